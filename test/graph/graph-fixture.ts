import type { GraphOptions } from '../../src/graph/graph-options';
import { createGraph } from '../../src/graph/create-graph';
import type { Act } from '../../src/workflows/ports/act';
import type { Look } from '../../src/workflows/ports/look';
import type { LookAtMany } from '../../src/workflows/ports/look-at-many';
import type { FakeGraph } from '../support/fake-graph';

export const start = new Date('2026-11-21T05:00:00Z');
export const token = 'test-token-that-must-not-leak';

export interface Fixture {
  readonly graph: Look & LookAtMany & Act;
  /** Every log line, as text. */
  readonly logged: string[];
  /** What was slept, in milliseconds; sleeping moves the clock and takes no time. */
  readonly slept: number[];
  advance(ms: number): void;
}

/** The real adapter on a clock that only sleeping and `advance` move. */
export function createFixture(baseUrl: string, options: Partial<GraphOptions> = {}): Fixture {
  let at = start.getTime();
  const logged: string[] = [];
  const slept: number[] = [];
  const write = (data: object, message: string) => void logged.push(JSON.stringify({ ...data, message }));
  const graph = createGraph({
    baseUrl,
    credential: { kind: 'fixed-token', token },
    approversGroupId: 'approvers',
    log: { info: write, warn: write, error: write },
    now: () => new Date(at),
    random: () => 0.5,
    sleep: (ms) => {
      slept.push(ms);
      at += ms;
      return Promise.resolve();
    },
    ...options,
  });
  return { graph, logged, slept, advance: (ms) => void (at += ms) };
}

const user = '/beta/users/u1';

/** As Graph shows most groups: nobody ever said whether they can hold roles. */
export function ordinaryGroup(id: string) {
  return { id, isAssignableToRole: null, securityEnabled: true };
}

/** An account about which everything can be read. */
export function scriptUser(fake: FakeGraph): void {
  fake.on(`GET ${user}`, { status: 200, body: account });
  fake.on('GET /v1.0/users/ada@contoso.com', { status: 200, body: account });
  fake.on(`GET ${user}/authentication/requirements`, { status: 200, body: { perUserMfaState: 'enabled' } });
  fake.on(`GET ${user}/authentication/methods`, {
    status: 200,
    body: {
      value: [
        { '@odata.type': '#microsoft.graph.passwordAuthenticationMethod', id: '1' },
        { '@odata.type': '#microsoft.graph.phoneAuthenticationMethod', id: '2' },
        { '@odata.type': '#microsoft.graph.phoneAuthenticationMethod', id: '3' },
        { '@odata.type': '#microsoft.graph.fido2AuthenticationMethod', id: '4' },
      ],
    },
  });
  fake.on(`GET ${user}/transitiveMemberOf/microsoft.graph.group`, {
    status: 200,
    body: { value: [ordinaryGroup('g1'), ordinaryGroup('g2')] },
  });
  fake.on(`GET ${user}/ownedObjects/microsoft.graph.group`, { status: 200, body: { value: [] } });
  fake.on('GET /beta/groups', { status: 200, body: { value: [] } });
  fake.on('GET /beta/roleManagement/directory/transitiveRoleAssignments', (call) =>
    call.headers['ConsistencyLevel'] === 'eventual' || call.headers['consistencylevel'] === 'eventual'
      ? { status: 200, body: { value: [{ principalId: 'g2', roleDefinitionId: 'r1' }] } }
      : { status: 400, body: { error: { code: 'Request_UnsupportedQuery', message: 'ConsistencyLevel' } } },
  );
  fake.on('GET /beta/auditLogs/directoryAudits', { status: 200, body: { value: [] } });
}

export const account = {
  id: 'u1',
  displayName: 'Ada',
  userPrincipalName: 'ada@contoso.com',
  userType: 'Member',
  accountEnabled: true,
  onPremisesSyncEnabled: null,
  externalUserState: null,
  creationType: null,
  signInSessionsValidFromDateTime: '2026-11-01T00:00:00Z',
};

/** A tenant about which everything can be read. */
export function scriptTenant(fake: FakeGraph): void {
  fake.on('GET /v1.0/identity/conditionalAccess/policies', { status: 200, body: { value: [] } });
  fake.on('GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy', {
    status: 200,
    body: { isEnabled: true },
  });
  fake.on('GET /v1.0/domains', {
    status: 200,
    body: {
      value: [
        { id: 'contoso.com', authenticationType: 'Managed' },
        { id: 'Fabrikam.com', authenticationType: 'Federated' },
      ],
    },
  });
  fake.on('GET /beta/policies/mfaServicePolicy', {
    status: 200,
    body: { allowAppPasswords: false, trustedIps: [] },
  });
}
