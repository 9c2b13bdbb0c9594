import type { segmentMap as english } from "../../en/sheets/segmentMap";
import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("sv", value);
const day = (serial: number) => dayInText("sv", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "ingenting" : shownValue("sv", value, { open: "”", close: "”" });

export const segmentMap: typeof english = {
  sheets: { map: "Segmentkarta", customers: "Segment per kund", working: "Segmentkarta, hjälp" },
  period: "Period",
  discount: "Rabatt",
  thresholdsGroup: "Från var ett tal är högt",
  thresholdHint: "Tomt: över kundernas median.",
  classFromOf: (name) => `”${name}” från, köp per månad`,
  normOf: (name) => `”${name}”, norm`,

  classesMustRise: (lower, upper) =>
    `Varje frekvensklass måste börja vid fler köp per månad än den föregående, men ${amount(upper)} följer på ${amount(lower)}.`,
  normWrong: (share) =>
    `Normen för en klass är en andel från 0 % till 100 %, inte ${amount(share * 100)} %.`,
  noBuyers: (list, from, to) =>
    `Ingen kund i ”${list}” har något köp från ${day(from)} till ${day(to)}: där finns bara återbetalningar eller försäljning utan kund.`,
  typedNumber: (cell, came) =>
    `Det behövs ett tal i ${cell}, men där står ${shown(came)}. Skriv ett tal eller töm cellen och uppdatera sedan; ingenting har ändrats.`,
  typedWrong: (why) => `Det som skrevs på bladet kan inte användas. ${why}`,

  oneBuyer: "En enda kund har köp i perioden: medianerna är den kundens egna tal.",
  notBuying: (count) =>
    plural("sv", count, {
      one: "1 kund i listan har inget köp i perioden och står utanför kvadranterna.",
      other: `${count} kunder i listan har inget köp i perioden och står utanför kvadranterna.`,
    }),
  noProfit: "Utan en kolumn med vinst eller varukostnad visar kartan ingen vinst.",
  preview: (from, to) => `${day(from)} – ${day(to)}`,

  sheetTitle: "Segmentkarta",
  customersTitle: "Segment per kund",
  workingTitle: "Hjälpkolumner till segmentkartan",
  source: (list, rows) => `Försäljning: ${list}, rad ${rows}.`,
  liveStatement:
    "Levande formler över dessa rader: ändra en försäljning, perioden, en gräns eller en klass, så följer kartan med. Uppdatera tar med nya rader och kunder och sorterar om.",
  valuesStatement: (why, segments) =>
    `Summorna är värden därför att ${why}. ${segments ? "Gränser och klasser är levande; använd Uppdatera när listan har ändrats." : "Använd Uppdatera när listan har ändrats."}`,
  months: "Månader i perioden",
  thresholds: "Gränser: från var ett tal är högt",
  threshold: "Tal",
  own: "Egen gräns",
  median: "Median",
  inUse: "Används",
  rule: "Högt är",
  highAbove: "över gränsen",
  highFrom: "på eller över gränsen",
  ownPrompt: "Ett tal: på eller över det är högt. Tomt: över medianen är högt.",
  ownMessage: "Skriv ett tal, eller töm cellen för medianen.",
  averagePurchase: "Genomsnittligt köp",
  purchasesPerMonth: "Köp per månad",
  purchases: "Köp",
  sales: "Försäljning",
  profit: "Vinst",
  number: "Nr",
  quadrant: "Kvadrant",
  quadrants: "Kvadranter och vad man gör",
  action: "Åtgärd",
  customers: "Kunder",
  shareAxis: "Andel",
  shareOfBuyers: "% av köparna",
  shareOfSales: "% av försäljningen",
  shareOfTheirSales: "% av köparnas försäljning",
  withoutPurchase: "inget köp i perioden",
  total: "Summa",
  frequencyClass: "Frekvensklass",
  classes: "Frekvensklasser mot normen",
  classFrom: "Från, köp per månad",
  classFromPrompt:
    "Köp per månad som klassen börjar vid; varje klass måste börja över den föregående.",
  classNames: ["under 1 i månaden", "1–3 i månaden", "varje vecka", "2–3 i veckan och fler"],
  norm: "Norm, % av köparna",
  normPrompt:
    "Den andel av köparna som klassen bör ha. Förifyllt med ett exempel från livsmedelshandeln.",
  normMessage: "Skriv en andel från 0 % till 100 %.",
  customersFromNorm: "Köpare minus norm",
  salesFromNorm: "Deras försäljning minus norm",
  limitsMustRise: "Klasserna måste börja vid stigande tal.",
  normMustBeWhole: "Normen summerar inte till 100 %.",
  lines: "Gränslinjernas ändpunkter",
  line: "Linje",
  purchaseLine: "Gräns: genomsnittligt köp",
  frequencyLine: "Gräns: köp per månad",
  chartX: "Diagram: köp per månad",
  chartY: "Diagram: genomsnittligt köp",
  mapTitle: "Kunder efter köpens belopp och frekvens",
  mapDescription: (first, second, third, fourth) =>
    `Varje punkt är en kund; de streckade linjerna är gränserna. Uppe till höger: ${first}; nere till höger: ${second}; uppe till vänster: ${third}; nere till vänster: ${fourth}. Talen står i ”Kvadranter och vad man gör”.`,
  classDescription:
    "Staplar: för varje frekvensklass andelen av köparna, av deras försäljning, och normen. Talen står i tabellen ovanför.",
};
