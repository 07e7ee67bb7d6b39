import type { Insertable } from 'kysely';
import { z } from 'zod';
import { caseStates } from '../cases/case';
import type { Case } from '../cases/case';
import { toJson } from './json';
import { parseRow } from './parse-row';
import { CaseBodySchema } from './schemas/case-body-schema';
import type { Tables } from './tables';

const CaseRow = z.object({
  id: z.string(),
  tenant_id: z.string(),
  version: z.int(),
  state: z.enum(caseStates),
  ask: z.enum(['enforce', 'switch']),
  body: CaseBodySchema,
});

export const caseColumns = ['id', 'tenant_id', 'version', 'state', 'ask', 'body'] as const;

export function toCase(row: { readonly id: string }): Case {
  const { tenant_id: tenantId, body, ...columns } = parseRow(CaseRow, row, { table: 'cases', id: row.id });
  return { ...columns, tenantId, ...body };
}

/** The columns repeat, of the body, only what is searched by. */
export function toCaseRow(about: Case): Insertable<Tables['cases']> {
  const { id, tenantId, version, state, ask, ...body } = about;
  return {
    id,
    tenant_id: tenantId,
    version,
    state,
    ask,
    requester_id: body.requester.id,
    target_id: body.target.id,
    lead: body.diagnosis.lead ?? '',
    opened_at: body.openedAt,
    updated_at: body.updatedAt,
    enforced_at:
      body.steps.findLast(({ name, outcome }) => name === 'enforce' && outcome === 'done')?.at ?? null,
    body: toJson(body),
  };
}
