import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { isFormula, type Content, type WorkbookPlan } from "../../src/sheets/plan";
import { cellsOf, type Calculated } from "./calculated";
import type { TestList } from "./listFixture";

function hasOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A test that needs LibreOffice, the second engine; where it is absent the test says so. */
export const testWithOffice = hasOffice()
  ? (promise: string, run: () => Promise<void>) => test(promise, run, 120_000)
  : (promise: string, run: () => Promise<void>) =>
      test.skip(`${promise} (skipped: no LibreOffice)`, () => run());

/** Writes the lists and the plan to a file without any cached value and lets LibreOffice calculate it. */
export async function recalculate(
  lists: TestList[],
  plan: WorkbookPlan,
): Promise<Map<string, Calculated>> {
  const folder = mkdtempSync(path.join(tmpdir(), "plan-"));
  try {
    const workbook = new ExcelJS.Workbook();
    for (const { name, headers, rows } of lists) {
      const sheet = workbook.addWorksheet(name);
      sheet.addRow(headers);
      for (const row of rows) sheet.addRow(row.map((cell) => (cell === "" ? null : cell)));
    }
    for (const planned of plan.sheets) {
      const sheet = workbook.addWorksheet(planned.name);
      for (const { row, column, content } of cellsOf(planned))
        sheet.getCell(row + 1, column + 1).value = cellOf(content);
    }
    const file = path.join(folder, "plan.xlsx");
    await workbook.xlsx.writeFile(file);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const result = path.join(folder, "calculated");
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", "xlsx", "--outdir", result, file],
      { stdio: "ignore" },
    );
    const calculated = new ExcelJS.Workbook();
    await calculated.xlsx.readFile(path.join(result, "plan.xlsx"));
    return new Map(calculated.worksheets.map((sheet) => [sheet.name, valuesOf(sheet)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function cellOf(content: Exclude<Content, null>): ExcelJS.CellValue {
  return isFormula(content) ? { formula: content.formula.slice(1), date1904: false } : content;
}

function valuesOf(sheet: ExcelJS.Worksheet): Calculated {
  const rows: Calculated = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const cells: Calculated[number] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      cells[column - 1] = valueOf(
        cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value,
      );
    });
    rows[number - 1] = cells;
  });
  return rows;
}

function valueOf(value: unknown): Calculated[number][number] {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value === "object") return "error" in value ? String(value.error) : null;
  return value as string | number | boolean;
}
