import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("en", value);
const day = (serial: number) => dayInText("en", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "nothing" : shownValue("en", value, { open: "“", close: "”" });

export const segmentMap = {
  sheets: {
    map: "Segment map",
    customers: "Segments by customer",
    working: "Segment map, working",
  },
  period: "Period",
  discount: "Discount",
  thresholdsGroup: "From where a figure is high",
  thresholdHint: "Left empty: above the median of the customers.",
  classFromOf: (name: string) => `“${name}” from, purchases a month`,
  normOf: (name: string) => `“${name}”, norm`,

  // Refusals.
  classesMustRise: (lower: number, upper: number) =>
    `Each class of frequency must begin at more purchases a month than the one before it, but ${amount(upper)} follows ${amount(lower)}.`,
  normWrong: (share: number) =>
    `The norm of a class is a share from 0% to 100%, not ${amount(share * 100)}%.`,
  noBuyers: (list: string, from: number, to: number) =>
    `No customer of “${list}” has a purchase from ${day(from)} to ${day(to)}: there are only refunds, or sales without a customer.`,
  typedNumber: (cell: string, came: string | number | boolean) =>
    `A number is needed in ${cell}, but ${shown(came)} stands there. Write a number or clear the cell, then refresh; nothing was changed.`,
  typedWrong: (why: string) => `What was typed on the sheet cannot be used. ${why}`,

  // Notes.
  oneBuyer: "A single customer has purchases in the period: the medians are that customer's own.",
  notBuying: (count: number) =>
    plural("en", count, {
      one: "1 customer of the list has no purchase in the period and is in no quadrant.",
      other: `${count} customers of the list have no purchase in the period and are in no quadrant.`,
    }),
  noProfit: "Without a column of profit or cost of goods the map shows no profit.",
  preview: (from: number, to: number) => `${day(from)} – ${day(to)}`,

  // The sheets.
  sheetTitle: "Segment map",
  customersTitle: "Segments by customer",
  workingTitle: "Working columns of the segment map",
  source: (list: string, rows: string) => `Sales: ${list}, rows ${rows}.`,
  liveStatement:
    "Live formulas over these rows: change a sale, the period, a threshold or a class and the map follows. Refresh takes in new rows and customers and sorts again.",
  valuesStatement: (why: string, segments: boolean) =>
    `Sums are values because ${why}. ${segments ? "Thresholds and classes are live; use Refresh after changing the list." : "Use Refresh after changing the list."}`,
  months: "Months in the period",
  thresholds: "Thresholds: from where a figure is high",
  threshold: "Figure",
  own: "Your own",
  median: "Median",
  inUse: "In use",
  rule: "High is",
  highAbove: "above it",
  highFrom: "at or above it",
  ownPrompt: "A number: at or above it is high. Empty: above the median is high.",
  ownMessage: "Write a number, or clear the cell for the median.",
  averagePurchase: "Average purchase",
  purchasesPerMonth: "Purchases a month",
  purchases: "Purchases",
  sales: "Sales",
  profit: "Profit",
  number: "No.",
  quadrant: "Quadrant",
  quadrants: "Quadrants and what to do",
  action: "Action",
  customers: "Customers",
  shareAxis: "Share",
  shareOfBuyers: "% of buyers",
  shareOfSales: "% of sales",
  shareOfTheirSales: "% of buyers' sales",
  withoutPurchase: "no purchase in the period",
  total: "Total",
  frequencyClass: "Class of frequency",
  classes: "Classes of frequency against the norm",
  classFrom: "From, purchases a month",
  classFromPrompt:
    "Purchases a month from which the class begins; each class must begin above the one before.",
  classNames: ["under 1 a month", "1–3 a month", "weekly", "2–3 a week and more"] as string[],
  norm: "Norm, % of buyers",
  normPrompt:
    "The share of buyers that the class should have. Prefilled with an example of the food trade.",
  normMessage: "Write a share from 0% to 100%.",
  customersFromNorm: "Buyers less norm",
  salesFromNorm: "Their sales less norm",
  limitsMustRise: "The classes must begin at rising numbers.",
  normMustBeWhole: "The norm does not add up to 100%.",
  lines: "Ends of the threshold lines",
  line: "Line",
  purchaseLine: "Threshold: average purchase",
  frequencyLine: "Threshold: purchases a month",
  chartX: "Chart: purchases a month",
  chartY: "Chart: average purchase",
  mapTitle: "Customers by cost and frequency of purchases",
  /** The quadrants 1 to 4 as they are named. */
  mapDescription: (first: string, second: string, third: string, fourth: string) =>
    `Each point is a customer; the dashed lines are the thresholds. Upper right: ${first}; lower right: ${second}; upper left: ${third}; lower left: ${fourth}. The numbers stand in “Quadrants and what to do”.`,
  classDescription:
    "Columns: for each class of frequency the share of buyers, of their sales, and the norm. The numbers stand in the table above.",
};
