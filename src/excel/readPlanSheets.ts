import type { FoundSheets } from "../sheets/foundSheets";
import type { Area, WorkbookPlan } from "../sheets/plan";
import { readEarlierContents } from "./earlierContents";
import type { Progress } from "./progress";
import { inExcel } from "./session";
import { readSheets, type StandingSheet } from "./standingSheets";
import type { StoredPlan } from "./storedPlan";

/**
 * The sheets of a stored plan as they stand, and their named cells, to be compared with the plan as it would be
 * written now. Nothing is changed.
 * @param expected made with the names of `planSheetNames`
 */
export async function readPlanSheets(
  stored: StoredPlan,
  names: readonly string[],
  expected: WorkbookPlan,
  progress: Progress,
): Promise<FoundSheets> {
  return inExcel(async (context) => {
    const read = await readSheets(context, stored, names);
    const standing = read.standing(expected);
    const places = standing.filter(
      (one): one is StandingSheet & { sheet: Excel.Worksheet; touched: Area } =>
        one.sheet !== null && one.touched !== null,
    );
    const contents = await readEarlierContents(
      context,
      places.map(({ sheet, touched }) => ({ sheet, area: touched })),
      progress.signal,
    );
    return {
      sheets: standing.map((one) => {
        if (one.sheet === null) return null;
        const at = places.findIndex((place) => place === one);
        return { name: one.sheet.name, area: one.old, contents: contents[at] ?? null };
      }),
      cells: read.typed,
      recorded: stored.stray !== true,
      renamed: stored.renamed ?? [],
      copies: stored.copies ?? [],
    };
  });
}
