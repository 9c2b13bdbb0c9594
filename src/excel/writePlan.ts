import type { WorkbookPlan } from "../sheets/plan";
import { beingWritten } from "./beingWritten";
import { asFailure, failure, type Failure } from "./failure";
import { OPERATION_BYTES } from "./messageSize";
import { checkLimits } from "./planLimits";
import { MARK_NAME, markFormula, markOf, queueMarks, type PlanMark } from "./planMark";
import { putRecord, recordOf } from "./planRecord";
import type { Progress } from "./progress";
import { setUpPrint } from "./printSetUp";
import { inExcel, stopIfCancelled } from "./session";
import { putSetting } from "./settings";
import { namesStep, showPlan } from "./sheetSetUp";
import { send, type Step } from "./steps";
import { calculateIfManual, checkWorkbook, queueWorkbookState } from "./workbookState";
import { chartSteps } from "./writeCharts";
import { blocksOf, contentSteps } from "./writeContents";
import { lookSteps } from "./writeLooks";
import { tableSteps } from "./writeTable";

/** A plan that now stands in the workbook. */
export interface WrittenPlan {
  id: string;
  sheets: { id: string; name: string }[];
}

/** What the workbook is to remember with a plan, by the key of a setting. */
export interface Remembered {
  key: string;
  value: unknown;
}

/**
 * Writes the sheets of a plan into the open workbook: all of them, or none. Three requests, a fourth
 * where a sheet says how it prints, and more only where the size of a request forces them.
 * @throws Failure; sheets made before it have been removed again, which its sentence says
 */
export async function writePlan(
  plan: WorkbookPlan,
  progress: Progress,
  remembered?: Remembered,
): Promise<WrittenPlan> {
  checkLimits(plan);
  const id = crypto.randomUUID();
  let begun = false;
  beingWritten.add(id);
  try {
    return await inExcel(async (context) => {
      stopIfCancelled(progress.signal);
      queueWorkbookState(context);
      await context.sync();
      checkWorkbook(context);
      checkNamesAreFree(context, plan);

      begun = true;
      const made: Excel.Worksheet[] = [];
      await send(context, stepsOf(context, plan, id, made), progress);

      stopIfCancelled(progress.signal);
      const sheets = made.map((sheet) => ({ id: sheet.id, name: sheet.name }));
      // Asked for once more, so that a sheet that somebody deleted meanwhile fails before the plan is recorded.
      for (const sheet of made) sheet.load("name");
      made.forEach((sheet, index) => {
        sheet.names.getItem(MARK_NAME).formula = markFormula(markFor(plan, id, index));
      });
      putRecord(context, recordOf(plan, id, sheets));
      if (remembered) putSetting(context, remembered.key, remembered.value);
      calculateIfManual(context, made);
      showPlan(made[plan.show]!, plan.sheets[plan.show]!);
      await context.sync();
      await setUpPrint(
        context,
        made.map((sheet, index) => ({ sheet, plan: plan.sheets[index]! })),
      );
      return { id, sheets };
    });
  } catch (error) {
    throw begun ? await rollBack(plan, id, asFailure(error)) : asFailure(error);
  } finally {
    beingWritten.delete(id);
  }
}

function checkNamesAreFree({ workbook }: Excel.RequestContext, plan: WorkbookPlan): void {
  const taken = new Set(workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
  const clash = plan.sheets.find(({ name }) => taken.has(name.toLowerCase()));
  if (clash) throw failure("nameTaken", clash.name);
}

/** Sheets first, so that formulas may refer to any of them; then contents; then looks. */
function stepsOf(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  id: string,
  made: Excel.Worksheet[],
): Step[] {
  const sheets = plan.sheets.map((sheet, index) => ({ sheet, index, target: () => made[index]! }));
  return [
    ...sheets.map(({ sheet, index }) => ({
      bytes: OPERATION_BYTES,
      queue: () => (made[index] = addSheet(context, sheet.name)),
    })),
    ...sheets.map(({ sheet, index, target }) =>
      namesStep(target, sheet, { ...markFor(plan, id, index), unfinished: true }),
    ),
    ...sheets.flatMap(({ sheet, target }) => contentSteps(target, blocksOf(sheet))),
    ...sheets.flatMap(({ sheet, target }) => [
      ...tableSteps(target, sheet),
      ...lookSteps(target, sheet),
      ...chartSteps(target, sheet),
    ]),
  ];
}

const markFor = (
  { builder, schemaVersion, language }: WorkbookPlan,
  id: string,
  index: number,
): PlanMark => ({ id, schemaVersion, builder, index, ...(language && { language }) });

/** Queues a new sheet. `worksheets.add` with a name keeps Excel's undo history; setting the name would not. */
export function addSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.add(name).load("id,name");
}

/**
 * Removes the sheets a failed plan has made: those under its names that bear its mark, or are still bare.
 * The failure that comes back says what that cost, or which sheets are left.
 */
export async function rollBack(
  plan: { sheets: readonly { name: string }[] },
  id: string,
  reason: Failure,
): Promise<Failure> {
  const names = plan.sheets.map(({ name }) => name);
  try {
    const removed = await inExcel((context) => removeMade(context, names, id));
    return removed ? reason.followedBy((words) => words.excel.afterwards.removed) : reason;
  } catch {
    const left = names.join(", ");
    return reason.followedBy((words) => words.excel.afterwards.left(left));
  }
}

async function removeMade(
  context: Excel.RequestContext,
  names: readonly string[],
  id: string,
): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const found = queueMarks(worksheets.items.filter(({ name }) => names.includes(name))).map(
    (marked) => ({
      ...marked,
      used: marked.sheet.getUsedRangeOrNullObject(true).untrack().load("rowCount"),
    }),
  );
  await context.sync();
  const made = found.filter((marked) => markOf(marked)?.id === id || marked.used.isNullObject);
  if (made.length === 0) return false;
  for (const { sheet } of made) sheet.delete();
  await context.sync();
  return true;
}
