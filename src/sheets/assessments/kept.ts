import type { Choice, TypedCell } from "../builder";
import type { CellValue } from "../list";
import { isFormula, type Area, type Content, type SheetPlan, type WorkbookPlan } from "../plan";
import { columnName, columnOfName } from "./marks";
import { standingCell, type StandingCell } from "./standing";

/** What is taken over from sheets that stand into new ones: by name, and in tables by the id of the row. */
export interface Kept {
  cells: Record<string, KeptCell[][]>;
  rows: Record<string, [id: string, values: KeptCell[]][]>;
}

/** A value that was typed; one that was computed, which gives way to a formula; null leaves what the new sheet has. */
export type KeptCell = CellValue | { computed: CellValue } | null;

/** The option that carries it. */
const KEPT = "kept";

/** Takes up the cells of these names. */
export function keep(cells: ReadonlyMap<string, TypedCell>, names: readonly string[]): Kept {
  const kept: Kept = { cells: {}, rows: {} };
  for (const name of names) {
    const cell = cells.get(name);
    if (!cell) continue;
    const values = (cell.rows ?? []).map((row, down) =>
      row.map((_, across) => keptValue(standingCell(cell, down, across))),
    );
    const column = columnOfName(name);
    if (!column) kept.cells[name] = values;
    else {
      const ids = cells.get(columnName(column.table, "id"))?.rows ?? [];
      kept.rows[name] = values.flatMap((row, at): Kept["rows"][string] => {
        const id = String(ids[at]?.[0] ?? "");
        return id === "" ? [] : [[id, row]];
      });
    }
  }
  return kept;
}

function keptValue({ value, computed }: StandingCell): KeptCell {
  if (!computed) return value;
  return typeof value === "string" && value.startsWith("#") ? null : { computed: value };
}

/** The choice with what the new sheets take over. */
export function withKept(choice: Choice, kept: Kept): Choice {
  return { ...choice, options: { ...choice.options, [KEPT]: JSON.stringify(kept) } };
}

/** The plan with what its choice says was taken over. */
export function putKept(plan: WorkbookPlan, { options }: Choice): WorkbookPlan {
  const kept = typeof options[KEPT] === "string" ? keptIn(options[KEPT]) : null;
  return kept ? putBack(plan, kept) : plan;
}

/** Reads what was taken over; null where a workbook holds something else in its place. */
function keptIn(text: string): Kept | null {
  try {
    const { cells, rows } = JSON.parse(text) as Kept;
    const isCell = (value: KeptCell) =>
      value === null || typeof (typeof value === "object" ? value.computed : value) !== "object";
    const isKept =
      Object.values(cells).flat().flat().every(isCell) &&
      Object.values(rows).every((one) => one.every(([, values]) => values.every(isCell)));
    return isKept ? { cells, rows } : null;
  } catch {
    return null;
  }
}

/** The plan with these contents in the cells of the same names, rows by their ids. */
export function putBack(plan: WorkbookPlan, kept: Kept): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map((sheet) => putOnSheet(sheet, kept)) };
}

function putOnSheet(sheet: SheetPlan, kept: Kept): SheetPlan {
  const contents = new Map<string, Exclude<KeptCell, null>>();
  const put = ({ row, column, columns }: Area, down: number, values: KeptCell[]) =>
    values.slice(0, columns).forEach((value, across) => {
      if (value !== null) contents.set(`${row + down} ${column + across}`, value);
    });
  for (const { name, area } of sheet.names ?? []) {
    kept.cells[name]?.slice(0, area.rows).forEach((values, down) => put(area, down, values));
    const rows = kept.rows[name];
    if (!rows || !sheet.rowIds) continue;
    const { ids, row } = sheet.rowIds;
    const place = new Map(ids.map((id, index) => [id, row + index - area.row]));
    // Of two rows with one id, as after copying a row, the first is meant.
    for (const [id, values] of [...rows].reverse()) {
      const down = place.get(id);
      if (down !== undefined) put(area, down, values);
    }
  }
  if (contents.size === 0) return sheet;
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      rows: block.rows.map((row, down) =>
        row.map((content, across) => {
          const kept = contents.get(`${block.row + down} ${block.column + across}`);
          return kept === undefined ? content : contentOf(kept, content);
        }),
      ),
    })),
  };
}

function contentOf(kept: Exclude<KeptCell, null>, planned: Content): Content {
  if (typeof kept !== "object") return kept === "" ? null : kept;
  return isFormula(planned) ? planned : contentOf(kept.computed, null);
}
