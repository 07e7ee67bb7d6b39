import type { Case } from '../../cases/case';
import { roleDemand } from '../../cases/role-demand';
import { needsSettingBack } from '../../cases/set-back';
import type { Text } from '../text/text';
import { activationOf } from './activation-of';
import type { ApproverOptions } from './approver-options';
import { approverDecidedContent } from './approver-decided-content';
import { approverOpenContent } from './approver-open-content';
import { approverSwitchContent } from './approver-switch-content';
import { caseStyle } from './case-style';
import { approverWords } from './case-words';
import { waitingLines } from './clock-lines';
import type { EvidenceRow } from './evidence-rows';
import { againOf, historyOf } from './history-lines';
import type { Line } from './lines';
import { nameOf } from './name-of';
import { demandWords } from './role-words';
import { viewOf } from './view';
import type { View } from './view';
import { notToldRows, tellThemYourself } from './why-not-told';

/** What a checked approver sees beyond what the channel may. */
export interface ApproverEvidence {
  readonly lead: string;
  /** Why the account counts as privileged; nothing for an ordinary one. */
  readonly because: readonly Line[];
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
    const content = approverDecidedContent(text, about, { ...options, canSeeDetails });
    return viewOf(text, 'approver-case', { ...frame, ...content });
  }
  return about.ask === 'switch'
    ? viewOf(text, 'approver-switch', { ...frame, ...approverSwitchContent(text, about) })
    : viewOf(text, 'approver-open', { ...frame, ...approverOpenContent(text, about, options) });
}

function frameOf(
  text: Text,
  about: Case,
  { timezone, evidence, activate }: ApproverOptions & { readonly evidence: ApproverEvidence | null },
) {
  const isLeft = needsSettingBack(about);
  const words = isLeft ? 'approver.revertNeeded' : approverWords(about);
  const again = againOf(text, about);
  return {
    style: isLeft ? 'warning' : caseStyle[about.state],
    status: text.t(`${words}.status`),
    headline: text.t(`${words}.headline`),
    next:
      (!isLeft && tellThemYourself(text, about)) ||
      text.t(`${words}.next`, { roles: demandWords(text, roleDemand('revert', about.privilege)) }),
    again,
    history: evidence === null && again.length === 0 ? [] : historyOf(text, about, timezone),
    waiting: waitingLines(text, about, timezone),
    about: [
      // The headline of an open request names them.
      ...(about.state === 'open' ? [] : [{ label: text.t('approver.who'), value: nameOf(about.requester) }]),
      { label: text.t('approver.app'), value: text.t(`labels.app.${about.diagnosis.app}`) },
      { label: text.t('approver.asked'), value: text.when(about.openedAt, timezone) },
      ...notToldRows(text, about),
    ],
    activation: activationOf(text, activate),
    evidenceTitle: text.t('approver.evidenceTitle'),
    evidence: evidence === null ? [] : [evidence],
    canSeeDetails: evidence === null,
    detailsTitle: text.t('buttons.details'),
    caseId: about.id,
  };
}
