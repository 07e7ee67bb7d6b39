import { readConfig } from '../../src/config';
import { ConfigError } from '../../src/config-error';

const guid = (digit: string) => `${digit.repeat(8)}-1111-4111-8111-111111111111`;

const complete = {
  BOT_ID: guid('1'),
  BOT_TYPE: 'UserAssignedMSI',
  BOT_TENANT_ID: guid('2'),
  ALLOWED_TENANTS: `${guid('2')}, ${guid('3')}`,
  APPROVERS_GROUP_ID: guid('4'),
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
    bot: {
      allowedTenants: [guid('2'), guid('3')],
      writes: 'delegated',
      rules: {
        enforcementWithCa: 'warn',
        casesPerHour: 3,
        checksPerMinute: 10,
        clocks: {
          remindAfterHours: 4,
          escalateAfterHours: null,
          expireAfterHours: 40,
          nudgeAfterHours: 4,
          closeAfterHours: 16,
        },
      },
    },
    outside: { on: true, groupId: null, checkEveryMs: 900_000 },
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
  [{ DATABASE_URL: 'postgres://a@b/c?sslrootcert=/secret-value.pem' }, 'sslrootcert'],
  [{ GRAPH_BASE_URL: 'secret-value' }, 'GRAPH_BASE_URL'],
  [{ GRAPH_WRITES: 'secret-value' }, 'GRAPH_WRITES'],
  [{ ENFORCEMENT_WITH_CA: 'secret-value' }, 'ENFORCEMENT_WITH_CA'],
  [{ CASES_PER_HOUR: 'secret-value' }, 'CASES_PER_HOUR'],
  [{ CASES_PER_HOUR: '0' }, 'CASES_PER_HOUR'],
  [{ CHECKS_PER_MINUTE: '0' }, 'CHECKS_PER_MINUTE'],
  [{ OUTSIDE_ENFORCEMENT: 'secret-value' }, 'OUTSIDE_ENFORCEMENT'],
  [{ OUTSIDE_ENFORCEMENT_GROUP_ID: 'secret-value' }, 'OUTSIDE_ENFORCEMENT_GROUP_ID'],
  [{ OUTSIDE_CHECK_MINUTES: '0' }, 'OUTSIDE_CHECK_MINUTES'],
  [{ SENDS_PER_SECOND: '0' }, 'SENDS_PER_SECOND'],
  [{ CASES_PER_HOUR: '2.5' }, 'CASES_PER_HOUR'],
  [{ WORKING_HOURS: 'secret-value' }, 'WORKING_HOURS'],
  [{ WORKING_TIME_ZONE: 'secret-value' }, 'WORKING_TIME_ZONE'],
  [{ REMIND_AFTER_HOURS: 'secret-value' }, 'REMIND_AFTER_HOURS'],
  [{ ESCALATE_AFTER_HOURS: '0' }, 'ESCALATE_AFTER_HOURS'],
  [{ EXPIRE_AFTER_HOURS: '1001' }, 'EXPIRE_AFTER_HOURS'],
  [{ NUDGE_AFTER_HOURS: '-1' }, 'NUDGE_AFTER_HOURS'],
  [{ CLOSE_AFTER_HOURS: 'secret-value' }, 'CLOSE_AFTER_HOURS'],
  [{ LOG_LEVEL: 'secret-value' }, 'LOG_LEVEL'],
])('%j is refused by name, never by value', (change, name) => {
  const problems = problemsOf({ ...complete, ...change }).join('\n');
  expect(problems).toContain(name);
  expect(problems).not.toContain('secret-value');
});

test('a limit is what was set', () => {
  expect(readConfig({ ...complete, CASES_PER_HOUR: '5' }).bot.rules.casesPerHour).toBe(5);
  expect(readConfig({ ...complete, CHECKS_PER_MINUTE: '5' }).bot.rules.checksPerMinute).toBe(5);
});

test('a password is asked for where there is no managed identity', () => {
  expect(problemsOf({ ...complete, BOT_TYPE: 'SingleTenant' }).join()).toContain('SECRET_BOT_PASSWORD');
  expect(problemsOf({ ...complete, BOT_TYPE: 'SingleTenant', SECRET_BOT_PASSWORD: 'x' })).toEqual([]);
});

test('approvers need no connection to sign in at where the product writes by itself', () => {
  expect(problemsOf({ ...complete, OAUTH_CONNECTION_NAME: '' }).join()).toContain('OAUTH_CONNECTION_NAME');
  expect(problemsOf({ ...complete, OAUTH_CONNECTION_NAME: '', GRAPH_WRITES: 'application' })).toEqual([]);
});

describe('clocks', () => {
  const clocksOf = (env: NodeJS.ProcessEnv) => readConfig({ ...complete, ...env }).bot.rules.clocks;

  test('count working hours, in the time zone that was set', () => {
    const { after } = clocksOf({ WORKING_HOURS: 'Mon-Fri 09:00-12:00', WORKING_TIME_ZONE: 'Europe/Berlin' });
    expect(after(new Date('2026-11-20T10:30:00Z'), 1)).toEqual(new Date('2026-11-23T08:30:00Z'));
  });

  test('count office hours in UTC where nothing is set', () => {
    expect(clocksOf({}).after(new Date('2026-11-20T16:30:00Z'), 1)).toEqual(new Date('2026-11-23T08:30:00Z'));
  });

  test('take fractions', () => {
    expect(clocksOf({ REMIND_AFTER_HOURS: '0.001' }).remindAfterHours).toBe(0.001);
  });

  test('escalate only where there is a channel for it', () => {
    const channel = { ESCALATION_CHANNEL_ID: '19:escalation@thread.tacv2' };
    expect(clocksOf(channel).escalateAfterHours).toBe(8);
    const late = { ESCALATE_AFTER_HOURS: '50' };
    expect(clocksOf(late).escalateAfterHours).toBeNull();
    expect(problemsOf({ ...complete, ...channel, ...late })).toEqual([
      'EXPIRE_AFTER_HOURS must be more than REMIND_AFTER_HOURS and ESCALATE_AFTER_HOURS',
    ]);
  });

  test('expire after the reminder', () => {
    expect(problemsOf({ ...complete, REMIND_AFTER_HOURS: '8', EXPIRE_AFTER_HOURS: '8' })).toHaveLength(1);
  });
});
