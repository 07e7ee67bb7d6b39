import type { Remedy } from '../../diagnosis/remedy';
import type { Finding } from '../../diagnosis/finding';
import type { Text } from '../text/text';
import { links } from './links';
import type { Link } from './links';

const opensSecurityInfo: readonly Remedy[] = [
  'sign-out-and-wait',
  'open-from-trusted-place',
  'use-security-info',
  'delete-one',
  'recreate',
];

/** The page that the steps speak of. */
export function answerLinks(text: Text, lead: Finding | undefined): readonly Link[] {
  const remedies: readonly Remedy[] = lead ? lead.remedies : ['use-security-info'];
  if (remedies.includes('register-method')) {
    return [{ title: text.t('buttons.openMfaSetup'), url: links.mfaSetup }];
  }
  return remedies.some((remedy) => opensSecurityInfo.includes(remedy))
    ? [{ title: text.t('buttons.openSecurityInfo'), url: links.securityInfo }]
    : [];
}

/** The page about the cause, in plain words. */
export function whyLinks(
  text: Text,
  lead: Finding | undefined,
  publicUrl: string | null | undefined,
): readonly Link[] {
  return lead && publicUrl
    ? [{ title: text.t('buttons.why'), url: `${publicUrl}/causes/${lead.cause}` }]
    : [];
}
