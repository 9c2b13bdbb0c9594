import type { customerBoard as english } from "../../en/sheets/customerBoard";
import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("sv", value);
const day = (serial: number) => dayInText("sv", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "ingenting" : shownValue("sv", value, { open: "”", close: "”" });

/** What every board of customers says alike. */
export const customerBoard: typeof english = {
  working: "Tavla (arbetskolumner)",
  workingTitle: "Tavlans arbetskolumner",
  workingFirst: "Dag för första köpet",
  customersGroup: "Kunder på tavlan",
  howMany: "Hur många av de bästa kunderna",
  bestBy: "Bäst efter",
  period: "Period",
  numbersGroup: "Gränser",
  number: "Gräns",

  customersWrong: (came, most) =>
    `Antalet kunder måste vara ett heltal från 1 till ${amount(most)}, inte ${amount(came)}.`,
  noCustomers: (list, from, to) =>
    `”${list}” har inget köp av en namngiven kund från ${day(from)} till ${day(to)}.`,
  numberWrong: (name, minimum, maximum, came) =>
    `”${name}” måste vara från ${amount(minimum)} till ${amount(maximum)}${came === undefined ? "" : `, inte ${amount(came)}`}.`,
  limitsReversed: (upper, high, lower, low) =>
    `”${upper}” (${amount(high)}) får inte vara lägre än ”${lower}” (${amount(low)}).`,
  typedNumber: (cell, came) =>
    `Det behövs ett tal i ${cell}, men där står ${shown(came)}. Skriv ett tal eller töm cellen och uppdatera sedan; inget har ändrats.`,
  typedWrong: (why) => `Det som skrivits på bladen kan inte användas. ${why}`,
  noName: (row, came) =>
    `Rad ${row} på tavlan innehåller ${shown(came)} men ingen kund. Skriv kundens namn eller töm raden och uppdatera sedan; inget har ändrats.`,

  chosen: (best, all) =>
    best === all
      ? plural("sv", all, {
          one: "Den enda kund som köpte under perioden står på tavlan.",
          other: `Alla ${amount(all)} kunder som köpte under perioden står på tavlan.`,
        })
      : `De bästa ${amount(best)} av ${amount(all)} kunder som köpte under perioden står på tavlan.`,
  yearsFrom: (first) =>
    `Åren räknas från första köpet i listan, som börjar ${day(first)}: äldre relationer ser yngre ut.`,
  noProfit: "Utan en kolumn med vinst eller varukostnad visar tavlan ingen vinst.",
  toRate:
    "Siffrorna kommer från listan; de gula kolumnerna fyller du i. Det som lämnas tomt är inte bedömt och räknas ingenstans.",
  preview: (shownRows, all) => `De första ${amount(shownRows)} av ${amount(all)} kunder`,

  source: (list, rows, customers, by) =>
    `De bästa ${amount(customers)} kunderna efter ${by === "profit" ? "vinst" : "försäljning"} ur ${list}, rad ${rows}.`,
  guide:
    "Fyll i de gula cellerna; lämna tomt det som inte är känt. Nedanför kunderna finns plats för möjliga kunder och andra: skriv ett namn där.",
  liveStatement:
    "Siffrorna är levande formler över listan. Uppdatera tar med ny försäljning och nya kunder under perioden, som ställs in på sammanfattningen, och sorterar om; det du skrivit följer sin kund.",
  summaryStatement: "Antalen följer varje ändring på tavlan.",
  rated: (done, all) => `${done} av ${all} kunder bedömda`,
  figures: {
    sales: "Försäljning",
    profit: "Vinst",
    purchases: "Köp",
    years: "År hos oss",
  },
  customers: "Kunder",
  share: "Andel",
  change: "Skillnad",
  whatToDo: "Vad göra",
  notRated: "Inte bedömda",
  total: "Alla på tavlan",
  reason: "Varför agera",
  owner: "Ansvarig",
  due: "Senast",
  comment: "Kommentar",
  rank: "Nr",
  actionsSection: "Vilka man börjar med",
  actions: (count) =>
    `Kunder med skäl att agera: ${count}. De med störst försäljning kommer först.`,
  noActions: "Ingen kund har skäl att agera ännu.",
  round: "Förra gångens pinnar är från",
  noRound: "inte sparade ännu",
  newRound: "Börja en ny omgång vid nästa uppdatering",
  newRoundTitle: "Ny omgång",
  newRoundNote: "ja: Uppdatera kopierar dagens pinnar till kolumnen för förra gången",
  yes: "ja",
  no: "nej",
  chooseFromList: "Välj ur listan eller lämna cellen tom.",
  scoreRule: (from, to) => `Välj ${from} till ${to} eller lämna cellen tom.`,
  numberRule: "Skriv ett tal som inte är negativt eller lämna cellen tom.",
  dateRule: "Skriv ett datum eller lämna cellen tom.",
};
