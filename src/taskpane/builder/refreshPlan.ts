import { Failure } from "../../excel/failure";
import { planSheetNames, type StoredPlan } from "../../excel/plans";
import type { Progress } from "../../excel/progress";
import type { Builder, Speech } from "../../sheets/builder";
import type { Compute } from "../../sheets/computations";
import { computeHere } from "../../sheets/computeHere";
import { renameSheets } from "../../sheets/renameSheets";
import { Refusal } from "../../sheets/sentence";
import { withHeaders } from "./columnHeaders";
import { listsByInput } from "./listsByInput";
import { longComputation } from "./longComputation";
import { nextPaint } from "./nextPaint";
import { todaySerial } from "./serialDate";
import { standingLists } from "./standingLists";
import { asChoice } from "./storedChoice";
import type { Workbook } from "./workbook";

/**
 * Makes a plan of the workbook anew from the lists as they are now and from what the user typed on its sheets,
 * and writes it into the same sheets.
 * @throws Failure with the builder's own refusal when the lists or what was typed no longer allow it
 */
export async function refreshPlan(
  builder: Builder,
  stored: StoredPlan,
  workbook: Pick<Workbook, "readListShapes" | "readLists" | "rewritePlan">,
  speech: Speech,
  progress: Progress,
  compute: Compute = computeHere,
): Promise<void> {
  const choice = asChoice(stored.choice);
  const { shapes, sheetNames } = await workbook.readListShapes();
  const columns = builder.columnsToRead(choice);
  const chosen = standingLists(columns, stored.choice, shapes);
  const read = chosen.length ? (await workbook.readLists(chosen, columns, progress)).lists : {};
  const lists = listsByInput(choice, read);
  const kept = planSheetNames(stored);
  const context = {
    sheetNames: sheetNames.filter((name) => !kept.includes(name)),
    today: todaySerial(),
  };
  const renewal = {
    typed: builder.typed?.names ?? [],
    async plan(cells: Parameters<NonNullable<Builder["typed"]>["choose"]>[0]) {
      progress.report(0, "computing");
      await nextPaint();
      progress.signal.throwIfAborted();
      const now = builder.typed?.choose(cells, choice, lists) ?? choice;
      if (now instanceof Refusal)
        throw new Failure("listChanged", () => now.sentence(speech.words));
      const { refusal } = builder.study(lists, now, speech, context);
      if (refusal !== null) throw new Failure("listChanged", () => refusal);
      const computed = await builder.compute?.(lists, now, longComputation(compute, progress));
      const plan = builder.plan(lists, now, speech, { ...context, computed });
      return withHeaders(renameSheets(plan, kept), columns, shapes);
    },
  };
  await workbook.rewritePlan(stored, renewal, progress);
}
