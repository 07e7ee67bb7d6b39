/** A time of a weekday during which people work. Minutes after midnight, by the clock on the wall. */
export interface WorkingSpan {
  readonly from: number;
  readonly to: number;
}

/** `always`: every minute counts, nights and Sundays too. Otherwise the spans of each weekday, Monday first. */
export type WorkingHours = 'always' | readonly (readonly WorkingSpan[])[];

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const part = /^([a-z]{3})(?:-([a-z]{3}))? (\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/;

/** Reads `Mon-Fri 08:00-17:00`, `Mon-Thu 08:00-17:00, Fri 08:00-12:30` or `always`; undefined for anything else. */
export function parseWorkingHours(text: string): WorkingHours | undefined {
  const wanted = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (wanted === 'always') return 'always';
  const parts = wanted.split(/ ?, ?/).map(parsePart);
  const known = parts.filter((parsed) => parsed !== undefined);
  if (known.length < parts.length) return undefined;
  return weekdays.map((_, day) => known.filter(({ days }) => days.has(day)).sort((a, b) => a.from - b.from));
}

function parsePart(text: string): (WorkingSpan & { readonly days: ReadonlySet<number> }) | undefined {
  const found = part.exec(text);
  if (!found) return undefined;
  const [, first = '', last = first, ...times] = found;
  const [from, to] = [toMinutes(times[0], times[1]), toMinutes(times[2], times[3])];
  const days = daysOf(weekdays.indexOf(first), weekdays.indexOf(last));
  return days.size > 0 && from < to && to <= 24 * 60 ? { days, from, to } : undefined;
}

/** Some weeks begin on Sunday, so a range may go beyond the end of ours: `Sun-Thu`. */
function daysOf(first: number, last: number): ReadonlySet<number> {
  if (first === -1 || last === -1) return new Set();
  const length = ((last - first + 7) % 7) + 1;
  return new Set(Array.from({ length }, (_, index) => (first + index) % 7));
}

/** Not a time at all is never before or after anything. */
function toMinutes(hour = '', minute = ''): number {
  return Number(minute) < 60 ? Number(hour) * 60 + Number(minute) : NaN;
}
