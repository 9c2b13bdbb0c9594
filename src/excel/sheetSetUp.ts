import type { Area, Block, SheetPlan } from "../sheets/plan";
import { sheetReference } from "../sheets/reference";
import { OPERATION_BYTES } from "./messageSize";
import {
  AREA_NAME,
  figureName,
  MARK_NAME,
  markFormula,
  ROWS_NAME,
  type PlanMark,
} from "./planMark";
import type { Step } from "./steps";
import { blocksOf } from "./writeContents";

/** The smallest rectangle around all of a sheet's contents; null where there are none. */
export function areaAround(blocks: readonly Block[]): Area | null {
  const filled = blocks.filter(({ rows }) => (rows[0]?.length ?? 0) > 0);
  if (filled.length === 0) return null;
  const row = Math.min(...filled.map((block) => block.row));
  const column = Math.min(...filled.map((block) => block.column));
  const bottom = Math.max(...filled.map((block) => block.row + block.rows.length));
  const right = Math.max(...filled.map((block) => block.column + block.rows[0]!.length));
  return { row, column, rows: bottom - row, columns: right - column };
}

/**
 * The step that gives a sheet its mark, the name around its contents, and the plan's own names. They come
 * before the contents, whose formulas use them.
 * @param existing names the sheet already has: they are pointed elsewhere, so that formulas keep working
 */
export function namesStep(
  sheet: () => Excel.Worksheet,
  plan: SheetPlan,
  mark: PlanMark,
  existing: Pick<ReadonlySet<string>, "has"> = new Set(),
): Step {
  const formulas = ({ name, area }: { name: string; area: Area }) => ({
    name,
    formula: `=${sheetReference(plan.name, area)}`,
  });
  const hidden = [
    { name: MARK_NAME, formula: markFormula(mark) },
    ...hiddenAreas(plan).map(formulas),
    ...(plan.names ?? []).filter((name) => name.hidden).map(formulas),
  ];
  const visible = (plan.names ?? []).filter((name) => !name.hidden).map(formulas);
  return {
    bytes: OPERATION_BYTES * (hidden.length + visible.length),
    queue() {
      const { names } = sheet();
      const put = (name: string, formula: string): Excel.NamedItem => {
        if (!existing.has(name)) return names.add(name, formula);
        const item = names.getItem(name);
        item.formula = formula;
        return item;
      };
      for (const { name, formula } of hidden) put(name, formula).visible = false;
      for (const { name, formula } of visible) put(name, formula);
    },
  };
}

/** The areas that are found again by hidden names, wherever the user moves them. */
function hiddenAreas(plan: SheetPlan): { name: string; area: Area }[] {
  const area = areaAround(blocksOf(plan));
  const { provenance = [], rowIds } = plan;
  const ids = provenance.length > 0 && rowIds && rowIds.ids.length > 0 ? rowIds : null;
  return [
    ...(area ? [{ name: AREA_NAME, area }] : []),
    ...provenance.map(({ area: figures }, index) => ({ name: figureName(index), area: figures })),
    ...(ids
      ? [
          {
            name: ROWS_NAME,
            area: { row: ids.row, column: ids.column, rows: ids.ids.length, columns: 1 },
          },
        ]
      : []),
  ];
}

/** Queues what the user shall see in the end: the plan's sheet, the cursor in its first input or at its top. */
export function showPlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.activate();
  const inputs = plan.styles.filter(({ role }) => role === "input").map(({ area }) => area);
  inputs.sort((one, other) => one.row - other.row || one.column - other.column);
  const { row, column } = inputs[0] ?? { row: 0, column: 0 };
  sheet.getRangeByIndexes(row, column, 1, 1).untrack().select();
}

/** Queues what takes the names that `namesStep` put on a sheet back to what they were; `names` must be loaded. */
export function putBackNames(
  names: Excel.NamedItemCollection,
  plan: SheetPlan,
  earlier: ReadonlyMap<string, string>,
): void {
  const ours = new Set([
    MARK_NAME,
    ...[...hiddenAreas(plan), ...(plan.names ?? [])].map(({ name }) => name),
  ]);
  for (const item of names.items.filter(({ name }) => ours.has(name))) {
    const formula = earlier.get(item.name);
    if (formula === undefined) item.delete();
    else if (formula !== item.formula) item.formula = formula;
  }
}
