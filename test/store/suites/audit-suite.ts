import type { Backend } from '../bench';
import { auditGrowthSuite } from './audit-growth-suite';
import { auditReadingSuite } from './audit-reading-suite';
import { auditTamperingSuite } from './audit-tampering-suite';

/** What the audit record must do, whatever it is built on. */
export function auditSuite(backend: Backend): void {
  describe('the audit record', () => {
    auditGrowthSuite(backend);
    auditTamperingSuite(backend);
    auditReadingSuite(backend);
  });
}
