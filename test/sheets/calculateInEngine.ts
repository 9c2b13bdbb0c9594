import type { ICellData, IWorkbookData } from "@univerjs/core";
import { createEngine } from "../../src/workbench/engine/createEngine";
import { isFormula, type WorkbookPlan } from "../../src/sheets/plan";
import type { CellValue } from "../../src/sheets/list";
import { cellsOf, type Calculated } from "./calculated";
import type { TestList } from "./listFixture";

type Sheets = NonNullable<IWorkbookData["sheets"]>;

type Workbook = NonNullable<
  ReturnType<Awaited<ReturnType<typeof createEngine>>["api"]["getActiveWorkbook"]>
>;

/**
 * Puts the lists and the plan into the workbench's engine and lets it calculate.
 * @param change what a user does to the workbook before it is calculated
 */
export async function calculateInEngine(
  lists: TestList[],
  plan: WorkbookPlan,
  change: (workbook: Workbook) => void = () => {},
): Promise<Map<string, Calculated>> {
  const sheets: Sheets = {};
  const sheetOrder: string[] = [];
  const add = (name: string, cells: Record<number, Record<number, ICellData>>) => {
    const id = `sheet${sheetOrder.push(`sheet${sheetOrder.length}`)}`;
    sheetOrder[sheetOrder.length - 1] = id;
    const rows = Math.max(0, ...Object.keys(cells).map(Number)) + 10;
    const used = Object.values(cells).flatMap((row) => Object.keys(row).map(Number));
    const columns = used.reduce((most, column) => Math.max(most, column + 1), 40);
    sheets[id] = { id, name, cellData: cells, rowCount: rows, columnCount: columns };
  };
  for (const { name, headers, rows } of lists)
    add(
      name,
      Object.fromEntries(
        [headers, ...rows].map((row, at) => [
          at,
          Object.fromEntries(
            row.flatMap((cell, column) => (cell === "" ? [] : [[column, cellData(cell)]])),
          ),
        ]),
      ),
    );
  for (const sheet of plan.sheets) {
    const cells: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, content } of cellsOf(sheet))
      (cells[row] ??= {})[column] = isFormula(content) ? { f: content.formula } : cellData(content);
    add(sheet.name, cells);
  }
  const engine = await createEngine({ workbook: { sheetOrder, sheets } });
  try {
    const workbook = engine.api.getActiveWorkbook()!;
    change(workbook);
    engine.recalculate();
    await engine.settled();
    return new Map(
      plan.sheets.map(({ name }) => {
        const sheet = workbook.getSheetByName(name)!;
        const values = sheet
          .getRange(0, 0, sheet.getMaxRows(), sheet.getMaxColumns())
          .getRawValues();
        return [
          name,
          values.map((row) => row.map((value) => (value === undefined ? null : value))),
        ] as const;
      }),
    );
  } finally {
    engine.dispose();
  }
}

/** Types as @univerjs/core numbers them: 1 text, 2 number, 3 truth value. */
function cellData(value: CellValue): ICellData {
  if (typeof value === "string") return { v: value, t: 1 };
  if (typeof value === "number") return { v: value, t: 2 };
  return { v: value ? 1 : 0, t: 3 };
}
