import type { PartnershipNote } from "../../marketing/partnershipList";
import type { Note, Speech } from "../builder";
import type { Analysis } from "./analysis";
import { short } from "../formulas/whyNotLive";
import { repeatedCosts } from "./repeatedCosts";

/** So many names a sentence lists before it stops. */
const MOST_NAMES = 5;

/** What the reader should know about the numbers, the important first. */
export function notesOf(analysis: Analysis, { words }: Speech): Note[] {
  const text = words.costTable;
  const { options, sales, ledger, lines, table, whyValues } = analysis;
  const notes: Note[] = [];
  const info = (sentence: string) => notes.push({ kind: "info", text: sentence });
  const warn = (sentence: string) => notes.push({ kind: "warning", text: sentence });

  if (whyValues) warn(text.values(whyValues(words)));
  const stated = words.customerCodes.statement[options.shownAs];
  if (stated) info(stated);
  if (analysis.profitSource === null) warn(text.noProfit);
  else {
    const losing = table.rows.filter((row) => (row.lines["6"] ?? 0) < 0).length;
    if (losing > 0) warn(text.losing(losing));
  }
  if (sales.undated.rows > 0) warn(text.undatedSales(sales.undated.rows, sales.undated.amount));
  if (ledger && ledger.undated.rows > 0)
    warn(text.undatedCosts(ledger.undated.rows, ledger.undated.amount));
  for (const note of table.notes) {
    const sentence = noteText(note, analysis, text);
    if (sentence) notes.push(sentence);
  }
  if (ledger) {
    const unknown = ledger.types.filter(
      (type, position) =>
        type.guessed === null &&
        lines[position] === "5.4" &&
        (type.column === null
          ? analysis.options.lineOfType(type.label)
          : analysis.options.lineOfColumn(type.column)) === null,
    );
    if (unknown.length > 0)
      warn(text.unknownTypes(names(unknown.map(({ label }) => label || text.noType))));
    for (const { label, byRow, byOrder } of repeatedCosts(sales, ledger))
      warn(text.repeatedCost(label, byRow, byOrder));
    if (analysis.leftOut !== 0) info(text.leftOut(analysis.leftOut));
    if (!ledger.date) info(text.noLedgerDates);
    if ((ledger.roles.customer ?? null) === null) info(text.noLedgerCustomers);
  } else info(text.noLedger);
  if (table.rows.filter(({ name }) => name !== null).length === 1) info(text.oneCustomer);
  if (sales.discountAs) info(text.discountRead[sales.discountAs]);
  const formulaLike = table.rows.flatMap(({ name }) =>
    typeof name === "string" && /^[=+\-@\t\r]/.test(name) ? [name] : [],
  );
  if (formulaLike.length > 0) info(text.formulaNames(formulaLike.length, short(formulaLike[0]!)));
  return notes;
}

function noteText(
  note: PartnershipNote,
  { table }: Analysis,
  text: Speech["words"]["costTable"],
): Note | null {
  switch (note.kind) {
    case "salesWithoutCustomer":
      return { kind: "info", text: text.blankCustomer(note.rows, note.amount) };
    case "refunds":
      return { kind: "info", text: text.refunds(note.rows, note.amount) };
    case "costsOutsidePeriod":
      return { kind: "info", text: text.costsOutside(note.rows, note.amount) };
    case "unallocated":
      return {
        kind: "warning",
        text: text.unallocated(note.line, text.drivers[note.driver], note.amount),
      };
    case "customersWithoutSales": {
      const some = table.rows.filter(
        ({ name, lines }) => name !== null && lines["3"] === 0 && lines["2"] === 0,
      );
      return {
        kind: "warning",
        text: text.ledgerOnly(note.customers, names(some.map(({ name }) => String(name)))),
      };
    }
    // Rows outside the period are what a period is for; undated rows are counted by the readers.
    case "salesOutsidePeriod":
    case "salesWithoutDate":
    case "costsWithoutDate":
      return null;
  }
}

function names(all: readonly string[]): string {
  const some = all.slice(0, MOST_NAMES).map(short).join(", ");
  return all.length > MOST_NAMES ? `${some} …` : some;
}
