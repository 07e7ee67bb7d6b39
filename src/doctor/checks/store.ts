import { databaseEncryption } from '../../settings/database-encryption';
import type { Inspection, InspectOptions } from '../../store/inspect-store';
import { found } from '../check';
import type { Found } from '../check';

type Place = Pick<InspectOptions, 'databaseUrl' | 'databaseSignIn'>;

export function checkStore(inspection: Inspection, place: Place): readonly Found[] {
  return [...checkTables(inspection), ...checkEncryption(place)];
}

/** Signing in with a token always checks the server's certificate. */
function checkEncryption({ databaseUrl, databaseSignIn }: Place): readonly Found[] {
  if (databaseUrl === null || databaseSignIn !== undefined) return [];
  const encryption = databaseEncryption(databaseUrl);
  if (encryption === 'none') return [found('warning', 'store-in-clear')];
  return encryption === 'unverified' ? [found('warning', 'store-unverified')] : [];
}

function checkTables(inspection: Inspection): readonly Found[] {
  switch (inspection.kind) {
    case 'in-use':
      return [found('skipped', 'store-in-use', { pid: String(inspection.pid) })];
    case 'unreachable':
      return [found('failed', 'store-unreachable', { why: inspection.code })];
    case 'empty':
      return [found('warning', 'store-empty')];
    case 'open': {
      const { pending, newer, failedJobs } = inspection;
      return [
        newer.length > 0
          ? found('warning', 'store-newer', { names: newer.join(', ') })
          : pending.length > 0
            ? found('warning', 'store-to-migrate', { names: pending.join(', ') })
            : found('ok', 'store-current'),
        ...(failedJobs > 0 ? [found('warning', 'jobs-given-up', { count: String(failedJobs) })] : []),
      ];
    }
  }
}
