import type { costTable as english } from "../../en/sheets/costTable";
import { dayInText, numberInText, percentInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";
import { salesList } from "./salesList";

const percent = (share: number) => percentInText("sv", share);
const amount = (value: number) => numberInText("sv", value);
const day = (serial: number) => dayInText("sv", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "ingenting" : shownValue("sv", value, { open: "”", close: "”" });
const list = (words: string[]) =>
  new Intl.ListFormat("sv", { type: "disjunction" }).format(words.map((each) => `”${each}”`));
const rows = (count: number) =>
  plural("sv", count, { one: `${count} rad`, other: `${count} rader` });

export const costTable: typeof english = {
  ...salesList,

  ledgerList: "Kostnadsliggare",
  ledgerHint:
    "En rad per kostnad (slag, belopp) eller en kolumn per kostnadsslag. Kostnader med kund hör till den kunden; de övriga fördelas.",
  costs: "Kostnader",
  groups: {
    period: "Period",
    view: "Vy",
    profit: "Vinst",
    ledger: "Kostnadsliggare",
    types: "Kostnadsslag och deras rader i tabellen",
    drivers: "Fördelning av gemensamma kostnader",
  },
  view: "Visa",
  viewAll: "Alla kunder",
  viewOne: "En kund",
  customerHint: "Skriv som i försäljningslistan.",
  layout: "Liggaren har",
  layoutLong: "en rad för varje kostnad",
  layoutWide: "en kolumn för varje kostnadsslag",
  profitIs: "Vinstkolumnen är",
  profitBefore: "före partnerskapets kostnader",
  profitAfterChoice: "efter partnerskapets kostnader",
  margin: "Marginal på all försäljning",
  marginHint:
    "När ingen kolumn innehåller vinst eller varukostnad. Lämnas den tom förblir rad 4 och 6 tomma.",
  leaveOut: "Ingen partnerskapskostnad",
  drivers: {
    sales: "efter försäljning",
    orders: "efter antal köp",
    equal: "lika",
    weights: "efter vikt",
  },
  sameList: (list) =>
    `”${list}” kan inte vara både försäljningslista och kostnadsliggare, om inte liggaren har en kolumn för varje kostnadsslag.`,
  noCostColumns: (list) =>
    `Ingen kolumn i ”${list}” är en kostnad än: välj en rad i tabellen för minst en av kolumnerna.`,
  profitAfter:
    "Vinst efter partnerskapets kostnader skulle räkna dem två gånger, eftersom rad 6 drar av dem en gång till. Välj en kolumn med vinsten före dem, en kolumn med varukostnaden eller en marginal.",
  noSuchCustomer: (customer) =>
    `Kunden ”${customer}” har varken försäljning eller kostnader under perioden.`,
  typedMargin: (cell, came) =>
    `Marginalen behöver en andel från −1000 % till 100 % i ${cell}, men där står ${shown(came)}. Skriv till exempel 20 % och uppdatera sedan; inget har ändrats.`,
  typedDriver: (cell, allowed, came) =>
    `I ${cell} ska det stå ${list(allowed)}, men där står ${shown(came)}. Välj ur listan och uppdatera sedan; inget har ändrats.`,
  blankType: (list) => `”${list}” har kostnader utan kostnadsslag`,
  oneCustomer: "Försäljningslistan har en enda kund, som bär alla gemensamma kostnader.",
  noLedger: "Utan kostnadsliggare är alla kostnader 0 och rad 6 lika med rad 4.",
  noProfit:
    "Rad 4 och 6 förblir tomma: ingen kolumn innehåller vinst eller varukostnad, och ingen marginal är angiven.",
  undatedCosts: (count, sum) =>
    `${rows(count)} med kostnader utan datum (${amount(sum)}) hör inte till någon period och utelämnas.`,
  costsOutside: (count, sum) =>
    `${plural("sv", count, { one: "1 kostnad", other: `${count} kostnader` })} (${amount(sum)}) ligger utanför perioden.`,
  ledgerOnly: (count, names) =>
    plural("sv", count, {
      one: `1 kund har kostnader men ingen försäljning under perioden och får en rad utan del i gemensamma kostnader: ${names}.`,
      other: `${count} kunder har kostnader men ingen försäljning under perioden och får rader utan del i gemensamma kostnader: ${names}.`,
    }),
  unallocated: (line, driver, sum) =>
    `${amount(sum)} på rad ${line} kan inte fördelas ${driver}: det finns inget att fördela efter. Beloppet visas som ej fördelat.`,
  unknownTypes: (names) =>
    `Bokförda på rad 5.4, eftersom namnen inte säger var de hör hemma: ${names}. Rätta dem nedan vid behov.`,
  repeatedCost: (column, byRow, byOrder) =>
    `”${column}” är lika i alla rader av en order: summan blir ${amount(byRow)} per rad men ${amount(byOrder)} en gång per order. Om det är orderns kostnad, ta en liggare med en rad per order.`,
  leftOut: (sum) => `Kostnader på ${amount(sum)} utelämnas ur tabellen, som du har valt.`,
  noLedgerDates: "Liggaren har inga datum: allt i den räknas till perioden.",
  noLedgerCustomers: "Liggaren nämner inga kunder: alla kostnader fördelas.",
  losing: (count) =>
    plural("sv", count, {
      one: "Partnerskapet med 1 kund kostar mer än det ger.",
      other: `Partnerskapen med ${count} kunder kostar mer än de ger.`,
    }),
  preview: (who, from, to) => `${who}, ${day(from)} – ${day(to)}`,
  sheets: {
    cost: "Relationskostnad",
    customers: "Kostnad per kund",
    curve: "Valkurva",
    working: "Hjälpkolumner",
  },
  sheetTitle: "Relationskostnad",
  customersTitle: "Relationskostnad per kund",
  workingTitle: "Hjälpkolumner till relationskostnadstabellen",
  ledgerOnlyRemark: "bara kostnader, ingen försäljning",
  remark: "Anmärkning",
  source: (sales, salesRows, ledger, ledgerRows) =>
    `Försäljning: ${sales}, rad ${salesRows}${ledger === "" ? "" : `. Kostnader: ${ledger}, rad ${ledgerRows}`}.`,
  liveStatement:
    "Levande formler över dessa rader: ändra en försäljning, en kostnad, kunden, perioden eller en fördelningsgrund, så följer tabellen med. Uppdatera tar med nya rader och kunder och sorterar om.",
  number: "Nr",
  indicator: "Indikator",
  amountHeader: "Belopp",
  shareHeader: "% av försäljningen",
  shareOf: (line) => `Rad ${line}, % av försäljningen`,
  unknownCustomer: "Den kunden finns inte",
  customerPrompt: "Välj en kund eller alla kunder.",
  listMessage: "Välj i listan.",
  marginMessage: "Skriv en andel, till exempel 20 %.",
  commonCosts: "Liggarens kostnader och vart de går",
  line: "Rad",
  driver: "Gemensamma kostnader fördelas",
  ledger: "Liggaren",
  own: "Kundernas egna",
  common: "Gemensamma",
  driverTotal: "Fördelas över, totalt",
  rate: "Kostnad per enhet",
  allocated: "Fördelat",
  notAllocated: "Ej fördelat",
  leftOutLine: "Utelämnat ur tabellen",
  ledgerTotal: "Liggaren under perioden, alla slag",
  listTotals: "Listans och tabellens summor",
  typeHeader: "Kostnadsslag",
  noType: "(utan slag)",
  curve: {
    title: "Valkurva: vilka som ger vinsten och vilka som äter upp den",
    salesTitle: "Kunder efter försäljning",
    profit: "Partnerskapets lönsamhet",
    customers: "Kunder i perioden",
    total: "Alla partnerskaps lönsamhet",
    salesTotal: "Försäljning till kunder",
    topSales: (share) => `Andel av försäljningen som de bästa ${percent(share)} av kunderna ger`,
    topProfit: (share) => `Andel av vinsten som de bästa ${percent(share)} av kunderna ger`,
    gaining: "Kunder som ger mer än de kostar",
    highest: "Vad de ger, som andel av det hela",
    losing: "Kunder som kostar mer än de ger",
    lost: "Vad de kostar mer än de ger",
    sentence: (share, sales, profit, losing) =>
      `De bästa ${percent(share)} av kunderna ger ${sales} av försäljningen och ${profit} av vinsten. Kunder som går med förlust: ${losing}.`,
    salesSentence: (share, sales) =>
      `De bästa ${percent(share)} av kunderna ger ${sales} av försäljningen.`,
    losers: "Partnerskap som kostar mer än de ger, de sämsta först",
    ranking: "Kunder efter lönsamhet, de bästa först",
    salesRanking: "Kunder efter försäljning, de största först",
    rank: "Plats",
    sum: "Sammanlagt",
    customerShare: "Andel av kunderna",
    share: "Andel av det hela",
    salesRanked: "Försäljning, störst först",
    salesRankedSum: "Försäljning sammanlagt",
    shareAxis: "Andel av det hela, sammanlagt",
    customersAxis: "Andel av kunderna, de bästa först",
    chartDescription:
      "Kurvan lägger ihop kundernas lönsamhet från den bästa till den sämsta. Där den stiger ger kunderna mer än de kostar; där den faller äter de upp vad de andra har gett.",
    salesChartDescription:
      "Kurvan lägger ihop försäljningen från den största kunden till den minsta.",
  },
};
