/** Letters and digits that are not taken for one another; no vowels, so that no words come about. */
const SIGNS = "23456789BCDFGHJKLMNPQRSTVWXZ";
const LETTERS = SIGNS.slice(8);

/**
 * A code for each customer, such as "K7Q2-M9XD": by chance, so that nothing follows from it, and long enough that no
 * code of one table is one of another: a key copied earlier never names the wrong customers. It begins with a letter,
 * so that no spreadsheet reads it as a number or a date.
 * @param known the code that a customer has already, or null; a code that two have stays the first's
 * @param random numbers from 0 up to, but not, 1
 */
export function customerCodes(
  known: readonly (string | null)[],
  random: () => number = chance,
): string[] {
  const taken = new Set<string>();
  const kept = known.map((code) => {
    if (code === null || code === "" || taken.has(code)) return null;
    taken.add(code);
    return code;
  });
  return kept.map((code) => {
    if (code !== null) return code;
    let made;
    do made = newCode(random);
    while (taken.has(made));
    taken.add(made);
    return made;
  });
}

function newCode(random: () => number): string {
  const sign = (signs: string) => signs[Math.floor(random() * signs.length)]!;
  const some = (count: number) => Array.from({ length: count }, () => sign(SIGNS)).join("");
  return `${sign(LETTERS)}${some(3)}-${some(4)}`;
}

function chance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;
}
