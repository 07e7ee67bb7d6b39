import type { Probed } from '../../graph/create-probe';
import { found } from '../check';
import type { Found } from '../check';

/** Entra and Bot Framework take tokens whose times are five minutes off; a header of whole seconds is one or two. */
const noticeMs = 30_000;
const limitMs = 5 * 60_000;

/** This machine's clock against the `Date` of any of Graph's answers. */
export function checkClock(probed: Probed): readonly Found[] {
  const { aheadMs } = probed;
  if (aheadMs === null) return [found('skipped', 'clock-unknown')];
  const seconds = String(Math.round(Math.abs(aheadMs) / 1000));
  const offMs = Math.abs(aheadMs);
  if (offMs < noticeMs) return [found('ok', 'clock-right', { seconds })];
  const side = aheadMs > 0 ? 'fast' : 'slow';
  return [found(offMs < limitMs ? 'warning' : 'failed', 'clock-off', { seconds, side })];
}
