import type { CellValue, ListShape } from "../list";
import { columnContent, type ColumnContent } from "./columnContent";
import { headerText } from "./headerText";

/** What columns may mean, and how each meaning is known: by its header and by what it may hold. */
export interface Vocabulary<M extends string> {
  /** Headers by meaning, the most telling first, spelled as `headerText` gives them. */
  headers: Record<M, readonly string[]>;
  /** What a column of each meaning may hold; numbers with a few texts are taken and complained about later. */
  contents: Record<M, readonly ColumnContent[]>;
  /** Meanings that a column may have for its contents alone, when it is the only one left that fits. */
  byContent: readonly M[];
  /** Headers that mean this only where they stand alone above texts, such as “Number”. */
  bare?: Partial<Record<string, readonly string[]>>;
  /** Headers that deny a meaning, such as “consent withdrawn”: the column never has it. */
  unlike?: Partial<Record<string, RegExp>>;
  /**
   * Of a meaning by contents: what the cells of the sample must be, blanks left out. It is given to the only such
   * column; where several are, none says which is meant.
   */
  known?: Partial<Record<string, (cells: readonly CellValue[]) => boolean>>;
}

/**
 * Gives every wanted meaning a column, or null where none fits, from headers and contents. No column serves two
 * meanings; where two could serve one, the more telling header wins, then the one further left.
 */
export function assignColumns<M extends string>(
  shape: ListShape,
  wanted: readonly M[],
  vocabulary: Vocabulary<M>,
): Record<M, number | null> {
  const contents = shape.headers.map((_, column) => columnContent(shape, column));
  const fits = (meaning: M, column: number) =>
    !vocabulary.unlike?.[meaning]?.test(headerText(shape.headers[column]!)) &&
    (contents[column] === "empty" || vocabulary.contents[meaning].includes(contents[column]!));

  const claims: { meaning: M; column: number; score: number }[] = [];
  shape.headers.forEach((header, column) => {
    const text = headerText(header);
    for (const meaning of wanted) {
      const texts = contents[column] === "text" || contents[column] === "mixed";
      const bare = texts && vocabulary.bare?.[meaning]?.includes(text) ? BARE : 0;
      const score = fits(meaning, column)
        ? headerScore(text, vocabulary.headers[meaning]) || bare
        : 0;
      if (score > 0) claims.push({ meaning, column, score });
    }
  });
  claims.sort((one, other) => other.score - one.score || one.column - other.column);

  const guess = Object.fromEntries(wanted.map((meaning) => [meaning, null])) as Record<
    M,
    number | null
  >;
  const taken = new Set<number>();
  for (const { meaning, column } of claims) {
    if (guess[meaning] !== null || taken.has(column)) continue;
    guess[meaning] = column;
    taken.add(column);
  }
  for (const meaning of wanted.filter(
    (each) => vocabulary.byContent.includes(each) && guess[each] === null,
  )) {
    const known = vocabulary.known?.[meaning];
    const left = shape.headers.flatMap((_, column) =>
      !taken.has(column) &&
      contents[column] !== "empty" &&
      fits(meaning, column) &&
      (!known || known(shape.sample.map((row) => row[column] ?? "").filter((cell) => cell !== "")))
        ? [column]
        : [],
    );
    if (left.length === 0 || (known && left.length > 1)) continue;
    guess[meaning] = left[0]!;
    taken.add(left[0]!);
  }
  return guess;
}

/** A bare header is as good as one that only contains the words. */
const BARE = 1;

/** 0 when the header does not say so; a whole header beats one that only contains the words. */
function headerScore(header: string, entries: readonly string[]): number {
  const whole = entries.indexOf(header);
  if (whole >= 0) return 2 - whole / entries.length;
  const padded = ` ${header} `;
  const within = entries.findIndex((entry) => entry.length > 2 && padded.includes(` ${entry} `));
  return within < 0 ? 0 : 1 - within / entries.length;
}
