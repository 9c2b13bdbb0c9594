/** A double is exact to so many digits; Excel shows no more. */
const DIGITS = 15;
/** Outside these Excel takes an exponent where digits do not fit. */
const SMALLEST = 1e-4;
const LARGEST = 1e15;

/**
 * A number as Excel's General format shows it in a cell with room for so many signs: decimals are rounded away,
 * what is too large or too small is written with an exponent, and what does not fit even so is left whole.
 */
export function generalText(value: number, room: number): string {
  const whole = Number(value.toPrecision(DIGITS));
  const text = String(whole);
  if (text.length <= room && !text.includes("e")) return text;

  const size = Math.abs(whole);
  const integer = whole.toFixed(0).length;
  if (integer <= room && size >= SMALLEST && size < LARGEST)
    return shortest(whole.toFixed(Math.max(0, room - integer - 1)));

  for (let decimals = room; decimals >= 0; decimals--) {
    const [digits = "", power = ""] = whole.toExponential(decimals).split("e");
    const scientific = `${shortest(digits)}E${power[0]}${power.slice(1).padStart(2, "0")}`;
    if (scientific.length <= room) return scientific;
  }
  return text;
}

/** Without the zeros that end the decimals. */
function shortest(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
