/** With the weekday, so that it needs no year: the same day of the year has another weekday for the next five. */
const dayShape = {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
} as const satisfies Intl.DateTimeFormatOptions;

const timeShape = { hour: 'numeric', minute: '2-digit' } as const satisfies Intl.DateTimeFormatOptions;

const dateShape = { dateStyle: 'long' } as const satisfies Intl.DateTimeFormatOptions;

export interface Moment {
  /** "Sat, Nov 21". */
  readonly day: string;
  /** "6:00 AM"; "5:00 AM UTC" where the reader's time zone is not known. */
  readonly time: string;
}

/**
 * A moment as people with this locale write it, in their own time zone; undefined for what is none. Never "today": a
 * card stays in the chat, and tomorrow that would be a lie.
 */
export function formatWhen(locale: string, iso: string, timezone: string | null): Moment | undefined {
  const moment = parse(iso);
  if (!moment) return undefined;
  const zone = timezone === null ? ({ timeZoneName: 'short' } as const) : {};
  return {
    day: formatOf(locale, timezone, dayShape).format(moment),
    time: unbroken(formatOf(locale, timezone, { ...timeShape, ...zone }).format(moment)),
  };
}

/** "AM" alone on a line is no time. */
function unbroken(time: string): string {
  return time.replaceAll(/\s/g, '\u00A0');
}

/** "November 21, 2026": for what may be years ago, where the hour says nothing. */
export function formatDate(locale: string, iso: string, timezone: string | null): string {
  const moment = parse(iso);
  return moment ? formatOf(locale, timezone, dateShape).format(moment) : iso;
}

function parse(iso: string): Date | undefined {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

/** Making one takes many times as long as using it, and a card names several moments. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** There are some four hundred zones; what clients make up must not fill the memory. */
const mostFormats = 1_000;

function formatOf(
  locale: string,
  timezone: string | null,
  shape: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = [locale, timezone, ...Object.keys(shape)].join(' ');
  const known = formats.get(key);
  if (known) return known;
  if (formats.size >= mostFormats) formats.clear();
  const format = newFormat(locale, { ...shape, timeZone: timezone ?? 'UTC' });
  formats.set(key, format);
  return format;
}

/** The client says its time zone; a name that this machine does not know must not cost the card. */
function newFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    const saying = options.hour === undefined ? {} : ({ timeZoneName: 'short' } as const);
    return new Intl.DateTimeFormat(locale, { ...options, ...saying, timeZone: 'UTC' });
  }
}
