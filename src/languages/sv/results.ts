import type { results as english } from "../en/results";
import { numberInText, percentInText, roughInText } from "../inText";
import { plural } from "../plural";
import { partnershipLines } from "./partnershipLines";

const number = (value: number) => numberInText("sv", value);
const percent = (share: number) => percentInText("sv", share);
const roughly = (value: number) => roughInText("sv", value);

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
  /** The sentence of a fit. */
  FIT: {
    per: {
      period: "per period",
      day: "per dag",
      week: "per vecka",
      month: "per månad",
      year: "per år",
    },
    rate: (times: number, per: string) =>
      `En aktiv kund köper i snitt ${roughly(times)} gånger ${per}.`,
    leavingAfter: (share: number) => `Efter ett köp lämnar i snitt ${percent(share)}.`,
    leavingAfterRepeat: (share: number) => `Efter ett återköp lämnar i snitt ${percent(share)}.`,
    leavingRate: (rate: number, per: string) =>
      `Kunder lämnar i snitt i takten ${roughly(rate)} ${per}.`,
    nobodyLeaves: "Modellen räknar med att ingen någonsin lämnar.",
    spending: (amount: number) => `En kund väntas i snitt köpa för ${roughly(amount)} per köp.`,
    renewal: (share: number) =>
      `Vid första förnyelsen lämnar i snitt ${percent(share)}, och vid varje senare färre.`,
    occasion: (share: number) =>
      `En aktiv kund köper i snitt vid ${percent(share)} av tillfällena.`,
    leavingBeforeOccasion: (share: number) =>
      `Före ett tillfälle lämnar i snitt ${percent(share)}.`,
    oneTimeActive:
      "BG/NBD räknar alla som köpt en gång som aktiva (sannolikhet 1); det gör inte MBG/NBD.",
    notConverged: "Sökningen kom inte till slut: lita inte på anpassningen.",
    uncertain: (names: string[]) => `Knappt kända ur dessa data: ${names.join(", ")}.`,
    noErrors: "Medelfel är inte kända.",
    related: (correlation: number) =>
      `Frekvens och belopp hänger ihop (korrelation ${roughly(correlation)}), vilket modellen räknar med att de inte gör: använd den med försiktighet.`,
    many: (customers: number) =>
      `För fler än ${number(customers)} kunder är panelens värdeprognos bättre, för den räknar i bakgrunden.`,
    leftOut: (count: number) =>
      `${plural("sv", count, { one: "1 återkommande kund", other: `${number(count)} återkommande kunder` })} med ett snitt på 0 eller mindre kunde inte användas för beloppen.`,
    notes: {
      sameRate: "Alla kunder köper lika ofta, så vitt det syns.",
      splitRate: "Några kunder köper vid varje tillfälle, de andra aldrig.",
      certainPurchase: "Aktiva kunder köper vid varje tillfälle.",
      noDropout:
        "Inga kunder syns ha lämnat: alla räknas som aktiva. En längre lista kan visa det.",
      sameDropout: "Alla kunder är lika benägna att lämna, så vitt det syns.",
      splitDropout: "Några kunder lämnar vid första tillfället, de andra aldrig.",
      certainDropout: "Alla lämnar vid första tillfället.",
      uncertainDropout:
        "Listan skulle passa ungefär lika bra om ingen någonsin lämnade: ta sannolikheten att vara aktiv med försiktighet.",
      sameSpending: "Alla kunder köper för lika mycket i snitt, så vitt det syns.",
      constantSpending: "Varje kunds belopp är alltid desamma.",
      infiniteMean: "Beloppen är så ojämna att den som köpt en gång saknar väntat belopp.",
    },
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
