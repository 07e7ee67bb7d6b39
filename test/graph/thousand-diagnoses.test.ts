import { personas } from '../../src/sandbox/personas';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { diagnoseUser } from '../../src/workflows/diagnose-user';
import type { CheckAnswer } from '../../src/workflows/ports/messenger';
import { createFixture } from './graph-fixture';

const people = 1000;
const tenantReads = [
  '/v1.0/identity/conditionalAccess/policies',
  '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy',
  '/beta/policies/mfaServicePolicy',
  '/v1.0/domains',
];

const ignore = () => undefined;

/** Against the simulator with Graph's real limits: what a thousand people who ask at the same time cost. */
describe('a thousand simultaneous diagnoses in one tenant', () => {
  let sandbox: Sandbox;
  let diagnoseAll: () => Promise<readonly CheckAnswer[]>;

  beforeAll(async () => {
    sandbox = await startSandbox({ throttling: 'real' });
    const { graph } = createFixture(sandbox.graphUrl, {
      credential: { kind: 'fixed-token', token: sandbox.applicationToken },
      now: () => new Date(),
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      // Requests are counted here, not time: two busy cores must not make anybody lose patience.
      readBudgetMs: 250_000,
    });
    const deps = {
      look: graph,
      cases: { enforcedAt: () => Promise.resolve(null) },
      switchAnswers: { find: () => Promise.resolve(null), forget: () => Promise.resolve() },
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      now: () => new Date(),
    };
    diagnoseAll = () =>
      Promise.all(
        Array.from({ length: people }, (_, at) => {
          const id = personas[at % personas.length]?.id ?? '';
          return diagnoseUser(
            deps,
            { tenantId: sandbox.tenantId, user: { id } },
            { symptom: 'option-missing', app: 'other' },
          );
        }),
      );
    // The audit log lets five reads through in ten seconds, and would be waited for that long where there is time.
    sandbox.faults.add({ kind: 'status', status: 403, path: '^/beta/auditLogs', times: null });
  });
  afterAll(() => sandbox.stop());

  /** Over the wire: what came inside of a batch counts with its batch. */
  const overTheWire = () =>
    sandbox.requests.entries().flatMap(({ method, path, inner }) => (inner ? [] : [`${method} ${path}`]));
  const times = (request: string) => overTheWire().filter((one) => one === request).length;

  test('cost one batch each and one read of each tenant fact for all', async () => {
    const answers = await diagnoseAll();
    expect(answers.filter(({ ok }) => ok)).toHaveLength(people);
    for (const path of tenantReads) expect([path, times(`GET ${path}`)]).toEqual([path, 1]);
    const batches = times('POST /beta/$batch');
    expect(batches).toBeGreaterThanOrEqual(people);
    expect(batches).toBeLessThanOrEqual(2 * people);
    const expected = ['POST /beta/$batch', ...tenantReads.map((path) => `GET ${path}`)];
    expect(overTheWire().filter((request) => !expected.includes(request))).toEqual([]);
  });

  test('cost no tenant read at all within the next five minutes', async () => {
    sandbox.requests.clear();
    await diagnoseAll();
    expect(new Set(overTheWire())).toEqual(new Set(['POST /beta/$batch']));
  });
});
