import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("en", value);
const day = (serial: number) => dayInText("en", serial);
const percent = (share: number) =>
  new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 }).format(share);
const points = (share: number) => amount(Math.round(share * 1000) / 10);
const shown = (value: string | number | boolean) =>
  shownValue("en", value, { open: "“", close: "”" });

type Unit = "month" | "quarter" | "week" | "year";

export const retentionTable = {
  // What the user chooses.
  periodsGroup: "Periods",
  unit: "Length of a period",
  unitNames: { month: "Month", quarter: "Quarter", week: "Week, from Monday", year: "Year" },
  silence: "A customer is lost after so many periods without a purchase",
  silenceHint:
    "1 to 12. Suggested: the silence within which nine of ten customers who buy again do so.",
  /** So many periods, after “after”. */
  periodsOf: (unit: Unit, count: number) =>
    `${count} ${plural("en", count, {
      one: unit,
      other: `${unit}s`,
    })}`,

  // Refusals.
  noPurchases: (list: string) =>
    `“${list}” has no purchase with a customer, a date and an amount of 0 or more, so there is nobody to keep or lose.`,
  noPeriodOver: (list: string, from: number, to: number) =>
    `No period is over yet: the purchases of “${list}” begin on ${day(from)} and the list ends on ${day(to)}. Choose shorter periods.`,
  tooManyPeriods: (count: number, most: number) =>
    `The list spans ${amount(count)} such periods, and ${most} are the most that a table can show. Choose longer periods.`,
  typedCount: (cell: string, came: string | number | boolean) =>
    `${cell} needs a number of customers, 0 or more and whole, or nothing, but ${shown(came)} stands there. Correct it, then refresh; nothing was changed.`,

  // Notes.
  summary: (silence: string, retention: number, gained: number, lost: number) =>
    `With customers counted as lost after ${silence} without a purchase, ${percent(retention)} stay from period to period; ${amount(gained)} were gained in all (some more than once) and ${amount(lost)} lost.`,
  holdoutNote: (error: number) =>
    `Tested on the last third of the retention curve, the forecast is off by ${points(error)} percentage points on average.`,
  noForecast: {
    tooShort: "There is no forecast: the retention curve needs at least three finished periods.",
    noLoss: "There is no forecast: the retention curve never falls.",
    allLost: "There is no forecast: nobody bought again in the period after the first.",
  },
  notOver: (period: string) =>
    `The period ${period} is not over: its cells stay blank until the list reaches its last day.`,
  listBegins: (first: number) =>
    `Purchases begin on ${day(first)} or later in that period. If customers bought before, they look new here: take a list that begins with the first customers.`,
  blankCustomer: (count: number, sum: number) =>
    `${plural("en", count, { one: "1 row", other: `${count} rows` })} without a customer (${amount(sum)}) belong to nobody and only say how far the list reaches.`,

  // Preview.
  preview: "The latest cohorts, and the leak of their period",
  previewCustomers: "New customers",

  // The sheets.
  sheets: {
    cohorts: "Cohorts",
    bucket: "Leaky bucket",
    buyers: "New and repeat buyers",
    forecast: "Retention forecast",
    reasons: "Reasons for leaving",
    working: "Customers by period",
  },
  source: (list: string, rows: string) => `Sales: ${list}, rows ${rows}.`,
  liveStatement:
    "Live formulas over these rows: change a sale and the tables follow. Refresh takes in new rows, customers and periods and fits the forecast anew.",
  outsidePeriods:
    "Some purchases fall before or after the periods of these tables: they are missing until you refresh.",

  cohortsTitle: "Retention by cohort of first purchase",
  firstPurchase: "First purchase",
  sharesSection: "Share of the cohort that bought so many periods after the first purchase",
  sharesNote:
    "Blank: the period is not over. Green: at least a tenth above the column's average; red: at least a tenth below; in cohorts of five customers or more.",
  countsSection: "Customers of the cohort who bought so many periods after the first purchase",
  countsNote: "A customer counts once in a period. Refunds are no purchase.",
  average: "All cohorts",
  curvesTitle: "How cohorts stay",
  shareAxis: "Share of the cohort",
  laterAxis: "Periods after the first purchase",
  curvesDescription:
    "A line for all cohorts and for some from the oldest to the newest; the figures are in the table of shares below.",

  bucketTitle: "The leaky bucket: customers gained and lost",
  bucketSection: "Customers by period",
  bucketNote: (silence: string) =>
    `A customer counts as lost after ${silence} without a purchase. Start + gained − lost = end.`,
  bucketHeaders: {
    period: "Period",
    start: "At the start",
    gained: "Gained",
    new: "of whom new",
    returned: "of whom returned",
    lost: "Lost",
    end: "At the end",
    retention: "Retention",
    lifetime: "Lifetime, periods",
    replaced: "Gains that only replaced losses",
  },
  allPeriods: "All finished periods",
  stepsSection: "Steps of the chart",
  step: "Step",
  base: "Base, unseen",
  level: "Customers",
  gainedStep: "Gained",
  lostStep: "Lost",
  startStep: "Start",
  endStep: "End",
  waterfallTitle: (from: string, to: string) => `Gained and lost, ${from} to ${to}`,
  customersAxis: "Customers",
  waterfallAxis: "+ gained, − lost",
  waterfallDescription:
    "From the customers at the start, up by those gained and down by those lost in each period, to those at the end; the steps are in the table at the bottom.",

  buyersTitle: "New and repeat buyers",
  buyersSection: "Buyers and sales by period",
  buyersNote:
    "New: never bought before the period. Sales are net of refunds; those without a customer are left out.",
  buyerHeaders: {
    period: "Period",
    buyers: "Buyers",
    new: "New",
    repeat: "Repeat",
    repeatRate: "Repeat rate",
    newSales: "Sales to new",
    repeatSales: "Sales to repeat",
    repeatSalesShare: "Share of repeat in sales",
  },
  buyersChartTitle: "Buyers by period",
  buyersAxis: "Buyers",
  periodAxis: "Period",
  buyersDescription: "Repeat and new buyers of each period; the figures are in the table below.",

  forecastTitle: "Forecast of the retention curve",
  parametersSection: "The model: shifted beta-geometric (Fader & Hardie, 2007)",
  parameter: "Parameter",
  fittedToAll: "Fitted to all periods",
  fittedToFirst: (last: number) => `Fitted to periods 0–${last}`,
  meanError: (from: number, to: number) =>
    from === to ? `Error in period ${from}` : `Mean error in periods ${from}–${to}`,
  parametersNote:
    "α and β are fitted values, which Refresh fits anew; all else is calculated from them and from the cohorts. A curve that rises in places is levelled before the fit.",
  forecastHeaders: {
    later: "Periods after the first purchase",
    observed: "Observed",
    customers: "Customers behind it",
    forecast: "Forecast",
    stay: "Stay of those left",
    holdout: "Forecast from the first part",
    error: "Off by",
  },
  forecastChartTitle: "Retention curve, observed and forecast",
  forecastDescription:
    "The observed share of customers who buy, its forecast, and the forecast that the first part alone would have given; the figures are below.",

  reasonsTitle: "Why customers leave",
  reasonsSection: "Reasons for leaving",
  reasonsNote:
    "Ask the customers you lost, and write how many gave each reason. The benchmark is the distribution that surveys of lost customers report.",
  reasonHeaders: [
    "Reason",
    "Customers",
    "Share",
    "Benchmark from",
    "Benchmark to",
    "Benchmark, middle",
    "Compared",
  ],
  reasons: {
    moved: "Moved away",
    price: "Lower price elsewhere",
    partnership: "We could not work with partners",
    attention: "Lack of attention to the customer",
    other: "Other",
  },
  below: "below the benchmark",
  above: "above the benchmark",
  within: "as the benchmark",
  reasonsTotal: "Customers asked",
  lostInAll: "Lost in all finished periods, by the leaky bucket",
  reasonPrompt: "How many lost customers gave this reason.",
  reasonMessage: "Write a whole number, 0 or more.",
  reasonsChartTitle: "Reasons for leaving against the benchmark",
  own: "Own customers",
  benchmark: "Benchmark",
  reasonsAxis: "Share of lost customers",
  reasonsDescription:
    "The share of each reason among your lost customers beside the middle of the benchmark; the figures are below.",

  workingTitle: "Customers by period",
  workingNote: "1: the customer bought in the period. The other sheets count these columns.",
  lastDayOfList: "Last day of the list",
  firstPeriod: "First period",
  firstDay: "First day",
  lastDay: "Last day",
  isOver: "1: the period is over",
  conditions: "Conditions on the date",
};
