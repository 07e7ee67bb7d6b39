/** How many days people count before they say years. */
const daysOfYear = 365;

/** "90 days", "1 year", "3 years": whole years as such, everything else in days. */
export function formatSpan(locale: string, days: number): string {
  const years = days / daysOfYear;
  const isYears = years >= 1 && Number.isInteger(years);
  const unit = isYears ? 'year' : 'day';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    isYears ? years : days,
  );
}
