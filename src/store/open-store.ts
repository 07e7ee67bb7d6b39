import type PgBoss from 'pg-boss';
import type { Audit } from '../workflows/ports/audit';
import type { Jobs } from '../workflows/ports/jobs';
import type { EnforcedTellings, MfaStates } from '../workflows/ports/mfa-states';
import type { Log } from '../workflows/ports/log';
import type { PersonalData } from '../workflows/ports/personal-data';
import type { Retention } from '../workflows/ports/retention';
import type { Measured, Telemetry } from '../workflows/ports/telemetry';
import type { SendLimits } from '../workflows/ports/send-limits';
import type { BotState, CaseCards, Cases, Deliveries, People, SwitchAnswers } from '../workflows/ports/store';
import { createAudit } from './audit/create-audit';
import { createBotState } from './bot-state';
import { createCaseCards } from './case-cards';
import { createCases } from './cases';
import { countCases } from './count-cases';
import type { Database } from './database/database';
import { openEmbedded } from './database/open-embedded';
import { openServer } from './database/open-server';
import type { DatabaseSignIn } from './database/open-server';
import { createDeliveries } from './deliveries';
import { createJobs } from './jobs/create-jobs';
import type { LocalJobs } from './jobs/create-jobs';
import { releaseOrphans } from './jobs/job-rows';
import { openQueue } from './jobs/open-queue';
import { defaultTuning } from './jobs/tuning';
import type { JobTuning } from './jobs/tuning';
import { migrate } from './migrate';
import { createEnforcedTellings } from './enforced-tellings';
import { createMfaStates } from './mfa-states';
import { createPeople } from './people';
import { createPersonalData } from './personal-data';
import { createRetention } from './retention';
import { checkReady } from './check-ready';
import { createSendLimits, forgetOldLimits } from './send-limits';
import { createSwitchAnswers } from './switch-answers';

export interface StoreOptions {
  /** A PostgreSQL server; null for the embedded database. */
  readonly databaseUrl: string | null;
  /** Absent: the URL holds the password. */
  readonly databaseSignIn?: DatabaseSignIn;
  /** Where the embedded database keeps its files. Not touched with a server. */
  readonly dataDir: string;
  readonly log: Log;
  readonly now: () => Date;
  /** What Teams takes of one tenant. */
  readonly sendsPerSecond: number;
  /** Absent: nobody wants to know. */
  readonly telemetry?: Pick<Telemetry, 'record'>;
  /** For tests: how the queue keeps time. */
  readonly boss?: Partial<JobTuning>;
}

export interface Store {
  readonly cases: Cases;
  readonly caseCards: CaseCards;
  readonly deliveries: Deliveries;
  readonly people: People;
  readonly switchAnswers: SwitchAnswers;
  readonly sendLimits: SendLimits;
  readonly botState: BotState;
  readonly mfaStates: MfaStates;
  readonly enforcedTellings: EnforcedTellings;
  readonly audit: Audit;
  readonly personalData: PersonalData;
  readonly retention: Retention;
  readonly jobs: Jobs;
  /** How many cases there are, by state and age. */
  readonly countCases: () => Promise<readonly Measured[]>;
  /** Throws where the database does not answer or the queue is not there. */
  readonly ready: () => Promise<void>;
  /** Lets running jobs end, then closes the database and gives back the folder. */
  readonly close: () => Promise<void>;
}

/** Opens the store: tables made or brought up to date, queue running, no jobs taken before `jobs.start`. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { databaseUrl, databaseSignIn, dataDir, log } = options;
  const database =
    databaseUrl === null ? await openEmbedded(dataDir) : openServer(databaseUrl, log, databaseSignIn);
  const tuning = { ...defaultTuning, ...options.boss };
  try {
    const boss = await database.exclusively(() => setUp(database, log, tuning));
    const jobs = createJobs({ db: database.db, boss, log, tuning, telemetry: options.telemetry });
    return assemble(options, { database, boss, jobs });
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function setUp(database: Database, log: Log, tuning: JobTuning): Promise<PgBoss> {
  const { db, kind } = database;
  const migrated = await migrate(db);
  await forgetOldLimits(db);
  const boss = await openQueue({ db, log, tuning });
  // On a server the others are alive: there, what a dead process left is known by its age.
  const released = kind === 'embedded' ? await releaseOrphans(db) : 0;
  log.info({ kind, migrated, released }, 'store opened');
  return boss;
}

interface Parts {
  readonly database: Database;
  readonly boss: PgBoss;
  readonly jobs: LocalJobs;
}

function assemble({ now, sendsPerSecond }: StoreOptions, { database, boss, jobs }: Parts): Store {
  const deps = { db: database.db, boss, now, wake: jobs.wake };
  let closed: Promise<void> | undefined;
  return {
    cases: createCases(deps),
    caseCards: createCaseCards(deps),
    deliveries: createDeliveries(deps),
    people: createPeople(deps),
    switchAnswers: createSwitchAnswers(deps),
    sendLimits: createSendLimits(database.db, sendsPerSecond),
    botState: createBotState(deps),
    mfaStates: createMfaStates(deps),
    enforcedTellings: createEnforcedTellings(deps),
    audit: createAudit(deps),
    personalData: createPersonalData(deps),
    retention: createRetention(deps),
    jobs,
    countCases: () => countCases(database.db, now()),
    ready: () => checkReady(boss),
    close: () => (closed ??= close({ database, boss, jobs })),
  };
}

async function close({ database, boss, jobs }: Parts): Promise<void> {
  await jobs.stop();
  await boss.stop({ graceful: false });
  await database.close();
}
