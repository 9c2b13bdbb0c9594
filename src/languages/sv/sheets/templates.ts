import { plural } from "../../plural";
import type { templates as english } from "../../en/sheets/templates";

export const templates: typeof english = {
  intro:
    "Ändra en bedömning på dess blad: formuleringar, vikter, nivåer; infoga rader för egna punkter eller ta bort några. Spara den sedan här som en egen mall.",
  saveTitle: "Spara en ändrad bedömning",
  none: "I arbetsboken finns ännu ingen bedömning som kan bli en mall. Skapa en, ändra den på dess blad och kom sedan tillbaka.",
  which: "Bedömning",
  name: "Mallens namn",
  lowest: "Lägsta nivå",
  highest: "Högsta nivå",
  levelsHint:
    "Nivåernas texter hämtas från bladet ”Nivåer”. Svar och siffror ur dina listor hör inte till en mall.",
  save: "Spara som mall",
  saved: (title) => `”${title}” är sparad i arbetsboken och finns bland bedömningarna.`,
  ownTitle: "Mallar i arbetsboken",
  noneYet: "Inga ännu.",
  size: (items, sections) =>
    `${items} ${plural("sv", items, { one: "punkt", other: "punkter" })} i ${sections} avsnitt`,
  faulty: "Den har ändrats utifrån och kan inte läsas; den kan bara tas bort.",
  build: "Öppna",
  buildNamed: (title) => `Öppna ${title}`,
  rename: "Byt namn",
  renameNamed: (title) => `Byt namn på ${title}`,
  renameDone: "Spara namnet",
  renamed: (title) => `Mallen heter nu ”${title}”.`,
  cancel: "Avbryt",
  export: "Exportera",
  exportNamed: (title) => `Exportera ${title}`,
  exported: (file) =>
    `Filen ”${file}” sparades där webbläsaren eller Office sparar hämtade filer. Om ingen dök upp: kopiera den här texten till en fil med det namnet:`,
  file: "Filens text",
  delete: "Ta bort",
  deleteNamed: (title) => `Ta bort ${title}`,
  deleteQuestion: (title) =>
    `Tar bort mallen ”${title}”. Bedömningar som byggts av den står kvar, liksom deras omgångar. Det går inte att ångra.`,
  deleteConfirm: "Ta bort",
  keep: "Behåll",
  deleted: (title) => `Mallen ”${title}” är borttagen.`,
  importTitle: "Från en fil",
  import: "Importera en mall",
  imported: (title) => `”${title}” är inläst.`,
  schema: "Hur en sådan fil skrivs (JSON Schema)",
  fields: {
    title: "titeln (title)",
    purpose: "syftet (purpose)",
    name: "namnet (name)",
    question: "frågan (question)",
    look: "vad man tittar på (look)",
    level: (level) => `texten för nivå nummer ${level}`,
    importance: "importance",
    reversed: "reversed",
  },
  places: {
    file: "Mallen",
    scale: "Skalan",
    section: (number) => `Avsnitt ${number}`,
    item: (number) => `Punkt ${number}`,
  },
  faults: {
    notJson:
      "Det här är ingen JSON-fil: texten går inte att läsa. Välj en fil som exporterats härifrån.",
    tooLarge: (most, given) =>
      `Filen är för stor för en mall: högst ${most} kB läses, den här har ${given} kB.`,
    notTemplate:
      "Den här JSON-filen är ingen mall för en bedömning: dess ”format” är ett annat, eller saknas.",
    version: (known, given) =>
      `Filen har version ${given} av formatet; det här tillägget läser version ${known}.`,
    unknownKey: (where, key) => `${where} har ett fält ”${key}” som mallar inte har.`,
    forbiddenKey: (where, key) => `${where} har ett fält ”${key}”, som inte är tillåtet i en mall.`,
    missing: (where, field) => `${where} behöver en text här: ${field}.`,
    notText: (where, field, given) => `${where}: ${field} måste vara en text; det är ${given}.`,
    likeAFormula: (where, field, given) =>
      `${where}: ${field} får inte börja med = + - eller @, som ett kalkylark kan ta för en formel; där står ”${given}”.`,
    tooLong: (where, field, most, given) =>
      `${where}: ${field} får ha högst ${most} tecken; det är ${given}.`,
    notBoolean: (field, given) => `”${field}” måste vara true eller false; det är ${given}.`,
    second: (given) => `”second” måste vara target eller otherSide; det är ${given}.`,
    weight: (where, given) =>
      `${where}: vikten måste vara ett tal, 0 eller mer; där står ”${given}”.`,
    id: (where, given) =>
      `${where}: id måste börja med en latinsk bokstav, bara ha bokstäver, siffror, - och _, högst 60, och inte vara ett reserverat ord; det är ”${given}”.`,
    twice: (where, id) =>
      `${where} har id ”${id}”, som ett annat avsnitt eller en annan punkt redan har.`,
    noScale: "Mallen har ingen skala: lägsta och högsta nivå behövs.",
    scaleNumbers: (most, minimum, maximum) =>
      `Lägsta och högsta nivå måste vara heltal från 0 till ${most}; de är ${minimum} och ${maximum}.`,
    scaleLevels: (most, minimum, maximum) =>
      `En skala har från 2 till ${most} nivåer; den här går från ${minimum} till ${maximum}.`,
    levels: (where, needed, given) =>
      `${where} behöver ${needed} texter, en för varje nivå; det finns ${given}.`,
    threshold: (minimum, maximum, given) =>
      `Tröskeln måste vara ett tal från ${minimum} till ${maximum}; den är ${given}.`,
    noSections: "Mallen har inga avsnitt; ett med en punkt är det minsta.",
    tooManySections: (most, given) => `En mall får ha högst ${most} avsnitt; den här har ${given}.`,
    noItems: (where) => `${where} har inga punkter; en är det minsta.`,
    tooManyItems: (most, given) => `En mall får ha högst ${most} punkter; den här har ${given}.`,
    notObject: (where) => `${where} är inte skrivet som ett objekt med fält.`,
    noName: "Ge mallen ett namn.",
  },
};
