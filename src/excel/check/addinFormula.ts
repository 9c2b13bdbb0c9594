/** A function of the add-in as formulas write it, and as Excel writes one that it does not know any more. */
const CALL = /(?<![\p{L}\p{N}_.])(?:RM\.([\p{L}\p{N}.]+)|_xldudf_RM_([\p{L}\p{N}_]+))\s*\(/giu;
const STALE = "_xldudf_";

/** Texts, quoted sheet names with their "!", and columns of tables: what names and calls do not stand in. */
const APART = /("(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])/;

const SHEET =
  /(?<![\p{L}\p{N}_.!'])([\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?)!/gu;
const WORD = /(?<![\p{L}\p{N}_.!\]$#'])([\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.\\?!(])/gu;

/** The functions of the add-in that a formula calls, as LTV or BUYING.FIT; those that Excel has lost with _ for the dots. */
export function addinCalls(formula: string): string[] {
  if (!/RM[._]/i.test(formula)) return [];
  return outside(formula).flatMap((part) =>
    [...part.matchAll(CALL)].map(([, name, lost]) => (name ?? lost!).toUpperCase()),
  );
}

/** What a formula refers to by name, in small letters. */
export interface Mentions {
  /** Several at once as "first:last". */
  sheets: string[];
  /** Names and tables, among other words. */
  words: string[];
  /** It finds cells by a text, which may mean any. */
  anywhere: boolean;
}

export function mentionsOf(formula: string): Mentions {
  const sheets: string[] = [];
  const words: string[] = [];
  let anywhere = false;
  for (const part of formula.split(APART)) {
    if (part.startsWith('"')) continue;
    if (part.startsWith("'") && part.endsWith("!"))
      sheets.push(part.slice(1, -2).replaceAll("''", "'").toLowerCase());
    else if (!part.startsWith("[")) {
      for (const [, sheet] of part.matchAll(SHEET)) sheets.push(sheet!.toLowerCase());
      for (const [, word] of part.matchAll(WORD)) words.push(word!.toLowerCase());
      anywhere ||= /(?<![\p{L}\p{N}_.])INDIRECT\s*\(/iu.test(part);
    }
  }
  return { sheets, words, anywhere };
}

/**
 * The formula with the add-in's functions under their own names again; null where it calls one that this version
 * does not have.
 * @param known names of the functions, as LTV or BUYING.FIT
 */
export function mendedFormula(formula: string, known: readonly string[]): string | null {
  const names = new Map(known.map((name) => [name.replaceAll(".", "_").toUpperCase(), name]));
  let complete = true;
  const mended = formula
    .split(APART)
    .map((part) =>
      isApart(part)
        ? part
        : part.replace(CALL, (call: string, name?: string, lost?: string) => {
            const own = names.get((name ?? lost ?? "").replaceAll(".", "_").toUpperCase());
            complete &&= own !== undefined;
            return own === undefined ? call : `RM.${own}(`;
          }),
    )
    .join("");
  return complete ? mended : null;
}

/** Excel no longer knows the function behind the formula. */
export function isStale(formula: string): boolean {
  return outside(formula).some((part) => part.toLowerCase().includes(STALE));
}

const isApart = (part: string) => /^["'[]/.test(part) && APART.test(part);

function outside(formula: string): string[] {
  return formula.split(APART).filter((part) => !isApart(part));
}
