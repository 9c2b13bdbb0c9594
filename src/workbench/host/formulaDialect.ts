/** What the engine's language needs to know of the workbook. */
export interface Dialect {
  /** The definition of a name that belongs to the formula's own sheet, without "=". */
  definitionOf(name: string): string | null;
}

/**
 * Excel's formula in the engine's language: without the prefixes of newer functions, `Table[@Column]` spelled out,
 * names of the sheet replaced by what they stand for. Text in quotes stays as it is.
 */
export function inEngineDialect(formula: string, dialect: Dialect): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!)/)
    .map((part, index) => (index % 2 === 1 ? part : outsideText(part, dialect)))
    .join("");
}

function outsideText(part: string, dialect: Dialect): string {
  return part
    .replace(/_xlfn\.(?:_xlws\.)?|_xlws\./gi, "")
    .replace(/\[@\[([^\]]+)\]\]/g, "[[#This Row],[$1]]")
    .replace(/\[@([^\][]+)\]/g, "[[#This Row],[$1]]")
    .replace(
      /(?<![\p{L}\p{N}_.!\][$#'])([\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.(![!:])/gu,
      (word: string) => dialect.definitionOf(word) ?? word,
    );
}
