import type { CauseId } from '../../src/diagnosis/cause-id';
import { apps, symptoms } from '../../src/diagnosis/answers';
import { diagnose } from '../../src/diagnosis/diagnose';
import { personas } from '../../src/sandbox/personas';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { gatherFacts } from '../../src/workflows/gather-facts';
import { createFixture } from './graph-fixture';

/** What the demo's table promises of each person, and what is found. */
const leads: Readonly<Record<string, CauseId | null>> = {
  alex: 'per-user-mfa-disabled',
  adele: 'per-user-mfa-not-enforced',
  diego: 'no-mfa-method',
  lynne: 'not-yet-propagated',
  pradeep: 'guest-account',
  debra: 'account-blocked',
  grady: 'per-user-mfa-disabled',
  isaiah: 'per-user-mfa-disabled',
  lee: 'protocol-retired',
  joni: 'per-user-mfa-disabled',
  lidia: 'per-user-mfa-disabled',
  backup: 'per-user-mfa-disabled',
  backadmin: 'per-user-mfa-disabled',
  gerhart: 'too-soon-or-typo',
  enrico: 'per-user-mfa-disabled',
  delia: 'per-user-mfa-disabled',
  miriam: 'not-needed',
  johanna: 'admin-action',
  christie: 'not-needed',
  invoices: 'smtp-auth-ending',
  cameron: 'legacy-page',
  emily: 'limit-reached',
  henning: 'hybrid-autodiscover',
  irvin: 'not-entra',
};

describe('the people of the demo', () => {
  const users = personas.filter(({ seat }) => seat === 'user');
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await startSandbox({ throttling: 'off' });
  });
  afterAll(() => sandbox.stop());

  test('are all in the table', () => {
    expect(users.map(({ key }) => key).sort()).toEqual(Object.keys(leads).sort());
  });

  test.each(users)('$key: $situation', async ({ key, id, symptom, app }) => {
    const now = () => new Date();
    const credential = { kind: 'fixed-token', token: sandbox.applicationToken } as const;
    const { graph } = createFixture(sandbox.graphUrl, { credential, now });
    const gathered = await gatherFacts(
      { look: graph, now },
      { id },
      { switchAnswer: null, enforcedByUsAt: null },
    );
    if (!gathered.ok) throw new Error(gathered.reason);
    const answers = {
      symptom: symptoms.find((known) => known === symptom) ?? 'option-missing',
      app: apps.find((known) => known === app) ?? 'other',
    };
    expect(answers).toEqual({ symptom, app });
    expect(diagnose(gathered.facts, answers).lead).toBe(leads[key]);
  });

  test('cannot add a 41st app password', () => {
    expect(sandbox.createAppPassword('emily')).toMatchObject({ created: false, appPasswords: 40 });
  });
});
