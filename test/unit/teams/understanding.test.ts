import { readCommand } from '../../../src/teams/understanding/command';
import { understand } from '../../../src/teams/understanding/understand';

test.each([
  ['my app password option is missing', { symptom: 'option-missing' }],
  ["I can't create an app password", { symptom: 'creation-fails' }],
  ['I can’t create an app password', { symptom: 'creation-fails' }],
  ['The scanner needs an App password and I do not have that option', { app: 'scanner-or-printer' }],
  ['Outlook does not accept my App password', { symptom: 'password-refused', app: 'outlook-2013-or-newer' }],
  ['I use Outlook 2010', { app: 'outlook-2010-or-older' }],
  ['PowerShell refuses my App password', { symptom: 'password-refused', app: 'powershell' }],
  ['the password is rejected by thunderbird', { symptom: 'password-refused', app: 'imap-or-pop-client' }],
  ['I want to delete my old app passwords', { symptom: 'cannot-manage-existing' }],
  ['I only see the Additional security verification page', { symptom: 'page-missing' }],
  ['our backup tool', { app: 'backup-or-migration-tool' }],
  ['wifi', { app: 'vpn-wifi-or-rdweb' }],
  ['good grief', {}],
  ['', {}],
  ['😀', {}],
])('%s', (text, understood) => {
  expect(understand(text, 'en')).toMatchObject(understood);
});

test('a long text is no command, and costs nothing to find that out', () => {
  expect(readCommand(`help${'.'.repeat(100_000)}x`)).toBeUndefined();
});

test('nothing typed is nothing understood', () => {
  expect(understand(undefined, 'en')).toEqual({});
});

test.each([
  ['help', 'help'],
  ['HELP!', 'help'],
  ['hilfe', 'help'],
  ['?', 'help'],
  ['  Check Again ', 'check-again'],
  ['sign out', 'sign-out'],
  ['/status', 'status'],
  ['Thank you!', 'thanks'],
  ['hi', 'greeting'],
])('%s is the command %s', (text, command) => {
  expect(readCommand(text)).toBe(command);
});

test.each(['please help me with my app password', 'checkers', ''])('%s is no command', (text) => {
  expect(readCommand(text)).toBeUndefined();
});
