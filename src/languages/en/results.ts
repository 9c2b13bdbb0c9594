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
};
