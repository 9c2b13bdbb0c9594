import type { TypedCell } from "../../builder";
import type { FoundSheets } from "../../foundSheets";
import { isFormula, type Area, type Content, type SheetPlan, type WorkbookPlan } from "../../plan";
import { columnName, columnOfName } from "../marks";
import { standingCell, standingRows, type StandingRow } from "../standing";

/** What a plan has in a cell of one of its sheets. */
export function plannedAt(sheet: SheetPlan, row: number, column: number): Content {
  for (const block of sheet.blocks) {
    const content = block.rows[row - block.row]?.[column - block.column];
    if (content !== undefined) return content;
  }
  return null;
}

/** The area of a name on a sheet of the plan. */
export function areaOf(sheet: SheetPlan, name: string): Area | null {
  return sheet.names?.find((one) => one.name === name)?.area ?? null;
}

/** A table of a plan: its sheet, the ids of its rows, and its columns. */
export interface PlannedTable {
  table: string;
  sheet: SheetPlan;
  index: number;
  ids: readonly string[];
  columns: readonly string[];
  /** What the plan has in a column of the row of an id. */
  planned: (id: string, column: string) => Content;
}

/** Every table of rows that the plan's names tell of. */
export function tablesOf(plan: WorkbookPlan): PlannedTable[] {
  return plan.sheets.flatMap((sheet, index) => {
    const { rowIds, names = [] } = sheet;
    const found = names.flatMap(({ name }) => columnOfName(name) ?? []);
    const tables = [...new Set(found.map(({ table }) => table))];
    if (!rowIds) return [];
    return tables.map((table): PlannedTable => {
      const columns = found.flatMap((one) => (one.table === table ? [one.column] : []));
      return {
        ...{ table, sheet, index, ids: rowIds.ids, columns },
        planned(id, column) {
          const area = areaOf(sheet, columnName(table, column));
          const at = rowIds.ids.indexOf(id);
          return area && at >= 0 ? plannedAt(sheet, rowIds.row + at, area.column) : null;
        },
      };
    });
  });
}

/**
 * The cells that were found, with the ids of rows where the user deleted their hidden column: rows are then known by
 * their number, or by their text.
 */
export function withIds(
  { cells }: FoundSheets,
  tables: readonly PlannedTable[],
): Map<string, TypedCell> {
  const all = new Map(cells);
  for (const { table, ids, columns, planned } of tables) {
    const name = columnName(table, "id");
    if (all.has(name)) continue;
    const key = ["number", "item"].find(
      (column) => columns.includes(column) && all.has(columnName(table, column)),
    );
    const column = key === undefined ? undefined : all.get(columnName(table, key));
    if (key === undefined || !column) continue;
    const known = new Map(ids.map((id) => [textOf(planned(id, key)), id]));
    const rows = (column.rows ?? []).map(([value]) => [known.get(String(value ?? "")) ?? ""]);
    all.set(name, { value: rows[0]?.[0] ?? "", rows, address: column.address });
  }
  return all;
}

const textOf = (content: Content) => (isFormula(content) ? "" : String(content ?? ""));

/** The rows of a table by their ids, the first of each; and those that are none of the plan's, if they say something. */
export function rowsById(
  cells: ReadonlyMap<string, TypedCell>,
  { table, ids }: PlannedTable,
): { rows: Map<string, StandingRow>; own: StandingRow[]; order: string[] } {
  const rows = new Map<string, StandingRow>();
  const own: StandingRow[] = [];
  const order: string[] = [];
  for (const row of standingRows(cells, table)) {
    if (ids.includes(row.id) && !rows.has(row.id)) {
      rows.set(row.id, row);
      order.push(row.id);
    } else if (
      Object.entries(row.cells).some(
        ([column, { value, computed }]) => column !== "id" && value !== "" && !computed,
      )
    )
      own.push(row);
  }
  return { rows, own, order };
}

/** The cell holds a formula that Excel can still compute. */
export function isSound(cell: { value: unknown; computed: boolean }): boolean {
  return cell.computed && cell.value !== "#REF!" && cell.value !== "#NAME?";
}

/** A cell of what was found on a sheet, by its place there; null outside of it. */
export function foundAt(
  contents: { area: Area; values: unknown[][]; formulas: unknown[][] },
  row: number,
  column: number,
) {
  const { area, values, formulas } = contents;
  const [down, across] = [row - area.row, column - area.column];
  if (values[down]?.[across] === undefined) return null;
  return standingCell(
    { value: "", rows: values as never, formulas, address: "" },
    ...([down, across] as const),
  );
}
