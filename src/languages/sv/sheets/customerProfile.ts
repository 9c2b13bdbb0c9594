import type { customerProfile as english } from "../../en/sheets/customerProfile";
import { dayInText, numberInText, percentInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("sv", value);
const day = (serial: number) => dayInText("sv", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "ingenting" : shownValue("sv", value, { open: "”", close: "”" });
const customers = (count: number) =>
  plural("sv", count, { one: "1 kund", other: `${amount(count)} kunder` });

export const customerProfile: typeof english = {
  sheets: {
    profile: "Kundprofil",
    customers: "Kunder med profil",
    working: "Profilens rader",
  },
  title: "Kundprofil",
  customersTitle: "Kunder som har en profil",
  workingTitle: "Kundprofil: arbetskolumner",
  customersList: "Kunder",
  customersHint:
    "En rad per kund: samtycke till att personuppgifter används, kundtyp, segment, betalningssätt och annat som är känt.",
  complaintsList: "Klagomål",
  complaintsHint: "En rad per klagomål: vem, när, vad, hur det slutade.",
  roles: {
    kind: "Kundtyp",
    segment: "Segment",
    payment: "Betalningssätt",
    afterSale: "Beteende efter köpet",
    stopped: "Vad som stoppade köpen",
    communication: "Önskat kontaktsätt",
    household: "Hushåll",
    use: "Vad som görs av köpen",
    outlets: "Försäljningsställen",
    complaint: "Klagomål",
    outcome: "Hur det slutade",
  },
  variant: "Köpare",
  variants: {
    individual: "Enskild köpare",
    processor: "Förädlande företag",
    retailer: "Återförsäljare",
  },
  ownFact: "Hushåll, användning eller försäljningsställen",
  source: (sales, list, complaints) =>
    `Försäljning: ${sales.list}, rad ${sales.rows}.${list ? ` Kunder: ${list.list}, rad ${list.rows}.` : ""}${complaints ? ` Klagomål: ${complaints.list}, rad ${complaints.rows}.` : ""}`,

  leftOut: (refused, none) =>
    refused + none === 0
      ? "Alla kunder i försäljningen samtycker till att personuppgifter används; ingen är utelämnad."
      : `Utelämnade för att samtycke till att personuppgifter används saknas: ${customers(refused + none)} (${amount(refused)} sade nej, ${amount(none)} gav inget).`,
  noConsentColumn:
    "Ingen kolumn säger vem som samtycker till att personuppgifter används, så ingen är utelämnad: se efter att du får använda profilerna.",
  unclearConsent: (list, count, row, value) =>
    `”${list}” har ${plural("sv", count, { one: "1 cell", other: `${amount(count)} celler` })} om samtycke som varken säger ja eller nej (först rad ${row}: ”${value}”); de räknas som inget samtycke.`,
  nobodyConsents: (list, refused, none) =>
    `Ingen kund i försäljningen får ha en profil: i ”${list}” sade ${amount(refused)} nej till att personuppgifter används och ${amount(none)} gav inget samtycke. Se efter att kolumnen för samtycke är den rätta.`,
  notInLists: "finns inte i listorna",
  consentLabel: "Samtycke till personuppgifter",
  consentGiven: "lämnat",
  consentUnknown: "ingen kolumn säger det",
  consentGone: "Inget samtycke längre: inget visas",
  consentChanged: "Samtycke har lämnats eller återkallats sedan bladet gjordes: uppdatera.",

  customer: "Kund",
  customerPrompt: "Välj en kund; sidan följer med.",
  customerMessage: "Välj en av kunderna på bladet med kunder.",
  unknownCustomer: "Finns inte på bladet med kunder",
  asOf: "Till och med",
  asOfNeedsDate: "”Till och med” behöver ett datum.",
  window: "Dagar som jämförs med lika många före",
  windowShort: "Dagar som jämförs",
  windowMessage: (most) => `Skriv ett helt antal dagar från 1 till ${amount(most)}.`,
  years: "År som kunden väntas stanna",
  yearsMessage: (most) => `Skriv ett antal år från 0 till ${amount(most)}.`,
  expectedShort: "Väntade år",
  discountRate: "Kalkylränta per år",
  discountRateShort: "Kalkylränta",
  discountMessage: "Skriv en räntesats från 0 % till 100 %.",

  whoSection: "Vem",
  valueSection: "Värde",
  valueHeader: "Försäljning efter returer, och vinst",
  sales: "Försäljning",
  profit: "Vinst",
  soFar: "Hittills, från första till sista köpet",
  perMonth: "Per månad",
  perYear: "Per år",
  expected: "Under de väntade åren, diskonterat",
  wholeLife: "Över hela tiden",
  profitability: "Lönsamhet",
  noProfit: "Utan en kolumn med vinst eller varukostnad finns ingen vinst här.",
  frequencySection: "Hur ofta",
  warning: "Hur det går",
  falling: "Varning: köper mer sällan än förr",
  perhaps: "Mer sällan än förr, kanske av en slump",
  steady: "Avtar inte",
  nothingBefore: "Inget tidigare att jämföra med",
  purchases: "Dagar med köp",
  first: "Första köpet",
  last: "Sista köpet",
  daysSince: "Dagar sedan dess",
  averagePurchase: "Genomsnittligt köp",
  months: "Månader sedan första köpet",
  perMonthBought: "Köp per månad",
  recent: "Köp under dagarna som jämförs",
  before: "Köp under lika många dagar före",
  probability: "Sannolikhet för så få om inget ändrats",
  fallingHeader: "Avtar",
  fallingMark: "avtar",
  timelineSection: "Från första till sista köpet",
  periods: { month: "Månad", quarter: "Kvartal", year: "År" },
  earlier: "Tidigare",
  cumulativeProfit: "Vinst hittills",
  total: "Summa",
  purchasesChart: "Hur ofta kunden köper",
  purchasesChartDescription: "En stapel per period: dagar med köp. Talen står i tabellen ovan.",
  moneyChart: "Vad kunden ger",
  moneyChartDescription:
    "Staplar för varje period: försäljning, och vinst där den är känd. Talen står i tabellen ovan.",
  money: "Pengar",
  complaintsSection: "Klagomål",
  noComplaintsList: "Ingen lista över klagomål är vald.",
  complaintCount: "Klagomål sammanlagt",
  latest: (most) => `De senaste, högst ${amount(most)}`,
  liveStatement:
    "Levande formler över dessa rader: välj en annan kund, dag eller räntesats och sidan följer med. Uppdatera tar med nya rader, kunder och samtycken och sorterar om.",

  most: "Högst så många kunder",
  timeGroup: "Tid",
  unit: "Visa per",
  kindsGroup: "Vad kundtyperna är",
  withoutKind: "Utan kundtyp",
  allCustomers: "Alla kunder",
  preview: "Kunder som får en profil",
  customersHeader: "Kunder",
  beyond: (count, more) =>
    `De ${customers(count)} som köper mest får en profil; ${amount(more)} till får ingen. Höj ”Högst så många kunder” för att ta med fler.`,
  fallingNote: (count) =>
    plural("sv", count, {
      one: "1 kund köper mer sällan än förr, mer än slumpen förklarar.",
      other: `${amount(count)} kunder köper mer sällan än förr, mer än slumpen förklarar.`,
    }),
  blankCustomer: (count) =>
    plural("sv", count, {
      one: "1 försäljningsrad utan kund hör till ingen profil.",
      other: `${amount(count)} försäljningsrader utan kund hör till ingen profil.`,
    }),

  tooEarly: (list, asOf, first) =>
    `Profilen slutar ${day(asOf)}, men ”${list}” börjar ${day(first)}: välj en senare dag.`,
  noBuyers: (list, asOf) =>
    `”${list}” har inget köp av en namngiven kund till och med ${day(asOf)}, så det finns ingen att visa.`,
  mostWrong: (came, most) =>
    `Från 1 till ${amount(most)} kunder kan ha en profil, inte ${amount(came)}.`,
  windowWrong: (came, most) =>
    `Dagarna som jämförs måste vara ett helt tal från 1 till ${amount(most)}, inte ${amount(came)}.`,
  yearsWrong: (came, most) =>
    `De väntade åren måste vara från 0 till ${amount(most)}, inte ${amount(came)}.`,
  discountWrong: (came) =>
    `Kalkylräntan per år måste vara från 0 % till 100 %, inte ${percentInText("sv", came)}.`,
  typedDate: (cell, came) =>
    `Det behövs ett datum i ${cell}, men där står ${shown(came)}. Skriv ett datum och uppdatera sedan; inget har ändrats.`,
};
