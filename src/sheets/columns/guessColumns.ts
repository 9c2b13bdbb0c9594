import type { ListShape } from "../list";
import { columnContent, type ColumnContent } from "./columnContent";
import { dictionary } from "./dictionary";
import { headerText } from "./headerText";
import type { Meaning } from "./meaning";

/** A column of each meaning, or null where none fits. */
export type GuessedColumns<M extends Meaning = Meaning> = Record<M, number | null>;

/** What a column of each meaning may hold; numbers with a few texts are taken and complained about later. */
const fitting: Record<Meaning, readonly ColumnContent[]> = {
  customer: ["text", "number", "mixed"],
  date: ["date"],
  amount: ["number", "mixed"],
  quantity: ["number", "mixed"],
  price: ["number", "mixed"],
  discount: ["number", "mixed"],
  order: ["text", "number", "mixed"],
  profit: ["number", "mixed"],
  costOfGoods: ["number", "mixed"],
  weight: ["number", "mixed"],
  costType: ["text", "mixed"],
};

/** Meanings that a column may have for its contents alone, when it is the only one left that fits. */
const byContent: readonly Meaning[] = ["date"];

/**
 * Guesses which column means what from headers and contents. No column serves two meanings; where two could
 * serve one, the more telling header wins, then the one further left.
 */
export function guessColumns<M extends Meaning>(
  shape: ListShape,
  wanted: readonly M[],
): GuessedColumns<M> {
  const contents = shape.headers.map((_, column) => columnContent(shape, column));
  const fits = (meaning: Meaning, column: number) =>
    contents[column] === "empty" || fitting[meaning].includes(contents[column]!);

  const claims: { meaning: M; column: number; score: number }[] = [];
  shape.headers.forEach((header, column) => {
    const text = headerText(header);
    for (const meaning of wanted) {
      const score = fits(meaning, column) ? headerScore(text, meaning) : 0;
      if (score > 0) claims.push({ meaning, column, score });
    }
  });
  claims.sort((one, other) => other.score - one.score || one.column - other.column);

  const guess = Object.fromEntries(wanted.map((meaning) => [meaning, null])) as GuessedColumns<M>;
  const taken = new Set<number>();
  for (const { meaning, column } of claims) {
    if (guess[meaning] !== null || taken.has(column)) continue;
    guess[meaning] = column;
    taken.add(column);
  }
  for (const meaning of wanted.filter((each) => byContent.includes(each) && guess[each] === null)) {
    const left = shape.headers.flatMap((_, column) =>
      !taken.has(column) && contents[column] !== "empty" && fits(meaning, column) ? [column] : [],
    );
    if (left.length === 0) continue;
    guess[meaning] = left[0]!;
    taken.add(left[0]!);
  }
  return guess;
}

/** 0 when the header does not say so; a whole header beats one that only contains the words. */
function headerScore(header: string, meaning: Meaning): number {
  const entries = dictionary[meaning];
  const whole = entries.indexOf(header);
  if (whole >= 0) return 2 - whole / entries.length;
  const padded = ` ${header} `;
  const within = entries.findIndex((entry) => entry.length > 2 && padded.includes(` ${entry} `));
  return within < 0 ? 0 : 1 - within / entries.length;
}
