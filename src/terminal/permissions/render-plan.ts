import type { Plan, PlanRow } from '../../grants/plan-grants';

/** Whether the token service may act for the sign-in app: null where nothing could be looked at. */
export type Trust = 'there' | 'missing' | 'not-needed' | 'not-in-this-cloud' | null;

export interface Rendered {
  readonly plan: Plan;
  readonly trust: Trust;
  readonly consentUrl: string | null;
}

const states: Readonly<Record<PlanRow['state'], string>> = {
  granted: 'granted',
  missing: 'MISSING',
  'not-asked-for': 'off',
  'not-needed': 'not needed',
};

const trusts = {
  there: 'granted     federated credential: the token service signs approvers in without a secret',
  missing: 'MISSING     federated credential: without it approvers cannot sign in',
  'not-needed': 'not needed  federated credential: the product writes as itself, so approvers do not sign in',
  'not-in-this-cloud':
    'not known   federated credential: Microsoft has not documented it for this cloud. Use a client secret (docs/deploy.md).',
} as const;

/** `env`: the environment that the command was called with, which the next one needs as well. */
export function renderPlan({ plan, trust, consentUrl }: Rendered, env: string | undefined): string {
  const apply = `npm run permissions -- --apply${env === undefined ? '' : ` --env ${env}`}`;
  const rows = plan.rows.map(toLines);
  const off = plan.rows.filter(({ state }) => state === 'not-asked-for');
  return [
    ...rows.flat(),
    ...(trust === null
      ? ['unknown     delegated permissions: set AAD_APP_CLIENT_ID to look at them']
      : [trusts[trust]]),
    '',
    ...plan.tooMuch.map(
      ({ name, kind }) =>
        `Granted, but never asked for: ${name} (${kind}). Take it back in the Entra admin center.`,
    ),
    ...off.map(({ permission }) => `To switch it on: ${apply} --optional ${permission.name}`),
    ...(isComplete({ plan, trust })
      ? ['Everything that is asked for is granted.']
      : [
          `Something is missing. To grant it: ${apply}, as a Privileged Role Administrator or Global Administrator.`,
        ]),
    ...(consentUrl === null || !plan.rows.some(isDelegatedMissing)
      ? []
      : [`Or consent to the delegated ones in a browser: ${consentUrl}`]),
    '',
  ].join('\n');
}

function toLines({ permission, state }: PlanRow): readonly string[] {
  const { name, kind, need, why, without } = permission;
  const head = `${states[state].padEnd(12)}${name} (${kind}, ${need === 'instead' ? 'for GRAPH_WRITES application' : need})`;
  return state === 'granted' || state === 'not-needed'
    ? [head]
    : [head, `            for:     ${why}`, `            without: ${without}`];
}

function isDelegatedMissing({ state, permission }: PlanRow): boolean {
  return state === 'missing' && permission.kind === 'delegated';
}

/** Of what is asked for nothing is missing. */
export function isComplete({ plan, trust }: Pick<Rendered, 'plan' | 'trust'>): boolean {
  return trust !== 'missing' && plan.rows.every(({ state }) => state !== 'missing');
}
