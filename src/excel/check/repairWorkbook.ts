import type { Progress } from "../progress";
import { readRectangles } from "../readRectangles";
import { inExcel, stopIfCancelled } from "../session";
import { send } from "../steps";
import { OPERATION_BYTES, textBytes } from "../messageSize";
import { addinCalls, isStale, mendedFormula } from "./addinFormula";
import { cellRuns } from "./cellRuns";
import { errorOf, placesOf, type Places } from "./checkWorkbook";
import { scanWorkbook, type FormulaCell, type ScannedSheet } from "./scanWorkbook";

/** So long functions are waited for after a recalculation, and so often they are looked at, in milliseconds. */
const PATIENCE = 20_000;
const LOOK = 500;

/** What a repair has done. */
export interface Repair {
  /** Formulas that showed an error and calculate since the workbook was recalculated. */
  recalculated: number;
  /** Formulas that calculate since they were entered again in their own cells. */
  rewritten: number;
  /** What still shows an error. */
  left: Places[];
  /** Sheets whose protection kept formulas from being entered again. */
  protected: string[];
}

interface Damaged {
  sheet: ScannedSheet;
  cell: FormulaCell;
}

/**
 * Recalculates the whole workbook, and enters a formula of the add-in again into its own cell where Excel still does
 * not know its function. Nothing else is written.
 * @param known names of the add-in's functions, as LTV or BUYING.FIT
 */
export async function repairWorkbook(
  known: readonly string[],
  progress: Progress,
): Promise<Repair> {
  const { signal } = progress;
  return inExcel(async (context) => {
    const scan = await scanWorkbook(context, {
      signal,
      report: (share, phase) => progress.report(share / 2, phase),
    });
    const damaged = scan.sheets.flatMap((sheet) =>
      sheet.formulas
        .filter(
          (cell) =>
            addinCalls(cell.formula).length > 0 &&
            (errorOf(cell) !== null || isStale(cell.formula)),
        )
        .map((cell): Damaged => ({ sheet, cell })),
    );
    stopIfCancelled(signal);
    context.application.calculate("FullRebuild");
    await context.sync();
    progress.report(0.6, "computing");
    await readAgain(context, damaged, signal);
    const lost = damaged.filter(isLost);
    const recalculated = damaged.length - damaged.filter(isWrong).length;

    const mended = lost.flatMap(({ sheet, cell }) => {
      const formula = sheet.protected ? null : mendedFormula(cell.formula, known);
      return formula === null ? [] : [{ sheet, cell, formula }];
    });
    await send(
      context,
      mended.map(({ sheet, cell, formula }) => ({
        bytes: 2 * OPERATION_BYTES + textBytes(formula),
        queue() {
          const target = context.workbook.worksheets.getItem(sheet.id);
          target.getRangeByIndexes(cell.row, cell.column, 1, 1).untrack().formulas = [[formula]];
        },
      })),
      { signal, report: (share) => progress.report(0.6 + share * 0.3, "writing") },
    );
    if (mended.length > 0) {
      for (const { cell, formula } of mended) cell.formula = formula;
      await readAgain(context, damaged, signal);
    }
    const wrong = damaged.filter(isWrong);
    return {
      recalculated,
      rewritten: damaged.length - wrong.length - recalculated,
      left: scan.sheets
        .map((sheet) =>
          placesOf(
            sheet,
            wrong.filter((one) => one.sheet === sheet).map(({ cell }) => cell),
          ),
        )
        .filter(({ count }) => count > 0),
      protected: [
        ...new Set(lost.filter(({ sheet }) => sheet.protected).map(({ sheet }) => sheet.name)),
      ],
    };
  });
}

const isWrong = ({ cell }: Damaged) => errorOf(cell) !== null || isStale(cell.formula);
const isLost = ({ cell }: Damaged) => cell.value === "#NAME?" || isStale(cell.formula);

/** Reads formulas and what they show once nothing computes any more, or patience is over. */
async function readAgain(
  context: Excel.RequestContext,
  damaged: readonly Damaged[],
  signal: AbortSignal,
): Promise<void> {
  const sheets = [...new Set(damaged.map(({ sheet }) => sheet))];
  const places = new Map(
    damaged.map((one) => [`${one.sheet.id} ${one.cell.row} ${one.cell.column}`, one]),
  );
  const runs = sheets.flatMap((sheet) =>
    cellRuns(damaged.filter((one) => one.sheet === sheet).map(({ cell }) => cell)).map((area) => ({
      ...area,
      id: sheet.id,
      sheet: context.workbook.worksheets.getItem(sheet.id),
      bytesPerRow: 60 * area.columns,
    })),
  );
  for (const end = Date.now() + PATIENCE; ;) {
    await readRectangles(
      context,
      runs,
      ["formulas", "values"],
      ({ rectangle, row, aspects }) => {
        const run = runs[rectangle]!;
        aspects.values.forEach((values, down) =>
          values.forEach((value, right) => {
            const place = `${run.id} ${run.row + row + down} ${run.column + right}`;
            const { cell } = places.get(place)!;
            cell.value = value;
            cell.formula = String(aspects.formulas[down]![right]);
          }),
        );
      },
      { signal, report: () => undefined },
    );
    if (!damaged.some(({ cell }) => cell.value === "#BUSY!") || Date.now() > end) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    stopIfCancelled(signal);
  }
}
