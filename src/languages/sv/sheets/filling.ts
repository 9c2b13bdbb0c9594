import type { filling as english } from "../../en/sheets/filling";

export const filling: typeof english = {
  looking: "Läser bladet…",
  sheet: (name) => `Bladet ”${name}”`,
  none: "Det finns ingen bedömning i arbetsboken ännu. Skapa en från startsidan; den följs här medan du fyller i den.",
  notHere: "Bladet som visas är ingen bedömning. Välj en nedan.",
  choose: "Bedömningar i arbetsboken",
  others: "Andra bedömningar och bedömare",
  damaged: (sheet) =>
    `Kolumnen med betyg, eller den dolda kolumnen A med parametrarnas id, har tagits bort på ”${sheet}”. Ångra det eller skapa bedömningen på nytt.`,
  next: (number) => `Nästa obesvarade: ${number}`,
  selectItem: "Markera en parameters rad för att se vad som frågas och vad nivåerna betyder.",
  open: (count) => `Obesvarade: ${count}`,
  invalid: "Finns inte på skalan: kontrollera",
  chosen: (number, level) => `${number}: nivå ${level} vald.`,
  nextCustomer: (name) => `Nästa att bedöma: ${name}`,
  unrated: (count) => `Inte bedömda ännu: ${count}`,
  selectCell: "Markera en gul cell hos en kund för att se vad den frågar.",
  boardDamaged: (sheet) =>
    `Kolumner att fylla i har tagits bort på ”${sheet}”. Ångra det eller uppdatera tavlan under ”I den här arbetsboken”.`,
  fromRaters:
    "Betyget beräknas från bedömarnas blad. Har ni enats om en annan nivå, skriv den i cellen.",
  noLevels: "Bladet med nivåer finns inte längre, så nivåerna kan inte visas.",
  raterHint: "Poängen samlas på bedömningens eget blad när alla har satt sina betyg.",
  scores: "Poäng, 0–100",
  scoresHint: "Som bladet räknar dem. Utan svar finns inga poäng (–).",
};
