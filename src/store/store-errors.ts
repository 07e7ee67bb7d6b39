/** Another process, named by `pid`, has the embedded database in `folder` open. */
export class StoreLockedError extends Error {
  readonly code = 'store-locked';

  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Stop that process, choose another folder ` +
        'with DATA_DIR, or set DATABASE_URL to run several processes on one PostgreSQL server.',
    );
    this.name = 'StoreLockedError';
  }
}

/** A stored row is not what this version of the product writes. Names the row and the places, never the content. */
export class UnreadableRowError extends Error {
  readonly code = 'store-unreadable-row';

  constructor(table: string, id: string, places: readonly string[]) {
    super(`Row ${id} of ${table} cannot be read: ${places.join(', ')}.`);
    this.name = 'UnreadableRowError';
  }
}

/** botbuilder's eTag rule: what was to be written had been changed by somebody else since it was read. */
export class BotStateConflictError extends Error {
  readonly code = 'bot-state-conflict';

  constructor(key: string) {
    super(`Bot state ${key} was changed by somebody else (eTag conflict).`);
    this.name = 'BotStateConflictError';
  }
}

/** The database cannot be used now: what `ready` throws. */
export class StoreNotReadyError extends Error {
  readonly code = 'store-not-ready';

  constructor(reason: string, options?: ErrorOptions) {
    super(`The store is not ready: ${reason}.`, options);
    this.name = 'StoreNotReadyError';
  }
}

/** The tables could not be brought up to date. */
export class StoreMigrationError extends Error {
  readonly code = 'store-migration';

  constructor(migration: string, options?: ErrorOptions) {
    super(`The store could not be migrated (${migration}).`, options);
    this.name = 'StoreMigrationError';
  }
}

/** A version of the product that is too far ahead made these tables: this one could do harm. */
export class StoreTooNewError extends Error {
  readonly code = 'store-too-new';

  constructor(found: string, own: string) {
    super(
      `The database was brought to ${found} by a newer version, and this one, at ${own}, does not run on that. ` +
        'Run the newer version, or restore the backup from before the upgrade (docs/operations.md).',
    );
    this.name = 'StoreTooNewError';
  }
}

/** A run of a job took longer than the queue lets it hold the job. */
export class JobTimeoutError extends Error {
  readonly code = 'job-timeout';

  constructor(limitMs: number) {
    super(`The job did not end within ${limitMs} ms.`);
    this.name = 'JobTimeoutError';
  }
}

/** A job could not be stored: its queue is missing or its id is taken. */
export class JobNotStoredError extends Error {
  readonly code = 'job-not-stored';

  constructor(queue: string) {
    super(`The queue ${queue} did not take the job.`);
    this.name = 'JobNotStoredError';
  }
}

/** The row that says how far the audit record has come is gone: nothing may be done that cannot be written down. */
export class AuditHeadMissingError extends Error {
  readonly code = 'audit-head-missing';

  constructor() {
    super('The head of the audit record is missing. Run `npm run audit -- verify`.');
    this.name = 'AuditHeadMissingError';
  }
}

/** There is no audit record to read. */
export class NoAuditRecordError extends Error {
  readonly code = 'no-audit-record';

  constructor(options?: ErrorOptions) {
    super(
      'There is no audit record here: the product has never run on this database, or an older version did. ' +
        'Check DATABASE_URL and DATA_DIR.',
      options,
    );
    this.name = 'NoAuditRecordError';
  }
}
