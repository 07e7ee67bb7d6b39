import type { Ask, Case, CaseState } from '../../cases/case';
import type { Text } from '../text/text';
import { hasOwnSteps } from './own-steps';

type Stage = 'asked' | 'approved' | 'set' | 'spreading' | 'looked' | 'mine' | 'ready';

const way = {
  enforce: ['asked', 'approved', 'set', 'spreading', 'ready'],
  switch: ['asked', 'looked', 'ready'],
} as const satisfies Record<Ask, readonly Stage[]>;

/** Where the admin's answer leaves something that only the user can do, it is not ready yet. */
const wayWithOwnPart: readonly Stage[] = ['asked', 'looked', 'mine', 'ready'];

/** Where each state is on the way; null where the way has ended. */
const stageOf = {
  open: 'asked',
  approved: 'approved',
  enforcing: 'set',
  propagating: 'spreading',
  'awaiting-user': 'ready',
  resolved: null,
  declined: null,
  withdrawn: null,
  expired: null,
  failed: null,
} as const satisfies Record<CaseState, Stage | null>;

interface Progress {
  /** "Step 2 of 5: Approved", for those who do not see the marks. */
  readonly step: string;
  readonly stages: readonly StageRun[];
}

interface StageRun {
  readonly text: string;
  readonly weight: 'Bolder' | 'Default';
  readonly color: 'Accent' | 'Default';
  readonly isSubtle: boolean;
}

/** The way of a case in words, with the place where it is; nothing once it has ended. */
export function progressOf(text: Text, about: Case, spreadMs: number): readonly Progress[] {
  const { ask, state } = about;
  const isMine = hasOwnSteps(about);
  const stages: readonly Stage[] = isMine ? wayWithOwnPart : way[ask];
  const current = isMine ? 'mine' : stageOf[state];
  const index = current === null ? -1 : stages.indexOf(current);
  if (current === null || index === -1) return [];
  const values = { step: index + 1, total: stages.length, stage: text.t(`requester.stage.${current}`) };
  return [
    {
      step: withDuration(text, about, { step: text.t('requester.progress', values), spreadMs }),
      stages: stages.flatMap((stage, at) => [
        ...(at === 0 ? [] : [toRun(arrow, { isNow: false, isSubtle: true })]),
        toRun(unbroken(text.t(`requester.stage.${stage}`)), { isNow: at === index, isSubtle: at > index }),
      ]),
    },
  ];
}

/** On a phone, a line ends before an arrow: it leads to what comes, and its stage stays with it. */
const arrow = ' →\u00A0';

function unbroken(stage: string): string {
  return stage.replaceAll(' ', '\u00A0');
}

const minuteMs = 60_000;

/** Roughly how long it takes: from what it is given, to three times as much. */
function withDuration(
  text: Text,
  { state, steps, decision }: Case,
  { step, spreadMs }: { readonly step: string; readonly spreadMs: number },
): string {
  if (state !== 'propagating') return step;
  const isLate = steps.some(({ name, at }) => name === 'visible' && at >= (decision?.at ?? ''));
  const from = Math.max(1, Math.ceil(spreadMs / minuteMs));
  return isLate
    ? text.t('waiting.longer', { step })
    : text.t('waiting.usually', { step, from, to: from * 3 });
}

function toRun(
  text: string,
  { isNow, isSubtle }: { readonly isNow: boolean; readonly isSubtle: boolean },
): StageRun {
  return { text, isSubtle, weight: isNow ? 'Bolder' : 'Default', color: isNow ? 'Accent' : 'Default' };
}
