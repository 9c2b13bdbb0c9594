import { partnershipLines } from "./partnershipLines";

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
