import { z } from 'zod';
import { parseWorkingHours } from './calendar/working-hours';
import type { WorkingHours } from './calendar/working-hours';
import { isTimeZone, workingTime } from './calendar/working-time';
import type { Clocks } from './cases/due';
import { ConfigError } from './config-error';
import type { GraphCredential } from './graph/graph-options';
import { logLevels } from './log';
import type { BotSettings } from './teams/bot-settings';
import type { BotIdentity } from './teams/connector/authentication';
import type { OutsideRules } from './workflows/find-enforced';

/** An empty value counts as absent: that is how most places that set environment variables leave one out. */
function setting<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema);
}

const guid = z.guid('must be a GUID');
const text = z.string('is missing').trim().min(1, 'is missing');
const fromOne = 'must be a whole number from 1 on';
const someHours = 'must be a number of hours, more than 0 and at most 1000';
const hours = z.coerce.number(someHours).positive(someHours).max(1000, someHours);
const someMinutes = 'must be a number of minutes, more than 0 and at most 1440';
const tenants = text.transform((list) => list.split(/[\s,]+/)).pipe(z.array(guid));

/** Replicas of the directory differ for seconds: a minute is no false alarm, and nobody waits for less. */
const lookAgainMs = 60_000;

const Env = z.object({
  PORT: setting(z.coerce.number('must be a port number').int().min(0).max(65_535).default(3978)),
  DATABASE_URL: setting(
    z
      .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' })
      .nullable()
      .default(null),
  ),
  DATA_DIR: setting(z.string().default('./data')),
  GRAPH_BASE_URL: setting(z.url('must be a URL').default('https://graph.microsoft.com')),
  GRAPH_ACCESS_TOKEN: setting(z.string().nullable().default(null)),
  BOT_ID: setting(text.pipe(guid)),
  BOT_TYPE: setting(
    text.pipe(
      z.enum(
        ['UserAssignedMSI', 'SingleTenant', 'MultiTenant'],
        'must be UserAssignedMSI, SingleTenant or MultiTenant',
      ),
    ),
  ),
  BOT_TENANT_ID: setting(text.pipe(guid)),
  SECRET_BOT_PASSWORD: setting(z.string().nullable().default(null)),
  ALLOWED_TENANTS: setting(tenants),
  APPROVERS_GROUP_ID: setting(text.pipe(guid)),
  APPROVALS_CHANNEL_ID: setting(text.nullable().default(null)),
  GRAPH_WRITES: setting(
    z.enum(['delegated', 'application'], 'must be delegated or application').default('delegated'),
  ),
  ESCALATION_CHANNEL_ID: setting(text.nullable().default(null)),
  OAUTH_CONNECTION_NAME: setting(z.string().nullable().default(null)),
  PUBLIC_URL: setting(
    z
      .url({ protocol: /^https?$/, error: 'must be a URL' })
      .nullable()
      .default(null),
  ),
  ENFORCEMENT_WITH_CA: setting(
    z.enum(['warn', 'forbid', 'allow'], 'must be warn, forbid or allow').default('warn'),
  ),
  CASES_PER_HOUR: setting(z.coerce.number(fromOne).int(fromOne).min(1, fromOne).default(3)),
  SENDS_PER_SECOND: setting(z.coerce.number(fromOne).int(fromOne).min(1, fromOne).default(50)),
  SPREAD_SECONDS: setting(z.coerce.number('must be a number of seconds').min(0).max(3600).default(120)),
  WORKING_HOURS: setting(
    z
      .string()
      .default('Mon-Fri 08:00-17:00')
      .transform(parseWorkingHours)
      .pipe(
        z.custom<WorkingHours>(
          (parsed) => parsed !== undefined,
          'must be like "Mon-Fri 08:00-17:00", or always',
        ),
      ),
  ),
  WORKING_TIME_ZONE: setting(
    z.string().default('UTC').refine(isTimeZone, 'must be the name of a time zone, such as Europe/Berlin'),
  ),
  REMIND_AFTER_HOURS: setting(hours.default(4)),
  ESCALATE_AFTER_HOURS: setting(hours.default(8)),
  EXPIRE_AFTER_HOURS: setting(hours.default(40)),
  NUDGE_AFTER_HOURS: setting(hours.default(4)),
  CLOSE_AFTER_HOURS: setting(hours.default(16)),
  OUTSIDE_ENFORCEMENT: setting(z.enum(['on', 'off'], 'must be on or off').default('on')),
  OUTSIDE_ENFORCEMENT_GROUP_ID: setting(text.pipe(guid).nullable().default(null)),
  OUTSIDE_CHECK_MINUTES: setting(
    z.coerce.number(someMinutes).positive(someMinutes).max(1440, someMinutes).default(15),
  ),
  LOG_LEVEL: setting(z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info')),
});
type Env = z.infer<typeof Env>;

export interface Config {
  readonly port: number;
  /** Undefined: all interfaces. */
  readonly host: string | undefined;
  readonly store: {
    readonly databaseUrl: string | null;
    readonly dataDir: string;
    /** How many messages Teams takes of one tenant's bot. */
    readonly sendsPerSecond: number;
  };
  readonly graph: {
    readonly baseUrl: string;
    readonly credential: GraphCredential;
    readonly approversGroupId: string;
  };
  readonly identity: BotIdentity;
  readonly bot: Omit<BotSettings, 'botId'>;
  /** How long an enforced state has to be missing before it counts as set back. */
  readonly lookAgainMs: number;
  readonly outside: OutsideRules;
  readonly logLevel: Env['LOG_LEVEL'];
}

/**
 * Reads the settings of a real deployment. Throws a ConfigError with every problem at once, by name and never by
 * value: a value may be a secret.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = Env.safeParse(env);
  const own = parsed.success ? clockProblems(parsed.data) : parsed.error.issues.map(describe);
  const problems = [...own, ...combinations(env)];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return toConfig(parsed.data);
}

function describe({ path, message }: z.core.$ZodIssue): string {
  return `${String(path[0])} ${message}`;
}

/** Who is told only when all is over cannot act any more. */
function clockProblems(env: Env): readonly string[] {
  const { REMIND_AFTER_HOURS, EXPIRE_AFTER_HOURS } = env;
  const { escalateAfterHours } = clocksOf(env);
  return EXPIRE_AFTER_HOURS > Math.max(REMIND_AFTER_HOURS, escalateAfterHours ?? 0)
    ? []
    : ['EXPIRE_AFTER_HOURS must be more than REMIND_AFTER_HOURS and ESCALATE_AFTER_HOURS'];
}

/** What is needed, or refused, because of another setting. */
function combinations(env: NodeJS.ProcessEnv): readonly string[] {
  const problems: string[] = [];
  if (env['BOT_TYPE'] && env['BOT_TYPE'] !== 'UserAssignedMSI' && !env['SECRET_BOT_PASSWORD']) {
    problems.push('SECRET_BOT_PASSWORD is missing: every BOT_TYPE but UserAssignedMSI needs it');
  }
  if (env['GRAPH_WRITES'] !== 'application' && !env['OAUTH_CONNECTION_NAME']) {
    problems.push(
      'OAUTH_CONNECTION_NAME is missing: it is where approvers sign in, unless GRAPH_WRITES is application',
    );
  }
  return problems;
}

function toConfig(env: Env): Config {
  return {
    port: env.PORT,
    host: undefined,
    store: {
      databaseUrl: env.DATABASE_URL,
      dataDir: env.DATA_DIR,
      sendsPerSecond: env.SENDS_PER_SECOND,
    },
    graph: {
      baseUrl: env.GRAPH_BASE_URL,
      credential: graphCredential(env),
      approversGroupId: env.APPROVERS_GROUP_ID,
    },
    identity: {
      kind: 'registered',
      botId: env.BOT_ID,
      type: env.BOT_TYPE,
      tenantId: env.BOT_TENANT_ID,
      password: env.SECRET_BOT_PASSWORD,
    },
    bot: {
      allowedTenants: env.ALLOWED_TENANTS,
      approvalsChannelId: env.APPROVALS_CHANNEL_ID,
      escalationChannelId: env.ESCALATION_CHANNEL_ID,
      connectionName: env.OAUTH_CONNECTION_NAME ?? '',
      writes: env.GRAPH_WRITES,
      spreadMs: env.SPREAD_SECONDS * 1000,
      publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
      rules: {
        enforcementWithCa: env.ENFORCEMENT_WITH_CA,
        casesPerHour: env.CASES_PER_HOUR,
        clocks: clocksOf(env),
      },
    },
    lookAgainMs,
    outside: {
      on: env.OUTSIDE_ENFORCEMENT === 'on',
      groupId: env.OUTSIDE_ENFORCEMENT_GROUP_ID,
      checkEveryMs: env.OUTSIDE_CHECK_MINUTES * 60_000,
    },
    logLevel: env.LOG_LEVEL,
  };
}

function clocksOf(env: Env): Clocks {
  return {
    remindAfterHours: env.REMIND_AFTER_HOURS,
    escalateAfterHours: env.ESCALATION_CHANNEL_ID === null ? null : env.ESCALATE_AFTER_HOURS,
    expireAfterHours: env.EXPIRE_AFTER_HOURS,
    nudgeAfterHours: env.NUDGE_AFTER_HOURS,
    closeAfterHours: env.CLOSE_AFTER_HOURS,
    after: workingTime(env.WORKING_HOURS, env.WORKING_TIME_ZONE),
  };
}

/** Graph is read as the bot itself; a fixed token is for a Graph on loopback, which the adapter insists on. */
function graphCredential(env: Env): GraphCredential {
  if (env.GRAPH_ACCESS_TOKEN !== null) return { kind: 'fixed-token', token: env.GRAPH_ACCESS_TOKEN };
  if (env.SECRET_BOT_PASSWORD === null) return { kind: 'managed-identity', clientId: env.BOT_ID };
  return {
    kind: 'secret',
    tenantId: env.BOT_TENANT_ID,
    clientId: env.BOT_ID,
    secret: env.SECRET_BOT_PASSWORD,
  };
}
