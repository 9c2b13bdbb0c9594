import type { results as english } from "../en/results";
import { partnershipLines } from "./partnershipLines";

export const results: typeof english = {
  partnershipLines,
  "PARTNERSHIP.LIST": {
    header: (line: string, name: string) => `${line} ${name}`,
    customer: "Kund",
    noCustomer: "(ingen kund)",
    notAllocated: "(ej fördelat)",
    total: "Summa",
  },
  QUADRANT: {
    names: {
      1: "högt värde & ofta",
      2: "lågt värde & ofta",
      3: "högt värde & sällan",
      4: "lågt värde & sällan",
    },
    actions: {
      1: "behåll och fördjupa",
      2: "öka varukorgen",
      3: "öka köpfrekvensen",
      4: "betjäna billigt eller släpp",
    },
  },
  RFM: {
    segments: {
      champions: "toppkunder",
      loyal: "lojala kunder",
      potentialLoyalists: "potentiellt lojala",
      newCustomers: "nya kunder",
      promising: "lovande",
      needAttention: "behöver omsorg",
      aboutToSleep: "på väg att somna",
      atRisk: "i riskzonen",
      cannotLose: "får inte förloras",
      hibernating: "i dvala",
    },
  },
  WHALE: {
    peak: "topp",
  },
  "RELATIONSHIP.LEVEL": {
    levels: {
      basic: "grundläggande",
      reactive: "reaktiv",
      accountable: "ansvarstagande",
      proactive: "proaktiv",
      partnership: "partnerskap",
    },
  },
  COHORTS: {
    firstPurchase: "Första köp",
  },
  REPEAT: {
    headers: {
      period: "Period",
      buyers: "Köpare",
      newBuyers: "Nya köpare",
      repeatBuyers: "Återkommande köpare",
      repeatRate: "Återköpsandel",
      newSales: "Försäljning till nya",
      repeatSales: "Försäljning till återkommande",
    },
  },
  FUNNEL: {
    headers: {
      step: "Steg",
      count: "Antal",
      shareOfPrevious: "Andel av föregående steg",
      shareOfFirst: "Andel av första steget",
      lost: "Tapp",
      note: "Anmärkning",
    },
    worst: "sämsta steget",
  },
  "COUPON.TEST": {
    test: {
      withRate: "Provandel med kupong",
      withoutRate: "Provandel utan",
      difference: "Skillnad",
      low: "Skillnad, undre 95-procentsgräns",
      high: "Skillnad, övre 95-procentsgräns",
      ratio: "Kvot, med genom utan",
      z: "z",
      p: "p, tvåsidigt",
    },
    repeat: {
      withRate: "Återköpsandel med kupong",
      withoutRate: "Återköpsandel utan",
      withPerHundred: "Återköpare per 100 hushåll med kupong",
      withoutPerHundred: "Återköpare per 100 hushåll utan",
    },
    more: "Flest trogna köpare",
    with: "med kupong",
    without: "utan kupong",
    alike: "lika många",
  },
};
