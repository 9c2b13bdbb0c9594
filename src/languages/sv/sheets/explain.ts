import type { explain as english } from "../../en/sheets/explain";
import { numberInText } from "../../inText";
import { plural } from "../../plural";

export const explain: typeof english = {
  looking: "Läser cellen…",
  blank: "(tom)",
  select:
    "Markera en cell med en RM-formel, eller en cell i en tabell eller bedömning som har skapats här, så förklaras den här.",
  spilled: "En del av resultatet av formeln i",
  go: (address) => `Markera ${address}`,
  inWords: "Formeln i ord",
  inputs: "Vad som går in",
  missing: "saknas",
  source: "Metod och källa",
  limits: "Där den inte gäller",
  builtCell: "En cell i en tabell",
  builtAt: (title) => `Del av ”${title}”.`,
  builtOn: (title, day) => `Del av ”${title}”, skapad ${day}.`,
  counted: (list) =>
    `Räknad eller summerad ur rader i listan ”${list}”; ”Rader bakom en siffra” visar vilka, med summan som bevisar det.`,
  typed: "En text eller ett värde på bladet som ingen formel ändrar.",
  calculated:
    "Beräknad ur andra celler med Excels egen formel, som räknar också hos en kollega utan tillägget.",
  value:
    "Ett värde, så som listan var när tabellen skapades eller uppdaterades. Uppdatera på startsidan tar med det som har ändrats.",
  live: "En levande Excel-formel: den följer listan, också hos en kollega utan tillägget.",
  from: (day) => `från ${day}`,
  before: (day) => `före ${day}`,
  cells: (count) =>
    `${numberInText("sv", count)} ${plural("sv", count, { one: "cell", other: "celler" })}`,
};
