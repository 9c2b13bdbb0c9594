import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("en", value);
const day = (serial: number) => dayInText("en", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "nothing" : shownValue("en", value, { open: "“", close: "”" });

/** Behind the list of sales, that of costs. */
interface Costs {
  list: string;
  rows: string;
}

export const keepingAndWinning = {
  sheets: { result: "Keeping and winning", customers: "Kept, lost and gained" },
  title: "Keeping customers against winning them",
  period: "Period",
  worthGroup: "What a customer is worth",
  ledger: "Spending on customers",
  ledgerHint:
    "One row a cost: what for, how much, when. Without it, spending is typed on the sheet.",
  silence: "Lost after so many days without a purchase",
  silenceTitle: "Silence",
  silenceHint: "Suggested: the silence within which nine of ten customers who buy again do so.",
  silenceMessage: (most: number) => `Write a whole number of days from 1 to ${amount(most)}.`,

  // Refusals.
  tooManyTypes: (list: string, count: number, most: number) =>
    `The column of “${list}” chosen as cost type holds ${amount(count)} different texts, and ${amount(most)} are the most that can be assigned. Choose a column of kinds of cost.`,
  noBuyers: (list: string, from: number, to: number) =>
    `No customer of “${list}” has a purchase from ${day(from)} to ${day(to)}, so there is nobody whom the spending could have reached.`,
  silenceWrong: (days: number, most: number) =>
    `The days without a purchase must be from 1 to ${amount(most)}, not ${amount(days)}.`,
  discountWrong: (rate: number) =>
    `The discount rate a year must be from 0% to 1,000%, not ${amount(rate * 100)}%.`,
  horizonWrong: (years: number, most: number) =>
    `The years over which a customer's value counts must be above 0 and at most ${amount(most)}, not ${amount(years)}.`,
  marginWrong: (margin: number) =>
    `The margin must be a share of sales of 100% at most, not ${amount(margin * 100)}%.`,
  addedWrong: (sum: number) => `Added spending must be 0 or more, not ${amount(sum)}.`,
  typedNumber: (cell: string, came: string | number | boolean) =>
    `A number is needed in ${cell}, but ${shown(came)} stands there. Write a number or clear the cell, then refresh; nothing was changed.`,
  typedWrong: (why: string) => `What was typed on the sheet cannot be used. ${why}`,

  // Notes.
  timesNote: (times: number) =>
    `Winning a customer costs ${amount(Math.round(times * 10) / 10)} times what keeping one does; the literature reports 5 to 10 times.`,
  pointNote: (most: number) =>
    `One point more of retention is worth up to ${amount(Math.round(most * 100) / 100)} a customer.`,
  noMargin:
    "Without a column of profit or cost of goods and without a margin, what a customer is worth stays blank: write a margin.",
  noLedger: "No list of costs is chosen: write the spending into the sheet's cells.",
  nothingSpent: (activity: string) =>
    `No spending is assigned to “${activity}”: assign kinds of cost to it, or write the amount into the sheet.`,
  nobodyAtStart:
    "Nobody was an active customer when the period began, so there is no retention: choose a later start or a longer silence.",
  undatedCosts: (count: number) =>
    plural("en", count, {
      one: "1 cost without a date falls in no period and is left out.",
      other: `${count} costs without a date fall in no period and are left out.`,
    }),
  blankCustomer: (count: number) =>
    plural("en", count, {
      one: "1 row of sales without a customer is left out.",
      other: `${count} rows of sales without a customer are left out.`,
    }),
  preview: (from: number, to: number) => `${day(from)} – ${day(to)}`,

  // The sheets.
  source: (list: string, rows: string, costs: Costs | null) =>
    `Sales: ${list}, rows ${rows}.${costs ? ` Costs: ${costs.list}, rows ${costs.rows}.` : ""}`,
  liveStatement:
    "Live formulas over these rows: change a sale, a cost, the period or an input and the table follows. Refresh takes in new rows, customers and kinds of cost.",
  costsSection: "What each activity cost",
  costHeaders: [
    "Activity",
    "From the list",
    "Added by hand",
    "Spending",
    "Customers",
    "Cost per customer",
    "Times keeping",
    "Literature, from",
    "to",
    "Compared",
  ],
  activities: {
    winning: "Winning new customers",
    keeping: "Keeping customers",
    winningBack: "Winning back",
  },
  none: "None of these",
  below: "below the literature",
  above: "above the literature",
  within: "as in the literature",
  total: "Total",
  unassigned: "Assigned to no activity",
  inLedger: "In the list of costs",
  addedTitle: "Added by hand",
  addedPrompt: "Spending of the period that stands in no list.",
  addedMessage: "Write an amount, 0 or more.",
  chartTitle: "What one customer costs",
  chartDescription:
    "A column for each activity: its spending divided by the customers whom it won, kept or won back.",
  movementsSection: "Customers in the period",
  atStart: "Active at the start",
  keptInAll: "kept: active at the end too",
  lostInAll: "lost: not active at the end",
  gainedInAll: "Gained: first purchase in the period",
  wonBackInAll: "Won back: had left, bought again",
  buyers: "Customers with a purchase",
  retention: "Retention over the period",
  worthSection: "What a customer brings, and what retention may cost",
  sales: "Sales to customers in the period",
  profit: "Profit from these sales",
  ownMargin: "Margin of your own, % of sales",
  marginTitle: "Margin",
  marginHint: "Contribution as a share of sales: the list has no column of profit.",
  marginMessage: "Write a share of sales of 100% at most, or clear the cell.",
  margin: "Margin in use",
  contribution: "Contribution of a customer a year",
  yearlyRetention: "Retention a year",
  discountRate: "Discount rate a year",
  discountTitle: "Discount rate",
  discountMessage: "Write a rate from 0% to 1,000%.",
  horizon: "Years over which value counts",
  horizonTitle: "Years",
  horizonMessage: (most: number) => `Write a number above 0, at most ${amount(most)}.`,
  value: "Lifetime value at this retention",
  valueMore: "Lifetime value at one point more",
  mostForPoint: "Most to spend a customer for that point",
  payback: "Months until winning is paid back",
  typesSection: "Kinds of cost and their activities",
  typeHeaders: ["Kind of cost", "In the period", "Activity"],
  noType: "(no type)",
  customersTitle: "Customers kept, lost and gained",
  movement: "In the period",
  movementNote:
    "A customer is active on a day with a purchase in the days of silence before it. Blank: not yet won, or lost before the period and still away.",
  purchaseHeaders: [
    "Rows of purchases before the period",
    "in the silence before it",
    "in the period",
    "in the silence before its end",
  ],
  movements: { kept: "kept", lost: "lost", gained: "gained", wonBack: "won back" },
};
