import { z } from 'zod';
import type { UnknownReason } from '../diagnosis/fact';
import type { Answer } from './answer';
import { GraphErrorBody } from './graph-error-body';

/** What a 400 or 404 means: `not-exposed` only where Microsoft never promised the resource. */
export type Absent = Extract<UnknownReason, 'not-answered' | 'not-exposed'>;

/** Why a failed answer tells nothing. A refused or throttled read never looks like "no". */
export function reasonOf(answer: Answer, absent: Absent = 'not-answered'): UnknownReason {
  if (answer.kind === 'none') return 'not-answered';
  switch (answer.status) {
    case 400:
    case 404:
      return absent;
    case 401:
      return 'not-permitted';
    case 403:
      return speaksOfLicences(answer.body) ? 'not-licensed' : 'not-permitted';
    case 429:
      return 'throttled';
    default:
      return 'not-answered';
  }
}

const Inner = z.object({ error: z.object({ innerError: z.object({ code: z.string() }) }) });

/**
 * `Authentication_RequestFromNonPremiumTenantOrB2CTenant`, `AadPremiumLicenseRequired`, "your tenant is not licensed":
 * Graph has no one code for it, so code and message are both looked at.
 */
function speaksOfLicences(body: unknown): boolean {
  const parsed = GraphErrorBody.safeParse(body);
  const inner = Inner.safeParse(body);
  const words = [
    parsed.success ? parsed.data.error.code : '',
    parsed.success ? parsed.data.error.message : '',
    inner.success ? inner.data.error.innerError.code : '',
  ];
  return words.some((word) => /licen[cs]|premium/i.test(word));
}
