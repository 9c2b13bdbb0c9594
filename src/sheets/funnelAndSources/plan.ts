import type { SheetWords } from "../../languages/language";
import type { Choice, PlanContext, Speech } from "../builder";
import { columnRange, listCell } from "../formulas/listRange";
import type { WorkbookPlan } from "../plan";
import { cellAddress } from "../reference";
import {
  amountFormula,
  salesRanges,
  sameKey,
  workingSheet,
  type WorkingColumn,
} from "../salesList/workingSheet";
import { freeSheetName, quoteSheetName } from "../sheetName";
import type { Analysis, Sources } from "./analysis";
import { at, on } from "./layout";
import { funnelSheet } from "./sheet";

/** Of the choice and the plan; a later version migrates or refuses what it does not know. */
const SCHEMA_VERSION = 1;

/** The funnel and, where sources are live, the working columns as data. */
export function funnelPlan(
  analysis: Analysis,
  choice: Choice,
  { words }: Speech,
  { sheetNames }: PlanContext,
): WorkbookPlan {
  const text = words.funnelAndSources;
  const { sources } = analysis;
  const name = freeSheetName(text.sheets.funnel, sheetNames);
  const live = sources !== null && sources.why === null;
  const working = live ? freeSheetName(text.sheets.working, [...sheetNames, name]) : null;
  const condition = (row: number) =>
    `${quoteSheetName(name)}!${cellAddress(row, at.hidden, "both")}`;
  return {
    builder: "funnelAndSources",
    schemaVersion: SCHEMA_VERSION,
    // The period as it was: more sales must not move it unasked.
    choice: { ...choice, options: { ...choice.options, ...sources?.period } },
    sheets: [
      funnelSheet(analysis, name, working, words),
      ...(working === null
        ? []
        : [
            workingSheet(
              sources!.sales,
              working,
              text.workingTitle,
              { from: condition(on.from), to: condition(on.to) },
              words,
              workingColumns(sources!, working, words),
            ),
          ]),
    ],
    show: 0,
    refreshable: true,
  };
}

/** Each row's part of a new customer, and of the purchases whose first contact is known. */
function workingColumns(
  { sales, hasContacts }: Sources,
  working: string,
  words: SheetWords,
): WorkingColumn[] {
  const text = words.funnelAndSources;
  const { shape } = sales.data;
  const ranges = salesRanges(sales, working);
  const customer = columnRange(shape, sales.roles.customer!);
  const key = sameKey(sales, "customer");
  const cell = (role: string, row: number) => listCell(shape, row, sales.roles[role]!);
  const amount = (row: number) =>
    sales.computed ? `(${amountFormula(sales, row)})` : cell("amount", row);
  const bought = (row: number, ...more: string[]) =>
    `COUNTIFS(${[customer, key(row), ranges.amount, `">=0"`, ...more].join(",")})`;
  const newCustomer = (row: number) => {
    const day = `INT(${cell("date", row)})`;
    const earlier = bought(row, ranges.date, `"<"&${day}`);
    const sameDay = bought(row, ranges.date, `">="&${day}`, ranges.date, `"<"&${day}+1`);
    return (
      `IF(OR(${cell("customer", row)}="",NOT(ISNUMBER(${cell("date", row)})),${amount(row)}<0),0,` +
      `IF(${earlier}>0,0,1/${sameDay}))`
    );
  };
  const part = (row: number) => cellAddress(4 + row, sales.computed ? 2 : 1);
  const closed = (row: number, of: string) => {
    const [contact, date] = [cell("contact", row), cell("date", row)];
    return (
      `IF(AND(ISNUMBER(${contact}),ISNUMBER(${date}),${amount(row)}>=0),` +
      `IF(AND(${contact}>=1,INT(${contact})<=INT(${date})),${of},0),0)`
    );
  };
  const days = (row: number) => `(INT(${cell("date", row)})-INT(${cell("contact", row)}))`;
  return [
    { header: text.newPart, formula: newCustomer },
    ...(hasContacts
      ? [
          { header: text.closedPart, formula: (row: number) => closed(row, part(row)) },
          {
            header: text.closedDays,
            formula: (row: number) => closed(row, `${part(row)}*${days(row)}`),
          },
        ]
      : []),
  ];
}
