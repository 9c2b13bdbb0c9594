import type { Choice, PlanContext, Speech } from "../builder";
import type { WorkbookPlan } from "../plan";
import { callCustomers } from "../customerCodes/callCustomers";
import { withoutKey } from "../customerCodes/options";
import { customerLabels } from "../salesList/customerLabels";
import { workingSheet } from "../salesList/workingSheet";
import { freeSheetName } from "../sheetName";
import type { Analysis } from "./analysis";
import { customersSheet } from "./customersSheet";
import { layOut, type SheetNames } from "./layout";
import { mapSheet } from "./mapSheet";
import { periodOn } from "./period";

/** Of the choice and the plan; a later version migrates or refuses what it does not know. */
export const SCHEMA_VERSION = 1;

/** The names the sheets will have: free in the workbook and among themselves. */
export function sheetNamesFor(
  { live }: Analysis,
  { words }: Speech,
  context: PlanContext,
): SheetNames {
  const taken = [...context.sheetNames];
  const take = (wish: string) => {
    const name = freeSheetName(wish, taken);
    taken.push(name);
    return name;
  };
  const wishes = words.segmentMap.sheets;
  return {
    map: take(wishes.map),
    customers: take(wishes.customers),
    working: live.sums ? take(wishes.working) : null,
  };
}

/** The map, its customers and, where sums are live, the working columns as data. */
export function segmentMapPlan(
  analysis: Analysis,
  choice: Choice,
  speech: Speech,
  context: PlanContext,
): WorkbookPlan {
  const { words } = speech;
  const { live, period, map, sales } = analysis;
  const names = sheetNamesFor(analysis, speech, context);
  const customers = map.customers.map(({ name }) => name);
  const taken = Object.values(names).filter((name) => name !== null);
  const called = callCustomers(customers, choice, words, context, taken);
  const layout = layOut(analysis, names);
  const labels = customerLabels(customers, words, called.labels);
  const text = words.segmentMap;
  const statement = [
    live.whyValues
      ? text.valuesStatement(live.whyValues(words), live.segments)
      : text.liveStatement,
    ...(called.statement === null ? [] : [called.statement]),
  ].join(" ");
  return {
    builder: "segmentMap",
    schemaVersion: SCHEMA_VERSION,
    // The period as it was: a refresh after New Year must not move it unasked.
    choice: { ...choice, options: { ...withoutKey(choice.options), ...period } },
    sheets: [
      mapSheet(analysis, layout, words, statement, labels),
      customersSheet(analysis, layout, words, statement, labels, called.key),
      ...called.sheets,
      ...(layout.names.working === null
        ? []
        : [workingSheet(sales, layout.names.working, text.workingTitle, periodOn(layout), words)]),
    ],
    show: 0,
    refreshable: true,
  };
}
