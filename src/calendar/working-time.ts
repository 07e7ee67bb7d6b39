import { DateTime, IANAZone } from 'luxon';
import type { WorkingHours } from './working-hours';

const hourMs = 3_600_000;

/** Whether this machine knows a time zone by that name: `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  // Newer versions of Node take "+02:00" too, which stands still when the clocks change.
  return !/^[+-]/.test(name) && IANAZone.isValidZone(name);
}

/**
 * The moment when so many working hours will have passed. Hours are counted as they pass, and working time begins and
 * ends by the clock on the wall there: in the week of a change to summer time too.
 */
export function workingTime(working: WorkingHours, zone: string): (from: Date, workingHours: number) => Date {
  return (from, workingHours) => {
    let leftMs = workingHours * hourMs;
    let reached = from.getTime();
    if (working === 'always') return new Date(reached + leftMs);
    for (let day = DateTime.fromJSDate(from, { zone }).startOf('day'); ; day = day.plus({ days: 1 })) {
      for (const span of working[day.weekday - 1] ?? []) {
        const begin = Math.max(reached, wallClock(day, span.from));
        const freeMs = wallClock(day, span.to) - begin;
        if (freeMs <= 0) continue;
        if (leftMs <= freeMs) return new Date(begin + leftMs);
        leftMs -= freeMs;
        reached = begin + freeMs;
      }
    }
  };
}

function wallClock(day: DateTime, minutes: number): number {
  return day.set({ hour: Math.floor(minutes / 60), minute: minutes % 60 }).toMillis();
}
