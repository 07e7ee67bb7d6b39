import { aClick } from '../audit-entries';
import type { Bench } from '../bench';

export function auditTogetherSuite(bench: () => Bench): void {
  describe('audit entries that come at the same time', () => {
    it('are stored, each caller told, though one among them cannot be', async () => {
      const { audit } = bench().store;
      const broken = {
        ...aClick(),
        get at(): string {
          throw new Error('cannot be written down');
        },
      };
      const appended = await Promise.allSettled([
        audit.append(aClick()),
        audit.append(aClick()),
        audit.append(broken),
        audit.append(aClick(), aClick()),
      ]);
      expect(appended.map(({ status }) => status)).toEqual([
        'fulfilled',
        'fulfilled',
        'rejected',
        'fulfilled',
      ]);
    });
  });
}
