import type { TypedCell } from "../sheets/builder";
import type { Area, SheetPlan, WorkbookPlan } from "../sheets/plan";
import { putBackSteps, readEarlierContents, type EarlierContents } from "./earlierContents";
import { asFailure, failure, type Failure } from "./failure";
import { OPERATION_BYTES } from "./messageSize";
import { checkLimits } from "./planLimits";
import { putRecord, recordOf } from "./planRecord";
import { setUpPrint } from "./printSetUp";
import type { Progress } from "./progress";
import { inExcel, stopIfCancelled } from "./session";
import { namesStep, putBackNames, showPlan } from "./sheetSetUp";
import { send, type Step } from "./steps";
import { checkRoom, readSheets, type StandingSheet } from "./standingSheets";
import type { StoredPlan } from "./storedPlan";
import { calculateIfManual } from "./workbookState";
import { chartSteps } from "./writeCharts";
import { blocksOf, contentSteps } from "./writeContents";
import { lookSteps } from "./writeLooks";
import { addSheet, rollBack, type WrittenPlan } from "./writePlan";

/** What is needed to undo a refresh that failed. */
interface Undo {
  earlier: {
    sheet: string;
    plan: SheetPlan;
    names: ReadonlyMap<string, string>;
    contents: EarlierContents;
  }[];
  /** Sheets that the user had deleted and that were made anew. */
  made: SheetPlan[];
  /** Formats and charts, which are not put back, had begun to change. */
  looksBegun: boolean;
}

/** How a plan is made anew once it is known what its sheets hold. */
export interface Renewal {
  /** Sheet-scoped names of the cells that the user may have typed over. */
  typed: readonly string[];
  /**
   * The sheets are the user's to fill in and the plan holds what was typed; what stands in its way was kept
   * elsewhere, and sheets that it has no more stay.
   */
  repair?: true;
  /** The new plan, made with the names of `planSheetNames`; what it throws ends the refresh unwritten. */
  plan: (cells: ReadonlyMap<string, TypedCell>) => WorkbookPlan | Promise<WorkbookPlan>;
}

/**
 * Refresh: writes a plan anew into the sheets of a stored one. The sheets, their names and what the user
 * typed beside our area stay, as does what was typed into the named cells, if the renewal takes it up; if
 * anything fails, the earlier contents are put back. Sheets that the new plan has no more are deleted, with all
 * that stands on them: Excel can then undo neither this nor earlier changes.
 * @throws Failure "planNewer", "notRefreshable" (its sheets are the user's to fill in), "refreshOccupied" (the
 * new figures need a cell where the user wrote), …
 */
export async function rewritePlan(
  stored: StoredPlan,
  renewal: Renewal,
  progress: Progress,
): Promise<WrittenPlan> {
  if (stored.newer) throw failure("planNewer");
  if (!stored.refreshable && !renewal.repair) throw failure("notRefreshable");
  let undo: Undo | null = null;
  try {
    return await inExcel(async (context) => {
      stopIfCancelled(progress.signal);
      const read = await readSheets(context, stored, renewal.typed);
      const plan = await renewal.plan(read.typed);
      stopIfCancelled(progress.signal);
      if (stored.schemaVersion > plan.schemaVersion) throw failure("planNewer");
      checkLimits(plan);
      const standing = read.standing(plan);
      const superfluous = renewal.repair ? [] : read.superfluous(plan);
      const places = standing.filter(
        (one): one is StandingSheet & { sheet: Excel.Worksheet; touched: Area } =>
          one.sheet !== null && one.touched !== null,
      );
      const contents = await readEarlierContents(
        context,
        places.map(({ sheet, touched }) => ({ sheet, area: touched })),
        progress.signal,
      );
      if (!renewal.repair) places.forEach((place, index) => checkRoom(place, contents[index]!));

      undo = {
        earlier: places.map(({ sheet, plan, names }, index) => ({
          sheet: sheet.id,
          plan,
          names,
          contents: contents[index]!,
        })),
        made: standing.filter(({ sheet }) => sheet === null).map((one) => one.plan),
        looksBegun: false,
      };
      const begun = undo;
      const sheets = standing.map(({ sheet }) => sheet);
      const steps = [
        ...contentStepsOf(context, stored.id, plan, standing, sheets),
        { bytes: 0, apart: true, queue: () => (begun.looksBegun = true) },
        ...lookStepsOf(standing, sheets),
      ];
      await send(context, steps, progress);

      stopIfCancelled(progress.signal);
      const written = sheets.map((sheet) => ({ id: sheet!.id, name: sheet!.name }));
      calculateIfManual(
        context,
        sheets.filter((sheet) => sheet !== null),
      );
      showPlan(sheets[plan.show]!, plan.sheets[plan.show]!);
      // What cannot be put back comes last, when nothing else can fail any more.
      for (const sheet of superfluous) sheet.delete();
      putRecord(context, recordOf(plan, stored.id, written));
      await context.sync();
      // How the others print is the user's by now.
      await setUpPrint(
        context,
        standing.flatMap((one, index) =>
          one.sheet === null ? [{ sheet: sheets[index]!, plan: one.plan }] : [],
        ),
      );
      return { id: stored.id, sheets: written };
    });
  } catch (error) {
    const reason = asFailure(error);
    throw undo ? await putBack(undo, stored.id, reason) : reason;
  }
}

