import type { Choice, PlanContext, Speech } from "../builder";
import { callCustomers } from "../customerCodes/callCustomers";
import { withoutKey } from "../customerCodes/options";
import type { WorkbookPlan } from "../plan";
import { freeSheetName } from "../sheetName";
import type { Analysis } from "./analysis";
import { customersSheet } from "./customersSheet";
import { resultSheet } from "./resultSheet";

/** Of the choice and the plan; a later version migrates or refuses what it does not know. */
const SCHEMA_VERSION = 1;

/** The sheets as data. */
export function keepingPlan(
  analysis: Analysis,
  choice: Choice,
  { words }: Speech,
  context: PlanContext,
): WorkbookPlan {
  const { sheetNames } = context;
  const wishes = words.keepingAndWinning.sheets;
  const result = freeSheetName(wishes.result, sheetNames);
  const customers = freeSheetName(wishes.customers, [...sheetNames, result]);
  const names = { result, customers };
  const { period, silence } = analysis;
  const called = callCustomers(analysis.customers, choice, words, context, [result, customers]);
  return {
    builder: "keepingAndWinning",
    schemaVersion: SCHEMA_VERSION,
    // Period and silence as they were: more sales must not move them unasked.
    choice: { ...choice, options: { ...withoutKey(choice.options), ...period, silence } },
    sheets: [
      resultSheet(analysis, names, words),
      customersSheet(analysis, names, called, words),
      ...called.sheets,
    ],
    show: 0,
    refreshable: true,
  };
}
