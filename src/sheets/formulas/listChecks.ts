import type { SheetWords } from "../../languages/language";
import type { ConditionalFormat, Content } from "../plan";
import { areaAddress, cellAddress, columnLetters } from "../reference";
import { quoteSheetName } from "../sheetName";
import type { BlockLook } from "../blockLook";
import type { ListData } from "../list";
import type { Grid } from "../grid";
import { columnRange } from "./listRange";

const LABEL = 1;
const COUNT = 2;
const CHECK = 3;

/** A list that formulas stand over, with the columns in which they need numbers or dates. */
export interface CheckedList {
  data: ListData;
  numeric: number[];
  /** A column that no row leaves blank. */
  filled: number;
}

/**
 * What happens to the lists after the table is made and its formulas cannot see: rows below them, and texts typed
 * over numbers, which both sides of the reconciliation leave out.
 */
export function listChecks(
  lists: readonly CheckedList[],
  first: number,
  words: SheetWords,
  grid: Grid,
): BlockLook {
  const text = words.salesList;
  const quote = (sentence: string) => `"${sentence.replaceAll('"', '""')}"`;
  grid.put(first, 0, text.listChecks);
  const checks = lists.flatMap((list) => {
    const { name } = list.data.shape;
    return [
      { label: text.rowsBelow(name), count: rowsBelow(list), remedy: text.refreshThem },
      { label: text.textsIn(name), count: textsIn(list), remedy: text.correctThem },
    ];
  });
  checks.forEach(({ label, count, remedy }, position) => {
    const row = first + 1 + position;
    grid.put(row, LABEL, label);
    grid.put(row, COUNT, count);
    grid.put(row, CHECK, {
      formula: `=IF(${cellAddress(row, COUNT)}=0,${quote(text.ok)},${quote(remedy)})`,
    });
  });
  const area = (column: number, columns: number) => ({
    row: first + 1,
    column,
    rows: checks.length,
    columns,
  });
  const count = cellAddress(first + 1, COUNT, "column");
  return {
    styles: [
      { area: { row: first, column: 0, rows: 1, columns: 1 }, role: "section" },
      { area: area(LABEL, 1), role: "label" },
      { area: area(COUNT, 1), role: "result" },
      { area: area(CHECK, 1), role: "label", indent: 1 },
    ],
    numberFormats: [{ area: area(COUNT, 1), format: "#,##0" }],
    validations: [],
    conditionalFormats: [
      { area: area(COUNT, 2), formula: `=${count}<>0`, look: "warning" },
      { area: area(COUNT, 2), formula: `=${count}=0`, look: "good" },
    ],
  };
}

/**
 * What must be said at the top: a period that nothing can fall in, rows and texts that do not count. The period's
 * days stand in the column of the counts.
 */
export function alertFormula(
  lists: readonly CheckedList[],
  rows: { from: number; to: number; listChecks: number },
  words: SheetWords,
): string {
  const text = words.salesList;
  const quote = (sentence: string) => `"${sentence.replaceAll('"', '""')} "`;
  const input = (row: number) => cellAddress(row, COUNT, "both");
  const counts = (offset: number) =>
    lists.map((_, list) => input(rows.listChecks + 1 + 2 * list + offset)).join("+");
  const [from, to] = [input(rows.from), input(rows.to)];
  return (
    `=TRIM(IF(COUNT(${from},${to})<2,${quote(text.periodNeedsDates)},` +
    `IF(${from}>${to},${quote(text.periodIsReversed)},""))` +
    `&IF(${counts(0)}=0,"",${quote(text.rowsAdded)})&IF(${counts(1)}=0,"",${quote(text.textsTyped)}))`
  );
}

/** The look of a cell that shows the alert, or nothing. */
export function alertLook(area: ConditionalFormat["area"], cell: string): ConditionalFormat {
  return { area, formula: `=${cell}<>""`, look: "warning" };
}

/** Rows that a list has now, or has lost, since the table was made: below it and within it. */
export function rowsBelow({ data: { shape }, filled }: CheckedList): Content {
  if (shape.kind === "table") return { formula: `=ROWS(${shape.name})-${shape.rowCount}` };
  const column = shape.firstColumn + filled;
  const letters = `$${columnLetters(column)}`;
  const known = areaAddress(
    { row: 0, column, rows: shape.headerRow + 1 + shape.rowCount, columns: 1 },
    "both",
  );
  const sheet = quoteSheetName(shape.sheet);
  return {
    formula: `=COUNTA(${sheet}!${letters}:${letters})-COUNTA(${sheet}!${known})+ROWS(${columnRange(shape, 0)})-${shape.rowCount}`,
  };
}

/** Texts where numbers are needed, but for those that were there and are known not to count. */
export function textsIn({ data, numeric }: CheckedList): Content {
  if (numeric.length === 0) return 0;
  const isText = (cell: unknown) => typeof cell !== "number" && cell !== "";
  const known = numeric.reduce(
    (sum, column) => sum + (data.columns.get(column) ?? []).filter(isText).length,
    0,
  );
  // Neither blank nor a number; COUNTIF would not do, as its wildcards find numbers too in LibreOffice.
  const now = numeric.map((column) => {
    const range = columnRange(data.shape, column);
    return `ROWS(${range})-COUNTBLANK(${range})-COUNT(${range})`;
  });
  return { formula: `=${now.join("+")}${known === 0 ? "" : `-${known}`}` };
}
