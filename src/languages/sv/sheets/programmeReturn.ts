import type { programmeReturn as english } from "../../en/sheets/programmeReturn";
import { numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("sv", value);
const percent = (share: number) =>
  new Intl.NumberFormat("sv", { style: "percent", maximumFractionDigits: 1 }).format(share);
const shown = (value: string | number | boolean) =>
  value === "" ? "ingenting" : shownValue("sv", value, { open: "”", close: "”" });

export const programmeReturn: typeof english = {
  sheets: { programmes: "Programmens avkastning" },
  list: "Program",
  listHint: "En rad per program: slag, utgifter och vad det gav. Utan listan skrivs de på bladet.",
  roles: {
    programme: "Program",
    kind: "Slag",
    spending: "Utgifter",
    profit: "Vinst med programmet",
    baseline: "Vinst utan det",
  },
  kindsGroup: "Vad slagen är",
  kinds: {
    social: "Socialt",
    structural: "Strukturellt",
    financial: "Finansiellt",
    none: "Inget av dessa",
  },

  programmesWrong: (list, count, most) =>
    `”${list}” nämner ${amount(count)} program, men tabellen kan visa mellan 1 och ${amount(most)}. Välj kolumnen som namnger programmet.`,
  spendingWrong: (programme, came) =>
    `Utgifterna för programmet ”${programme}” måste vara 0 eller mer, inte ${amount(came)}.`,
  typedNumber: (cell, came) =>
    `Det behövs ett tal i ${cell}, men där står ${shown(came)}. Skriv ett tal eller töm cellen och uppdatera sedan; inget har ändrats.`,
  typedWrong: (why) => `Det som skrivits på bladet kan inte användas. ${why}`,

  noList: "Ingen lista med program är vald: skriv program, utgifter och vinster i bladets celler.",
  returnNote: (share) =>
    `Utöver det som lagts på dem ger programmen tillsammans tillbaka ${percent(share)} av det.`,
  losing: (count) =>
    plural("sv", count, {
      one: "1 program ger mindre än vad som lagts på det.",
      other: `${count} program ger mindre än vad som lagts på dem.`,
    }),
  withoutKind: (count) =>
    plural("sv", count, {
      one: "1 program är varken socialt, strukturellt eller finansiellt: välj dess slag.",
      other: `${count} program är varken sociala, strukturella eller finansiella: välj deras slag.`,
    }),
  noBaseline:
    "Utan en kolumn med den vinst som skulle ha uppstått utan programmet räknas vinstkolumnen som tillkommen genom det.",
  bestNote: (kind) =>
    `Högst avkastning här: ${kind}. En studie (Palmatier med flera, 2006) fann sociala program högst, sedan strukturella, och finansiella ofta negativa.`,

  title: "Relationsprogrammens avkastning",
  source: (list, rows) => `Program: ${list}, rad ${rows}.`,
  typedSource: "Program: skrivs här.",
  liveStatement:
    "Levande formler över dessa rader: ändra en rad och tabellen följer med. Uppdatera tar med nya rader och program.",
  typedStatement: "Skriv i de gula cellerna; allt annat följer med genast.",
  programmesSection: "Program",
  programmeHeaders: [
    "Nr",
    "Program",
    "Slag",
    "Utgifter",
    "Vinst med det",
    "Vinst utan det",
    "Tillkommen vinst",
    "Minus utgifter",
    "Avkastning på utgifterna",
  ],
  kindsSection: "Slag av program",
  kindHeaders: [
    "Slag",
    "Program",
    "Utgifter",
    "Rang här",
    "Rang i studien",
    "Tillkommen vinst",
    "Minus utgifter",
    "Avkastning på utgifterna",
  ],
  usualProgrammes: [
    "Prisrabatter",
    "Bonuspoäng",
    "Besök och evenemang",
    "Personlig kontaktperson",
    "Elektronisk beställning",
    "Leveranser efter kundens schema",
  ],
  noName: "(utan namn)",
  noKind: "(utan slag)",
  total: "Summa",
  kindMessage: "Välj ett slag ur listan.",
  spendingMessage: "Skriv ett belopp, 0 eller mer.",
  chartTitle: "Avkastning på utgifterna efter slag",
  chartDescription:
    "En stapel för varje slag: tillkommen vinst minus utgifter, delat med utgifterna. Talen står i tabellen ovan.",
};
