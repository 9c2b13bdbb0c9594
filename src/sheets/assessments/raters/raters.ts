import type { SheetWords } from "../../../languages/language";
import type { Choice } from "../../builder";
import { Refusal } from "../../sentence";
import { freeSheetName } from "../../sheetName";
import type { Layout } from "../layout";

/** The option that names them, separated by commas. */
export const RATERS = "raters";
export const MOST_RATERS = 12;
const LONGEST_NAME = 60;

/** Those who rate the same items, each on a sheet of their own, and the sheet that sets them side by side. */
export interface RaterSheets {
  names: readonly string[];
  /** Of each rater, in their order. */
  sheets: readonly string[];
  comparison: string;
}

/** The names as they were typed; none where one person rates. */
export function ratersOf({ options }: Choice): string[] {
  return String(options[RATERS] ?? "")
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** What is wrong with the raters' names; null where nothing is. */
export function ratersRefusal(names: readonly string[]): Refusal | null {
  const refuse = (say: (text: SheetWords["assessments"]["raters"]["refusal"]) => string) =>
    new Refusal(({ assessments }) => say(assessments.raters.refusal));
  if (names.length === 1) return refuse((text) => text.tooFew(names[0]!));
  if (names.length > MOST_RATERS) return refuse((text) => text.tooMany(MOST_RATERS, names.length));
  const long = names.find(({ length }) => length > LONGEST_NAME);
  if (long !== undefined) return refuse((text) => text.tooLong(LONGEST_NAME, long.length));
  const twice = names.find(
    (name, at) => names.findIndex((each) => each.toLowerCase() === name.toLowerCase()) < at,
  );
  return twice === undefined ? null : refuse((text) => text.twice(twice));
}

/** Free names for the sheets of the raters; null where there are none. */
export function raterSheets(
  names: readonly string[],
  { assessments: { raters: text } }: SheetWords,
  taken: readonly string[],
): RaterSheets | null {
  if (names.length < 2) return null;
  const used = [...taken];
  const free = (wish: string) => {
    const name = freeSheetName(wish, used);
    used.push(name);
    return name;
  };
  return { names, comparison: free(text.comparison), sheets: names.map(free) };
}

/** By so much raters may differ before an item is talked about, to begin with: half of a short scale. */
export function usualSpread({ definition: { scale } }: Layout): number {
  return Math.max(1, Math.round((scale.maximum - scale.minimum) / 2));
}
