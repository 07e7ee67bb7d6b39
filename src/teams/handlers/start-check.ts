import { findAnswer, showAnswer } from '../../workflows/answer-check';
import type { Check } from '../../workflows/ports/jobs';
import type { BotDeps } from '../bot-deps';
import type { Asked } from '../dialogs/ask-options';
import type { Reply, Turn } from '../turn/turn';
import { checkAnswerView } from '../views/check-answer-view';
import { checkingView } from '../views/checking-view';

/**
 * A click is answered at once. An answer that is there by then is shown with the click itself; a later one takes the
 * place of "looking" in the message.
 */
const answerAtOnceMs = 700;

/** If the process dies while it looks, the job answers in its place after this long. */
const takeOverSeconds = 20;

/** Looks at the account that was asked about and answers in the message that was clicked. */
export async function startCheck(
  deps: BotDeps,
  turn: Turn,
  { asked, activityId }: { readonly asked: Asked; readonly activityId: string },
): Promise<Reply> {
  const { person, address } = turn.who;
  const { answers, about = { id: person.id } } = asked;
  const check: Check = { address, about, answers, activityId };
  const jobId = await deps.jobs.enqueue('answer-check', check, takeOverSeconds);
  const finding = findAnswer(deps, check);
  const inTime = await Promise.race([finding, sleep(answerAtOnceMs)]);
  if (inTime) {
    await deps.jobs.cancel('answer-check', jobId);
    const { timezone } = address;
    return {
      kind: 'replace',
      view: checkAnswerView(turn.text, inTime, {
        now: deps.now(),
        timezone,
        readerId: person.id,
        settings: deps.settings,
      }),
    };
  }
  // Where "looking" cannot be shown, the job answers.
  finding.catch(() => undefined);
  const next = () => void finishLater(deps, { check, jobId, finding });
  return {
    kind: 'replace',
    view: checkingView(turn.text, { answers, isTheirs: asked.about !== undefined }),
    next,
  };
}

interface Unfinished {
  readonly check: Check;
  readonly jobId: string;
  readonly finding: ReturnType<typeof findAnswer>;
}

async function finishLater(deps: BotDeps, { check, jobId, finding }: Unfinished): Promise<void> {
  try {
    const shown = await showAnswer(deps, check, await finding);
    if (shown.done) await deps.jobs.cancel('answer-check', jobId);
  } catch (error) {
    // The job takes over: nothing is lost, it only takes longer.
    deps.log.error({ err: error, jobId }, 'a check did not finish in its turn');
  }
}

function sleep(ms: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ms).unref();
  });
}
