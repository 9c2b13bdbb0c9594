import { dayInText, numberInText, percentInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("en", value);
const day = (serial: number) => dayInText("en", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "nothing" : shownValue("en", value, { open: "“", close: "”" });
const customers = (count: number) =>
  plural("en", count, { one: "1 customer", other: `${amount(count)} customers` });

/** A list that a sheet is made from. */
interface Source {
  list: string;
  rows: string;
}

export const customerProfile = {
  sheets: {
    profile: "Customer profile",
    customers: "Profiled customers",
    working: "Profile rows",
  },
  title: "Customer profile",
  customersTitle: "Customers who have a profile",
  workingTitle: "Customer profile: working columns",
  customersList: "Customers",
  customersHint:
    "One row a customer: consent to use personal data, kind, segment, way of paying and what else is known.",
  complaintsList: "Complaints",
  complaintsHint: "One row a complaint: who, when, what, how it ended.",
  roles: {
    kind: "Kind of customer",
    segment: "Segment",
    payment: "Way of paying",
    afterSale: "Behaviour after the sale",
    stopped: "What stopped buying",
    communication: "Preferred means of communication",
    household: "Household",
    use: "What is made of the purchases",
    outlets: "Points of sale",
    complaint: "Complaint",
    outcome: "How it ended",
  },
  variant: "Buyer",
  variants: {
    individual: "Individual buyer",
    processor: "Processing company",
    retailer: "Retailer",
  },
  ownFact: "Household, use or points of sale",
  source: (sales: Source, list: Source | null, complaints: Source | null) =>
    `Sales: ${sales.list}, rows ${sales.rows}.${list ? ` Customers: ${list.list}, rows ${list.rows}.` : ""}${complaints ? ` Complaints: ${complaints.list}, rows ${complaints.rows}.` : ""}`,

  // Consent.
  leftOut: (refused: number, none: number) =>
    refused + none === 0
      ? "Every customer of the sales consents to the use of personal data; nobody is left out."
      : `Left out for want of consent to use personal data: ${customers(refused + none)} (${amount(refused)} said no, ${amount(none)} gave none).`,
  noConsentColumn:
    "No column tells who consents to the use of personal data, so nobody is left out: see that you may use these profiles.",
  unclearConsent: (list: string, count: number, row: number, value: string) =>
    plural("en", count, {
      one: `Row ${row} of “${list}” says neither yes nor no to consent (“${value}”); it counts as no consent.`,
      other: `${amount(count)} rows of “${list}” say neither yes nor no to consent (first row ${row}: “${value}”); they count as no consent.`,
    }),
  nobodyConsents: (list: string, refused: number, none: number) =>
    `No customer of the sales may have a profile: in “${list}” ${amount(refused)} said no to the use of personal data and ${amount(none)} gave no consent. See that the column of consent is the right one.`,
  notInLists: "not in the lists",
  consentLabel: "Consent to use personal data",
  consentGiven: "given",
  consentUnknown: "no column tells",
  consentGone: "No consent any more: nothing is shown",
  consentChanged: "Consent was given or taken back since the sheet was made: refresh.",

  // Inputs on the sheet.
  customer: "Customer",
  customerPrompt: "Choose a customer; the page follows.",
  customerMessage: "Choose one of the customers on the sheet of customers.",
  unknownCustomer: "Not on the sheet of customers",
  asOf: "Up to this day",
  asOfNeedsDate: "“Up to this day” needs a date.",
  window: "Days compared with as many before",
  windowShort: "Days compared",
  windowMessage: (most: number) => `Write a whole number of days from 1 to ${amount(most)}.`,
  years: "Years the customer is expected to stay",
  yearsMessage: (most: number) => `Write a number of years from 0 to ${amount(most)}.`,
  expectedShort: "Expected years",
  discountRate: "Discount a year",
  discountRateShort: "Discount a year",
  discountMessage: "Write a rate from 0% to 100%.",

  // The page.
  whoSection: "Who",
  valueSection: "Value",
  valueHeader: "Sales net of refunds, and profit",
  sales: "Sales",
  profit: "Profit",
  soFar: "So far, from the first to the last purchase",
  perMonth: "A month",
  perYear: "A year",
  expected: "In the years expected, discounted",
  wholeLife: "Over the whole life",
  profitability: "Profitability",
  noProfit: "Without a column of profit or cost of goods there is no profit here.",
  frequencySection: "Frequency",
  warning: "How it goes",
  falling: "Warning: buys less often than before",
  perhaps: "Less often than before, perhaps by chance",
  steady: "Not falling",
  nothingBefore: "Nothing before to compare with",
  purchases: "Days with a purchase",
  first: "First purchase",
  last: "Last purchase",
  daysSince: "Days since then",
  averagePurchase: "Average purchase",
  months: "Months since the first purchase",
  perMonthBought: "Purchases a month",
  recent: "Purchases in the days compared",
  before: "Purchases in as many days before",
  probability: "Chance of so few, had nothing changed",
  fallingHeader: "Falling frequency",
  fallingMark: "falling",
  timelineSection: "From the first to the last purchase",
  periods: { month: "Month", quarter: "Quarter", year: "Year" },
  earlier: "Earlier",
  cumulativeProfit: "Profit so far",
  total: "Total",
  purchasesChart: "How often the customer buys",
  purchasesChartDescription:
    "A column a period: days with a purchase. The numbers stand in the table above.",
  moneyChart: "What the customer brings",
  moneyChartDescription:
    "Columns for each period: sales, and profit where it is known. The numbers stand in the table above.",
  money: "Money",
  complaintsSection: "Complaints",
  noComplaintsList: "No list of complaints is chosen.",
  complaintCount: "Complaints in all",
  latest: (most: number) => `The latest, at most ${amount(most)}`,
  liveStatement:
    "Live formulas over these rows: choose another customer, day or rate and the page follows. Refresh takes in new rows, customers and consents and sorts again.",

  // The pane.
  most: "At most so many customers",
  timeGroup: "Time",
  unit: "Show by",
  kindsGroup: "What the kinds of customers are",
  withoutKind: "Without a kind",
  allCustomers: "All customers",
  preview: "Customers who get a profile",
  customersHeader: "Customers",
  beyond: (count: number, more: number) =>
    `The ${customers(count)} with the most sales get a profile; ${amount(more)} more get none. Raise “At most so many customers” to take in more.`,
  fallingNote: (count: number) =>
    plural("en", count, {
      one: "1 customer buys less often than before, more than chance explains.",
      other: `${amount(count)} customers buy less often than before, more than chance explains.`,
    }),
  blankCustomer: (count: number) =>
    plural("en", count, {
      one: "1 row of sales without a customer belongs to no profile.",
      other: `${amount(count)} rows of sales without a customer belong to no profile.`,
    }),

  // Refusals.
  tooEarly: (list: string, asOf: number, first: number) =>
    `The profile ends on ${day(asOf)}, but “${list}” begins on ${day(first)}: choose a later day.`,
  noBuyers: (list: string, asOf: number) =>
    `“${list}” has no purchase by a named customer up to ${day(asOf)}, so there is nobody to show.`,
  mostWrong: (came: number, most: number) =>
    `From 1 to ${amount(most)} customers can have a profile, not ${amount(came)}.`,
  windowWrong: (came: number, most: number) =>
    `The days compared must be a whole number from 1 to ${amount(most)}, not ${amount(came)}.`,
  yearsWrong: (came: number, most: number) =>
    `The years expected must be from 0 to ${amount(most)}, not ${amount(came)}.`,
  discountWrong: (came: number) =>
    `The discount a year must be from 0% to 100%, not ${percentInText("en", came)}.`,
  typedDate: (cell: string, came: string | number | boolean) =>
    `A date is needed in ${cell}, but ${shown(came)} stands there. Write a date, then refresh; nothing was changed.`,
};