/**
 * The names and contents of all sheets. They stand before any looks change, in requests of their own: what can
 * fail in Excel fails while everything can still be put back.
 */
function contentStepsOf(
  context: Excel.RequestContext,
  id: string,
  { builder, schemaVersion, language }: WorkbookPlan,
  standing: readonly StandingSheet[],
  sheets: (Excel.Worksheet | null)[],
): Step[] {
  const all = targetsOf(standing, sheets);
  return [
    ...all
      .filter(({ sheet }) => sheet === null)
      .map(({ plan, index }) => ({
        bytes: OPERATION_BYTES,
        queue: () => (sheets[index] = addSheet(context, plan.name)),
      })),
    ...all.flatMap(({ plan, index, target, names, old }) => [
      namesStep(target, plan, { id, schemaVersion, builder, index, language }, names),
      ...(old ? [clearStep(target, old, "Contents")] : []),
    ]),
    ...all.flatMap(({ plan, target }) => contentSteps(target, blocksOf(plan))),
  ];
}

function lookStepsOf(
  standing: readonly StandingSheet[],
  sheets: readonly (Excel.Worksheet | null)[],
): Step[] {
  return targetsOf(standing, sheets).flatMap(({ plan, target, old, charts }) => [
    ...(old ? [clearStep(target, old, "Formats")] : []),
    ...lookSteps(target, plan),
    ...chartSteps(target, plan, charts),
  ]);
}

function targetsOf(
  standing: readonly StandingSheet[],
  sheets: readonly (Excel.Worksheet | null)[],
) {
  return standing.map((one, index) => ({ ...one, index, target: () => sheets[index]! }));
}

function clearStep(
  sheet: () => Excel.Worksheet,
  { row, column, rows, columns }: Area,
  what: "Contents" | "Formats",
): Step {
  return {
    bytes: 4 * OPERATION_BYTES,
    queue() {
      const range = sheet().getRangeByIndexes(row, column, rows, columns).untrack();
      range.clear(what);
      if (what === "Contents") {
        // Of merged cells Excel would keep the first alone.
        range.unmerge();
        // A cell formatted as text would turn a formula into text.
        range.numberFormat = "General" as unknown as string[][];
      } else {
        range.conditionalFormats.clearAll();
        range.dataValidation.clear();
      }
    },
  };
}

/**
 * Puts the earlier names and contents back after a failure; the failure that comes back says whether that went
 * well, and what may still differ.
 */
async function putBack(undo: Undo, id: string, reason: Failure): Promise<Failure> {
  const { earlier, made, looksBegun } = undo;
  try {
    await inExcel(async (context) => {
      const found = earlier.map(({ sheet }) =>
        context.workbook.worksheets.getItemOrNullObject(sheet).load("id"),
      );
      await context.sync();
      // One that was deleted meanwhile keeps none of the others from being put back.
      const sheets = found.map((sheet) => (sheet.isNullObject ? null : sheet));
      for (const sheet of sheets) sheet?.names.load("items/name,items/formula");
      await context.sync();
      // Names first: the earlier formulas use them, and the next refresh clears what they name.
      sheets.forEach((sheet, index) => {
        const { plan, names: before } = earlier[index]!;
        if (sheet) putBackNames(sheet.names, plan, before);
      });
      const steps = earlier.flatMap(({ contents }, index) => {
        const sheet = sheets[index]!;
        return sheet ? putBackSteps(() => sheet, contents) : [];
      });
      const uncancelled = { signal: new AbortController().signal, report: () => undefined };
      await send(context, steps, uncancelled);
    });
  } catch {
    return reason.followedBy((words) => words.excel.afterwards.notRestored);
  }
  const restored = reason.followedBy(({ excel: { afterwards } }) =>
    looksBegun ? afterwards.contentsRestored : afterwards.restored,
  );
  return made.length > 0 ? rollBack({ sheets: made }, id, restored) : restored;
}
