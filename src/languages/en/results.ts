import { numberInText, percentInText, roughInText } from "../inText";
import { plural } from "../plural";
import { partnershipLines } from "./partnershipLines";

const number = (value: number) => numberInText("en", value);
const percent = (share: number) => percentInText("en", share);
const roughly = (value: number) => roughInText("en", value);

/** What functions return in words: a cell speaks the language of its workbook. */
export const results = {
  partnershipLines,
  "PARTNERSHIP.LIST": {
    header: (line: string, name: string) => `${line} ${name}`,
    customer: "Customer",
    noCustomer: "(no customer)",
    notAllocated: "(not allocated)",
    total: "Total",
  },
  QUADRANT: {
    names: {
      1: "high value & frequent",
      2: "low value & frequent",
      3: "high value & rare",
      4: "low value & rare",
    },
    actions: {
      1: "keep and deepen",
      2: "raise the basket",
      3: "raise the frequency",
      4: "serve cheaply or let go",
    },
  },
  RFM: {
    segments: {
      champions: "champions",
      loyal: "loyal customers",
      potentialLoyalists: "potential loyalists",
      newCustomers: "new customers",
      promising: "promising",
      needAttention: "need attention",
      aboutToSleep: "about to sleep",
      atRisk: "at risk",
      cannotLose: "cannot lose them",
      hibernating: "hibernating",
    },
  },
  WHALE: {
    peak: "peak",
  },
  "RELATIONSHIP.LEVEL": {
    levels: {
      basic: "basic",
      reactive: "reactive",
      accountable: "accountable",
      proactive: "proactive",
      partnership: "partnership",
    },
  },
  COHORTS: {
    firstPurchase: "First purchase",
  },
  REPEAT: {
    headers: {
      period: "Period",
      buyers: "Buyers",
      newBuyers: "New buyers",
      repeatBuyers: "Repeat buyers",
      repeatRate: "Repeat rate",
      newSales: "Sales to new",
      repeatSales: "Sales to repeat",
    },
  },
  FUNNEL: {
    headers: {
      step: "Step",
      count: "Count",
      shareOfPrevious: "Share of step before",
      shareOfFirst: "Share of first step",
      lost: "Lost",
      note: "Note",
    },
    worst: "worst step",
  },
  /** The sentence of a fit. */
  FIT: {
    per: { period: "each period", day: "a day", week: "a week", month: "a month", year: "a year" },
    rate: (times: number, per: string) =>
      `An active customer buys ${roughly(times)} times ${per} on average.`,
    leavingAfter: (share: number) => `After a purchase ${percent(share)} leave on average.`,
    leavingAfterRepeat: (share: number) =>
      `After a repeat purchase ${percent(share)} leave on average.`,
    leavingRate: (rate: number, per: string) =>
      `Customers leave at an average rate of ${roughly(rate)} ${per}.`,
    nobodyLeaves: "The model takes it that nobody ever leaves.",
    spending: (amount: number) =>
      `A customer is expected to spend ${roughly(amount)} a purchase on average.`,
    renewal: (share: number) =>
      `${percent(share)} leave at the first renewal on average, and fewer at each later one.`,
    occasion: (share: number) =>
      `An active customer buys at ${percent(share)} of the occasions on average.`,
    leavingBeforeOccasion: (share: number) =>
      `${percent(share)} leave before an occasion on average.`,
    oneTimeActive:
      "BG/NBD takes everybody who bought once for active (probability 1); MBG/NBD does not.",
    notConverged: "The search did not come to its end: do not rely on this fit.",
    uncertain: (names: string[]) => `Hardly known from these data: ${names.join(", ")}.`,
    noErrors: "Standard errors are not known.",
    related: (correlation: number) =>
      `Frequency and amount hang together (correlation ${roughly(correlation)}), which the model takes not to be so: use it with care.`,
    many: (customers: number) =>
      `With more than ${number(customers)} customers the value forecast of the pane is better, for it computes in the background.`,
    leftOut: (count: number) =>
      `${plural("en", count, { one: "1 repeat customer", other: `${number(count)} repeat customers` })} with an average of 0 or less could not be used for spending.`,
    notes: {
      sameRate: "All customers buy at the same rate, as far as can be seen.",
      splitRate: "Some customers buy at every occasion, the others never.",
      certainPurchase: "Active customers buy at every occasion.",
      noDropout: "No leaving is to be seen: everybody counts as active. A longer list may show it.",
      sameDropout: "All customers are as likely to leave, as far as can be seen.",
      splitDropout: "Some customers leave at the first chance, the others never.",
      certainDropout: "Everybody leaves at the first chance.",
      uncertainDropout:
        "The list would fit about as well if nobody ever left: take the probability of being active with care.",
      sameSpending: "All customers spend the same on average, as far as can be seen.",
      constantSpending: "Each customer's amounts never vary.",
      infiniteMean: "Amounts are so uneven that customers who bought once have no expected amount.",
    },
  },
  "COUPON.TEST": {
    test: {
      withRate: "Trial rate with the coupon",
      withoutRate: "Trial rate without it",
      difference: "Difference",
      low: "Difference, lower 95% limit",
      high: "Difference, upper 95% limit",
      ratio: "Ratio, with to without",
      z: "z",
      p: "p, two-sided",
    },
    repeat: {
      withRate: "Repeat rate with the coupon",
      withoutRate: "Repeat rate without it",
      withPerHundred: "Repeat buyers per 100 homes with it",
      withoutPerHundred: "Repeat buyers per 100 homes without it",
    },
    more: "More loyal buyers",
    with: "with the coupon",
    without: "without it",
    alike: "equally many",
  },
};
