/**
 * TRUE and FALSE in the languages of Excel that have words of their own for them: Excel may read them in
 * the language of the program, so such text needs its apostrophe everywhere.
 */
const BOOLEANS = new Set(
  (
    "true false sant falskt истина ложь wahr falsch vrai faux verdadero falso vero verdadeiro waar " +
    "onwaar sand falsk sann usann tosi epätosi prawda fałsz pravda nepravda igaz hamis doğru yanliş " +
    "yanlış adevărat fals resnica ni_res cert veritat істина хибність"
  ).split(" "),
);

/** Begins with a letter, has no digit in any script: no number, date, time, error, formula or currency. */
const PLAIN = /^\p{L}[^\p{N}]*$/u;

/**
 * Text as it has to be entered so that the cell holds exactly this text. Excel reads what is entered as a
 * user's typing: as formula, number, date, time, percent, boolean or error where it can, in the language of
 * the program. A leading apostrophe makes it text; it is not part of the value. Text that cannot be read
 * as anything else gets none. Empty text enters nothing.
 */
export function enteredText(text: string): string {
  if (text === "") return "";
  const plain = PLAIN.test(text) && !BOOLEANS.has(text.trim().toLowerCase());
  return plain ? text : `'${text}`;
}
