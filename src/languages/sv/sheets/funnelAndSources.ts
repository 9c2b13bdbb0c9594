import type { funnelAndSources as english } from "../../en/sheets/funnelAndSources";
import { dayInText, numberInText } from "../../inText";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("sv", value);
const day = (serial: number) => dayInText("sv", serial);
const percent = (share: number) =>
  new Intl.NumberFormat("sv", { style: "percent", maximumFractionDigits: 1 }).format(share);
const shown = (value: string | number | boolean) =>
  value === "" ? "ingenting" : shownValue("sv", value, { open: "”", close: "”" });

export const funnelAndSources: typeof english = {
  sheets: { funnel: "Tratt och källor", working: "Källor, arbetsblad" },
  title: "Tratt och kundkällor",
  period: "Period",
  stepsGroup: "Steg",
  recommendedGroup: "Källor som är rekommendationer",
  funnelList: "Trattens steg",
  funnelHint:
    "En rad per steg med antal, eller en rad per händelse. Utan listan skrivs stegen på bladet.",
  salesList: "Försäljning med källa",
  salesHint:
    "En rad per försäljning: vem, när, genom vilken källa. Utan listan skrivs källorna på bladet.",
  step: "Steg",
  count: "Antal",
  source: "Källa",
  contact: "Första kontakt",
  order: "Stegens ordning",
  orders: { list: "Som i listan", falling: "Efter fallande antal" },
  stepCount: "Antal steg",

  stepsWrong: (list, count, most) =>
    `En tratt har mellan 2 och ${amount(most)} steg, men kolumnen i ”${list}” som valts som steg har ${amount(count)} olika texter. Välj kolumnen som namnger stegen.`,
  stepBelowZero: (step, count) =>
    `Steget ”${step}” har antalet ${amount(count)}, men ett antal måste vara 0 eller mer.`,
  sourcesWrong: (list, count, most) =>
    `Kolumnen i ”${list}” som valts som källa har ${amount(count)} olika texter, men tabellen kan visa mellan 1 och ${amount(most)} källor. Välj kolumnen som namnger källan.`,
  countWrong: (step, came) =>
    `Antalet i steg ${step} måste vara 0 eller mer, inte ${amount(came)}.`,
  typedNumber: (cell, came) =>
    `Det behövs ett tal i ${cell}, men där står ${shown(came)}. Skriv ett tal eller töm cellen och uppdatera sedan; inget har ändrats.`,
  typedWrong: (why) => `Det som skrivits på bladet kan inte användas. ${why}`,

  worstNote: (step, loss) =>
    `Flest förloras före ”${step}”: ${percent(loss)} av dem som var i steget innan kommer inte så långt.`,
  stepsRise: "I något steg är det fler än i steget innan: är stegens ordning rätt?",
  shareNote: (share) =>
    `Rekommendationer ger ${percent(share)} av orderna; litteraturen anger 20 % till 50 %.`,
  noContacts: "Utan en kolumn med första kontakt förblir tiden till avslut tom.",
  listBegins: (first) =>
    `En kund är ny vid listans första köp, och listan börjar ${day(first)}: den som har köpt tidigare ser ny ut.`,
  noSteps: "Ingen lista med steg är vald: skriv steg och antal i bladets celler.",
  noSources: "Ingen försäljningslista med källor är vald: skriv källorna i bladets celler.",

  readFrom: (steps, sales) =>
    [
      steps ? `Steg: ${steps.list}, rad ${steps.rows}.` : "Steg: skrivs här.",
      sales ? `Försäljning: ${sales.list}, rad ${sales.rows}.` : "Källor: skrivs här.",
    ].join(" "),
  liveStatement:
    "Levande formler över dessa rader: ändra en rad och tabellen följer med. Uppdatera tar med nya rader, steg och källor.",
  typedStatement: "Skriv i de gula cellerna; allt annat följer med genast.",
  funnelSection: "Tratten",
  funnelHeaders: [
    "Nr",
    "Steg",
    "Antal",
    "Av steget innan",
    "Av första steget",
    "Förlorade",
    "Bortfall",
    "Sämsta steget",
  ],
  usualSteps: ["Besök", "Produktsida", "Varukorg", "Beställning", "Betalning"],
  stepNumber: (step) => `Steg ${step}`,
  worstStep: "förlorar flest",
  countMessage: "Skriv ett tal, 0 eller mer.",
  funnelDescription:
    "En stapel för varje steg: hur många som kom så långt. Andelarna står i tabellen ovan.",
  sourceSection: "Kundkällor",
  sourceHeaders: [
    "Nr",
    "Källa",
    "Rekommendation",
    "Nya kunder",
    "% av nya",
    "Order",
    "% av order",
    "Försäljning",
    "% av försäljningen",
    "Dagar till avslut",
  ],
  usualSources: ["Rekommendationer", "Reklam", "Webbsökning", "Mässor", "Säljsamtal", "Övrigt"],
  noSource: "(utan källa)",
  yes: "ja",
  no: "nej",
  total: "Summa",
  recommendedShare: "Andel av orderna som rekommendationer ger",
  below: "under litteraturens 20–50 %",
  above: "över litteraturens 20–50 %",
  within: "inom litteraturens 20–50 %",
  recommendedTitle: "Rekommendation",
  recommendedMessage: "Välj ja eller nej.",
  sourceAxis: "Kunder, order",
  sourceDescription:
    "Två staplar för varje källa: nya kunder och order. Talen står i tabellen ovan.",
  workingTitle: "Arbetskolumner för källorna",
  newPart: "Del av en ny kund",
  closedPart: "Del av ett köp med första kontakt",
  closedDays: "Dess dagar från kontakten",
};
