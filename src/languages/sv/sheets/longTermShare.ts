import type { longTermShare as english } from "../../en/sheets/longTermShare";
import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("sv", value);
const day = (serial: number) => dayInText("sv", serial);
const percent = (share: number) =>
  new Intl.NumberFormat("sv", { style: "percent", maximumFractionDigits: 1 }).format(share);
const shown = (value: string | number | boolean) =>
  value === "" ? "ingenting" : shownValue("sv", value, { open: "”", close: "”" });

export const longTermShare: typeof english = {
  sheets: { result: "Långvariga kunders andel", customers: "Relationernas längd" },
  title: "Vad långvariga kunder ger",
  period: "Period",
  lengthGroup: "Relationens längd",
  customersList: "Kunder, med sedan när",
  customersHint:
    "En rad per kund med den dag då relationen började. Utan listan räknas från första köpet.",
  since: "Kund sedan",
  longFrom: "Långvarig från så många år",
  classFromOf: (place) => `Klass ${place} från, år`,

  classesMustRise: (lower, upper) =>
    `Varje längdklass måste börja vid fler år än den före, men ${amount(upper)} följer på ${amount(lower)}.`,
  yearsWrong: (came, most) =>
    `En relations år måste vara från 0 till ${amount(most)}, inte ${amount(came)}.`,
  noCustomers: (list, from, to) =>
    `”${list}” har ingen försäljning till en kund från ${day(from)} till ${day(to)}: försäljningen där nämner ingen kund.`,
  typedNumber: (cell, came) =>
    `Det behövs ett tal i ${cell}, men där står ${shown(came)}. Skriv ett tal eller töm cellen och uppdatera sedan; inget har ändrats.`,
  typedWrong: (why) => `Det som skrivits på bladet kan inte användas. ${why}`,

  shareNote: (share) =>
    `Långvariga kunder ger ${percent(share)} av försäljningen; en studie fann omkring 70 %.`,
  onlySales: (first) =>
    `En relation räknas från sitt första köp i listan, som börjar ${day(first)}: äldre relationer ser yngre ut. Välj en kundlista med den dag då var och en började.`,
  noProfit: "Utan en kolumn med vinst eller varukostnad visar tabellen ingen vinst.",
  blankCustomer: (count) =>
    plural("sv", count, {
      one: "1 försäljningsrad utan kund står på en egen rad.",
      other: `${count} försäljningsrader utan kund står på en egen rad.`,
    }),
  preview: (from, to) => `${day(from)} – ${day(to)}`,

  source: (list, rows, customers) =>
    `Försäljning: ${list}, rad ${rows}.${customers ? ` Kunder: ${customers.list}, rad ${customers.rows}.` : ""}`,
  liveStatement:
    "Levande formler över dessa rader: ändra en försäljning, perioden eller ett antal år och tabellen följer med. Uppdatera tar med nya rader och kunder och sorterar om.",
  groupsSection: "Långvariga kunder och övriga",
  group: "Kunder",
  long: "Långvariga kunder",
  rest: "Övriga",
  customers: "Antal",
  share: "Andel",
  sales: "Försäljning",
  profit: "Vinst",
  study: "Andelar i en studie",
  total: "Summa",
  classesSection: "Efter relationens längd vid periodens slut",
  number: "Nr",
  length: "Längd",
  fromYears: "Från, år",
  fromMessage: (most) => `Skriv ett antal år från 0 till ${amount(most)}.`,
  years: "år",
  yearsAndMore: "år och mer",
  chartTitle: "Andelar efter relationens längd",
  shareOfCustomers: "Andel av kunderna",
  shareOfSales: "Andel av försäljningen",
  shareOfProfit: "Andel av vinsten",
  chartDescription:
    "Staplar för varje längdklass: dess andel av kunderna, av deras försäljning och av deras vinst. Talen står i tabellen ovan.",
  customersTitle: "Relationernas längd",
  classNumber: "Längdklass",
  longStanding: "Långvarig",
  yes: "ja",
  no: "nej",
  rowsInPeriod: "Rader under perioden",
};
