import type { MfaDemand } from '../../diagnosis/finding';
import type { Text } from '../text/text';

/** Who asks for the second step today. Without the policies' names: they belong to the evidence. */
export function mfaSentence(text: Text, demands: readonly MfaDemand[]): string {
  if (demands.length === 0) return text.t('answer.mfaNotDemanded');
  const parts = demands.map(({ by, certainty }) =>
    text.t(`labels.certainty.${certainty}`, { by: text.t(`labels.mfaBy.${by}`) }),
  );
  return text.t('answer.mfaDemanded', { list: text.join([...new Set(parts)]) });
}
