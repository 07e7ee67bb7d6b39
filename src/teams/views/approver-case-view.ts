import type { Case } from '../../cases/case';
import type { Text } from '../text/text';
import type { ApproverOptions } from './approver-options';
import { approverDecidedContent } from './approver-decided-content';
import { approverOpenContent } from './approver-open-content';
import { approverSwitchContent } from './approver-switch-content';
import { caseStyle } from './case-style';
import type { EvidenceRow } from './evidence-rows';
import { nameOf } from './name-of';
import { viewOf } from './view';
import type { View } from './view';

/** What a checked approver sees beyond what the channel may. */
export interface ApproverEvidence {
  readonly lead: string;
  readonly rows: readonly EvidenceRow[];
}

/** The case as a channel may see it: who asks for what, what it does and risks, who decided. No evidence. */
export function approverCaseView(text: Text, about: Case, options: ApproverOptions): View {
  return approverView(text, about, { ...options, evidence: null });
}

/** The same card, with or without evidence. */
export function approverView(
  text: Text,
  about: Case,
  options: ApproverOptions & { readonly evidence: ApproverEvidence | null },
): View {
  const frame = frameOf(text, about, options);
  if (about.state !== 'open') {
    const { canSeeDetails } = frame;
    const content = approverDecidedContent(text, about, { timezone: options.timezone, canSeeDetails });
    return viewOf(text, 'approver-case', { ...frame, ...content });
  }
  return about.ask === 'switch'
    ? viewOf(text, 'approver-switch', { ...frame, ...approverSwitchContent(text, about) })
    : viewOf(text, 'approver-open', { ...frame, ...approverOpenContent(text, about, options) });
}

function frameOf(
  text: Text,
  about: Case,
  { timezone, evidence }: ApproverOptions & { readonly evidence: ApproverEvidence | null },
) {
  const words = `approver.state.${about.ask}.${about.state}` as const;
  return {
    style: caseStyle[about.state],
    status: text.t(`${words}.status`),
    headline: text.t(`${words}.headline`),
    next: text.t(`${words}.next`),
    about: [
      { label: text.t('approver.who'), value: nameOf(about.requester) },
      { label: text.t('approver.app'), value: text.t(`labels.app.${about.diagnosis.app}`) },
      { label: text.t('approver.asked'), value: text.when(about.openedAt, timezone) },
    ],
    evidenceTitle: text.t('approver.evidenceTitle'),
    evidence: evidence === null ? [] : [evidence],
    canSeeDetails: evidence === null,
    detailsTitle: text.t('buttons.details'),
    caseId: about.id,
  };
}
