import type { Ask } from '../../cases/case';
import type { Diagnosis, Finding } from '../../diagnosis/finding';
import type { Text } from '../text/text';
import { thirdPerson } from '../text/third-person';
import { aboutRows } from './about-rows';
import { answerLinks, whyLinks } from './answer-links';
import { evidenceRows } from './evidence-rows';
import { toLines } from './lines';
import type { Line } from './lines';
import { mfaSentence } from './mfa-sentence';
import { smtpAuth } from './smtp-auth';
import { passOnOf } from './pass-on';
import { waysOut, whoActs } from './ways-out';
import { viewOf } from './view';
import type { View } from './view';

export interface Answer {
  readonly diagnosis: Diagnosis;
  /** What an admin can be asked; null where nobody's approval would help. */
  readonly ask: Ask | null;
  readonly now: Date;
  readonly timezone?: string | null | undefined;
  /** Whose account it is, where it is not the reader's own. */
  readonly about?: string | null;
  /** Where the pages about causes are; null where they are nowhere. */
  readonly publicUrl?: string | null;
}

/** What a check found: the one thing to fix first, who fixes it and how; the rest is folded. */
export function answerView(reader: Text, answer: Answer): View {
  const { diagnosis, ask, now, timezone = null } = answer;
  const text = answer.about ? thirdPerson(reader) : reader;
  const lead = diagnosis.findings.find(({ cause }) => cause === diagnosis.lead);
  const ways = waysOut(text, diagnosis, ask);
  const evidence = evidenceRows(text, { diagnosis, timezone });
  return viewOf(text, 'answer', {
    ...opening(text, lead),
    about: aboutRows(text, answer.about),
    mfa: lead?.cause.startsWith('per-user-mfa-')
      ? [{ text: mfaSentence(text, diagnosis.mfaDemandedBy) }]
      : [],
    who: whoActs(text, diagnosis, ask),
    ways,
    ...alsoFound(text, diagnosis),
    ...notKnown(text, diagnosis),
    smtp: smtpAuth(text, diagnosis),
    evidenceTitle: text.t('answer.evidence'),
    hasEvidence: evidence.length > 0,
    evidence,
    checkedAt: text.t('answer.checkedAt', { when: text.when(now.toISOString(), timezone) }),
    toggleTitle: text.t('buttons.toggleEvidence'),
    canAsk: ask !== null,
    note: {
      label: text.t('answer.note'),
      placeholder: text.t('answer.notePlaceholder'),
      error: text.t('answer.noteError'),
    },
    passOn: answer.about ? [] : passOnOf(text, diagnosis, ask),
    askTitle: text.t('buttons.askAdmin'),
    checkAgainTitle: text.t('buttons.checkAgain'),
    // A reader of somebody else's answer would land on a page about the own account.
    links: ask === null && !answer.about && ways.length > 0 ? answerLinks(text, lead) : [],
    why: whyLinks(text, lead, answer.publicUrl),
  });
}

function alsoFound(text: Text, { findings, lead }: Diagnosis) {
  const also = findings.filter(({ verdict, cause }) => verdict === 'confirmed' && cause !== lead);
  return {
    hasAlso: also.length > 0,
    alsoTitle: text.t('answer.also'),
    also: atMost(
      text,
      8,
      also.map(({ cause }) => text.t(`cause.${cause}.label`)),
    ),
  };
}

function notKnown(text: Text, { findings, lead }: Diagnosis) {
  const unknown = findings.filter(({ verdict, cause }) => verdict === 'unknown' && cause !== lead);
  return {
    hasUnknown: unknown.length > 0,
    unknownCount: text.t('answer.unknownCount', { count: unknown.length }),
    unknownTitle: text.t('answer.unknown'),
    unknown: atMost(
      text,
      14,
      unknown.map((finding) => unknownLine(text, finding)),
    ),
  };
}

function opening(text: Text, lead: Finding | undefined) {
  if (!lead) {
    return {
      style: 'good',
      status: text.t('answer.status.fine'),
      headline: text.t('answer.fine'),
      meaning: text.t('answer.fineMeaning'),
      doubt: [],
    };
  }
  const { cause, reason } = lead;
  const certain = reason === null;
  return {
    style: 'warning',
    status: text.t(certain ? 'answer.status.found' : 'answer.status.possible'),
    headline: certain
      ? text.t(`cause.${cause}.headline`)
      : text.t('answer.possible', { label: text.t(`cause.${cause}.label`) }),
    meaning: text.t(`cause.${cause}.meaning`),
    doubt: certain
      ? []
      : [{ text: text.t('answer.uncertain', { reason: text.t(`labels.reason.${reason}`) }) }],
  };
}

function unknownLine(text: Text, { cause, reason }: Finding): string {
  const label = text.t(`cause.${cause}.label`);
  return reason === null
    ? label
    : text.t('answer.unknownItem', { label, reason: text.t(`labels.reason.${reason}`) });
}

/** The rest is counted: a card holds 24 kB, and nobody reads twenty causes. */
function atMost(text: Text, max: number, items: readonly string[]): readonly Line[] {
  const rest = items.length - max;
  return toLines([...items.slice(0, max), ...(rest > 0 ? [text.t('answer.more', { count: rest })] : [])]);
}
