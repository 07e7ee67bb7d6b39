import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOff } from '../../../src/grants/features-off';
import { federatedCredential } from '../../../src/grants/federated-credential';
import { permissions } from '../../../src/grants/permissions';
import { planGrants } from '../../../src/grants/plan-grants';
import { readPermissions } from '../../../src/sandbox/tenant/tenant-facts';
import { renderDocument } from '../../../src/terminal/permissions/render-document';
import { consentUrl } from '../../../src/terminal/permissions/consent-url';
import { readSettings } from '../../../src/terminal/permissions/read-settings';

const delegated = { writes: 'delegated', optional: [] } as const;
const nothing = { application: [], delegated: [] };
const named = (kind: string, need: string) =>
  permissions.filter((one) => one.kind === kind && one.need === need).map(({ name }) => name);
const stateOf = (plan: ReturnType<typeof planGrants>, name: string, kind: string) =>
  plan.rows.find(({ permission }) => permission.name === name && permission.kind === kind)?.state;

describe('the list', () => {
  test('is what domain knowledge says, and the sandbox grants the same reads', () => {
    expect([...named('application', 'required'), ...named('application', 'optional')].toSorted()).toEqual(
      [...readPermissions].toSorted(),
    );
    const writes = ['Policy.ReadWrite.AuthenticationMethod', 'User.RevokeSessions.All'];
    expect(named('delegated', 'required')).toEqual(writes);
    expect(named('application', 'instead')).toEqual(writes);
  });

  test('has every permission that a diagnosis tells admins to grant', () => {
    const path = join(__dirname, '..', '..', '..', 'src', 'diagnosis', 'permission-for-fact.ts');
    const told = [...readFileSync(path, 'utf8').matchAll(/'([A-Z]\w+(?:\.\w+)+)'/g)].map(([, name]) => name);
    expect(told.length).toBeGreaterThan(5);
    expect(named('application', 'required').concat(named('application', 'optional'))).toEqual(
      expect.arrayContaining(told),
    );
  });

  test('is what docs/permissions.md says', () => {
    const path = join(__dirname, '..', '..', '..', 'docs', 'permissions.md');
    expect(readFileSync(path, 'utf8')).toBe(renderDocument());
  });
});

describe('a plan', () => {
  test('misses what is required, and leaves optional ones off until somebody asks', () => {
    const plan = planGrants(nothing, delegated);
    expect(stateOf(plan, 'User.Read.All', 'application')).toBe('missing');
    expect(stateOf(plan, 'AuditLog.Read.All', 'application')).toBe('not-asked-for');
    const asked = planGrants(nothing, { ...delegated, optional: ['AuditLog.Read.All'] });
    expect(stateOf(asked, 'AuditLog.Read.All', 'application')).toBe('missing');
  });

  test('asks for the writes of one kind alone', () => {
    const name = 'User.RevokeSessions.All';
    const own = planGrants(nothing, { ...delegated, writes: 'application' });
    expect([stateOf(own, name, 'application'), stateOf(own, name, 'delegated')]).toEqual([
      'missing',
      'not-needed',
    ]);
    const approvers = planGrants(nothing, delegated);
    expect([stateOf(approvers, name, 'application'), stateOf(approvers, name, 'delegated')]).toEqual([
      'not-needed',
      'missing',
    ]);
  });

  test('names what is granted and never used, such as a write left over from GRAPH_WRITES application', () => {
    const seen = {
      application: ['User.Read.All', 'Policy.ReadWrite.AuthenticationMethod', 'Directory.ReadWrite.All'],
      delegated: ['openid', 'Mail.Read'],
    };
    expect(planGrants(seen, delegated).tooMuch).toEqual([
      { name: 'Policy.ReadWrite.AuthenticationMethod', kind: 'application' },
      { name: 'Directory.ReadWrite.All', kind: 'application' },
      { name: 'Mail.Read', kind: 'delegated' },
    ]);
  });
});

test('features that are off are those of application permissions that the token lacks', () => {
  const reads = named('application', 'required');
  expect(featuresOff(reads, 'delegated').map(({ name }) => name)).toEqual(['AuditLog.Read.All']);
  expect(featuresOff(reads, 'application').map(({ name }) => name)).toEqual([
    'AuditLog.Read.All',
    'Policy.ReadWrite.AuthenticationMethod',
    'User.RevokeSessions.All',
  ]);
  expect(featuresOff([...reads, 'AuditLog.Read.All'], 'delegated')).toEqual([]);
});

test("the subject holds the tenant's id as Windows keeps GUIDs", () => {
  // The well-known example: the subject's second constant is this app id, written the same way.
  const subject = federatedCredential('5b404cf4-a79d-4cfe-b866-24bf8e1a4921').subject;
  expect(subject).toBe(
    '/eid1/c/pub/t/9ExAW52n_ky4ZiS_jhpJIQ/a/9ExAW52n_ky4ZiS_jhpJIQ/app-password-assistant',
  );
});

test('the consent address names the app, the tenant and the scopes of its cloud', () => {
  const settings = readSettings({
    BOT_ID: '11111111-1111-4111-8111-111111111111',
    BOT_TENANT_ID: '22222222-1111-4111-8111-111111111111',
    AAD_APP_CLIENT_ID: '33333333-1111-4111-8111-111111111111',
    CLOUD: 'gcc-high',
  });
  if (!('botId' in settings)) throw new Error(settings.join());
  const url = new URL(consentUrl(settings) ?? '');
  expect(url.origin + url.pathname).toBe(
    'https://login.microsoftonline.us/22222222-1111-4111-8111-111111111111/v2.0/adminconsent',
  );
  expect(url.searchParams.get('client_id')).toBe('33333333-1111-4111-8111-111111111111');
  expect(url.searchParams.get('scope')).toBe(
    'https://graph.microsoft.us/Policy.ReadWrite.AuthenticationMethod https://graph.microsoft.us/User.RevokeSessions.All',
  );
  expect(url.searchParams.get('redirect_uri')).toBe(
    'https://tokengcch.botframework.azure.us/.auth/web/redirect',
  );
});
