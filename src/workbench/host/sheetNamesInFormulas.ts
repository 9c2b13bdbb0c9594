/**
 * A formula with the names of its own sheet replaced by what they stand for. Text, quoted sheet names, columns of
 * tables and names of other sheets stay as they are.
 */
export function withoutSheetNames(
  formula: string,
  definitionOf: (name: string) => string | null,
): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\])/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(NAME, (word) => definitionOf(word) ?? word),
    )
    .join("");
}

/** A word that is no function, no sheet, no part of a longer name. */
const NAME =
  /(?<![\p{L}\p{N}_.!\][$#'])([\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.\\?]|\(|\[|!)/gu;
