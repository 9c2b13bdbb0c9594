import type { salesList as english } from "../../en/sheets/salesList";
import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("sv", value);
const day = (serial: number) => dayInText("sv", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "ingenting" : shownValue("sv", value, { open: "”", close: "”" });
const rows = (count: number) =>
  plural("sv", count, { one: `${count} rad`, other: `${count} rader` });

/** What every table made from a sales list says alike. */
export const salesList: typeof english = {
  salesList: "Försäljningslista",
  salesHint: "En rad per försäljning eller orderrad: vem, när, hur mycket.",
  from: "Från",
  to: "Till",
  customer: "Kund",
  discountAs: "Rabatten är",
  discountFraction: "en andel (0,15)",
  discountPercent: "i procent (15)",
  noSalesList: "Välj en försäljningslista: en tabell eller ett blad med rubriker på första raden.",
  noAmount: (list) =>
    `Välj den kolumn i ”${list}” som innehåller beloppet, eller de två som innehåller antal och pris.`,
  noDates: (list) => `”${list}” har inga datum, så någon period går inte att bestämma.`,
  periodReversed: (from, to) => `Perioden slutar ${day(to)}, innan den börjar ${day(from)}.`,
  noSalesInPeriod: (list, from, to, first, last) =>
    `”${list}” har ingen försäljning från ${day(from)} till ${day(to)}; den sträcker sig från ${day(first)} till ${day(last)}.`,
  discountTooLarge: (list, row, value, limit) =>
    `Rad ${row} i ”${list}” har en för stor rabatt: det största värdet är ${amount(value)} men får vara högst ${limit}.`,
  typedDate: (cell, came) =>
    `Perioden behöver ett datum i ${cell}, men där står ${shown(came)}. Skriv ett datum och uppdatera sedan; inget har ändrats.`,
  typedPeriod: (from, to, why) => `Perioden i ${from} och ${to} kan inte användas. ${why}`,
  tooManyFormulas: (needed, most) =>
    `levande formler skulle kräva minst ${amount(needed)} celler, och ${amount(most)} är det mesta som håller en arbetsbok snabb`,
  textDates: (list, row) =>
    `”${list}” har datum som är text (först på rad ${row}), och dem kan formler inte jämföra`,
  keyTooLong: (value, length) => `”${value}” har ${length} tecken, och formler jämför högst 255`,
  keyLooksLikeAValue: (value) =>
    `”${value}” ser ut som ett tal, ett datum eller ett sanningsvärde, och det hittar formler inte som text`,
  keysAlike: (value, other) => `formler kan inte skilja ”${value}” från ”${other}”`,
  values: (why) =>
    `Talen blir värden och inte levande formler, därför att ${why}. Uppdatera räknar om dem.`,
  blankCustomer: (count, sum) =>
    `${rows(count)} med försäljning utan kund (${amount(sum)}) bildar en egen rad.`,
  refunds: (count, sum) =>
    `${rows(count)} med negativt belopp (${amount(sum)}) minskar försäljningen och räknas inte som köp.`,
  undatedSales: (count, sum) =>
    `${rows(count)} med försäljning utan datum (${amount(sum)}) hör inte till någon period och utelämnas.`,
  discountRead: {
    fraction: "Rabatter läses som andelar: 0,15 är 15 %.",
    percent: "Rabatter läses som procent: 15 är 15 %.",
  },
  formulaNames: (count, name) =>
    plural("sv", count, {
      one: `1 kunds namn börjar som en formel (${name}); det skrivs som text.`,
      other: `${count} kunders namn börjar som formler (${name} …); de skrivs som text.`,
    }),
  effect: (sheets, cells) =>
    `Skapar ${sheets.length === 1 ? "bladet" : "bladen"} ${sheets.map((name) => `”${name}”`).join(", ")}${cells > 0 ? ` med ${amount(cells)} levande formler` : ""}; ändrar inget annat.`,
  noEffect: "Skapar inget än.",
  titleDate: ["year", "-", "month", "-", "day"],
  allCustomers: "Alla kunder",
  noCustomer: "(utan kund)",
  valuesStatement: (why) =>
    `Talen är värden därför att ${why}; använd Uppdatera när listorna har ändrats.`,
  datePrompt: "Ett datum; hela dagen räknas.",
  dateMessage: "Skriv ett datum.",
  difference: "Skillnad",
  check: "Kontroll",
  ok: "OK",
  differsBy: "skiljer sig med ",
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
    "Rader har lagts till i listorna, eller tagits bort, sedan tabellen gjordes: uppdatera för att räkna alla.",
  textsTyped: "I listorna står text där det ska vara tal eller datum: dessa rader saknas.",
  workingRow: "Rad",
  workingAmount: "Belopp",
  workingPart: "Del av ett köp",
  workingNote:
    "Raderna i ett köp blir tillsammans 1; återbetalningar och andra perioder räknas inte med när köpen räknas. Ett köp är ett ordernummer, annars en kunds dag.",
};
