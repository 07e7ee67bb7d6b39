import type { ColumnType, GeneratedAlways } from 'kysely';

type Json = ColumnType<unknown, string, string>;
/** Written as ISO 8601. */
type Time = ColumnType<Date, string, string>;

export interface Tables {
  cases: {
    id: string;
    tenant_id: string;
    version: number;
    state: string;
    ask: string;
    requester_id: string;
    target_id: string;
    /** The lead cause; empty where there is none, so that the unique index counts it as a value. */
    lead: string;
    opened_at: Time;
    updated_at: Time;
    /** When its `enforce` step was done. */
    enforced_at: ColumnType<Date | null, string | null, string | null>;
    /** Computed by the database from `state`. */
    under_way: GeneratedAlways<boolean>;
    body: Json;
  };
  case_cards: {
    case_id: string;
    conversation_id: string;
    activity_id: string;
    audience: string;
    address: Json;
    added_at: Time;
    shown: string | null;
    /** Counts up: the order of adding, also within one millisecond. */
    place: GeneratedAlways<string>;
  };
  deliveries: {
    id: string;
    tenant_id: string;
    case_id: string;
    case_version: number;
    message: string;
    /** Empty where it is for the audience as a whole, so that the unique index counts it as a value. */
    reader_id: string;
    state: string;
    code: string | null;
    /** In whose conversation it was last told, or tried. */
    owner_id: ColumnType<string | null, string | undefined, string | null>;
    /** Since when it may have been posted without our knowing. */
    sending_since: ColumnType<Date | null, string | undefined, string | null>;
    created_at: Time;
    settled_at: ColumnType<Date | null, string | null, string | null>;
  };
  addresses: {
    tenant_id: string;
    owner_id: string;
    service_url: string;
    conversation_id: string;
    is_group: boolean;
    bot_id: string;
    channel_user_id: string | null;
    channel_id: string;
    locale: string | null;
    timezone: string | null;
    seen_at: Time;
    /** Since when nothing can be sent there, and why. */
    left_at: ColumnType<Date | null, string | null | undefined, string | null>;
    left_code: ColumnType<string | null, string | null | undefined, string | null>;
    /** Of a channel: the team that it is in. */
    team_id: ColumnType<string | null, string | null | undefined, string | null>;
  };
  welcomes: { tenant_id: string; owner_id: string; claimed_at: Time };
  switch_answers: { tenant_id: string; allowed: boolean; answered_by: string; answered_at: Time };
  bot_state: { key: string; value: Json; etag: string; updated_at: Time };
  audit: {
    seq: ColumnType<string, number, never>;
    /** Canonical JSON. */
    entry: ColumnType<string, string, never>;
    previous_hash: ColumnType<string, string, never>;
    hash: ColumnType<string, string, never>;
    /** Computed by the database from `entry`. */
    at: GeneratedAlways<string>;
  };
  mfa_states: {
    tenant_id: string;
    owner_id: string;
    /** As last read; null: never. */
    state: string | null;
    read_at: ColumnType<Date | null, string | null, string | null>;
    /** Since when it is to be read. */
    due_at: ColumnType<Date | null, string | null, string | null>;
    changed: boolean;
    /** How far telling its owner that it is enforced is; null: they are not to be told. */
    telling: string | null;
    code: string | null;
    told_at: ColumnType<Date | null, string | null, string | null>;
  };
  mfa_looks: {
    tenant_id: string;
    since: ColumnType<Date | null, string | null, string | null>;
    begun_at: ColumnType<Date | null, string | null, string | null>;
    audit_reading: boolean;
    audit_page: string | null;
  };
  send_limits: {
    key: string;
    /** Seconds since 1970. */
    empty_at: ColumnType<number, number | undefined, number>;
  };
  /** One row: the last entry's number and hash. */
  audit_head: { seq: ColumnType<string, number, number>; hash: string };
  /** One row: number and hash of the last entry that was purged; those of the beginning where none was. */
  audit_base: { seq: ColumnType<string, number, number>; hash: string };
}
