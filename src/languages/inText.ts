const DAY = 86_400_000;
/** Serial number of 1 January 1970 in the 1900 date system. */
const EPOCH = 25_569;

/** A serial number as a day within a sentence: Dec 31, 2025 · 31 dec. 2025 · 31 дек. 2025 г. */
export function dayInText(language: string, serial: number): string {
  const date = new Date((Math.floor(serial) - EPOCH) * DAY);
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(date);
}

/** Numbers from here on would fill lines with digits. */
const HUGE = 1e15;

/** A number within a sentence, with the language's separators and at most two decimals. */
export function numberInText(language: string, value: number): string {
  if (Math.abs(value) >= HUGE)
    return new Intl.NumberFormat(language, {
      notation: "scientific",
      maximumSignificantDigits: 3,
    }).format(value);
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/** A number within a sentence that need not be exact, with three significant digits. */
export function roughInText(language: string, value: number): string {
  return new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }).format(value);
}

/** A share within a sentence as a percentage with at most one decimal. */
export function percentInText(language: string, share: number): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(
    share,
  );
}
