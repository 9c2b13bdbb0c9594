import type { Choice, Field, Note, PlanContext, PreviewTable, Speech } from "../builder";
import { short } from "../formulas/whyNotLive";
import { callCustomers } from "../customerCodes/callCustomers";
import { shownAsField, withoutKey } from "../customerCodes/options";
import type { WorkbookPlan } from "../plan";
import { freeSheetName } from "../sheetName";
import type { Analysis, Progress } from "./analysis";
import { customersSheet } from "./customersSheet";
import { classFrom, MOST_YEARS } from "./options";
import { resultSheet } from "./resultSheet";

/** Of the choice and the plan; a later version migrates or refuses what it does not know. */
const SCHEMA_VERSION = 1;

/** The sheets as data. */
export function longTermPlan(
  analysis: Analysis,
  choice: Choice,
  { words }: Speech,
  context: PlanContext,
): WorkbookPlan {
  const { sheetNames } = context;
  const wishes = words.longTermShare.sheets;
  const result = freeSheetName(wishes.result, sheetNames);
  const customers = freeSheetName(wishes.customers, [...sheetNames, result]);
  const names = { result, customers };
  const called = callCustomers(analysis.customers, choice, words, context, [result, customers]);
  return {
    ...{ builder: "longTermShare", schemaVersion: SCHEMA_VERSION },
    // The period as it was: more sales must not move it unasked.
    choice: { ...choice, options: { ...withoutKey(choice.options), ...analysis.period } },
    sheets: [
      resultSheet(analysis, names, words),
      customersSheet(analysis, names, called, words),
      ...called.sheets,
    ],
    ...{ show: 0, refreshable: true },
  };
}

/** The controls for what was found so far; a refused choice still shows what there is to correct. */
export function fieldsOf({ options, sales, span, period }: Progress, { words }: Speech): Field[] {
  const text = words.longTermShare;
  const common = words.salesList;
  const fields: Field[] = [];
  if (span) {
    const { from, to } = period ?? span;
    fields.push({ kind: "date", id: "from", group: text.period, label: common.from, value: from });
    fields.push({ kind: "date", id: "to", group: text.period, label: common.to, value: to });
  }
  if (!sales) return fields;
  if (sales.discountAs)
    fields.push({
      ...{ kind: "choice", id: "discountAs", group: text.period, label: common.discountAs },
      value: sales.discountAs,
      choices: [
        { value: "fraction", label: common.discountFraction },
        { value: "percent", label: common.discountPercent },
      ],
    });
  fields.push(shownAsField(options.shownAs, words));
  const years = { kind: "number", minimum: 0, maximum: MOST_YEARS } as const;
  fields.push({
    ...{ ...years, id: "longFrom", group: text.lengthGroup, label: text.longFrom },
    value: options.longFrom,
  });
  options.classesFrom.slice(1).forEach((from, after) =>
    fields.push({
      ...{ ...years, id: classFrom(after + 1), group: text.classesSection, value: from },
      label: text.classFromOf(after + 2),
    }),
  );
  return fields;
}

/** What the reader should know about the numbers, the important first. */
export function notesOf(analysis: Analysis, { words }: Speech): Note[] {
  const text = words.longTermShare;
  const common = words.salesList;
  const { options, sales, since, share, span, customers, whyValues } = analysis;
  const notes: Note[] = [];
  const info = (sentence: string) => notes.push({ kind: "info", text: sentence });
  const warn = (sentence: string) => notes.push({ kind: "warning", text: sentence });
  if (whyValues) warn(common.values(whyValues(words)));
  const stated = words.customerCodes.statement[options.shownAs];
  if (stated) info(stated);
  const all = share.long.sales + share.rest.sales + share.nobody.sales;
  if (all > 0) info(text.shareNote(share.long.sales / all));
  if (!since) warn(text.onlySales(span.from));
  if (sales.undated.rows > 0) warn(common.undatedSales(sales.undated.rows, sales.undated.amount));
  if (!sales.profit) info(text.noProfit);
  const nobody = sales.customer.filter((name) => name === "").length;
  if (nobody > 0) info(text.blankCustomer(nobody));
  const formulaLike = customers.filter(
    (name): name is string => typeof name === "string" && /^[=+\-@\t\r]/.test(name),
  );
  if (formulaLike.length > 0) info(common.formulaNames(formulaLike.length, short(formulaLike[0]!)));
  return notes;
}

/** Long-standing customers and the rest. */
export function previewOf({ share, sales, period }: Analysis, speech: Speech): PreviewTable {
  const text = speech.words.longTermShare;
  const whole = new Intl.NumberFormat(speech.language, { maximumFractionDigits: 0 });
  return {
    caption: text.preview(period.from, period.to),
    headers: [text.group, text.customers, text.sales, ...(sales.profit ? [text.profit] : [])],
    rows: (["long", "rest"] as const).map((group) => [
      text[group],
      whole.format(share[group].customers),
      whole.format(share[group].sales),
      ...(sales.profit ? [whole.format(share[group].profit)] : []),
    ]),
    numeric: [false, true, true, ...(sales.profit ? [true] : [])],
  };
}
