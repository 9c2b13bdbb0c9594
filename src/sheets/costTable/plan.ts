import type { Choice, PlanContext, Speech } from "../builder";
import { callCustomers } from "../customerCodes/callCustomers";
import { withoutKey } from "../customerCodes/options";
import type { WorkbookPlan } from "../plan";
import { freeSheetName } from "../sheetName";
import type { Analysis } from "./analysis";
import { costSheet } from "./costSheet";
import { customerLabels } from "../salesList/customerLabels";
import { curveSheet } from "./curveSheet";
import { customersSheet } from "./customersSheet";
import { periodOf } from "./criteria";
import { layOut, type SheetNames } from "./layout";
import { shownWords } from "./typed";
import { workingSheet } from "../salesList/workingSheet";

/** Of the choice and the plan; a later version migrates or refuses what it does not know. */
export const SCHEMA_VERSION = 1;

/** The names the sheets will have: free in the workbook and among themselves. */
export function sheetNamesFor(
  analysis: Analysis,
  { words }: Speech,
  context: PlanContext,
): SheetNames {
  const taken = [...context.sheetNames];
  const take = (wish: string) => {
    const name = freeSheetName(wish, taken);
    taken.push(name);
    return name;
  };
  const wishes = words.costTable.sheets;
  return {
    cost: take(wishes.cost),
    customers: take(wishes.customers),
    curve: take(wishes.curve),
    working: analysis.whyValues ? null : take(wishes.working),
  };
}

/** The four sheets (three where the numbers are values) as data. */
export function costTablePlan(
  analysis: Analysis,
  choice: Choice,
  speech: Speech,
  context: PlanContext,
): WorkbookPlan {
  const { words } = speech;
  const names = sheetNamesFor(analysis, speech, context);
  const named = layOut(analysis, names);
  const customers = named.customers.flatMap(({ name }) => (name === null ? [] : [name]));
  const taken = Object.values(names).filter((name) => name !== null);
  const called = callCustomers(customers, choice, words, context, taken);
  const layout = { ...named, codeKey: called.key };
  const labels = customerLabels(customers, words, called.labels);
  const { whyValues, options, period } = analysis;
  const statement = [
    whyValues ? words.costTable.valuesStatement(whyValues(words)) : words.costTable.liveStatement,
    ...(called.statement === null ? [] : [called.statement]),
  ].join(" ");
  return {
    builder: "costTable",
    schemaVersion: SCHEMA_VERSION,
    // The period as it was: a refresh after New Year must not move it unasked.
    choice: {
      ...choice,
      options: {
        ...withoutKey(choice.options),
        ...period,
        ...shownWords(words, labels, layout.drivers),
        // Whom the table shows stands on the sheet, under the code.
        ...(called.statement !== null && { customer: null }),
      },
    },
    sheets: [
      costSheet(analysis, layout, words, statement, labels),
      customersSheet(analysis, layout, words, statement, labels),
      curveSheet(analysis, layout, words, statement, labels),
      ...called.sheets,
      ...(layout.live
        ? [
            workingSheet(
              analysis.sales,
              layout.names.working!,
              words.costTable.workingTitle,
              periodOf(layout),
              words,
            ),
          ]
        : []),
    ],
    show: options.view === "one" ? 0 : 1,
    refreshable: true,
  };
}
