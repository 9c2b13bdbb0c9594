import { MARK_NAME } from "../planMark";
import type { Progress } from "../progress";
import { readRectangles, type Rectangle } from "../readRectangles";
import { stopIfCancelled } from "../session";
import { queueWorkbookState } from "../workbookState";

/** A formula where it stands; zero-based. */
export interface FormulaCell {
  row: number;
  column: number;
  formula: string;
  /** What it shows: a number, text, truth value or the word of an error. */
  value: unknown;
}

export interface ScannedSheet {
  id: string;
  name: string;
  visibility: string;
  protected: boolean;
  /** A filter hides rows. */
  filtered: boolean;
  /** The product made it, or it is a copy of one that it made. */
  marked: boolean;
  formulas: FormulaCell[];
}

export interface ScannedName {
  name: string;
  formula: string;
  /** Null for a name of the workbook. */
  sheet: string | null;
}

/** What has to be known of a workbook to see what depends on the add-in. */
export interface WorkbookScan {
  sheets: ScannedSheet[];
  names: ScannedName[];
  /** Tables with the sheet they stand on. */
  tables: { name: string; sheet: string }[];
  activeSheetId: string;
}

/** Guesses for cells that have not been seen. */
const FORMULA_BYTES = 25;
const VALUE_BYTES = 15;
/** Rows without a formula that are read along rather than apart. */
const GAP = 50;

/**
 * Reads every formula of the workbook and what it shows: two requests, and then as many as the size of the used
 * cells forces; what formulas show is read only where there are some.
 */
export async function scanWorkbook(
  context: Excel.RequestContext,
  progress: Progress,
): Promise<WorkbookScan> {
  const { workbook } = context;
  queueWorkbookState(context);
  workbook.names.load("items/name,items/formula");
  workbook.tables.load("items/name,items/worksheet/name");
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  await context.sync();
  stopIfCancelled(progress.signal);

  const queued = workbook.worksheets.items.map((sheet) => ({
    sheet,
    used: sheet
      .getUsedRangeOrNullObject(true)
      .untrack()
      .load("rowIndex,columnIndex,rowCount,columnCount"),
    protection: sheet.protection.load("protected"),
    filter: sheet.autoFilter.load("isDataFiltered"),
    names: sheet.names.load("items/name,items/formula"),
  }));
  await context.sync();

  const sheets = queued.map(({ sheet, protection, filter, names }): ScannedSheet => ({
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    protected: protection.protected,
    filtered: filter.isDataFiltered,
    marked: names.items.some(({ name }) => name === MARK_NAME),
    formulas: [],
  }));
  const wholes = queued.flatMap(({ sheet, used }, index): (Rectangle & { index: number })[] =>
    used.isNullObject
      ? []
      : [
          {
            ...{ index, sheet, row: used.rowIndex, column: used.columnIndex },
            ...{ rows: used.rowCount, columns: used.columnCount },
            bytesPerRow: FORMULA_BYTES * used.columnCount,
          },
        ],
  );
  await readRectangles(
    context,
    wholes,
    ["formulas"],
    ({ rectangle, row, aspects }) => {
      const whole = wholes[rectangle]!;
      const { formulas } = sheets[whole.index]!;
      aspects.formulas.forEach((cells, down) =>
        cells.forEach((content, right) => {
          if (typeof content === "string" && content.startsWith("=") && content.length > 1)
            formulas.push({
              row: whole.row + row + down,
              column: whole.column + right,
              formula: content,
              value: null,
            });
        }),
      );
    },
    {
      signal: progress.signal,
      report: (share) => progress.report(share * SHARE_OF_FORMULAS, "reading"),
    },
  );
  await readShown(
    context,
    queued.map(({ sheet }) => sheet),
    sheets,
    progress,
  );
  return {
    sheets,
    names: [
      ...workbook.names.items.map(({ name, formula }) => named(name, formula, null)),
      ...queued.flatMap(({ sheet, names }) =>
        names.items.map(({ name, formula }) => named(name, formula, sheet.name)),
      ),
    ],
    tables: workbook.tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    activeSheetId: active.id,
  };
}

const SHARE_OF_FORMULAS = 0.8;

const named = (name: string, formula: unknown, sheet: string | null): ScannedName => ({
  name,
  formula: String(formula),
  sheet,
});

/** Fills in what the formulas show. A text that begins with "=" turns out to be no formula. */
async function readShown(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  sheets: readonly ScannedSheet[],
  progress: Progress,
): Promise<void> {
  const bands = sheets.flatMap(({ formulas }, index) =>
    bandsOf(formulas).map((band) => ({ ...band, index, sheet: worksheets[index]! })),
  );
  await readRectangles(
    context,
    bands.map((band) => ({ ...band, bytesPerRow: VALUE_BYTES * band.columns })),
    ["values"],
    ({ rectangle, row, aspects }) => {
      const { row: top, column, byRow } = bands[rectangle]!;
      aspects.values.forEach((values, down) => {
        for (const cell of byRow.get(top + row + down) ?? [])
          cell.value = values[cell.column - column];
      });
    },
    {
      signal: progress.signal,
      report: (share) =>
        progress.report(SHARE_OF_FORMULAS + share * (1 - SHARE_OF_FORMULAS), "reading"),
    },
  );
  for (const sheet of sheets)
    sheet.formulas = sheet.formulas.filter(({ formula, value }) => formula !== value);
}

/** Rows that hold formulas, in stretches, as wide as their formulas. */
function bandsOf(formulas: readonly FormulaCell[]) {
  const byRow = new Map<number, FormulaCell[]>();
  for (const cell of formulas) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const bands: {
    row: number;
    rows: number;
    column: number;
    columns: number;
    byRow: typeof byRow;
  }[] = [];
  for (const [row, cells] of byRow) {
    const left = cells.reduce((least, { column }) => Math.min(least, column), Infinity);
    const right = cells.reduce((most, { column }) => Math.max(most, column), 0);
    const last = bands.at(-1);
    if (last && row - (last.row + last.rows) <= GAP) {
      const end = Math.max(last.column + last.columns, right + 1);
      last.column = Math.min(last.column, left);
      last.columns = end - last.column;
      last.rows = row - last.row + 1;
    } else bands.push({ row, rows: 1, column: left, columns: right - left + 1, byRow });
  }
  return bands;
}
