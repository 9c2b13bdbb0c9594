import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";

const number = (value: number) => numberInText("en", value);
const day = (serial: number) => dayInText("en", serial);

/** The forecast of what customers will bring. */
export const valueForecast = {
  sheets: { forecast: "Forecast", customers: "Forecast customers", test: "Forecast test" },
  title: "Value forecast",
  groups: { forecast: "Forecast", money: "Money", test: "Model and test" },
  unit: "Unit of time",
  units: { day: "days", week: "weeks", month: "months", year: "years" },
  horizon: "Periods ahead",
  horizonHint: "In the unit of time: 52 weeks are a year.",
  margin: "Margin",
  marginHint: "What is left of each sale. 100% makes the value the sales themselves.",
  discount: "Discount rate a year",
  testFrom: "The test knows sales until",
  testFromHint: (until: number) =>
    `The model is fitted to sales until this day and compared with what came after. Proposed: ${day(until)}, after two thirds of the time. Empty: no test.`,
  model: "Model",
  best: "The one that fits best (AIC)",
  problems: {
    noCustomers: (list: string) =>
      `“${list}” has no purchase with a customer and a date, so nothing can be forecast.`,
    oneCustomer: (list: string) =>
      `“${list}” has one customer only; a forecast learns from how customers differ and needs at least two.`,
    noRepeats: (list: string) =>
      `Nobody in “${list}” has bought on a second day, so nothing tells how often customers come back.`,
    sameHistories: (list: string) =>
      `All customers of “${list}” have the same dates of purchase; a forecast learns from how customers differ.`,
    noAmounts: (list: string) =>
      `No repeat purchase in “${list}” has an amount above 0, so customers have no value to forecast. Choose another amount column.`,
    other: (list: string) =>
      `No model can be fitted to the purchases of “${list}”. Choose a list with more customers or a longer time.`,
  },
  testOutside: (from: number, to: number) =>
    `The test date must lie from ${day(from)} to ${day(to)}, within the list. Choose another day, or empty the field for no test.`,
  facts: (customers: number, repeaters: number, from: number, to: number) =>
    `${number(customers)} customers with purchases from ${day(from)} to ${day(to)}; ${number(repeaters)} of them have bought again.`,
  oneDay:
    "Purchases of one customer on one day count as one. Refunds reduce amounts and are no purchases.",
  contract:
    "For customers who are free to buy or not; under contracts and subscriptions look at renewals instead.",
  effect: (sheets: string[]) =>
    `Fits the models, predicts every customer and creates the sheets ${sheets.map((name) => `“${name}”`).join(", ")}; changes nothing else.`,
  previewCaption: "The best customers so far",
  statement:
    "No Excel formula can fit a model, so the figures are values; use Refresh after changing the list. Totals and shares are formulas.",
  verdicts: {
    trustworthy:
      "The model may be trusted here: in everything that was measured it is close to what happened.",
    cautious:
      "Use the model with caution: what is marked below limits it. Rankings are safer than amounts.",
    untrustworthy: "Do not rely on this model here: what is marked below speaks against it.",
  },
  measured: "What was measured",
  measure: "Measure",
  result: "Result",
  judgement: "Judgement",
  trust: { trustworthy: "good", cautious: "caution", untrustworthy: "not to be trusted" },
  reasons: {
    converged: "The search for the parameters did not come to its end",
    noTest: "No test could be made: nothing to compare with",
    totalError: "Purchases expected in the test, off by",
    classError: "The frequency class that is furthest off, off by",
    correlation: "Correlation of expected and actual purchases of customers",
    repeaters: "Customers who have bought again",
    horizon: "Periods ahead as a share of the time the list covers",
    spending: "Correlation of frequency and amount (the model assumes 0)",
  },
  settings: "Made from",
  list: "Sales list",
  lastDay: "Last day of the list",
  totals: "All customers",
  customers: "Customers",
  activeCustomers: "Active customers, expected",
  expectedPurchases: "Expected purchases",
  expectedValue: "Expected value",
  topShare: "Share of value of the best tenth",
  parameters: "Fitted parameters",
  parameter: "Parameter",
  value: "Value",
  standardError: "Standard error",
  logLikelihood: "Log-likelihood",
  comparison: "Models compared",
  testExpected: "Expected in test",
  testActual: "Actual in test",
  off: "Off by",
  meanError: "Mean error a customer",
  correlationShort: "Correlation",
  distrust: "What to bear in mind",
  intervalNote:
    "The interval (95%) is that of the expectation, from the uncertainty of the parameters; a single customer varies more.",
  sameAmounts:
    "Amounts do not vary enough to be modelled: everybody is expected to spend the average.",
  newCustomers: (count: number) =>
    `${plural("en", count, { one: "1 customer", other: `${number(count)} customers` })} first bought during the test; nothing is predicted of new customers.`,
  customersTitle: "Value forecast: all customers",
  repeats: "Repeat purchases",
  lastAfter: (unit: string) => `First to last purchase, ${unit}`,
  age: (unit: string) => `First purchase to end, ${unit}`,
  averageAmount: "Average amount",
  active: "Probability active",
  spend: "Expected amount",
  low: "Low (95%)",
  high: "High (95%)",
  share: "Share of value",
  total: "All",
  testTitle: "Value forecast: test",
  testStatement: (from: number, to: number) =>
    `Fitted to purchases until ${day(from)}, compared with those until ${day(to)}.`,
  classes: "By repeat purchases before the test",
  orMore: (count: number) => `${count} or more`,
  actual: "Actual",
  expected: "Expected",
  tracking: "Repeat purchases since the beginning",
  period: (unit: string) => `Period, ${unit}`,
  chartDescription: (actual: number, expected: number) =>
    `Two lines over time: repeat purchases as they came, ${number(actual)} at the end, and as the model expects them, ${number(expected)}.`,
};
