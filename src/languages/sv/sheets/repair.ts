import { plural } from "../../plural";
import type { repair as english } from "../../en/sheets/repair";

export const repair: typeof english = {
  sound: "Kontrollerat: ingenting är skadat.",
  damaged: "Vad som hittades och vad Reparera gör åt det:",
  noted: "Ingenting är skadat. Vad som märktes:",
  promise: "Det du har skrivit står kvar; det som inte längre har någon plats får ett eget blad.",
  repaired: (title) => `${title}: reparerad, med allt som var inskrivet.`,
  setAside: (sheet) => `Det som inte längre hade någon plats står på bladet ”${sheet}”.`,
  typedScore: (value) => `Inskrivet betyg, inte på skalan: ${value}`,
  typedWeight: (value) => `Inskriven vikt, inget tal: ${value}`,
  findings: {
    sheet: (sheet) => `”${sheet}”`,
    stray: (missing) =>
      missing === ""
        ? "Bladen kom från en annan arbetsbok och är okända här: Reparera knyter dem till varandra och till arbetsboken."
        : `Bladet kom från en annan arbetsbok utan de andra: Reparera skapar ${missing} här och knyter dem till det.`,
    ratingDeleted:
      "Bladet med frågorna är borttaget och svaren med det: Reparera skapar det på nytt, tomt; Excels egen Ångra kan kanske ännu hämta tillbaka det.",
    sheetsDeleted: (sheets) => `Blad är borttagna: Reparera skapar ${sheets} på nytt.`,
    rowsDeleted: (items) =>
      `Rader är borttagna: Reparera sätter tillbaka dem, obesvarade (${items}). Vill du vara utan en punkt, ge den vikten 0.`,
    sorted:
      "Rader står inte längre under sitt eget avsnitt, så dess poäng är fel: Reparera ställer dem i ordning, var och en med sina svar.",
    columnsDeleted: (columns) =>
      `Kolumner är borttagna: Reparera sätter tillbaka dem (${columns}); det som var skrivet i dem försvann med dem.`,
    shape: (sheets) =>
      `Rader eller kolumner på ${sheets} är borttagna: Reparera skriver det som stod där på nytt.`,
    offScale: (scores, minimum, maximum) =>
      `Betyg ligger inte på skalan från ${minimum} till ${maximum} och räknas inte (${scores}): Reparera flyttar dem till kommentaren, så att du kan välja en nivå.`,
    weights: (weights) =>
      `Vikter är inga tal och räknas inte (${weights}): Reparera läser dem som tal där det går, annars sätts den tidigare vikten tillbaka och det inskrivna sparas i kommentaren.`,
    formulas: (sheets) =>
      `Formler är borttagna, överskrivna eller har förlorat det de hänvisar till, på ${sheets}: Reparera skriver dem på nytt.`,
    listGone: (lists) =>
      `Listan som siffror kommer från finns inte kvar eller har andra kolumner (${lists}): Reparera lämnar de siffrorna tomma; betygen rörs inte.`,
    ownRows: (count) =>
      plural("sv", count, {
        one: "En egen rad räknas inte i några poäng: spara bedömningen som mall för att göra den till en punkt; en reparation av annat lägger den åt sidan.",
        other: `${count} egna rader räknas inte i några poäng: spara bedömningen som mall för att göra dem till punkter; en reparation av annat lägger dem åt sidan.`,
      }),
    renamed: (sheets) =>
      `Blad har fått nya namn och hittades ändå (${sheets}): ingenting behöver göras.`,
    copied: (sheets) =>
      `Kopior av bladen finns i arbetsboken (${sheets}): de är dina, räknas inte här och står kvar som de är.`,
  },
  aside: {
    title: "Undanlagt",
    note: "Det som en reparation inte fann någon plats för, som det stod. Flytta det du behöver; sedan kan bladet tas bort.",
    sheet: "Blad",
    cell: "Cell",
    content: "Vad som stod där",
  },
};
