import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("en", value);
const day = (serial: number) => dayInText("en", serial);
/** What stands in a cell. */
type Cell = string | number | boolean;
const shown = (value: Cell) =>
  value === "" ? "nothing" : shownValue("en", value, { open: "“", close: "”" });
const list = (words: string[]) =>
  new Intl.ListFormat("en", { type: "disjunction" }).format(words.map((each) => `“${each}”`));
const rows = (count: number) =>
  plural("en", count, { one: `${count} row`, other: `${count} rows` });

export const costTable = {
  salesList: "Sales list",
  salesHint: "One row a sale or order line: who, when, how much.",
  ledgerList: "Cost ledger",
  ledgerHint:
    "One row a cost (type, amount), or one column a cost type. Costs with a customer belong to that customer; the others are shared out.",
  costs: "Costs",

  // What the user chooses.
  groups: {
    period: "Period",
    view: "View",
    profit: "Profit",
    ledger: "Ledger",
    types: "Cost types and their lines",
    drivers: "Sharing out of common costs",
  },
  from: "From",
  to: "To",
  view: "Show",
  viewAll: "All customers",
  viewOne: "One customer",
  customer: "Customer",
  customerHint: "Written as in the sales list.",
  layout: "The ledger has",
  layoutLong: "a row for each cost",
  layoutWide: "a column for each cost type",
  profitIs: "The profit column is",
  profitBefore: "before the costs of the partnership",
  profitAfterChoice: "after the costs of the partnership",
  margin: "Margin on all sales",
  marginHint:
    "Where no column holds profit or cost of goods. Left empty, lines 4 and 6 stay blank.",
  discountAs: "The discount is",
  discountFraction: "a fraction (0.15)",
  discountPercent: "in per cent (15)",
  leaveOut: "Not a partnership cost",
  drivers: {
    sales: "by sales",
    orders: "by purchases",
    equal: "equally",
    weights: "by weight",
  },

  // Refusals.
  noSalesList: "Choose a sales list: a table, or a sheet with headers in its first row.",
  sameList: (list: string) =>
    `“${list}” cannot be the sales list and the ledger at once, unless the ledger has a column for each cost type.`,
  noAmount: (list: string) =>
    `Choose the column of “${list}” that holds the amount, or the two that hold quantity and price.`,
  noCostColumns: (list: string) =>
    `No column of “${list}” is a cost yet: choose a line for at least one of its columns.`,
  noDates: (list: string) => `“${list}” has no dates, so no period can be taken from it.`,
  periodReversed: (from: number, to: number) =>
    `The period ends on ${day(to)}, before it begins on ${day(from)}.`,
  noSalesInPeriod: (list: string, from: number, to: number, first: number, last: number) =>
    `“${list}” has no sales from ${day(from)} to ${day(to)}; its sales run from ${day(first)} to ${day(last)}.`,
  profitAfter:
    "Profit after the costs of the partnership would count these costs twice, since line 6 takes them off once more. Choose a column with profit before them, a column with the cost of goods, or a margin.",
  discountTooLarge: (list: string, row: number, value: number, limit: number) =>
    `Row ${row} of “${list}” has too large a discount: the largest is ${amount(value)}, and ${limit} is the most it may be.`,
  noSuchCustomer: (customer: string) =>
    `The customer “${customer}” has neither sales nor costs in the period.`,

  // What was typed on the sheets and cannot be used.
  typedDate: (cell: string, came: Cell) =>
    `The period needs a date in ${cell}, but ${shown(came)} stands there. Write a date, then refresh; nothing was changed.`,
  typedMargin: (cell: string, came: Cell) =>
    `The margin needs a share from −1000% to 100% in ${cell}, but ${shown(came)} stands there. Write such as 20%, then refresh; nothing was changed.`,
  typedDriver: (cell: string, allowed: string[], came: Cell) =>
    `${cell} must say ${list(allowed)}, but ${shown(came)} stands there. Choose from the list, then refresh; nothing was changed.`,
  typedPeriod: (from: string, to: string, why: string) =>
    `The period in ${from} and ${to} cannot be used. ${why}`,

  // Why the numbers are values.
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
  blankType: (list: string) => `“${list}” has costs without a type`,
  values: (why: string) =>
    `The numbers will be values, not live formulas, because ${why}. Refresh computes them anew.`,

  // Notes.
  oneCustomer: "The sales list has a single customer, who bears all common costs.",
  noLedger: "Without a cost ledger all costs are 0 and line 6 equals line 4.",
  noProfit:
    "Lines 4 and 6 stay blank: no column holds profit or cost of goods, and no margin is given.",
  blankCustomer: (count: number, sum: number) =>
    `${rows(count)} of sales without a customer (${amount(sum)}) make a row of their own.`,
  refunds: (count: number, sum: number) =>
    `${rows(count)} with a negative amount (${amount(sum)}) reduce sales and count as no purchase.`,
  undatedSales: (count: number, sum: number) =>
    `${rows(count)} of sales without a date (${amount(sum)}) fall in no period and are left out.`,
  undatedCosts: (count: number, sum: number) =>
    `${rows(count)} of costs without a date (${amount(sum)}) fall in no period and are left out.`,
  costsOutside: (count: number, sum: number) =>
    `${plural("en", count, { one: "1 cost", other: `${count} costs` })} (${amount(sum)}) fall outside the period.`,
  ledgerOnly: (count: number, names: string) =>
    plural("en", count, {
      one: `1 customer has costs but no sales in the period, a row without a share of common costs: ${names}.`,
      other: `${count} customers have costs but no sales in the period, rows without a share of common costs: ${names}.`,
    }),
  unallocated: (line: string, driver: string, sum: number) =>
    `${amount(sum)} of line ${line} cannot be shared out ${driver}: there is nothing to share by. It stays visible as not allocated.`,
  unknownTypes: (names: string) =>
    `Booked on line 5.4, because their names do not say where they belong: ${names}. Correct them below if needed.`,
  repeatedCost: (column: string, byRow: number, byOrder: number) =>
    `“${column}” says the same in all rows of an order: it adds up to ${amount(byRow)} by row, but to ${amount(byOrder)} once an order. If it is a cost of the order, take a ledger with one row an order.`,
  leftOut: (sum: number) => `Costs of ${amount(sum)} are left out of the table as you chose.`,
  noLedgerDates: "The ledger has no dates: all of it counts as the period's.",
  noLedgerCustomers: "The ledger names no customers: all costs are shared out.",
  discountRead: {
    fraction: "Discounts are read as fractions: 0.15 is 15%.",
    percent: "Discounts are read as per cent: 15 is 15%.",
  },
  formulaNames: (count: number, name: string) =>
    plural("en", count, {
      one: `1 customer's name begins like a formula (${name}); it is written as text.`,
      other: `${count} customers' names begin like formulas (${name} …); they are written as text.`,
    }),
  losing: (count: number) =>
    plural("en", count, {
      one: "The partnership with 1 customer costs more than it brings.",
      other: `The partnerships with ${count} customers cost more than they bring.`,
    }),

  // Preview and effect.
  preview: (who: string, from: number, to: number) => `${who}, ${day(from)} – ${day(to)}`,
  effect: (sheets: string[], cells: number) =>
    `Creates the sheets ${sheets.map((name) => `“${name}”`).join(", ")}${cells > 0 ? ` with ${amount(cells)} live formulas` : ""}; changes nothing else.`,
  noEffect: "Creates nothing yet.",

  // The sheets.
  sheets: { cost: "Relationship cost", customers: "Cost by customer", working: "Working columns" },
  /** Between the parts of the title: “Relationship cost: <customer>, <from> – <to>”. */
  sheetTitle: "Relationship cost",
  customersTitle: "Relationship cost by customer",
  workingTitle: "Working columns of the relationship-cost table",
  /** Parts of a date in the title: year, month and day with what stands between. */
  titleDate: ["year", "-", "month", "-", "day"] as string[],
  allCustomers: "All customers",
  noCustomer: "(no customer)",
  ledgerOnlyRemark: "costs only, no sales",
  remark: "Remark",
  source: (sales: string, salesRows: string, ledger: string, ledgerRows: string) =>
    `Sales: ${sales}, rows ${salesRows}${ledger === "" ? "" : `. Costs: ${ledger}, rows ${ledgerRows}`}.`,
  liveStatement:
    "Live formulas over these rows: change a sale, a cost, the customer, the period or a driver and the table follows. Refresh takes in new rows and customers and sorts again.",
  valuesStatement: (why: string) =>
    `Numbers are values because ${why}; use Refresh after changing the lists.`,
  number: "No.",
  indicator: "Indicator",
  amountHeader: "Amount",
  shareHeader: "% of sales",
  shareOf: (line: string) => `Line ${line}, % of sales`,
  unknownCustomer: "There is no such customer",
  customerPrompt: "Choose a customer, or all customers.",
  datePrompt: "A date; the whole day counts.",
  dateMessage: "Write a date.",
  listMessage: "Choose from the list.",
  marginMessage: "Write a share, such as 20%.",
  commonCosts: "Costs of the ledger and where they go",
  line: "Line",
  driver: "Common costs shared",
  ledger: "Ledger",
  own: "Customers' own",
  common: "Common",
  driverTotal: "Shared by, in all",
  rate: "Cost per unit",
  allocated: "Shared out",
  notAllocated: "Not shared out",
  difference: "Difference",
  check: "Check",
  ok: "OK",
  differsBy: "differs by ",
  leftOutLine: "Left out of the table",
  ledgerTotal: "Ledger in the period, all types",
  listTotals: "Totals of the list and of the table",
  inList: "In the list",
  inTable: "In the table",
  listChecks: "The lists since the table was made",
  rowsBelow: (list: string) => `Rows added to “${list}”`,
  textsIn: (list: string) => `Texts in “${list}” where a number or a date is needed`,
  refreshThem: "Refresh takes them in",
  correctThem: "Write numbers and dates",
  // At the top of the sheets, when there is reason to.
  periodNeedsDates: "The period needs a date in From and in To.",
  periodIsReversed: "The period ends before it begins, so nothing falls in it.",
  rowsAdded:
    "Rows were added to the lists since the table was made: they are missing until you refresh.",
  textsTyped: "The lists hold texts where numbers or dates are needed: these rows are missing.",
  typeHeader: "Cost type",
  noType: "(no type)",
  workingRow: "Row",
  workingAmount: "Amount",
  workingPart: "Part of a purchase",
  workingNote:
    "The rows of one purchase add up to 1; refunds and other periods are left out when purchases are counted. A purchase is an order number, else a customer's day.",
};
