import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("en", value);
const day = (serial: number) => dayInText("en", serial);
/** What stands in a cell. */
type Cell = string | number | boolean;
const shown = (value: Cell) =>
  value === "" ? "nothing" : shownValue("en", value, { open: "“", close: "”" });
const rows = (count: number) =>
  plural("en", count, { one: `${count} row`, other: `${count} rows` });

/** What every table made from a sales list says alike. */
export const salesList = {
  salesList: "Sales list",
  salesHint: "One row a sale or order line: who, when, how much.",
  from: "From",
  to: "To",
  customer: "Customer",
  discountAs: "The discount is",
  discountFraction: "a fraction (0.15)",
  discountPercent: "in per cent (15)",
  noSalesList: "Choose a sales list: a table, or a sheet with headers in its first row.",
  noAmount: (list: string) =>
    `Choose the column of “${list}” that holds the amount, or the two that hold quantity and price.`,
  noDates: (list: string) => `“${list}” has no dates, so no period can be taken from it.`,
  periodReversed: (from: number, to: number) =>
    `The period ends on ${day(to)}, before it begins on ${day(from)}.`,
  noSalesInPeriod: (list: string, from: number, to: number, first: number, last: number) =>
    `“${list}” has no sales from ${day(from)} to ${day(to)}; its sales run from ${day(first)} to ${day(last)}.`,
  discountTooLarge: (list: string, row: number, value: number, limit: number) =>
    `Row ${row} of “${list}” has too large a discount: the largest is ${amount(value)}, and ${limit} is the most it may be.`,
  typedDate: (cell: string, came: Cell) =>
    `The period needs a date in ${cell}, but ${shown(came)} stands there. Write a date, then refresh; nothing was changed.`,
  typedPeriod: (from: string, to: string, why: string) =>
    `The period in ${from} and ${to} cannot be used. ${why}`,
  tooManyFormulas: (needed: number, most: number) =>
    `live formulas would take ${amount(needed)} cells or more, and ${amount(most)} are the most that keep a workbook quick`,
  textDates: (list: string, row: number) =>
    `“${list}” has dates that are text (first in row ${row}), which formulas cannot compare`,
  keyTooLong: (value: string, length: number) =>
    `“${value}” has ${length} characters, and formulas compare 255 at most`,
  keyLooksLikeAValue: (value: string) =>
    `“${value}” looks like a number, date or truth value, which formulas do not find as text`,
  keysAlike: (value: string, other: string) =>
    `formulas cannot tell “${value}” and “${other}” apart`,
  values: (why: string) =>
    `The numbers will be values, not live formulas, because ${why}. Refresh computes them anew.`,
  blankCustomer: (count: number, sum: number) =>
    `${rows(count)} of sales without a customer (${amount(sum)}) make a row of their own.`,
  refunds: (count: number, sum: number) =>
    `${rows(count)} with a negative amount (${amount(sum)}) reduce sales and count as no purchase.`,
  undatedSales: (count: number, sum: number) =>
    `${rows(count)} of sales without a date (${amount(sum)}) fall in no period and are left out.`,
  discountRead: {
    fraction: "Discounts are read as fractions: 0.15 is 15%.",
    percent: "Discounts are read as per cent: 15 is 15%.",
  },
  formulaNames: (count: number, name: string) =>
    plural("en", count, {
      one: `1 customer's name begins like a formula (${name}); it is written as text.`,
      other: `${count} customers' names begin like formulas (${name} …); they are written as text.`,
    }),
  effect: (sheets: string[], cells: number) =>
    `Creates the ${sheets.length === 1 ? "sheet" : "sheets"} ${sheets.map((name) => `“${name}”`).join(", ")}${cells > 0 ? ` with ${amount(cells)} live formulas` : ""}; changes nothing else.`,
  noEffect: "Creates nothing yet.",
  /** Parts of a date in the title: year, month and day with what stands between. */
  titleDate: ["year", "-", "month", "-", "day"] as string[],
  allCustomers: "All customers",
  noCustomer: "(no customer)",
  valuesStatement: (why: string) =>
    `Numbers are values because ${why}; use Refresh after changing the lists.`,
  datePrompt: "A date; the whole day counts.",
  dateMessage: "Write a date.",
  difference: "Difference",
  check: "Check",
  ok: "OK",
  differsBy: "differs by ",
  inList: "In the list",
  inTable: "In the table",
  listChecks: "The lists since the table was made",
  rowsBelow: (list: string) => `Rows added to “${list}”`,
  textsIn: (list: string) => `Texts in “${list}” where a number or a date is needed`,
  refreshThem: "Refresh takes them in",
  correctThem: "Write numbers and dates",
  periodNeedsDates: "The period needs a date in From and in To.",
  periodIsReversed: "The period ends before it begins, so nothing falls in it.",
  rowsAdded:
    "Rows were added to the lists, or deleted, since the table was made: refresh to count them all.",
  textsTyped: "The lists hold texts where numbers or dates are needed: these rows are missing.",
  workingRow: "Row",
  workingAmount: "Amount",
  workingPart: "Part of a purchase",
  workingNote:
    "The rows of one purchase add up to 1; refunds and other periods are left out when purchases are counted. A purchase is an order number, else a customer's day.",
};
