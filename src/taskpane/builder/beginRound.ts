import { Failure } from "../../excel/failure";
import type { SheetWords } from "../../languages/language";
import type { StoredPlan } from "../../excel/plans";
import type { Progress } from "../../excel/progress";
import type { WrittenPlan } from "../../excel/writePlan";
import type { Builder, Speech } from "../../sheets/builder";
import { Refusal } from "../../sheets/sentence";
import { withHeaders } from "./columnHeaders";
import { listsByInput } from "./listsByInput";
import { asChoice } from "./storedChoice";
import { todaySerial } from "./serialDate";
import { standingLists } from "./standingLists";
import type { Workbook } from "./workbook";

/**
 * Creates the sheets of an assessment's next round beside those of the last one, whose scores it keeps to compare
 * with, and what they rested on.
 * @param speech of the sheets: they stay in the language of the last round
 * @param reader the words of whoever begins the round
 * @throws Failure with a sentence where nothing was rated yet, or a list it reads is gone
 */
export async function beginRound(
  builder: Builder,
  stored: StoredPlan,
  workbook: Pick<Workbook, "readListShapes" | "readLists" | "readNamedCells" | "writePlan">,
  speech: Speech,
  progress: Progress,
  reader: SheetWords = speech.words,
): Promise<WrittenPlan> {
  const next = builder.nextRound!;
  const cells = await workbook.readNamedCells(stored, next.names);
  const choice = next.choose(cells, asChoice(stored.choice), {});
  if (choice instanceof Refusal) throw new Failure("listChanged", () => choice.sentence(reader));
  const { shapes, sheetNames } = await workbook.readListShapes();
  const columns = builder.columnsToRead(choice);
  const chosen = standingLists(columns, stored.choice, shapes);
  const read = chosen.length ? (await workbook.readLists(chosen, columns, progress)).lists : {};
  const context = { sheetNames, today: todaySerial() };
  const plan = builder.plan(listsByInput(choice, read), choice, speech, context);
  return workbook.writePlan(withHeaders(plan, columns, shapes), progress);
}
