import type { Choice, PlanContext, Speech } from "../builder";
import { callCustomers } from "../customerCodes/callCustomers";
import { withoutKey } from "../customerCodes/options";
import type { WorkbookPlan } from "../plan";
import { freeSheetName } from "../sheetName";
import type { Analysis } from "./analysis";
import { bucketSheet } from "./bucketSheet";
import { buyersSheet } from "./buyersSheet";
import { cohortSheet } from "./cohortSheet";
import { liveFigures, valueFigures } from "./figures";
import { forecastSheet } from "./forecastSheet";
import { layOut, type SheetNames } from "./layout";
import { reasonsSheet } from "./reasonsSheet";
import { workingSheet } from "./workingSheet";

/** Of the choice and the plan; a later version migrates or refuses what it does not know. */
export const SCHEMA_VERSION = 1;

/** The names the sheets will have: free in the workbook and among themselves. */
export function sheetNamesFor(
  { forecast, whyValues }: Analysis,
  { words }: Speech,
  context: PlanContext,
): SheetNames {
  const taken = [...context.sheetNames];
  const take = (wish: string) => {
    const name = freeSheetName(wish, taken);
    taken.push(name);
    return name;
  };
  const wishes = words.retentionTable.sheets;
  return {
    cohorts: take(wishes.cohorts),
    bucket: take(wishes.bucket),
    buyers: take(wishes.buyers),
    forecast: typeof forecast === "string" ? null : take(wishes.forecast),
    reasons: take(wishes.reasons),
    working: whyValues ? null : take(wishes.working),
  };
}

/** All sheets as data. */
export function retentionPlan(
  analysis: Analysis,
  choice: Choice,
  speech: Speech,
  context: PlanContext,
): WorkbookPlan {
  const { words } = speech;
  const names = sheetNamesFor(analysis, speech, context);
  const layout = layOut(analysis, names);
  const taken = Object.values(names).filter((name) => name !== null);
  const called = callCustomers(analysis.customers, choice, words, context, taken);
  const figures = layout.live ? liveFigures(analysis, layout, called.key) : valueFigures(analysis);
  const { forecast, unit, silence } = analysis;
  return {
    builder: "retentionTable",
    schemaVersion: SCHEMA_VERSION,
    // The unit and the silence as they were: more sales must not change them unasked.
    choice: { ...choice, options: { ...withoutKey(choice.options), unit, silence } },
    sheets: [
      cohortSheet(analysis, layout, figures, words),
      bucketSheet(analysis, layout, figures, words),
      buyersSheet(analysis, layout, figures, words),
      ...(typeof forecast === "string" ? [] : [forecastSheet(analysis, forecast, layout, words)]),
      reasonsSheet(analysis, layout, words),
      // The customers stand on the working sheet alone: without it there is nothing to tell by a key.
      ...(layout.live ? [workingSheet(analysis, layout, called, words), ...called.sheets] : []),
    ],
    show: 0,
    refreshable: true,
  };
}
