import { isFormula, type Content, type SheetPlan, type WorkbookPlan } from "../sheets/plan";
import { cellAddress } from "../sheets/reference";
import { quoteSheetName } from "../sheets/sheetName";
import { failure } from "./failure";

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const TEXT_LENGTH = 32_767;
const FORMULA_LENGTH = 8192;

/**
 * Checks a plan against what a sheet of Excel can hold, before anything is written.
 * @throws Failure that names the first cell that does not fit
 */
export function checkLimits(plan: WorkbookPlan): void {
  for (const sheet of plan.sheets)
    for (const block of sheet.blocks) {
      const width = block.rows[0]?.length ?? 0;
      if (block.row + block.rows.length > ROWS || block.column + width > COLUMNS)
        throw failure("tooManyRows", sheet.name);
      block.rows.forEach((row, down) => {
        if (row.length !== width)
          throw new RangeError(`A block of the plan has rows of ${width} and ${row.length} cells.`);
        row.forEach((content, right) =>
          checkCell(content, sheet, block.row + down, block.column + right),
        );
      });
    }
}

function checkCell(content: Content, sheet: SheetPlan, row: number, column: number): void {
  const problem = problemOf(content);
  if (problem !== null)
    throw failure(problem, `${quoteSheetName(sheet.name)}!${cellAddress(row, column)}`);
}

function problemOf(content: Content): "textTooLong" | "formulaTooLong" | "notANumber" | null {
  if (typeof content === "string") return content.length > TEXT_LENGTH ? "textTooLong" : null;
  if (typeof content === "number") return Number.isFinite(content) ? null : "notANumber";
  if (isFormula(content)) return content.formula.length > FORMULA_LENGTH ? "formulaTooLong" : null;
  return null;
}
