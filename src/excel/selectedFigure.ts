import type { TypedCell } from "../sheets/builder";
import { cellAddress } from "../sheets/reference";
import type { Figure } from "../sheets/rowsBehind/figure";
import { quoteSheetName } from "../sheets/sheetName";
import type { Area, Provenance } from "../sheets/plan";
import { areaOfFormula, figureName, MARK_NAME, readMark, ROWS_NAME } from "./planMark";
import { inExcel } from "./session";
import { readStoredPlans, type StoredPlan } from "./storedPlan";
import { queueTypedCells, typedCells } from "./typedCells";

/** The figure in the active cell, and the plan that it stands on. */
export interface SelectedFigure {
  plan: StoredPlan;
  figure: Figure;
  /** With its sheet, as formulas write it: 'Relationship cost'!C6. */
  address: string;
  /** As the cell shows it. */
  text: string;
  /** What the asked for named cells of the plan hold now, those of a copied sheet before the others. */
  typed: Map<string, TypedCell>;
}

/**
 * The figure in the active cell whose rows a plan of ours can tell; null for any other cell. Hidden names lead to it, so
 * that renaming, copying, sorting and inserting rows do no harm. Three requests, one more where named cells are asked for.
 * @param names of cells that the user may have typed over
 */
export async function readFigure(names: readonly string[] = []): Promise<SelectedFigure | null> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,text");
    const sheet = cell.worksheet.load("id,name");
    sheet.names.load("items/name,items/formula");
    const stored = await readStoredPlans(context);
    const areas = new Map(
      sheet.names.items.map(({ name, formula }) => [name, areaOfFormula(formula)]),
    );
    const mark = readMark(sheet.names.items.find(({ name }) => name === MARK_NAME)?.formula);
    const found = stored.find(({ plan }) => plan.id === mark?.id);
    const text = cell.text[0]![0]!;
    if (!mark || !found || text === "") return null;

    const { rowIndex: row, columnIndex: column } = cell;
    const place = provenanceAt(found.plan.provenance[mark.index] ?? [], areas, row, column);
    if (!place) return null;

    const rows = areas.get(ROWS_NAME) ?? null;
    const id =
      rows && contains({ ...rows, column, columns: 1 }, row, column)
        ? sheet.getRangeByIndexes(row, rows.column, 1, 1).untrack().load("values")
        : null;
    const others = found.sheets.filter((one) => one !== null && one.id !== sheet.id);
    if (names.length > 0) for (const other of others) other!.names.load("items/name,items/formula");
    await context.sync();
    const queued =
      names.length > 0
        ? [...others, sheet].flatMap((one) => queueTypedCells(one!.names, names))
        : [];
    if (queued.length > 0) await context.sync();
    return {
      plan: found.plan,
      figure: {
        sheet: mark.index,
        figure: place.figure,
        row: id ? String(id.values[0]![0]) : null,
        down: row - place.area.row,
        across: column - place.area.column,
      },
      address: `${quoteSheetName(sheet.name)}!${cellAddress(row, column)}`,
      text,
      typed: typedCells(queued),
    };
  });
}

/** The provenance of a cell, where its figure stands now, with its place among the sheet's. */
export function provenanceAt(
  provenance: readonly Provenance[],
  areas: ReadonlyMap<string, Area | null>,
  row: number,
  column: number,
): Provenance | undefined {
  return provenance
    .map((one, index) => ({ ...one, area: areas.get(figureName(index)) ?? null }))
    .find((one): one is Provenance => contains(one.area, row, column));
}

/** The cell stands within the area. */
export function contains(area: Area | null, row: number, column: number): area is Area {
  return (
    area !== null &&
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
