import { setImmediate } from 'node:timers/promises';
import { getPersona } from '../../src/sandbox/personas';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { readPermissions } from '../../src/sandbox/tenant/tenant-facts';
import { createFixture } from './graph-fixture';
import type { Fixture } from './graph-fixture';

const evaluate = '/v1.0/identity/conditionalAccess/evaluate';
const hour = 60 * 60_000;

describe("Graph's What If as a second opinion", () => {
  const alex = getPersona('alex');
  let sandbox: Sandbox;
  let fixture: Fixture;
  let underWay = 0;

  beforeAll(async () => {
    sandbox = await startSandbox({ throttling: 'off' });
  });
  beforeEach(() => {
    sandbox.reset();
    sandbox.changeTenant({ permissions: [...readPermissions, 'Policy.Read.ConditionalAccess'] });
    const credential = { kind: 'fixed-token', token: sandbox.applicationToken } as const;
    fixture = createFixture(sandbox.graphUrl, { credential, secondOpinion: true, fetch: counted });
  });
  afterAll(() => sandbox.stop());

  const asked = () => sandbox.requests.entries().filter(({ path }) => path === evaluate);
  const disagreements = () => fixture.logged.filter((line) => line.includes('what if judges'));

  async function look(): Promise<void> {
    const { graph } = fixture;
    await Promise.all([graph.atUser({ id: alex.id }), graph.atTenant()]);
  }

  /** Looks, and lets what it started in the background end: whatever goes on without Graph takes no time here. */
  async function lookAndSettle(): Promise<void> {
    await look();
    await untilQuiet();
  }

  async function untilQuiet(): Promise<void> {
    for (let quiet = 0; quiet < 20; quiet = underWay === 0 ? quiet + 1 : 0) await setImmediate();
  }

  /** Answers come whole, so that nothing of one is under way any more. */
  async function counted(...asked: Parameters<typeof fetch>): Promise<Response> {
    underWay += 1;
    try {
      const answer = await fetch(...asked);
      return new Response(await answer.arrayBuffer(), answer);
    } finally {
      underWay -= 1;
    }
  }

  /** As Graph answers, for the policy that demands MFA of all in the sandbox tenant. */
  function answerWhatIf(result: object): void {
    const [policy] = sandbox.viewTenant().conditionalAccessPolicies;
    const body = { value: [{ ...policy, ...result }] };
    sandbox.faults.add({ kind: 'status', status: 200, path: `^${evaluate}`, body });
  }

  it('is asked by itself, never inside of the batch, a second after the policies were read', async () => {
    await lookAndSettle();
    expect(asked()).toMatchObject([{ method: 'POST', status: 200, inner: false }]);
    expect(fixture.slept).toEqual([1000]);
  });

  it('says nothing where both agree, report-only policies left out', async () => {
    await lookAndSettle();
    expect(asked()).toHaveLength(1);
    expect(disagreements()).toEqual([]);
  });

  it('logs a disagreement with both reasons, by id and never by name', async () => {
    answerWhatIf({ policyApplies: false, analysisReasons: 'users' });
    await lookAndSettle();
    const [policy] = sandbox.viewTenant().conditionalAccessPolicies;
    expect(disagreements().map((line): unknown => JSON.parse(line))).toMatchObject([
      {
        userId: alex.id,
        policyId: policy?.['id'],
        ours: { applies: true, reason: 'notSet' },
        theirs: { applies: false, reason: 'users' },
      },
    ]);
    expect(disagreements().join()).not.toMatch(/Alex|Require MFA/i);
  });

  it.each([
    { policyApplies: false, analysisReasons: 'notEnoughInformation' },
    { policyApplies: 'perhaps' },
    { id: 'made-meanwhile', policyApplies: false, analysisReasons: 'users' },
  ])('takes %j for no opinion', async (result) => {
    answerWhatIf(result);
    await lookAndSettle();
    expect(asked()).toHaveLength(1);
    expect(disagreements()).toEqual([]);
  });

  it('never delays the answer', async () => {
    sandbox.faults.add({ kind: 'delay', delayMs: 1500, path: `^${evaluate}` });
    await look();
    // The log notes a request once it is answered: the question is still under way.
    expect(asked()).toEqual([]);
    await untilQuiet();
    expect(asked()).toHaveLength(1);
  });

  it('never asks twice within a second: each question waited for one', async () => {
    await Promise.all(Array.from({ length: 20 }, look));
    await lookAndSettle();
    expect(fixture.slept.every((ms) => ms === 1000)).toBe(true);
    expect(asked()).toHaveLength(fixture.slept.length);
  });

  it('is off for an hour after a 403', async () => {
    sandbox.changeTenant({ permissions: [...readPermissions] });
    await lookAndSettle();
    expect(asked()).toMatchObject([{ status: 403 }]);
    fixture.advance(hour - 60_000);
    await lookAndSettle();
    expect(asked()).toHaveLength(1);
    fixture.advance(60_000);
    await lookAndSettle();
    expect(asked()).toHaveLength(2);
  });

  it('leaves the second to others for a minute after a 429, and does not try again by itself', async () => {
    sandbox.faults.add({ kind: 'status', status: 429, path: `^${evaluate}` });
    await lookAndSettle();
    expect(asked()).toMatchObject([{ status: 429 }]);
    fixture.advance(30_000);
    await lookAndSettle();
    expect(asked()).toHaveLength(1);
    fixture.advance(30_000);
    await lookAndSettle();
    expect(asked()).toMatchObject([{ status: 429 }, { status: 200 }]);
  });

  it('is not asked where the policies could not be read, or are minutes old', async () => {
    sandbox.faults.add({ kind: 'status', status: 403, path: '/conditionalAccess/policies' });
    await lookAndSettle();
    fixture.advance(60_000);
    await lookAndSettle();
    fixture.advance(4.5 * 60_000);
    await lookAndSettle();
    expect(asked()).toHaveLength(1);
  });

  it('is not asked at all unless that was chosen', async () => {
    const credential = { kind: 'fixed-token', token: sandbox.applicationToken } as const;
    fixture = createFixture(sandbox.graphUrl, { credential, fetch: counted });
    await lookAndSettle();
    expect(asked()).toEqual([]);
  });
});
