import { callsOf, inputsOf, type FormulaInput } from "../sheets/formulas/readFormula";
import type { Area } from "../sheets/plan";
import { areaAddress, cellAddress } from "../sheets/reference";
import { quoteSheetName } from "../sheets/sheetName";
import { isFilled } from "./filling";
import { AREA_NAME, areaOfFormula, MARK_NAME, readMark, ROWS_NAME } from "./planMark";
import { contains, provenanceAt } from "./selectedFigure";
import { inExcel } from "./session";
import { readStoredPlans } from "./storedPlan";

/** What is known of the active cell, to be explained. */
export interface ExplainedCell {
  /** With its sheet, as formulas write it. */
  address: string;
  /** As the cell shows it. */
  text: string;
  /** English with commas; null where the cell has none, and belongs to no formula's result. */
  formula: string | null;
  /** Where the formula stands, if the cell is a part of its result. */
  spilledFrom: CellPlace | null;
  inputs: ExplainedInput[];
  /** The table or assessment of ours that the cell is a part of. */
  built: BuiltCell | null;
}

/** Cells that can be selected. */
export interface CellPlace {
  sheet: { id: string; name: string };
  area: Area;
  address: string;
}

/** What a formula reads, with what stands there now. */
export interface ExplainedInput {
  /** As the formula writes it. */
  written: string;
  /** Null where it cannot be found, such as in another workbook. */
  place: CellPlace | null;
  /** What stands above a column or beside a cell; empty where nothing does. */
  label: string;
  /** The first cells as they are shown. */
  shown: string[];
  cells: number;
}

export interface BuiltCell {
  builder: string;
  /** ISO 8601 instant; null where the record is gone. */
  madeAt: string | null;
  refreshable: boolean;
  /** Of the list that the figure was counted or added up from; null for a cell that has no rows of its own. */
  list: string | null;
  /** What stands left in its row and above in its column. */
  row: string;
  column: string;
  /** The sheet is filled in: an assessment's. */
  isFilled: boolean;
}

/** More inputs of one formula nobody reads. */
const MOST_INPUTS = 24;
/** Cells of an input that are shown. */
const SHOWN = 3;
/** A header is looked for so far above the cell, and at the top of the sheet's contents. */
const ABOVE = 60;
const TOP = 12;
/** Spilled ranges are known since. */
const SPILLS = "1.12";

type Sheets = ReadonlyMap<string, Excel.Worksheet>;

/** The active cell, its formula with all that it reads, and what was built there; four requests at most. */
export async function readExplained(): Promise<ExplainedCell> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,text,formulas");
    const sheet = cell.worksheet.load("id,name");
    sheet.names.load("items/name,items/formula");
    const names = context.workbook.names.load("items/name,items/formula");
    const tables = context.workbook.tables.load("items/name");
    const parent = Office.context.requirements.isSetSupported("ExcelApi", SPILLS)
      ? cell.getSpillParentOrNullObject().load("rowIndex,columnIndex,formulas")
      : null;
    const stored = await readStoredPlans(context);

    const { rowIndex: row, columnIndex: column } = cell;
    const source = parent && !parent.isNullObject ? parent : cell;
    const written = String(source.formulas[0]![0]);
    const formula = written.startsWith("=") ? written : null;
    const known = new Map([...names.items, ...sheet.names.items].map((item) => [item.name, item]));
    const sheets: Sheets = new Map(
      context.workbook.worksheets.items.map((one) => [one.name.toLowerCase(), one]),
    );
    const resolve = (input: FormulaInput) =>
      input.kind === "name" ? ofName(input, String(known.get(input.name)?.formula ?? "")) : input;
    const inputs = formula === null ? [] : inputsOf(formula).slice(0, MOST_INPUTS);
    const queued = inputs.flatMap((input) => {
      const found = resolve(input);
      // A name that is none of a cell's is a word of the formula.
      if (!found) return [];
      return [queueInput(input.written, found, sheets, sheet, tables.items)];
    });
    const areas = new Map(
      sheet.names.items.map(({ name, formula: area }) => [name, areaOfFormula(area)]),
    );
    // What stands beside our contents is the user's own.
    const mark = contains(areas.get(AREA_NAME) ?? null, row, column)
      ? readMark(sheet.names.items.find(({ name }) => name === MARK_NAME)?.formula)
      : null;
    const labels = mark
      ? queueLabels(sheet, areas.get(AREA_NAME) ?? null, areas.get(ROWS_NAME) ?? null, row, column)
      : null;
    await context.sync();
    const sized = queued.map((input) => input.sized());
    if (sized.some((queuedMore) => queuedMore)) await context.sync();

    const plan = stored.find((found) => found.plan.id === mark?.id)?.plan;
    const provenance = provenanceAt(plan?.provenance[mark?.index ?? 0] ?? [], areas, row, column);
    const place = (down: number, right: number): CellPlace => ({
      sheet: { id: sheet.id, name: sheet.name },
      area: { row: down, column: right, rows: 1, columns: 1 },
      address: `${quoteSheetName(sheet.name)}!${cellAddress(down, right)}`,
    });
    return {
      address: place(row, column).address,
      text: cell.text[0]![0]!,
      formula,
      spilledFrom:
        source === cell || (source.rowIndex === row && source.columnIndex === column)
          ? null
          : place(source.rowIndex, source.columnIndex),
      inputs: queued.map((input) => input.read()),
      built: mark && {
        builder: mark.builder,
        madeAt: plan?.madeAt ?? null,
        refreshable: plan?.refreshable ?? false,
        list: provenance ? nameOfList(provenance.list) : null,
        ...labels!(),
        isFilled: isFilled(areas),
      },
    };
  });
}

