import type { Answers, App, Symptom } from '../../diagnosis/answers';
import { languageFiles } from '../text/language-files';

type Clues<Id extends string> = readonly (readonly [Id, RegExp])[];

/** Read from the top: what is more telling stands first. */
const symptomClues: Clues<Symptom> = [
  [
    'page-missing',
    /additional security verification|(page|site).*(missing|gone|not found|blank|different)|\bold page\b/,
  ],
  [
    'cannot-manage-existing',
    /(delete|remove|manage|revoke|see|view|find)\b.*\b(existing|old|my) app ?passwords?/,
  ],
  [
    'password-refused',
    /(refuses?|rejects?|does ?n.?t (accept|take)|does not (accept|take)|not accept)\b.*password/,
  ],
  [
    'password-refused',
    /(app ?password|it|password|login|sign[- ]?in).*(refused|rejected|wrong|incorrect|invalid|not (accepted|work\w*)|does ?n.?t work|fails? to (log|sign))|(refuses?|rejects?|(not|n.?t) (accept|take)).*password/,
  ],
  [
    'creation-fails',
    /(can ?not|can.?t|could ?n.?t|unable to|fails? to|error.*) (create|make|generate|add|set ?up).*|creat\w+ (fails|error)|limit/,
  ],
  [
    'option-missing',
    /missing|not (there|shown|visible|offered|listed|available)|no (option|app ?password)|gone|disappear|where is|(can ?not|can.?t|do(es)? ?(not|n.?t)) (see|find|have)|(needs?|asks? for|wants?) an? app ?password/,
  ],
];

const appClues: Clues<App> = [
  ['outlook-2010-or-older', /outlook (2003|2007|2010)|old outlook|office 2010/],
  ['outlook-2013-or-newer', /outlook/],
  ['apple-mail-ios10-or-older', /ios ?(10|[1-9])\b/],
  ['apple-mail-ios11-or-newer', /apple mail|iphone|ipad|mac ?mail|\bios\b/],
  ['scanner-or-printer', /scan|printer|copier|\bmfp\b|multifunction/],
  ['activesync-phone', /activesync|\beas\b|android|samsung mail/],
  ['imap-or-pop-client', /imap|pop3?\b|thunderbird/],
  ['smtp-application', /smtp|invoic|newsletter|\berp\b|monitoring/],
  ['powershell', /power ?shell/],
  ['backup-or-migration-tool', /backup|back up|migrat|veeam|archiv/],
  ['skype-for-business', /skype|lync/],
  ['vpn-wifi-or-rdweb', /\bvpn\b|wi-?fi|remote desktop|rd ?web|radius/],
  ['on-premises-exchange', /on-?prem|exchange server/],
];

/**
 * Reads what somebody typed for the two answers, in their language (`lang`, such as `de`) or in English. Only prefills the
 * question: a wrong guess costs one click.
 */
export function understand(text: string | undefined, lang: string): Partial<Answers> {
  const words = (text ?? '').slice(0, 1000).toLowerCase().replaceAll('’', "'");
  const clues = languageFiles.get(lang)?.clues;
  const find = <Id extends string>(all: Clues<Id>) => all.find(([, clue]) => clue.test(words))?.[0];
  const symptom = find([...(clues?.symptom ?? []), ...symptomClues]);
  const app = find([...(clues?.app ?? []), ...appClues]);
  return { ...(symptom && { symptom }), ...(app && { app }) };
}
