/** `npm run faults`: everything, several times, on both databases. Else each fault once. */
export const isFull = process.env['FAULTS'] === 'full';

/** For Jest: what hangs should end some day; what waits for minutes by promise should not. */
export const longestMs = isFull ? 90 * 60_000 : 10 * 60_000;
