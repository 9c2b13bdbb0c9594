import type { costTable as english } from "../../en/sheets/costTable";
import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("sv", value);
const day = (serial: number) => dayInText("sv", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "ingenting" : shownValue("sv", value, { open: "”", close: "”" });
const list = (words: string[]) =>
  new Intl.ListFormat("sv", { type: "disjunction" }).format(words.map((each) => `”${each}”`));
const rows = (count: number) =>
  plural("sv", count, { one: `${count} rad`, other: `${count} rader` });

export const costTable: typeof english = {
  salesList: "Försäljningslista",
  salesHint: "En rad per försäljning eller orderrad: vem, när, hur mycket.",
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
  from: "Från",
  to: "Till",
  view: "Visa",
  viewAll: "Alla kunder",
  viewOne: "En kund",
  customer: "Kund",
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
  discountAs: "Rabatten är",
  discountFraction: "en andel (0,15)",
  discountPercent: "i procent (15)",
  leaveOut: "Ingen partnerskapskostnad",
  drivers: {
    sales: "efter försäljning",
    orders: "efter antal köp",
    equal: "lika",
    weights: "efter vikt",
  },

  noSalesList: "Välj en försäljningslista: en tabell eller ett blad med rubriker på första raden.",
  sameList: (list) =>
    `”${list}” kan inte vara både försäljningslista och kostnadsliggare, om inte liggaren har en kolumn för varje kostnadsslag.`,
  noAmount: (list) =>
    `Välj den kolumn i ”${list}” som innehåller beloppet, eller de två som innehåller antal och pris.`,
  noCostColumns: (list) =>
    `Ingen kolumn i ”${list}” är en kostnad än: välj en rad i tabellen för minst en av kolumnerna.`,
  noDates: (list) => `”${list}” har inga datum, så någon period går inte att bestämma.`,
  periodReversed: (from, to) => `Perioden slutar ${day(to)}, innan den börjar ${day(from)}.`,
  noSalesInPeriod: (list, from, to, first, last) =>
    `”${list}” har ingen försäljning från ${day(from)} till ${day(to)}; den sträcker sig från ${day(first)} till ${day(last)}.`,
  profitAfter:
    "Vinst efter partnerskapets kostnader skulle räkna dem två gånger, eftersom rad 6 drar av dem en gång till. Välj en kolumn med vinsten före dem, en kolumn med varukostnaden eller en marginal.",
  discountTooLarge: (list, row, value, limit) =>
    `Rad ${row} i ”${list}” har en för stor rabatt: det största värdet är ${amount(value)} men får vara högst ${limit}.`,
  noSuchCustomer: (customer) =>
    `Kunden ”${customer}” har varken försäljning eller kostnader under perioden.`,

  typedDate: (cell, came) =>
    `Perioden behöver ett datum i ${cell}, men där står ${shown(came)}. Skriv ett datum och uppdatera sedan; inget har ändrats.`,
  typedMargin: (cell, came) =>
    `Marginalen behöver en andel från −1000 % till 100 % i ${cell}, men där står ${shown(came)}. Skriv till exempel 20 % och uppdatera sedan; inget har ändrats.`,
  typedDriver: (cell, allowed, came) =>
    `I ${cell} ska det stå ${list(allowed)}, men där står ${shown(came)}. Välj ur listan och uppdatera sedan; inget har ändrats.`,
  typedPeriod: (from, to, why) => `Perioden i ${from} och ${to} kan inte användas. ${why}`,

  tooManyFormulas: (needed, most) =>
    `levande formler skulle kräva minst ${amount(needed)} celler, och ${amount(most)} är det mesta som håller en arbetsbok snabb`,
  textDates: (list, row) =>
    `”${list}” har datum som är text (först på rad ${row}), och dem kan formler inte jämföra`,
  keyTooLong: (value, length) => `”${value}” har ${length} tecken, och formler jämför högst 255`,
  keyLooksLikeAValue: (value) =>
    `”${value}” ser ut som ett tal, ett datum eller ett sanningsvärde, och det hittar formler inte som text`,
  keysAlike: (value, other) => `formler kan inte skilja ”${value}” från ”${other}”`,
  blankType: (list) => `”${list}” har kostnader utan kostnadsslag`,
  values: (why) =>
    `Talen blir värden och inte levande formler, därför att ${why}. Uppdatera räknar om dem.`,

  oneCustomer: "Försäljningslistan har en enda kund, som bär alla gemensamma kostnader.",
  noLedger: "Utan kostnadsliggare är alla kostnader 0 och rad 6 lika med rad 4.",
  noProfit:
    "Rad 4 och 6 förblir tomma: ingen kolumn innehåller vinst eller varukostnad, och ingen marginal är angiven.",
  blankCustomer: (count, sum) =>
    `${rows(count)} med försäljning utan kund (${amount(sum)}) bildar en egen rad.`,
  refunds: (count, sum) =>
    `${rows(count)} med negativt belopp (${amount(sum)}) minskar försäljningen och räknas inte som köp.`,
  undatedSales: (count, sum) =>
    `${rows(count)} med försäljning utan datum (${amount(sum)}) hör inte till någon period och utelämnas.`,
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
  discountRead: {
    fraction: "Rabatter läses som andelar: 0,15 är 15 %.",
    percent: "Rabatter läses som procent: 15 är 15 %.",
  },
  formulaNames: (count, name) =>
    plural("sv", count, {
      one: `1 kunds namn börjar som en formel (${name}); det skrivs som text.`,
      other: `${count} kunders namn börjar som formler (${name} …); de skrivs som text.`,
    }),
  losing: (count) =>
    plural("sv", count, {
      one: "Partnerskapet med 1 kund kostar mer än det ger.",
      other: `Partnerskapen med ${count} kunder kostar mer än de ger.`,
    }),

  preview: (who, from, to) => `${who}, ${day(from)} – ${day(to)}`,
  effect: (sheets, cells) =>
    `Skapar bladen ${sheets.map((name) => `”${name}”`).join(", ")}${cells > 0 ? ` med ${amount(cells)} levande formler` : ""}; ändrar inget annat.`,
  noEffect: "Skapar inget än.",

  sheets: { cost: "Relationskostnad", customers: "Kostnad per kund", working: "Hjälpkolumner" },
  sheetTitle: "Relationskostnad",
  customersTitle: "Relationskostnad per kund",
  workingTitle: "Hjälpkolumner till relationskostnadstabellen",
  titleDate: ["year", "-", "month", "-", "day"],
  allCustomers: "Alla kunder",
  noCustomer: "(utan kund)",
  ledgerOnlyRemark: "bara kostnader, ingen försäljning",
  remark: "Anmärkning",
  source: (sales, salesRows, ledger, ledgerRows) =>
    `Försäljning: ${sales}, rad ${salesRows}${ledger === "" ? "" : `. Kostnader: ${ledger}, rad ${ledgerRows}`}.`,
  liveStatement:
    "Levande formler över dessa rader: ändra en försäljning, en kostnad, kunden, perioden eller en fördelningsgrund, så följer tabellen med. Uppdatera tar med nya rader och kunder och sorterar om.",
  valuesStatement: (why) =>
    `Talen är värden därför att ${why}; använd Uppdatera när listorna har ändrats.`,
  number: "Nr",
  indicator: "Indikator",
  amountHeader: "Belopp",
  shareHeader: "% av försäljningen",
  shareOf: (line) => `Rad ${line}, % av försäljningen`,
  unknownCustomer: "Den kunden finns inte",
  customerPrompt: "Välj en kund eller alla kunder.",
  datePrompt: "Ett datum; hela dagen räknas.",
  dateMessage: "Skriv ett datum.",
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
  difference: "Skillnad",
  check: "Kontroll",
  ok: "OK",
  differsBy: "skiljer sig med ",
  leftOutLine: "Utelämnat ur tabellen",
  ledgerTotal: "Liggaren under perioden, alla slag",
  listTotals: "Listans och tabellens summor",
  inList: "I listan",
  inTable: "I tabellen",
  listChecks: "Listorna sedan tabellen gjordes",
  rowsBelow: (list) => `Rader som lagts till i ”${list}”`,
  textsIn: (list) => `Texter i ”${list}” där det ska stå ett tal eller ett datum`,
  refreshThem: "Uppdatera tar med dem",
  correctThem: "Skriv tal och datum",
  periodNeedsDates: "Perioden behöver ett datum både i Från och i Till.",
  periodIsReversed: "Perioden slutar innan den börjar, så ingenting faller inom den.",
  rowsAdded:
    "Rader har lagts till i listorna sedan tabellen gjordes: de saknas tills du uppdaterar.",
  textsTyped: "I listorna står text där det ska vara tal eller datum: dessa rader saknas.",
  typeHeader: "Kostnadsslag",
  noType: "(utan slag)",
  workingRow: "Rad",
  workingAmount: "Belopp",
  workingPart: "Del av ett köp",
  workingNote:
    "Raderna i ett köp blir tillsammans 1; återbetalningar och andra perioder räknas inte med när köpen räknas. Ett köp är ett ordernummer, annars en kunds dag.",
};
