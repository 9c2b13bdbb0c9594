import type { WorkbookPlan } from "../../src/sheets/plan";
import { isFormula, type Content, type SheetPlan } from "../../src/sheets/plan";

/** The cells of a sheet after calculation; blanks are null, errors are texts that begin with #. */
export type Calculated = (string | number | boolean | null)[][];

/** Every cell that a sheet of the plan fills. */
export function* cellsOf(
  sheet: SheetPlan,
): Generator<{ row: number; column: number; content: Exclude<Content, null> }> {
  for (const block of sheet.blocks)
    for (const [down, row] of block.rows.entries())
      for (const [across, content] of row.entries())
        if (content !== null)
          yield { row: block.row + down, column: block.column + across, content };
}

/** The plan with other contents in some cells of one sheet, as a user who types over them leaves it. */
export function edited(
  plan: WorkbookPlan,
  sheetName: string,
  edits: { row: number; column: number; content: Content }[],
): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.name !== sheetName
        ? sheet
        : {
            ...sheet,
            blocks: sheet.blocks.map((block) => ({
              ...block,
              rows: block.rows.map((row, down) =>
                row.map(
                  (content, across) =>
                    edits.find(
                      (edit) =>
                        edit.row === block.row + down && edit.column === block.column + across,
                    )?.content ?? content,
                ),
              ),
            })),
          },
    ),
  };
}

/** Formulas of a plan, without their equals signs. */
export function formulasOf(plan: WorkbookPlan): string[] {
  return plan.sheets.flatMap((sheet) =>
    [...cellsOf(sheet)].flatMap(({ content }) =>
      isFormula(content) ? [content.formula.slice(1)] : [],
    ),
  );
}
