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
  return formatOf(locale, timezone ?? 'UTC').format(moment);
}

/** Making one takes many times as long as using it, and a card names several moments. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** There are some four hundred zones; what clients make up must not fill the memory. */
const mostFormats = 1_000;

function formatOf(locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  if (formats.size >= mostFormats) formats.clear();
  const format = newFormat(locale, timeZone);
  formats.set(key, format);
  return format;
}

/** The client says its time zone; a name that this machine does not know must not cost the card. */
function newFormat(locale: string, timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...shape, timeZone });
  } catch {
    return new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
  }
}
