import type { Audit } from '../../workflows/ports/audit';
import type { StoreDeps } from '../store-deps';
import { appendEntries } from './append-entries';

export function createAudit({ db }: Pick<StoreDeps, 'db'>): Audit {
  return {
    append: (...entries) => db.transaction().execute((tx) => appendEntries(tx, entries)),
  };
}
