/** What the user sees. The ids never change: cards already posted in chats carry them. */
export const symptoms = [
  'option-missing',
  'creation-fails',
  'password-refused',
  'page-missing',
  'cannot-manage-existing',
] as const;
export type Symptom = (typeof symptoms)[number];

/** What the app password is for. The ids never change. */
export const apps = [
  'outlook-2010-or-older',
  'outlook-2013-or-newer',
  'apple-mail-ios10-or-older',
  'apple-mail-ios11-or-newer',
  'imap-or-pop-client',
  'activesync-phone',
  'scanner-or-printer',
  'smtp-application',
  'powershell',
  'backup-or-migration-tool',
  'skype-for-business',
  'vpn-wifi-or-rdweb',
  'on-premises-exchange',
  'other',
] as const;
export type App = (typeof apps)[number];

/** The user's two answers. */
export interface Answers {
  readonly symptom: Symptom;
  readonly app: App;
}
