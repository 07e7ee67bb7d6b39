import type { EnforcementWithCa } from '../../cases/ask-for';
import type { Clocks } from '../../cases/due';
import type { Act } from './act';
import type { Audit } from './audit';
import type { Jobs } from './jobs';
import type { Log } from './log';
import type { Look } from './look';
import type { LookAtMany } from './look-at-many';
import type { Messenger } from './messenger';
import type { EnforcedTellings, MfaStates } from './mfa-states';
import type { PersonalData } from './personal-data';
import type { KeepDays, Retention } from './retention';
import type { BotState, CaseCards, Cases, Deliveries, People, SwitchAnswers } from './store';
import type { Telemetry } from './telemetry';
import type { Tokens } from './tokens';

export interface Rules {
  readonly enforcementWithCa: EnforcementWithCa;
  /** How many cases one person may open for their own account within an hour. */
  readonly casesPerHour: number;
  /** How often one person may have an account looked at within a minute. */
  readonly checksPerMinute: number;
  readonly clocks: Clocks;
}

/** Everything that the workflows are built on. Each of them takes the few parts that it needs. */
export interface Parts {
  readonly look: Look;
  readonly lookAtMany: LookAtMany;
  readonly act: Act;
  readonly audit: Audit;
  readonly cases: Cases;
  readonly caseCards: CaseCards;
  readonly deliveries: Deliveries;
  readonly people: People;
  readonly switchAnswers: SwitchAnswers;
  readonly botState: BotState;
  readonly mfaStates: MfaStates;
  readonly enforcedTellings: EnforcedTellings;
  readonly personalData: PersonalData;
  readonly retention: Retention;
  /** How long what is kept. */
  readonly keepDays: KeepDays;
  readonly jobs: Jobs;
  readonly messenger: Messenger;
  readonly tokens: Tokens;
  readonly log: Log;
  readonly telemetry: Telemetry;
  /** What the organisation decided once, for everybody. */
  readonly rules: Rules;
  readonly now: () => Date;
}
