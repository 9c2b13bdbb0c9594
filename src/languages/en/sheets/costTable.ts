import { dayInText, numberInText, percentInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";
import { salesList } from "./salesList";

const percent = (share: number) => percentInText("en", share);
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
  ...salesList,

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
  view: "Show",
  viewAll: "All customers",
  viewOne: "One customer",
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
  leaveOut: "Not a partnership cost",
  drivers: {
    sales: "by sales",
    orders: "by purchases",
    equal: "equally",
    weights: "by weight",
  },

  // Refusals.
  sameList: (list: string) =>
    `“${list}” cannot be the sales list and the ledger at once, unless the ledger has a column for each cost type.`,
  noCostColumns: (list: string) =>
    `No column of “${list}” is a cost yet: choose a line for at least one of its columns.`,
  profitAfter:
    "Profit after the costs of the partnership would count these costs twice, since line 6 takes them off once more. Choose a column with profit before them, a column with the cost of goods, or a margin.",
  noSuchCustomer: (customer: string) =>
    `The customer “${customer}” has neither sales nor costs in the period.`,

  // What was typed on the sheets and cannot be used.
  typedMargin: (cell: string, came: Cell) =>
    `The margin needs a share from −1000% to 100% in ${cell}, but ${shown(came)} stands there. Write such as 20%, then refresh; nothing was changed.`,
  typedDriver: (cell: string, allowed: string[], came: Cell) =>
    `${cell} must say ${list(allowed)}, but ${shown(came)} stands there. Choose from the list, then refresh; nothing was changed.`,

  // Why the numbers are values.
  blankType: (list: string) => `“${list}” has costs without a type`,

  // Notes.
  oneCustomer: "The sales list has a single customer, who bears all common costs.",
  noLedger: "Without a cost ledger all costs are 0 and line 6 equals line 4.",
  noProfit:
    "Lines 4 and 6 stay blank: no column holds profit or cost of goods, and no margin is given.",
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
  losing: (count: number) =>
    plural("en", count, {
      one: "The partnership with 1 customer costs more than it brings.",
      other: `The partnerships with ${count} customers cost more than they bring.`,
    }),

  // Preview and effect.
  preview: (who: string, from: number, to: number) => `${who}, ${day(from)} – ${day(to)}`,

  // The sheets.
  sheets: {
    cost: "Relationship cost",
    customers: "Cost by customer",
    curve: "Whale curve",
    working: "Working columns",
  },
  /** Between the parts of the title: “Relationship cost: <customer>, <from> – <to>”. */
  sheetTitle: "Relationship cost",
  customersTitle: "Relationship cost by customer",
  workingTitle: "Working columns of the relationship-cost table",
  ledgerOnlyRemark: "costs only, no sales",
  remark: "Remark",
  source: (sales: string, salesRows: string, ledger: string, ledgerRows: string) =>
    `Sales: ${sales}, rows ${salesRows}${ledger === "" ? "" : `. Costs: ${ledger}, rows ${ledgerRows}`}.`,
  liveStatement:
    "Live formulas over these rows: change a sale, a cost, the customer, the period or a driver and the table follows. Refresh takes in new rows and customers and sorts again.",
  number: "No.",
  indicator: "Indicator",
  amountHeader: "Amount",
  shareHeader: "% of sales",
  shareOf: (line: string) => `Line ${line}, % of sales`,
  unknownCustomer: "There is no such customer",
  customerPrompt: "Choose a customer, or all customers.",
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
  leftOutLine: "Left out of the table",
  ledgerTotal: "Ledger in the period, all types",
  listTotals: "Totals of the list and of the table",

  // At the top of the sheets, when there is reason to.
  typeHeader: "Cost type",
  noType: "(no type)",
  curve: {
    title: "Whale curve: who makes the profit, and who eats it",
    salesTitle: "Customers by sales",
    profit: "Profitability of the partnership",
    customers: "Customers in the period",
    total: "Profitability of all partnerships",
    salesTotal: "Sales to customers",
    topSales: (share: number) =>
      `Share of sales that the best ${percent(share)} of customers bring`,
    topProfit: (share: number) =>
      `Share of profit that the best ${percent(share)} of customers bring`,
    gaining: "Customers who bring more than they cost",
    highest: "What these bring, as a share of the total",
    losing: "Customers who cost more than they bring",
    lost: "What these cost more than they bring",
    sentence: (share: number, sales: string, profit: string, losing: string) =>
      `The best ${percent(share)} of customers bring ${sales} of sales and ${profit} of profit. Customers who lose money: ${losing}.`,
    salesSentence: (share: number, sales: string) =>
      `The best ${percent(share)} of customers bring ${sales} of sales.`,
    losers: "Partnerships that cost more than they bring, the worst first",
    ranking: "Customers by profitability, the best first",
    salesRanking: "Customers by sales, the largest first",
    rank: "Rank",
    sum: "Added up",
    customerShare: "Share of customers",
    share: "Share of the total",
    salesRanked: "Sales, the largest first",
    salesRankedSum: "Sales added up",
    shareAxis: "Share of the total, added up",
    customersAxis: "Share of customers, the best first",
    chartDescription:
      "The curve adds up the profitability of customers from the best to the worst. Where it rises, customers bring more than they cost; where it falls, they eat what the others have made.",
    salesChartDescription: "The curve adds up sales from the largest customer to the smallest.",
  },
};
