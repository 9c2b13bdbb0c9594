import type { CellValue, ListData, ListShape } from "../sheets/list";
import { failure, officeErrorCode } from "./failure";
import { rowBytes } from "./messageSize";
import type { Progress } from "./progress";
import { readRectangles, type Rectangle } from "./readRectangles";
import { inExcel } from "./session";

/** Values of rows not seen yet may be longer than those of the sample. */
const CAUTION = 1.25;

/** Lists by the id of their shape, and the names of all sheets at the time they were read. */
export interface ListsRead {
  lists: Record<string, ListData>;
  sheetNames: string[];
}

/** Neighbouring columns of one list, read as one range. */
interface Span {
  list: number;
  first: number;
  count: number;
}

/**
 * Reads columns of lists whole, in as many requests as the 5 MB of a response force; one more where a list has
 * moved or has other rows than its shape says, which the first response tells. `columns` names the column indexes
 * wanted, by shape id; the answer has the same keys, each with its shape as it is now. Filters and hidden rows make
 * no difference.
 * @throws Failure "listGone", "listChanged" (its headers are others now), "cancelled", …
 */
export async function readLists(
  shapes: readonly ListShape[],
  columns: Record<string, readonly number[]>,
  progress: Progress,
): Promise<ListsRead> {
  let known = shapes.filter((shape) => shape.id in columns);
  return inExcel(async (context) => {
    for (;;) {
      const { now, data } = await readAsKnown(context, known, columns, progress);
      if (data)
        return {
          lists: Object.fromEntries(
            known.map((shape, list) => [shape.id, { shape, columns: data[list]! }]),
          ),
          sheetNames: context.workbook.worksheets.items.map(({ name }) => name),
        };
      known = now;
    }
  });
}

/** Reads the lists where they are known to stand; without data where they stand elsewhere now. */
async function readAsKnown(
  context: Excel.RequestContext,
  known: readonly ListShape[],
  columns: Record<string, readonly number[]>,
  progress: Progress,
): Promise<{ now: ListShape[]; data: Map<number, CellValue[]>[] | null }> {
  const data = known.map(
    (shape) =>
      new Map(columns[shape.id]!.map((column) => [column, new Array<CellValue>(shape.rowCount)])),
  );
  const spans = known.flatMap((shape, list) => spansOf(columns[shape.id]!, list));
  const rectangles = spans.map((span) => rectangleOf(context, known[span.list]!, span));
  let current = (): ListShape[] => [];
  let now: ListShape[] = [];
  const firstLook = {
    queue() {
      context.workbook.worksheets.load("items/name");
      current = queueShapes(context, known);
    },
    holds() {
      now = current();
      return JSON.stringify(now) === JSON.stringify(known);
    },
  };
  try {
    const stands = await readRectangles(
      context,
      rectangles,
      ["values"],
      ({ rectangle, row, aspects }) => {
        const { list, first, count } = spans[rectangle]!;
        for (let offset = 0; offset < count; offset += 1) {
          const column = data[list]!.get(first + offset)!;
          aspects.values.forEach((values, index) => {
            column[row + index] = values[offset] as CellValue;
          });
        }
      },
      { signal: progress.signal, report: (share) => progress.report(share, "reading"), firstLook },
    );
    return { now, data: stands ? data : null };
  } catch (error) {
    if (officeErrorCode(error) !== "ItemNotFound") throw error;
    throw failure("listGone", await missingList(context, known));
  }
}

/** The runs of neighbouring indexes. */
function spansOf(columns: readonly number[], list: number): Span[] {
  const spans: Span[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && last.first + last.count === column) last.count += 1;
    else spans.push({ list, first: column, count: 1 });
  }
  return spans;
}

function rectangleOf(context: Excel.RequestContext, shape: ListShape, span: Span): Rectangle {
  const sample = shape.sample.map((row) =>
    rowBytes(row.slice(span.first, span.first + span.count)),
  );
  const mean = sample.reduce((sum, bytes) => sum + bytes, 0) / Math.max(1, sample.length);
  const { tables, worksheets } = context.workbook;
  return {
    // The sheet of a table may have another name by now.
    sheet:
      shape.kind === "table"
        ? tables.getItem(shape.name).worksheet
        : worksheets.getItem(shape.sheet),
    row: shape.headerRow + 1,
    column: shape.firstColumn + span.first,
    rows: shape.rowCount,
    columns: span.count,
    bytesPerRow: CAUTION * (sample.length === 0 ? 40 * span.count : mean),
  };
}

/**
 * Queues what tells where lists stand now; the returned function gives their shapes once that is read.
 * @throws Failure, the returned function: "listGone", "listChanged" (its headers are others now)
 */
function queueShapes(
  context: Excel.RequestContext,
  shapes: readonly ListShape[],
): () => ListShape[] {
  const { tables, worksheets } = context.workbook;
  const found = shapes.map((shape) => {
    if (shape.kind === "range") {
      const sheet = worksheets.getItem(shape.sheet);
      const headers = sheet
        .getRangeByIndexes(shape.headerRow, shape.firstColumn, 1, shape.headers.length)
        .untrack()
        .load("values");
      const body = sheet.getUsedRangeOrNullObject(true).untrack().load("rowIndex,rowCount");
      return { headers, body };
    }
    const table = tables.getItem(shape.name);
    table.worksheet.load("name");
    table.columns.load("items/name");
    const body = table.getDataBodyRange().untrack().load("rowIndex,rowCount,columnIndex");
    return { table, body };
  });
  return () =>
    found.map(({ headers, table, body }, index) => {
      const shape = shapes[index]!;
      if (!table && body.isNullObject) throw failure("listGone", shape.name);
      const now = table
        ? table.columns.items.map((column) => column.name)
        : headers.values[0]!.map(String);
      if (now.length !== shape.headers.length || now.some((name, at) => name !== shape.headers[at]))
        throw failure("listChanged", shape.name);
      if (!table)
        return { ...shape, rowCount: body.rowIndex + body.rowCount - shape.headerRow - 1 };
      return {
        ...shape,
        sheet: table.worksheet.name,
        headerRow: body.rowIndex - 1,
        firstColumn: body.columnIndex,
        // An empty table still shows one blank row.
        rowCount: shape.rowCount === 0 && body.rowCount === 1 ? 0 : body.rowCount,
      };
    });
}

/** The first list whose table or sheet is no longer there. */
async function missingList(
  context: Excel.RequestContext,
  shapes: readonly ListShape[],
): Promise<string> {
  const { tables, worksheets } = context.workbook;
  tables.load("items/name");
  worksheets.load("items/name");
  await context.sync();
  const there = (shape: ListShape) =>
    shape.kind === "table"
      ? tables.items.some(({ name }) => name === shape.name)
      : worksheets.items.some(({ name }) => name === shape.sheet);
  return shapes.find((shape) => !there(shape))?.name ?? "";
}
