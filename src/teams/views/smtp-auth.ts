import type { Diagnosis } from '../../diagnosis/finding';
import type { Text } from '../text/text';
import { wayOut } from './way-out';
import type { WayOut } from './way-out';

interface SmtpAuth {
  readonly title: string;
  readonly dates: string;
  readonly ways: readonly WayOut[];
}

/** Worth knowing before an app password is made for what sends mail, where something else has to be fixed first. */
export function smtpAuth(text: Text, { findings, lead }: Diagnosis): readonly SmtpAuth[] {
  const ending = findings.some(
    ({ cause, verdict }) => cause === 'smtp-auth-ending' && verdict === 'confirmed' && lead !== cause,
  );
  if (!ending) return [];
  const remedies = ['smtp-alternatives', 'allow-smtp-auth'] as const;
  return [
    {
      title: text.t('cause.smtp-auth-ending.label'),
      dates: text.t('cause.smtp-auth-ending.meaning'),
      ways: remedies.map((remedy) => wayOut(text, remedy, { doer: null })),
    },
  ];
}
