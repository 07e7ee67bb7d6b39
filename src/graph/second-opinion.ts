import { z } from 'zod';
import { exchangeOnline } from '../diagnosis/conditional-access/covers-mail';
import type { TenantFacts, UserFacts } from '../diagnosis/facts';
import { disagreements } from '../diagnosis/second-opinion';
import type { WhatIfResult } from '../diagnosis/second-opinion';
import { isOk } from './answer';
import type { Answer } from './answer';
import type { GraphOptions } from './graph-options';
import type { Outgoing, Send } from './send';

interface OpinionDeps extends Pick<GraphOptions, 'log' | 'now' | 'sleep'> {
  readonly send: Send;
  readonly readBudgetMs: number;
}

/** Asks Graph's What If about somebody who has just been looked at; ends when it is asked or passed over. Never throws. */
export type SecondOpinion = (
  user: UserFacts,
  conditionalAccess: TenantFacts['conditionalAccess'],
) => Promise<void>;

/** All Conditional Access endpoints share one request per second and tenant, over all apps. */
const apartMs = 1000;
/** A missing consent or a cloud without What If does not change from one minute to the next. */
const offAfterRefusalMs = 60 * 60_000;
/** Somebody else needs the one request per second more than a second opinion does. */
const offAfterThrottlingMs = 60_000;
/** Against older policies it would find yesterday's change, and collide with the next reading of the policies. */
const freshMs = 4 * 60_000;

/**
 * A sample, not a queue: while one question waits or is under way, others are passed over. So it costs at most one
 * request per second, and never one that a person waits for.
 */
export function createSecondOpinion(deps: OpinionDeps): SecondOpinion {
  const nowMs = () => deps.now().getTime();
  let isBusy = false;
  let notBeforeMs = 0;

  return async (user, policies) => {
    if (isBusy || policies.state === 'unknown') return;
    const readAtMs = Date.parse(policies.readAt);
    const waitMs = Math.max(notBeforeMs, readAtMs + apartMs) - nowMs();
    if (waitMs > apartMs || nowMs() - readAtMs > freshMs) return;
    isBusy = true;
    try {
      if (waitMs > 0) await deps.sleep(waitMs);
      const answer = await deps.send(toWhatIf(user.id), deps.readBudgetMs);
      notBeforeMs = nowMs() + pauseAfter(answer);
      report(deps, user, disagreements(policies.value, user, toResults(answer)));
    } finally {
      isBusy = false;
    }
  };
}

function pauseAfter(answer: Answer): number {
  if (isOk(answer)) return apartMs;
  const isRefusal = answer.kind === 'answered' && answer.status < 500 && answer.status !== 429;
  return isRefusal ? offAfterRefusalMs : offAfterThrottlingMs;
}

/** One identity and one context a call: the person opens the mailbox in a browser. */
function toWhatIf(userId: string): Outgoing {
  return {
    method: 'POST',
    version: 'v1.0',
    path: '/identity/conditionalAccess/evaluate',
    headers: { 'Content-Type': 'application/json' },
    body: {
      signInIdentity: { '@odata.type': '#microsoft.graph.userSignIn', userId },
      signInContext: {
        '@odata.type': '#microsoft.graph.applicationContext',
        includeApplications: [exchangeOnline],
      },
      signInConditions: { clientAppType: 'browser' },
      appliedPoliciesOnly: false,
    },
  };
}

const Results = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      policyApplies: z.boolean(),
      // It goes into the log as it is, so nothing but Graph's own words may stand there.
      analysisReasons: z
        .string()
        .regex(/^\w+(, ?\w+)*$/)
        .catch('unreadable'),
    }),
  ),
});

function toResults(answer: Answer): readonly WhatIfResult[] {
  const parsed = isOk(answer) ? Results.safeParse(answer.body) : undefined;
  if (parsed?.success !== true) return [];
  return parsed.data.value.map(({ id, policyApplies, analysisReasons }) => ({
    policyId: id,
    applies: policyApplies,
    analysisReasons,
  }));
}

/** By id: names of people and policies have no place in a log. */
function report({ log }: OpinionDeps, { id }: UserFacts, found: ReturnType<typeof disagreements>): void {
  for (const disagreement of found) {
    log.warn({ userId: id, ...disagreement }, 'what if judges a conditional access policy otherwise');
  }
}
