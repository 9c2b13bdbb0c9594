import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("en", value);
const day = (serial: number) => dayInText("en", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "nothing" : shownValue("en", value, { open: "“", close: "”" });

/** What every board of customers says alike. */
export const customerBoard = {
  working: "Board (working)",
  workingTitle: "Working columns of the board",
  workingFirst: "Day of the first purchase",
  customersGroup: "Customers on the board",
  howMany: "How many of the best customers",
  bestBy: "Best by",
  period: "Period",
  numbersGroup: "Limits",
  number: "Limit",

  // Refusals.
  customersWrong: (came: number, most: number) =>
    `The number of customers must be a whole number from 1 to ${amount(most)}, not ${amount(came)}.`,
  noCustomers: (list: string, from: number, to: number) =>
    `“${list}” has no purchase of a named customer from ${day(from)} to ${day(to)}.`,
  numberWrong: (name: string, minimum: number, maximum: number, came?: number) =>
    `“${name}” must be from ${amount(minimum)} to ${amount(maximum)}${came === undefined ? "" : `, not ${amount(came)}`}.`,
  limitsReversed: (upper: string, high: number, lower: string, low: number) =>
    `“${upper}” (${amount(high)}) must not be below “${lower}” (${amount(low)}).`,
  typedNumber: (cell: string, came: string | number | boolean) =>
    `A number is needed in ${cell}, but ${shown(came)} stands there. Write a number or clear the cell, then refresh; nothing was changed.`,
  typedWrong: (why: string) => `What was typed on the sheets cannot be used. ${why}`,
  noName: (row: number, came: string | number | boolean) =>
    `Row ${row} of the board holds ${shown(came)} but no customer. Write the customer’s name or clear the row, then refresh; nothing was changed.`,

  // Notes.
  chosen: (best: number, all: number) =>
    best === all
      ? plural("en", all, {
          one: "The one customer who bought in the period stands on the board.",
          other: `All ${amount(all)} customers who bought in the period stand on the board.`,
        })
      : `The best ${amount(best)} of ${amount(all)} customers who bought in the period stand on the board.`,
  yearsFrom: (first: number) =>
    `Years count from the first purchase in the list, which begins on ${day(first)}: older relationships look younger.`,
  noProfit: "Without a column of profit or cost of goods the board shows no profit.",
  toRate:
    "The figures come from the list; the yellow columns are yours to fill. What is left blank is not rated and counts nowhere.",
  preview: (shownRows: number, all: number) =>
    `The first ${amount(shownRows)} of ${amount(all)} customers`,

  // The sheets.
  source: (list: string, rows: string, customers: number, by: "sales" | "profit") =>
    `The best ${amount(customers)} customers by ${by === "profit" ? "profit" : "sales"} from ${list}, rows ${rows}.`,
  guide:
    "Fill the yellow cells; leave blank what is not known. Below the customers there is room for prospects and others: write a name there.",
  liveStatement:
    "Figures are live formulas over the list. Refresh takes in new sales and customers of the period, which is set on the summary, and sorts again; what you typed stays with its customer.",
  summaryStatement: "Counts follow every change on the board.",
  rated: (done: string, all: string) => `${done} of ${all} customers rated`,
  figures: {
    sales: "Sales",
    profit: "Profit",
    purchases: "Purchases",
    years: "Years with us",
  },
  customers: "Customers",
  share: "Share",
  change: "Difference",
  whatToDo: "What to do",
  notRated: "Not rated",
  total: "All on the board",
  reason: "Why to act",
  owner: "Owner",
  due: "By when",
  comment: "Comment",
  rank: "No.",
  actionsSection: "With whom to begin",
  actions: (count: string) =>
    `Customers with a reason to act: ${count}. The largest by sales come first.`,
  noActions: "No customer has a reason to act yet.",
  round: "Rungs of last time kept on",
  noRound: "not kept yet",
  newRound: "Begin a new round at the next refresh",
  newRoundTitle: "New round",
  newRoundNote: "yes: Refresh copies today’s rungs to the column of last time",
  yes: "yes",
  no: "no",
  chooseFromList: "Choose from the list or leave the cell blank.",
  scoreRule: (from: number, to: number) => `Choose ${from} to ${to} or leave the cell blank.`,
  numberRule: "Write a number that is not negative or leave the cell blank.",
  dateRule: "Write a date or leave the cell blank.",
};
