import { Failure, failure } from "../../excel/failure";
import { planSheetNames, type StoredPlan } from "../../excel/plans";
import type { Progress } from "../../excel/progress";
import type { Builder, Choice, Speech } from "../../sheets/builder";
import type { ListData } from "../../sheets/list";
import { renameSheets } from "../../sheets/renameSheets";
import { todaySerial } from "./serialDate";
import type { Workbook } from "./workbook";

/**
 * Makes a plan of the workbook anew from the lists as they are now and writes it into the same sheets.
 * @throws Failure with the builder's own refusal when the lists no longer allow it
 */
export async function refreshPlan(
  builder: Builder,
  stored: StoredPlan,
  workbook: Pick<Workbook, "readListShapes" | "readLists" | "rewritePlan">,
  speech: Speech,
  progress: Progress,
): Promise<void> {
  const choice = asChoice(stored.choice);
  const { shapes, sheetNames } = await workbook.readListShapes();
  const columns = builder.columnsToRead(choice);
  const gone = Object.keys(columns).find((list) => !shapes.some(({ id }) => id === list));
  if (gone !== undefined) throw failure("listGone", gone);
  const chosen = shapes.filter(({ id }) => id in columns);
  const read = chosen.length ? await workbook.readLists(chosen, columns, progress) : {};
  const lists: Record<string, ListData> = {};
  for (const [input, { list }] of Object.entries(choice.lists)) {
    const data = list === null ? undefined : read[list];
    if (data) lists[input] = data;
  }
  progress.report(1, "computing");
  const kept = planSheetNames(stored);
  const context = {
    sheetNames: sheetNames.filter((name) => !kept.includes(name)),
    today: todaySerial(),
  };
  const { refusal } = builder.study(lists, choice, speech, context);
  if (refusal !== null) throw new Failure("listChanged", () => refusal);
  const plan = builder.plan(lists, choice, speech, context);
  await workbook.rewritePlan(stored, renameSheets(plan, kept), progress);
}

/** The choice a plan was made from; what is missing in it is left to the builder's own defaults. */
export function asChoice(stored: unknown): Choice {
  const { lists, options } = (
    typeof stored === "object" && stored ? stored : {}
  ) as Partial<Choice>;
  return { lists: lists ?? {}, options: options ?? {} };
}
