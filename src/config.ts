import { z } from 'zod';
import { parseWorkingHours } from './calendar/working-hours';
import type { WorkingHours } from './calendar/working-hours';
import { isTimeZone, workingTime } from './calendar/working-time';
import type { Clocks } from './cases/due';
import { ConfigError } from './config-error';
import type { GraphCredential } from './graph/graph-options';
import { logLevels } from './log';
import { databaseProblems, databaseShape, entraSignIn } from './settings/database';
import {
  botCredential,
  botEndpoints,
  credentialProblems,
  graphCredential,
  graphUrl,
  identityShape,
} from './settings/identity';
import { guid, setting, text } from './settings/setting';
import type { DatabaseSignIn } from './store/database/open-server';
import { retentionProblems, retentionSettings, toKeepDays } from './settings/retention-settings';
import { telemetrySettings, toTelemetryTarget } from './settings/telemetry-settings';
import type { BotSettings } from './teams/bot-settings';
import type { BotIdentity } from './teams/connector/authentication';
import type { TelemetryTarget } from './telemetry/telemetry-target';
import type { OutsideRules } from './workflows/find-enforced';
import type { KeepDays } from './workflows/ports/retention';

const fromOne = 'must be a whole number from 1 on';
const someHours = 'must be a number of hours, more than 0 and at most 1000';
const hours = z.coerce.number(someHours).positive(someHours).max(1000, someHours);
const someMinutes = 'must be a number of minutes, more than 0 and at most 1440';
const tenants = text.transform((list) => list.split(/[\s,]+/)).pipe(z.array(guid));

/** Replicas of the directory differ for seconds: a minute is no false alarm, and nobody waits for less. */
const lookAgainMs = 60_000;

const Env = z.object({
  PORT: setting(z.coerce.number('must be a port number').int().min(0).max(65_535).default(3978)),
  ...databaseShape,
  ...identityShape,
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
  CHECKS_PER_MINUTE: setting(z.coerce.number(fromOne).int(fromOne).min(1, fromOne).default(10)),
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
  ...retentionSettings,
  ...telemetrySettings,
});
type Env = z.infer<typeof Env>;

export interface Config {
  readonly port: number;
  /** Undefined: all interfaces. */
  readonly host: string | undefined;
  readonly store: {
    readonly databaseUrl: string | null;
    /** Absent: with what the URL says. */
    readonly databaseSignIn?: DatabaseSignIn;
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
  readonly keepDays: KeepDays;
  /** Where traces and metrics go; null: nowhere. */
  readonly telemetry: TelemetryTarget | null;
  readonly logLevel: Env['LOG_LEVEL'];
}

/**
 * Reads the settings of a real deployment. Throws a ConfigError with every problem at once, by name and never by
 * value: a value may be a secret.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = Env.safeParse(env);
  const own = parsed.success
    ? [...clockProblems(parsed.data), ...retentionProblems(parsed.data)]
    : parsed.error.issues.map(describe);
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
  const problems = [...credentialProblems(env), ...databaseProblems(env)];
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
      ...(env.DATABASE_SIGN_IN === 'entra' && { databaseSignIn: entraSignIn(env) }),
      dataDir: env.DATA_DIR,
      sendsPerSecond: env.SENDS_PER_SECOND,
    },
    graph: {
      baseUrl: graphUrl(env),
      credential: graphCredential(env),
      approversGroupId: env.APPROVERS_GROUP_ID,
    },
    identity: {
      kind: 'registered',
      botId: env.BOT_ID,
      credential: botCredential(env),
      endpoints: botEndpoints(env),
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
        checksPerMinute: env.CHECKS_PER_MINUTE,
        clocks: clocksOf(env),
      },
    },
    lookAgainMs,
    outside: {
      on: env.OUTSIDE_ENFORCEMENT === 'on',
      groupId: env.OUTSIDE_ENFORCEMENT_GROUP_ID,
      checkEveryMs: env.OUTSIDE_CHECK_MINUTES * 60_000,
    },
    keepDays: toKeepDays(env),
    telemetry: toTelemetryTarget(env),
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
