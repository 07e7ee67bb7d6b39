import type { Case } from '../../cases/case';
import type { Text } from '../text/text';
import { toNumberedLines } from './lines';
import { links } from './links';
import { nameOf } from './name-of';
import { noteOf } from './note-of';

/** Where the tenant switch is, and the two answers. Only a person can look there, or change it. */
export function approverSwitchContent(text: Text, about: Case) {
  return {
    asks: text.t('approver.asks.switch', { name: nameOf(about.requester) }),
    stepsTitle: text.t('approver.switchTitle'),
    steps: toNumberedLines(text.list('remedy.turn-on-switch.steps')),
    note: noteOf(text, about),
    onTitle: text.t('buttons.switchIsOn'),
    offTitle: text.t('buttons.switchIsOff'),
    offNowTitle: text.t('buttons.tellItStaysOff'),
    reason: {
      label: text.t('approver.switchReason'),
      placeholder: text.t('approver.switchReasonPlaceholder'),
      error: text.t('approver.switchReasonError'),
    },
    link: { title: text.t('buttons.openEntra'), url: links.entra },
  };
}
