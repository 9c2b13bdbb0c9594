import { officeErrorCode, failure } from "./failure";
import { PLANNED_RESPONSE_BYTES, rowBytes } from "./messageSize";
import { stopIfCancelled } from "./session";

/** Cells to be read whole, in as few responses as their size allows. */
export interface Rectangle {
  sheet: Excel.Worksheet;
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** Estimate of a row's bytes in a response; corrected as rows arrive. */
  bytesPerRow: number;
}

/** What of the cells is read. */
export type Aspect = "values" | "formulas" | "numberFormat";

/** Rows that arrived: `row` counts from the rectangle's first. */
export interface Arrived {
  rectangle: number;
  row: number;
  aspects: Record<Aspect, unknown[][]>;
}

/** A response holds no more cells than this, however small they are: beyond five million Excel answers null. */
const MOST_CELLS = 2_000_000;
/** Rows that come heavier than those seen so far are allowed for by this factor. */
const CAUTION = 1.05;
/** Below this a response that is still too large cannot be mended by reading less. */
const SMALLEST_BYTES = 20_000;

/** Something to be known in the first response, which decides whether the rectangles still are what is to be read. */
export interface FirstLook {
  queue(): void;
  holds(): boolean;
}

interface Part {
  rectangle: number;
  row: number;
  rows: number;
  range: Excel.Range;
}

/**
 * Reads rectangles in order. Small ones share a response, large ones are cut; a response that turns out too
 * large (refused, or null where values should be) is asked for again in smaller parts.
 * @param arrived is told of rows in order, as they come
 * @param report is told the share that is read, from 0 to 1
 * @param firstLook comes with the first response
 * @returns false when the first look did not hold: nothing has arrived then
 */
export async function readRectangles(
  context: Excel.RequestContext,
  rectangles: readonly Rectangle[],
  aspects: readonly Aspect[],
  arrived: (rows: Arrived) => void,
  {
    signal,
    report,
    firstLook,
  }: { signal: AbortSignal; report: (share: number) => void; firstLook?: FirstLook },
): Promise<boolean> {
  const bytesPerRow = rectangles.map((rectangle) => Math.max(1, rectangle.bytesPerRow));
  const total = rectangles.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  let planned = PLANNED_RESPONSE_BYTES;
  let done = 0;
  let rectangle = 0;
  let row = 0;

  /** The next parts that fit one response. */
  const nextParts = (): Part[] => {
    const parts: Part[] = [];
    let budget = planned;
    for (let index = rectangle, from = row; index < rectangles.length; index += 1, from = 0) {
      const { sheet, row: top, column, rows, columns } = rectangles[index]!;
      const left = rows - from;
      if (left <= 0 || columns <= 0) continue;
      const fitting = Math.floor(budget / bytesPerRow[index]!);
      if (fitting < 1 && parts.length > 0) break;
      const count = Math.min(left, Math.max(1, fitting), Math.ceil(MOST_CELLS / columns));
      // Untracked: used in this one response, so nothing is left to release afterwards.
      const range = sheet.getRangeByIndexes(top + from, column, count, columns).untrack();
      range.load([...aspects]);
      parts.push({ rectangle: index, row: from, rows: count, range });
      budget -= count * bytesPerRow[index]!;
      if (count < left) break;
    }
    return parts;
  };

  const readSmaller = (cause: unknown) => {
    if (planned <= SMALLEST_BYTES) throw cause instanceof Error ? cause : failure("tooMuchData");
    planned = planned / 2;
  };

  let looked = firstLook === undefined;
  for (let parts = nextParts(); parts.length > 0 || !looked; parts = nextParts()) {
    stopIfCancelled(signal);
    if (!looked) firstLook?.queue();
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each pass is one response that the size limit forces
      await context.sync();
    } catch (error) {
      if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
      readSmaller(error);
      continue;
    }
    if (!looked && !firstLook?.holds()) return false;
    looked = true;
    for (const part of parts) {
      const read = Object.fromEntries(
        aspects.map((aspect) => [aspect, part.range[aspect] as unknown[][] | null]),
      ) as Record<Aspect, unknown[][]>;
      if (aspects.some((aspect) => !Array.isArray(read[aspect]))) {
        readSmaller(null);
        break;
      }
      arrived({ rectangle: part.rectangle, row: part.row, aspects: read });
      bytesPerRow[part.rectangle] =
        CAUTION * aspects.reduce((sum, a) => sum + meanBytes(read[a]), 0);
      rectangle = part.rectangle;
      row = part.row + part.rows;
      done += part.rows * rectangles[rectangle]!.columns;
    }
    report(total === 0 ? 1 : done / total);
  }
  return true;
}

/** Steps of this share of a whole fall everywhere in it, and never into step with rows that repeat themselves. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Mean bytes of a row, from at most a thousand rows spread evenly. */
function meanBytes(rows: readonly unknown[][]): number {
  const count = Math.min(1000, rows.length);
  let bytes = 0;
  for (let step = 0; step < count; step += 1)
    bytes += rowBytes(rows[Math.floor(((step * GOLDEN) % 1) * rows.length)]!);
  return count === 0 ? 1 : bytes / count;
}
