import { Failure } from "../../excel/failure";
import type { Progress } from "../../excel/progress";
import type { SelectedFigure } from "../../excel/selectedFigure";
import type { WrittenPlan } from "../../excel/writePlan";
import type { Builder, Speech } from "../../sheets/builder";
import { rowsPlan } from "../../sheets/rowsBehind/rowsPlan";
import { Refusal } from "../../sheets/sentence";
import { listsByInput } from "./listsByInput";
import { nextPaint } from "./nextPaint";
import { asChoice } from "./storedChoice";
import { todaySerial } from "./serialDate";
import { standingLists } from "./standingLists";
import type { Workbook } from "./workbook";

/**
 * Writes the rows behind a figure to a sheet of their own, from the lists as they are now and from what was typed on the
 * figure's sheets.
 * @throws Failure with a sentence where the lists or what was typed no longer allow it, or no row stands behind it
 */
export async function writeRowsOf(
  selected: SelectedFigure,
  builder: Builder,
  workbook: Pick<Workbook, "readListShapes" | "readLists" | "writePlan">,
  speech: Speech,
  progress: Progress,
): Promise<WrittenPlan> {
  const { plan, figure, address, typed } = selected;
  const refuse = (refusal: Refusal) =>
    new Failure("listChanged", () => refusal.sentence(speech.words));
  const choice = asChoice(plan.choice);
  const { shapes } = await workbook.readListShapes();
  const needed = builder.columnsToRead(choice);
  const chosen = standingLists(needed, plan.choice, shapes);
  // Whole, since their rows are shown.
  const whole = Object.fromEntries(
    chosen.map(({ id, headers }) => [id, headers.map((_, column) => column)]),
  );
  const read = await workbook.readLists(chosen, whole, progress);
  const lists = listsByInput(choice, read.lists);
  progress.report(0, "computing");
  await nextPaint();
  progress.signal.throwIfAborted();
  const now = builder.typed?.choose(typed, choice, lists) ?? choice;
  if (now instanceof Refusal) throw refuse(now);
  const behind = builder.rowsBehind!(figure, lists, now);
  if (behind instanceof Refusal) throw refuse(behind);
  const context = { sheetNames: read.sheetNames, today: todaySerial() };
  const rows = rowsPlan(address, behind, lists[behind.input]!, speech, context);
  if (rows instanceof Refusal) throw refuse(rows);
  return workbook.writePlan(rows, progress);
}
