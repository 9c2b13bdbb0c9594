import type { Area } from "../../sheets/plan";
import { cellAddress } from "../../sheets/reference";
import { freeSheetName, quoteSheetName } from "../../sheets/sheetName";
import { asFailure, failure, type Failure } from "../failure";
import { OPERATION_BYTES, PLANNED_BYTES, rowBytes, writeBytes } from "../messageSize";
import { MARK_NAME } from "../planMark";
import type { Progress } from "../progress";
import { readRectangles } from "../readRectangles";
import { inExcel, stopIfCancelled } from "../session";
import { send, type Step } from "../steps";
import { checkWorkbook } from "../workbookState";
import { cellRuns } from "./cellRuns";
import { dependenceOf } from "./dependence";
import { scanWorkbook, type ScannedSheet } from "./scanWorkbook";

/** Since this set of requirements Excel tells which cells a formula fills. */
const SPILLS = "1.12";
/** So long a function that is still computing is waited for, and so often it is looked at, in milliseconds. */
const PATIENCE = 20_000;
const LOOK = 500;
/** What a cell shows that has no result to keep yet. */
const UNFINISHED = ["#BUSY!", "#GETTING_DATA", "#CONNECT!"];
/** What a cell shows that has none because something is in its way. */
const BROKEN = ["#NAME?", "#SPILL!"];

/** A copy that holds values where its original needs the add-in. */
export interface FrozenSheet {
  id: string;
  name: string;
  /** The sheet that it is a copy of. */
  original: string;
  /** Formulas that became values, cells they filled not counted. */
  frozen: number;
}

/** What is known of a sheet before it is copied. */
interface Target {
  scanned: ScannedSheet;
  /** Of the copy. */
  name: string;
  cells: { row: number; column: number }[];
  areas: Area[];
  numberFormats: unknown[][][];
}

/**
 * Copies sheets and makes values of what would not calculate on the copies without the add-in; everything else stays
 * live, and the originals stay as they are. All copies are made, or none. Copying empties Excel's undo history.
 * Four requests, one more when all is done, and more only where sizes or unfinished results force them.
 * @param ids of the sheets
 * @param suffix behind the names of the copies: " – values"
 * @throws Failure "nothingToFreeze", "sheetProtected", "sheetFiltered", "stillComputing", "noResult" … before anything is
 * changed; later ones say what became of the copies
 */
export async function freezeToValues(
  ids: readonly string[],
  suffix: string,
  progress: Progress,
): Promise<FrozenSheet[]> {
  let begun: { known: Set<string>; targets: Target[] } | null = null;
  try {
    return await inExcel(async (context) => {
      const scan = await scanWorkbook(context, {
        signal: progress.signal,
        report: (share, phase) => progress.report(share / 2, phase),
      });
      checkWorkbook(context);
      const dependence = dependenceOf(scan);
      const taken = scan.sheets.map(({ name }) => name);
      const targets = scan.sheets
        .filter(({ id }) => ids.includes(id))
        .map((scanned): Target => {
          if (scanned.protected) throw failure("sheetProtected", scanned.name);
          if (scanned.filtered) throw failure("sheetFiltered", scanned.name);
          const name = freeSheetName(nameWith(scanned.name, suffix), taken);
          taken.push(name);
          const cells = dependence.needing(scanned);
          return { scanned, name, cells, areas: [], numberFormats: [] };
        })
        .filter(({ cells }) => cells.length > 0);
      if (targets.length === 0) throw failure("nothingToFreeze");
      await readTargets(context, targets, progress);

      stopIfCancelled(progress.signal);
      begun = { known: new Set(scan.sheets.map(({ id }) => id)), targets };
      const copies: Excel.Worksheet[] = [];
      await send(context, stepsOf(context, targets, copies), {
        signal: progress.signal,
        report: (share, phase) => progress.report((1 + share) / 2, phase),
      });
      stopIfCancelled(progress.signal);
      copies[0]!.activate();
      await context.sync();
      return targets.map(({ scanned, name, cells }, index) => ({
        id: copies[index]!.id,
        name,
        original: scanned.name,
        frozen: cells.length,
      }));
    });
  } catch (error) {
    throw begun ? await withoutCopies(begun, asFailure(error)) : asFailure(error);
  }
}

/** The suffix stays whole, however long the name is. */
function nameWith(name: string, suffix: string): string {
  return name.slice(0, 31 - suffix.length).trimEnd() + suffix;
}