/** Whether a formula has a function of ours. */
export function hasCalls(formula: string | null): boolean {
  return formula !== null && callsOf(formula, "RM.").length > 0;
}

type Found = Extract<FormulaInput, { kind: "cells" | "column" }>;

/** The cells that a name stands for; null where it stands for something else. */
function ofName(input: FormulaInput, formula: string): Found | null {
  const [found, more] = inputsOf(formula);
  return found?.kind === "cells" && !more ? { ...found, written: input.written } : null;
}

interface QueuedInput {
  /** Queues what could be asked only once its size is known; false where nothing is left to ask. */
  sized(): boolean;
  read(): ExplainedInput;
}

function queueInput(
  written: string,
  input: Found,
  sheets: Sheets,
  own: Excel.Worksheet,
  tables: readonly Excel.Table[],
): QueuedInput {
  if (input.kind === "column") {
    const table = tables.find(({ name }) => name.toLowerCase() === input.table.toLowerCase());
    if (!table) return nowhere(written);
    const body = table.columns.getItem(input.column).getDataBodyRange().untrack();
    body.load("rowIndex,columnIndex,rowCount,columnCount");
    const sheet = table.worksheet.load("id,name");
    let queued: QueuedInput | null = null;
    return {
      sized() {
        const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = body;
        queued = queueCells(written, sheet, { row, column, rows, columns });
        return true;
      },
      read: () => queued!.read(),
    };
  }
  const sheet = input.sheet === null ? own : sheets.get(input.sheet.toLowerCase());
  return sheet ? queueCells(written, sheet, input.area) : nowhere(written);
}

function nowhere(written: string): QueuedInput {
  return {
    sized: () => false,
    read: () => ({ written, place: null, label: "", shown: [], cells: 0 }),
  };
}

function queueCells(written: string, sheet: Excel.Worksheet, area: Area): QueuedInput {
  const { row, column, rows, columns } = area;
  const single = rows === 1 && columns === 1;
  const text = (...at: [number, number, number, number]) =>
    sheet
      .getRangeByIndexes(...at)
      .untrack()
      .load("text");
  const first = text(row, column, Math.min(rows, SHOWN), Math.min(columns, SHOWN));
  const beside = single && column > 0 ? text(row, column - 1, 1, 1) : null;
  const above = row > 0 ? text(row - 1, column, 1, 1) : null;
  return {
    sized: () => false,
    read: () => ({
      written,
      place: {
        sheet: { id: sheet.id, name: sheet.name },
        area,
        address: `${quoteSheetName(sheet.name)}!${areaAddress(area)}`,
      },
      label: wordsIn(beside) || wordsIn(above),
      shown: first.text.flat().slice(0, SHOWN),
      cells: rows * columns,
    }),
  };
}

/** A label has letters: a number beside or above is another figure, "=Ann" another condition. */
function wordsIn(range: Excel.Range | null): string {
  const text = range?.text[0]?.[0] ?? "";
  return /^[^=<>]*\p{L}/u.test(text) ? text : "";
}

/** What the user knows a list by, of the id that readListShapes gave it: "table:Sales", "sheet:Costs". */
function nameOfList(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

/** Queues the reading of what names the row and the column of a built cell. */
function queueLabels(
  sheet: Excel.Worksheet,
  contents: Area | null,
  ids: Area | null,
  row: number,
  column: number,
): () => { row: string; column: string } {
  const left = contents?.column ?? 0;
  const top = contents?.row ?? 0;
  const read = (first: number, from: number, rows: number, columns: number) =>
    rows > 0 && columns > 0
      ? sheet.getRangeByIndexes(first, from, rows, columns).untrack().load("text,formulas")
      : null;
  const beside = read(row, left, 1, column - left);
  // Ids stand in a hidden column, the first or the one that is named.
  const first = beside && sheet.getRangeByIndexes(row, left, 1, 1).untrack().load("columnHidden");
  const near = Math.max(top, row - ABOVE);
  const above = read(near, column, row - near, 1);
  const head = near > top ? read(top, column, Math.min(TOP, near - top), 1) : null;
  return () => {
    const words = (beside?.text[0] ?? []).filter(
      (text, right) =>
        text !== "" && left + right !== ids?.column && !(right === 0 && first?.columnHidden),
    );
    const named = words.findIndex((text) => /\p{L}/u.test(text));
    return {
      row: words
        .slice(0, named + 1)
        .slice(-2)
        .join(" "),
      column: lastText(above) || lastText(head),
    };
  };
}

/** The lowest cell that holds a text of its own, no formula's. */
function lastText(range: Excel.Range | null): string {
  const texts = range?.text.map(([text]) => text ?? "") ?? [];
  const own = texts.filter(
    (text, row) => /\p{L}/u.test(text) && !String(range!.formulas[row]![0]).startsWith("="),
  );
  return own.at(-1) ?? "";
}
