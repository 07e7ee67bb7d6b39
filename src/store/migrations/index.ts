import type { Migration } from 'kysely';
import { firstTables } from './0001-first-tables';
import { audit } from './0002-audit';
import { readers } from './0003-readers';
import { telling } from './0004-telling';
import { mfaStates } from './0005-mfa-states';
import { retention } from './0006-retention';

/**
 * In the order of their names. A list, not a folder scan: it works the same compiled, under tsx and bundled. One that
 * changes what the version before it relies on is two: the first adds, the next version's removes; each sets the oldest level
 * that runs on it in `schema_level`. One that rewrites a large table begins with `set local statement_timeout = 0`: connections to a server have a limit.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-audit': audit,
  '0003-readers': readers,
  '0004-telling': telling,
  '0005-mfa-states': mfaStates,
  '0006-retention': retention,
};
