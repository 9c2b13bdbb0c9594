import { isFormula, type Block, type Content, type SheetPlan } from "../sheets/plan";
import { enteredText } from "./enteredText";
import { PLANNED_BYTES, rowBytes, writeBytes } from "./messageSize";
import type { Step } from "./steps";

/** A block is cut into parts of this size, small enough to fill a request well. */
const PART_BYTES = PLANNED_BYTES / 8;

/** What is entered into a cell: null leaves it as it is. */
type Entry = string | number | boolean | null;

/** A content as it is entered. */
function entryOf(content: Content): Entry {
  if (typeof content === "string") return content === "" ? null : enteredText(content);
  return isFormula(content) ? content.formula : content;
}

/** The contents of a sheet: its blocks, and the ids of its rows as a block of their own. */
export function blocksOf({ blocks, rowIds }: SheetPlan): Block[] {
  if (!rowIds || rowIds.ids.length === 0) return blocks;
  const { row, column, ids } = rowIds;
  return [...blocks, { row, column, rows: ids.map((id) => [id]) }];
}

/** The steps that write blocks of contents, cut where they are long. */
export function contentSteps(sheet: () => Excel.Worksheet, blocks: readonly Block[]): Step[] {
  return blocks.flatMap((block) =>
    partsOf(block).map(({ first, rows, bytes }) => ({
      bytes,
      queue() {
        const columns = rows[0]!.length;
        const range = sheet().getRangeByIndexes(
          block.row + first,
          block.column,
          rows.length,
          columns,
        );
        range.untrack();
        const entries = rows.map((row) => row.map(entryOf));
        // `formulas` would take values too; Excel is quicker with `values`.
        if (rows.some((row) => row.some(isFormula))) range.formulas = entries;
        else range.values = entries;
      },
    })),
  );
}

interface Part {
  first: number;
  rows: Content[][];
  bytes: number;
}

function partsOf({ rows }: Block): Part[] {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return [];
  const parts: Part[] = [];
  let first = 0;
  let bytes = 0;
  const cut = (end: number) => {
    const count = end - first;
    parts.push({ first, rows: rows.slice(first, end), bytes: writeBytes(count, columns, bytes) });
    first = end;
    bytes = 0;
  };
  rows.forEach((row, index) => {
    const added = rowBytes(row.map(entryOf));
    if (bytes > 0 && bytes + added > PART_BYTES) cut(index);
    bytes += added;
  });
  cut(rows.length);
  return parts;
}
