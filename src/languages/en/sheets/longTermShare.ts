import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("en", value);
const day = (serial: number) => dayInText("en", serial);
const percent = (share: number) =>
  new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 }).format(share);
const shown = (value: string | number | boolean) =>
  value === "" ? "nothing" : shownValue("en", value, { open: "“", close: "”" });

/** Behind the list of sales, that of customers. */
interface Customers {
  list: string;
  rows: string;
}

export const longTermShare = {
  sheets: { result: "Long-term share", customers: "Length of relationships" },
  title: "What long-standing customers bring",
  period: "Period",
  lengthGroup: "Length of the relationship",
  customersList: "Customers, with since when",
  customersHint:
    "One row a customer with the day on which the relationship began. Without it, the first purchase counts.",
  since: "Customer since",
  longFrom: "Long-standing from so many years",
  classFromOf: (place: number) => `Class ${place} from, years`,

  // Refusals.
  classesMustRise: (lower: number, upper: number) =>
    `Each class of length must begin at more years than the one before it, but ${amount(upper)} follows ${amount(lower)}.`,
  yearsWrong: (came: number, most: number) =>
    `Years of a relationship must be from 0 to ${amount(most)}, not ${amount(came)}.`,
  noCustomers: (list: string, from: number, to: number) =>
    `“${list}” has no sale to a customer from ${day(from)} to ${day(to)}: its sales there name nobody.`,
  typedNumber: (cell: string, came: string | number | boolean) =>
    `A number is needed in ${cell}, but ${shown(came)} stands there. Write a number or clear the cell, then refresh; nothing was changed.`,
  typedWrong: (why: string) => `What was typed on the sheet cannot be used. ${why}`,

  // Notes.
  shareNote: (share: number) =>
    `Long-standing customers bring ${percent(share)} of sales; a study found about 70%.`,
  onlySales: (first: number) =>
    `A relationship counts from its first purchase in the list, which begins on ${day(first)}: older ones look younger. Choose a list of customers with the day on which each began.`,
  noProfit: "Without a column of profit or cost of goods the table shows no profit.",
  blankCustomer: (count: number) =>
    plural("en", count, {
      one: "1 row of sales without a customer stands in a row of its own.",
      other: `${count} rows of sales without a customer stand in a row of their own.`,
    }),
  preview: (from: number, to: number) => `${day(from)} – ${day(to)}`,

  // The sheets.
  source: (list: string, rows: string, customers: Customers | null) =>
    `Sales: ${list}, rows ${rows}.${customers ? ` Customers: ${customers.list}, rows ${customers.rows}.` : ""}`,
  liveStatement:
    "Live formulas over these rows: change a sale, the period or a number of years and the table follows. Refresh takes in new rows and customers and sorts again.",
  groupsSection: "Long-standing customers and the rest",
  group: "Customers",
  long: "Long-standing customers",
  rest: "The rest",
  customers: "Number",
  share: "Share",
  sales: "Sales",
  profit: "Profit",
  study: "A study’s shares",
  total: "Total",
  classesSection: "By length of the relationship at the end of the period",
  number: "No.",
  length: "Length",
  fromYears: "From, years",
  fromMessage: (most: number) => `Write a number of years from 0 to ${amount(most)}.`,
  years: "years",
  yearsAndMore: "years and more",
  chartTitle: "Shares by length of the relationship",
  shareOfCustomers: "Share of customers",
  shareOfSales: "Share of sales",
  shareOfProfit: "Share of profit",
  chartDescription:
    "Columns for each class of length: its share of customers, of their sales and of their profit. The numbers stand in the table above.",
  customersTitle: "Length of relationships",
  classNumber: "Class of length",
  longStanding: "Long-standing",
  yes: "yes",
  no: "no",
  rowsInPeriod: "Rows in the period",
};
