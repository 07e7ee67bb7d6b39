import { apps, symptoms } from '../../../src/diagnosis/answers';
import { causeGroups } from '../../../src/diagnosis/cause-id';
import { listedCauses } from '../../../src/diagnosis/listed-causes';

describe('the causes that an answer lists', () => {
  test.each(apps)('a refused password: B and C and the account, whatever the app (%s)', (app) => {
    const account = ['account-blocked', 'guest-account', 'privileged-account'];
    expect([...listedCauses({ symptom: 'password-refused', app })].sort()).toEqual(
      [...account, ...causeGroups.B, ...causeGroups.C].sort(),
    );
  });

  test.each(symptoms.filter((symptom) => symptom !== 'password-refused'))(
    '%s: A and those of the app',
    (symptom) => {
      const list = (app: (typeof apps)[number]) => listedCauses({ symptom, app });
      expect(list('other')).toEqual(causeGroups.A);
      expect(list('powershell')).toEqual([...causeGroups.A, 'admin-action']);
      expect(list('skype-for-business')).toEqual([...causeGroups.A, 'hybrid-autodiscover']);
      expect(list('backup-or-migration-tool')).toEqual([...causeGroups.A, 'protocol-retired']);
      expect(list('scanner-or-printer')).toEqual([
        ...causeGroups.A,
        'smtp-auth-ending',
        'smtp-auth-disabled',
        'security-defaults-block-legacy',
        'ca-blocks-legacy',
      ]);
    },
  );
});
