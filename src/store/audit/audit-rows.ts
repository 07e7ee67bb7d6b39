import { z } from 'zod';

/** PostgreSQL's drivers give a bigint as text, the embedded one as a number. */
const seq = z.coerce.number().int();

export const AuditHeadRow = z.object({ seq, hash: z.string() });

export const AuditLinkRow = z
  .object({ seq, entry: z.string(), previous_hash: z.string(), hash: z.string() })
  .transform(({ previous_hash: previousHash, ...row }) => ({ ...row, previousHash }));
