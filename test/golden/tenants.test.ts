import { causeGroups } from '../../src/diagnosis/cause-id';
import { diagnose } from '../../src/diagnosis/diagnose';
import type { Diagnosis } from '../../src/diagnosis/finding';
import { renderJson } from '../../src/terminal/render-json';
import { gatherFacts } from '../../src/workflows/gather-facts';
import { createFixture, start } from '../graph/graph-fixture';
import { startFakeGraph } from '../support/fake-graph';
import type { FakeGraph, Reply } from '../support/fake-graph';
import { Printed } from './printed';
import { readTenants, userId } from './tenant';
import type { Tenant, TenantReply } from './tenant';

const tenants = readTenants();

/** A tenant's answers on the wire, singly and inside of batches. */
function script(fake: FakeGraph, { graph }: Tenant): void {
  for (const [request, replies] of Object.entries(graph)) {
    const route = request.replace('{id}', userId);
    const scripted = replies.map((reply) => toReply(route, reply));
    fake.on(route, ...scripted);
    // What is in v1.0 is in beta too.
    fake.on(route.replace('/v1.0/', '/beta/'), ...scripted);
  }
}

/** Graph refuses to list role assignments through groups without this header; on the wire its name is in small letters. */
function toReply(route: string, reply: TenantReply) {
  if (!route.includes('transitiveRoleAssignments')) return reply;
  return (call: { headers: Readonly<Record<string, unknown>> }): Reply =>
    [call.headers['ConsistencyLevel'], call.headers['consistencylevel']].includes('eventual')
      ? reply
      : { status: 400, body: {} };
}

/** Waiting for what never comes takes real time; the rest of such a tenant is answered on this machine at once. */
const impatient = { readBudgetMs: 1000 };

/** The whole way: from Graph's answers through the real adapter to the diagnosis. */
async function diagnoseTenant(fake: FakeGraph, tenant: Tenant): Promise<Diagnosis> {
  const { askedBy, remembered, answers } = tenant;
  const hangs = Object.values(tenant.graph).some((replies) => replies.includes('hang'));
  const { graph } = createFixture(fake.url, hangs ? impatient : {});
  const key = askedBy === undefined ? { id: userId } : { userPrincipalName: askedBy };
  const known = {
    switchAnswer: remembered?.switchAnswer ?? null,
    enforcedByUsAt: remembered?.enforcedByUsAt ?? null,
  };
  const gathered = await gatherFacts({ look: graph, now: () => start }, key, known);
  if (!gathered.ok) throw new Error(gathered.reason);
  return diagnose(gathered.facts, answers);
}

const shown = ({ findings }: Diagnosis) =>
  findings.map(({ cause, verdict, reason }) => [cause, reason === null ? verdict : `${verdict}: ${reason}`]);

describe('tenants in the wire format of Graph', () => {
  const verdictsOf = new Map<string, string[]>();
  let fake: FakeGraph;

  beforeEach(async () => {
    fake = await startFakeGraph();
  });
  afterEach(() => fake.stop());

  test('are sixty situations at least', () => {
    expect(tenants.length).toBeGreaterThanOrEqual(60);
    expect(new Set(tenants.map(([, { name }]) => name)).size).toBe(tenants.length);
  });

  test.each(tenants)('%s', async (_, tenant) => {
    script(fake, tenant);
    const diagnosis = await diagnoseTenant(fake, tenant);
    const { expected } = tenant;
    const listed = diagnosis.findings.map(({ cause }) => [cause, 'ruled-out']);
    expect(Object.fromEntries(shown(diagnosis))).toEqual({
      ...Object.fromEntries(listed),
      ...expected.verdicts,
    });
    expect(diagnosis.lead).toBe(expected.lead);
    expect(diagnosis.mfaDemandedBy).toEqual(expected.mfaDemandedBy);
    expect(Printed.parse(JSON.parse(renderJson(diagnosis)))).toEqual(diagnosis);
    for (const [cause = '', verdict = ''] of shown(diagnosis)) {
      verdictsOf.set(cause, [...(verdictsOf.get(cause) ?? []), verdict]);
    }
    expect(fake.requests.filter(({ route }) => route === 'POST /beta/$batch')).toHaveLength(1);
    expect(fake.calls.map(({ route }) => route)).not.toContainEqual(
      expect.stringContaining('namedLocations'),
    );
  });

  /** Domain section 3: no fact and no answer shows these, so the best that can be said is "not to be known". */
  const neverConfirmed = ['smtp-auth-disabled', 'too-soon-or-typo', 'stale-after-reset', 'modern-auth-only'];

  test.each(Object.values(causeGroups).flat())('%s is confirmed in one, and not in another', (cause) => {
    const verdicts = verdictsOf.get(cause) ?? [];
    expect(verdicts.includes('confirmed')).toBe(!neverConfirmed.includes(cause));
    expect(verdicts.filter((verdict) => verdict !== 'confirmed').length).toBeGreaterThan(0);
    expect(verdicts.length).toBeGreaterThanOrEqual(2);
  });
});
