import type { Inspection } from '../../store/inspect-store';
import { found } from '../check';
import type { Found } from '../check';

export function checkStore(inspection: Inspection): readonly Found[] {
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
