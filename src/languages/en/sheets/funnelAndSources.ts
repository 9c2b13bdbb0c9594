import { dayInText, numberInText } from "../../inText";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("en", value);
const day = (serial: number) => dayInText("en", serial);
const percent = (share: number) =>
  new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 }).format(share);
const shown = (value: string | number | boolean) =>
  value === "" ? "nothing" : shownValue("en", value, { open: "“", close: "”" });

/** A list with its rows. */
interface List {
  list: string;
  rows: string;
}

export const funnelAndSources = {
  sheets: { funnel: "Funnel and sources", working: "Sources, working" },
  title: "Funnel and sources of customers",
  period: "Period",
  stepsGroup: "Steps",
  recommendedGroup: "Sources that are recommendations",
  funnelList: "Steps of the funnel",
  funnelHint:
    "One row a step with its count, or one row an event. Without it, steps are typed on the sheet.",
  salesList: "Sales with their source",
  salesHint:
    "One row a sale: who, when, by what source. Without it, sources are typed on the sheet.",
  step: "Step",
  count: "Count",
  source: "Source",
  contact: "First contact",
  order: "Order of the steps",
  orders: { list: "As in the list", falling: "By falling count" },
  stepCount: "Number of steps",

  // Refusals.
  stepsWrong: (list: string, count: number, most: number) =>
    `A funnel has from 2 to ${amount(most)} steps, but the column of “${list}” chosen as step holds ${amount(count)} different texts. Choose the column that names the steps.`,
  stepBelowZero: (step: string, count: number) =>
    `The step “${step}” has a count of ${amount(count)}, but a count must be 0 or more.`,
  sourcesWrong: (list: string, count: number, most: number) =>
    `The column of “${list}” chosen as source holds ${amount(count)} different texts, but a table can show from 1 to ${amount(most)} sources. Choose the column that names the source.`,
  countWrong: (step: number, came: number) =>
    `The count of step ${step} must be 0 or more, not ${amount(came)}.`,
  typedNumber: (cell: string, came: string | number | boolean) =>
    `A number is needed in ${cell}, but ${shown(came)} stands there. Write a number or clear the cell, then refresh; nothing was changed.`,
  typedWrong: (why: string) => `What was typed on the sheet cannot be used. ${why}`,

  // Notes.
  worstNote: (step: string, loss: number) =>
    `Most are lost before “${step}”: ${percent(loss)} of those at the step before do not come that far.`,
  stepsRise:
    "At some step there are more than at the step before: is the order of the steps right?",
  shareNote: (share: number) =>
    `Recommendations bring ${percent(share)} of orders; the literature reports 20% to 50%.`,
  noContacts: "Without a column of first contacts the time to close stays blank.",
  listBegins: (first: number) =>
    `A customer is new at the first purchase of the list, which begins on ${day(first)}: who bought before looks new.`,
  noSteps: "No list of steps is chosen: write steps and counts into the sheet's cells.",
  noSources: "No sales list with sources is chosen: write the sources into the sheet's cells.",

  // The sheets.
  readFrom: (steps: List | null, sales: List | null) =>
    [
      steps ? `Steps: ${steps.list}, rows ${steps.rows}.` : "Steps: typed here.",
      sales ? `Sales: ${sales.list}, rows ${sales.rows}.` : "Sources: typed here.",
    ].join(" "),
  liveStatement:
    "Live formulas over these rows: change a row and the table follows. Refresh takes in new rows, steps and sources.",
  typedStatement: "Write into the yellow cells; everything else follows at once.",
  funnelSection: "The funnel",
  funnelHeaders: [
    "No.",
    "Step",
    "Count",
    "Of the step before",
    "Of the first step",
    "Lost",
    "Loss",
    "Worst step",
  ],
  usualSteps: ["Visit", "Product page", "Basket", "Order", "Payment"] as string[],
  stepNumber: (step: number) => `Step ${step}`,
  worstStep: "loses most",
  countMessage: "Write a number, 0 or more.",
  funnelDescription:
    "A column for each step: how many came that far. The shares stand in the table above.",
  sourceSection: "Sources of customers",
  sourceHeaders: [
    "No.",
    "Source",
    "Recommendation",
    "New customers",
    "% of new",
    "Orders",
    "% of orders",
    "Sales",
    "% of sales",
    "Days to close",
  ],
  usualSources: [
    "Recommendations",
    "Advertising",
    "Web search",
    "Fairs",
    "Sales calls",
    "Other",
  ] as string[],
  noSource: "(no source)",
  yes: "yes",
  no: "no",
  total: "Total",
  recommendedShare: "Share of orders that recommendations bring",
  below: "below the literature (20–50%)",
  above: "above the literature (20–50%)",
  within: "as in the literature (20–50%)",
  recommendedTitle: "Recommendation",
  recommendedMessage: "Choose yes or no.",
  sourceAxis: "Customers, orders",
  sourceDescription:
    "Two columns for each source: new customers and orders. The numbers stand in the table above.",
  workingTitle: "Working columns of the sources",
  newPart: "Part of a new customer",
  closedPart: "Part of a purchase with a first contact",
  closedDays: "Its days from the contact",
};
