import type { Case } from '../../cases/case';
import type { Text } from '../text/text';
import { approverView } from './approver-case-view';
import type { ApproverOptions } from './approver-options';
import { evidenceRows } from './evidence-rows';
import { toLines } from './lines';
import { becauseWords } from './role-words';
import type { View } from './view';

/** The approver's card with the evidence: answered to the checked approver alone, never posted. */
export function approverDetailsView(text: Text, about: Case, options: ApproverOptions): View {
  const { diagnosis } = about;
  const lead =
    diagnosis.lead === null
      ? text.t('approver.evidenceNoLead')
      : text.t('approver.evidenceLead', { label: text.t(`cause.${diagnosis.lead}.label`) });
  const rows = evidenceRows(text, { diagnosis, timezone: options.timezone, forAdmin: true });
  const because = becauseWords(text, about.privilege);
  return approverView(text, about, {
    ...options,
    evidence: { lead, because: toLines(because ? [because] : []), rows },
  });
}
