/** `npm run faults`: everything, on both databases. Else what is not slow, on the embedded one. */
export const isFull = process.env['FAULTS'] === 'full';

/** For Jest: what hangs should end some day; what waits for minutes by promise should not. */
export const longestMs = isFull ? 90 * 60_000 : 10 * 60_000;
