import type { Choice, PlanContext, Speech } from "../builder";
import { callCustomers } from "../customerCodes/callCustomers";
import { withoutKey } from "../customerCodes/options";
import type { WorkbookPlan } from "../plan";
import { freeSheetName } from "../sheetName";
import { workingSheet } from "../salesList/workingSheet";
import type { Analysis } from "./analysis";
import { customersSheet } from "./customersSheet";
import { figuresOf } from "./figures";
import { at, on, onProfile, type SheetNames } from "./layout";
import { profileSheet } from "./profileSheet";

/** Of the choice and the plan; a later version migrates or refuses what it does not know. */
const SCHEMA_VERSION = 1;

/** The page, the customers, with a key the key, and behind live formulas the working columns. */
export function profilePlan(
  analysis: Analysis,
  choice: Choice,
  { words }: Speech,
  context: PlanContext,
): WorkbookPlan {
  const text = words.customerProfile;
  const { customers, sales, whyValues } = analysis;
  const taken = [...context.sheetNames];
  const take = (wish: string) => {
    const name = freeSheetName(wish, taken);
    taken.push(name);
    return name;
  };
  const names: SheetNames = {
    profile: take(text.sheets.profile),
    customers: take(text.sheets.customers),
    working: whyValues === null ? take(text.sheets.working) : null,
  };
  const called = callCustomers(
    customers.map(({ name }) => name),
    ...([choice, words, context, taken, onProfile(names, on.customer)] as const),
  );
  const { labels, key } = called;
  const figures = figuresOf(analysis, names, key, words);
  const statement = whyValues
    ? words.salesList.valuesStatement(whyValues(words))
    : text.liveStatement;
  return {
    ...{ builder: "customerProfile", schemaVersion: SCHEMA_VERSION },
    // By the list's last day a refresh knows whether another was typed.
    choice: {
      ...choice,
      options: { ...withoutKey(choice.options), lastDay: analysis.lastDay },
    },
    sheets: [
      profileSheet(analysis, names, labels, key, figures, words, statement),
      customersSheet(analysis, names, labels, key, figures, words, statement),
      ...called.sheets,
      ...(names.working === null
        ? []
        : [
            workingSheet(
              ...([sales, names.working, text.workingTitle] as const),
              {
                from: onProfile(names, on.asOf, at.hiddenTo),
                to: onProfile(names, on.asOf, at.hiddenTo),
              },
              words,
            ),
          ]),
    ],
    ...{ show: 0, refreshable: true },
  };
}
