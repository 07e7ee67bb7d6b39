import { type App, apps } from '../../../src/diagnosis/answers';
import { type AppCause, appCauses, appFits } from '../../../src/diagnosis/app-protocol';

const retired = ['protocol-retired', 'security-defaults-block-legacy', 'ca-blocks-legacy'];
const smtp = ['smtp-auth-ending', 'smtp-auth-disabled', 'security-defaults-block-legacy', 'ca-blocks-legacy'];

const fitting = (app: App) => appCauses.filter((cause) => appFits(cause, app) === 'yes');
const uncertain = (app: App): AppCause[] =>
  appCauses.filter((cause) => typeof appFits(cause, app) === 'object');

const has: Readonly<Record<App, readonly string[]>> = {
  'outlook-2010-or-older': retired,
  'apple-mail-ios10-or-older': retired,
  'imap-or-pop-client': retired,
  'activesync-phone': retired,
  'scanner-or-printer': smtp,
  'smtp-application': smtp,
  'outlook-2013-or-newer': ['not-needed'],
  'apple-mail-ios11-or-newer': ['not-needed'],
  powershell: ['admin-action'],
  'vpn-wifi-or-rdweb': ['not-entra'],
  'on-premises-exchange': ['hybrid-autodiscover'],
  'skype-for-business': [],
  'backup-or-migration-tool': [],
  other: [],
};

test.each(apps)('%s has its causes and no others', (app) => {
  expect(fitting(app).sort()).toEqual([...has[app]].sort());
});

test('only Skype may have one more', () => {
  expect(uncertain('skype-for-business')).toEqual(['hybrid-autodiscover']);
  expect(apps.filter((app) => uncertain(app).length > 1)).toEqual(['backup-or-migration-tool', 'other']);
});

test.each(['backup-or-migration-tool', 'other'] as const)('%s may have any of them', (app) => {
  expect(uncertain(app)).toEqual([...appCauses]);
});
