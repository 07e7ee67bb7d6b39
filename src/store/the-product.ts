import type { Origin } from '../workflows/ports/audit';

/** Whoever is behind a change where nobody else is named. */
export const theProduct: Origin = { actor: null, where: null };
