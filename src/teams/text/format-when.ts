const shape = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
} as const satisfies Intl.DateTimeFormatOptions;

/** A moment as people with this locale write it. The time zone is always named: cards are read elsewhere too. */
export function formatWhen(locale: string, iso: string, timezone: string | null): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, { ...shape, timeZone: knownZone(timezone) }).format(moment);
}

/** The client says its time zone; a name that this machine does not know must not cost the card. */
function knownZone(timezone: string | null): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timezone ?? 'UTC' }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