/** What the formulas fill and how it is formatted, once every one of them has a result. */
async function readTargets(
  context: Excel.RequestContext,
  targets: readonly Target[],
  progress: Progress,
): Promise<void> {
  const spills = Office.context.requirements.isSetSupported("ExcelApi", SPILLS);
  const places = targets.flatMap((target) => target.cells.map((cell) => ({ target, ...cell })));
  const alone: (typeof places)[number][] = [];
  const perRequest = Math.floor(PLANNED_BYTES / (2 * OPERATION_BYTES));
  for (let first = 0; first < places.length; first += perRequest) {
    stopIfCancelled(progress.signal);
    const part = places.slice(first, first + perRequest);
    const queued = await withResults(
      context,
      () =>
        part.map(({ target, row, column }) => {
          const cell = sheetOf(context, target).getRangeByIndexes(row, column, 1, 1).untrack();
          cell.load("values");
          const area = spills ? cell.getSpillingToRangeOrNullObject().untrack() : null;
          area?.load("rowIndex,columnIndex,rowCount,columnCount");
          return { target, row, column, cell, area };
        }),
      progress.signal,
    );
    for (const { target, row, column, area } of queued)
      if (area && !area.isNullObject)
        target.areas.push({
          row: area.rowIndex,
          column: area.columnIndex,
          rows: area.rowCount,
          columns: area.columnCount,
        });
      else alone.push({ target, row, column });
  }
  for (const target of targets)
    target.areas.push(...cellRuns(alone.filter((cell) => cell.target === target)));

  const rectangles = targets.flatMap((target) =>
    target.areas.map((area, index) => {
      target.numberFormats[index] = [];
      const sheet = sheetOf(context, target);
      return { target, index, rectangle: { sheet, ...area, bytesPerRow: 12 * area.columns } };
    }),
  );
  await readRectangles(
    context,
    rectangles.map(({ rectangle }) => rectangle),
    ["numberFormat"],
    ({ rectangle, aspects }) => {
      const { target, index } = rectangles[rectangle]!;
      target.numberFormats[index]!.push(...aspects.numberFormat);
    },
    { signal: progress.signal, report: () => progress.report(0.5, "reading") },
  );
}

interface Queued {
  target: Target;
  row: number;
  column: number;
  cell: Excel.Range;
  /** What the cell fills besides itself; null where Excel cannot tell. */
  area: Excel.Range | null;
}

/**
 * Sends what is queued, again and again until no cell is computing any more.
 * @throws Failure "stillComputing" when that takes too long, "noResult" for a cell that shows no result of its own
 */
async function withResults(
  context: Excel.RequestContext,
  queue: () => Queued[],
  signal: AbortSignal,
): Promise<Queued[]> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const queued = queue();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each pass is a look at functions that are still computing
    await context.sync();
    const shown = ({ cell }: Queued) => String(cell.values[0]![0]);
    const broken = queued.find((one) => BROKEN.includes(shown(one)));
    if (broken) throw failure("noResult", placeOf(broken), shown(broken));
    const busy = queued.find((one) => UNFINISHED.includes(shown(one)));
    if (!busy) return queued;
    if (Date.now() > end) throw failure("stillComputing", placeOf(busy));
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    stopIfCancelled(signal);
  }
}

const placeOf = ({ target, row, column }: Queued) =>
  `${quoteSheetName(target.scanned.name)}!${cellAddress(row, column)}`;

const sheetOf = ({ workbook }: Excel.RequestContext, { scanned }: Target) =>
  workbook.worksheets.getItem(scanned.id);

/** First the copies, so that all of them or none are there; then their values; the formats that a result brought with it last. */
function stepsOf(
  context: Excel.RequestContext,
  targets: readonly Target[],
  copies: Excel.Worksheet[],
): Step[] {
  return [
    ...targets.map((target, index) => ({
      bytes: 4 * OPERATION_BYTES,
      queue() {
        const original = sheetOf(context, target);
        const copy = original.copy("After", original).load("id,name");
        copy.name = target.name;
        copy.visibility = "Visible";
        // The copy is the user's own: no refresh or removal of the original shall find it.
        if (target.scanned.marked) copy.names.getItem(MARK_NAME).delete();
        copies[index] = copy;
      },
    })),
    ...targets.flatMap((target, index) =>
      target.areas.map((area) => ({
        bytes: 3 * OPERATION_BYTES,
        queue() {
          const at = (sheet: Excel.Worksheet) =>
            sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();
          at(copies[index]!).copyFrom(at(sheetOf(context, target)), "Values");
        },
      })),
    ),
    ...targets.flatMap((target, index) =>
      target.areas.map((area, at) => {
        const formats = target.numberFormats[at]!;
        const bytes = formats.reduce((sum, row) => sum + rowBytes(row), 0);
        return {
          bytes: writeBytes(area.rows, area.columns, bytes),
          queue() {
            copies[index]!.getRangeByIndexes(
              area.row,
              area.column,
              area.rows,
              area.columns,
            ).untrack().numberFormat = formats;
          },
        };
      }),
    ),
  ];
}

/** Removes the copies that were made before it failed; the failure that comes back says so, or which are left. */
async function withoutCopies(
  { known, targets }: { known: ReadonlySet<string>; targets: readonly Target[] },
  reason: Failure,
): Promise<Failure> {
  const ours = new Set(targets.map(({ name }) => name));
  // Not renamed yet: Excel calls a copy by its original with a number behind.
  const unnamed = (name: string) =>
    targets.some(
      ({ scanned }) =>
        / \(\d+\)$/.test(name) && scanned.name.startsWith(name.replace(/ \(\d+\)$/, "")),
    );
  try {
    const removed = await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      const made = worksheets.items.filter(
        ({ id, name }) => !known.has(id) && (ours.has(name) || unnamed(name)),
      );
      for (const sheet of made) sheet.delete();
      await context.sync();
      return made.length > 0;
    });
    return removed ? reason.followedBy((words) => words.excel.afterwards.removed) : reason;
  } catch {
    const left = [...ours].join(", ");
    return reason.followedBy((words) => words.excel.afterwards.left(left));
  }
}
