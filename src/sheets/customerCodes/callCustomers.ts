import type { Choice, PlanContext } from "../builder";
import type { SheetWords } from "../../languages/language";
import type { CellValue } from "../list";
import type { SheetPlan } from "../plan";
import { freeSheetName } from "../sheetName";
import { keySheet, type CodeKey } from "./keySheet";
import { codesOf, shownAs } from "./options";

/** What the sheets of a plan call the customers. */
export interface CalledCustomers {
  /** In the customers' order: names or codes. */
  labels: readonly CellValue[];
  key: CodeKey | null;
  /** The key's sheet, to stand behind those of the plan. */
  sheets: SheetPlan[];
  /** What is to be said on the sheet; null of names. */
  statement: string | null;
}

/**
 * Names or codes for the customers of a plan, as was chosen.
 * @param taken names that the plan's own sheets take
 * @param shown the cell with the code of the customer that a sheet of the plan shows
 */
export function callCustomers(
  customers: readonly CellValue[],
  choice: Choice,
  words: SheetWords,
  { sheetNames }: PlanContext,
  taken: readonly string[],
  shown: string | null = null,
): CalledCustomers {
  const way = shownAs(choice);
  const text = words.customerCodes;
  if (way === "names") return { labels: customers, key: null, sheets: [], statement: null };
  const codes = codesOf(customers, choice);
  const statement = text.statement[way];
  if (way === "codes") return { labels: codes, key: null, sheets: [], statement };
  const sheet = freeSheetName(text.keySheet, [...sheetNames, ...taken]);
  const key = { sheet, customers, codes };
  return { labels: codes, key, sheets: [keySheet(key, words, shown)], statement };
}
