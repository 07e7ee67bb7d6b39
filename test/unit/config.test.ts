import { readConfig } from '../../src/config';
import { ConfigError } from '../../src/config-error';

const guid = (digit: string) => `${digit.repeat(8)}-1111-4111-8111-111111111111`;

const complete = {
  BOT_ID: guid('1'),
  BOT_TYPE: 'UserAssignedMSI',
  BOT_TENANT_ID: guid('2'),
  ALLOWED_TENANTS: `${guid('2')}, ${guid('3')}`,
  APPROVERS_GROUP_ID: guid('4'),
  APPROVALS_CHANNEL_ID: '19:channel@thread.tacv2',
  OAUTH_CONNECTION_NAME: 'graph',
};

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test('defaults', () => {
  expect(readConfig(complete)).toMatchObject({
    port: 3978,
    store: { databaseUrl: null, dataDir: './data' },
    graph: { baseUrl: 'https://graph.microsoft.com', credential: { kind: 'managed-identity' } },
    bot: { allowedTenants: [guid('2'), guid('3')], writes: 'delegated' },
    logLevel: 'info',
  });
});

test('every missing setting is named at once', () => {
  const problems = problemsOf({}).join('\n');
  for (const name of Object.keys(complete)) expect(problems).toContain(name);
});

test('an empty value counts as missing', () => {
  expect(problemsOf({ ...complete, BOT_ID: '' })).toEqual(['BOT_ID is missing']);
});

test.each([
  [{ BOT_ID: 'secret-value' }, 'BOT_ID'],
  [{ BOT_TYPE: 'secret-value' }, 'BOT_TYPE'],
  [{ ALLOWED_TENANTS: `${guid('2')},secret-value` }, 'ALLOWED_TENANTS'],
  [{ PORT: 'secret-value' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://secret-value' }, 'DATABASE_URL'],
  [{ GRAPH_BASE_URL: 'secret-value' }, 'GRAPH_BASE_URL'],
  [{ GRAPH_WRITES: 'secret-value' }, 'GRAPH_WRITES'],
  [{ ENFORCEMENT_WITH_CA: 'secret-value' }, 'ENFORCEMENT_WITH_CA'],
  [{ LOG_LEVEL: 'secret-value' }, 'LOG_LEVEL'],
])('%j is refused by name, never by value', (change, name) => {
  const problems = problemsOf({ ...complete, ...change }).join('\n');
  expect(problems).toContain(name);
  expect(problems).not.toContain('secret-value');
});

test('a password is asked for where there is no managed identity', () => {
  expect(problemsOf({ ...complete, BOT_TYPE: 'SingleTenant' }).join()).toContain('SECRET_BOT_PASSWORD');
  expect(problemsOf({ ...complete, BOT_TYPE: 'SingleTenant', SECRET_BOT_PASSWORD: 'x' })).toEqual([]);
});

test('approvers need no connection to sign in at where the product writes by itself', () => {
  expect(problemsOf({ ...complete, OAUTH_CONNECTION_NAME: '' }).join()).toContain('OAUTH_CONNECTION_NAME');
  expect(problemsOf({ ...complete, OAUTH_CONNECTION_NAME: '', GRAPH_WRITES: 'application' })).toEqual([]);
});
