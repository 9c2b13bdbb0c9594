import { columnLabel } from "../columns/columnLabel";
import { rowNumber } from "../columns/rowNumber";
import type { PlanContext, Speech } from "../builder";
import { differenceCheck, differenceLook } from "../formulas/differenceCheck";
import type { CellValue, ListData } from "../list";
import type { WorkbookPlan } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import { area, quoted, SheetDraft } from "../sheetDraft";
import { freeSheetName } from "../sheetName";
import { Refusal } from "../sentence";
import { ROWS_BEHIND, type RowsBehind } from "./figure";

/** More rows than this nobody reads; the list itself can be filtered. */
export const MOST_ROWS = 100_000;

const on = { title: 0, source: 1, back: 2, figure: 4, sum: 5, difference: 6, header: 8, first: 9 };
const at = { row: 0, part: 1, list: 2 };
const WHOLE = "#,##0";
const MONEY = "#,##0.00";

/**
 * A sheet with the rows of a list behind a figure, what each brings to it, and the sum that proves it.
 * @param address the figure's cell with its sheet, as formulas write it
 */
export function rowsPlan(
  address: string,
  { rows, parts }: RowsBehind,
  list: ListData,
  { words }: Speech,
  { sheetNames, today }: PlanContext,
): WorkbookPlan | Refusal {
  const text = words.rowsBehind;
  const { shape } = list;
  if (rows.length === 0) return new Refusal(() => text.noRows(shape.name));
  if (rows.length > MOST_ROWS)
    return new Refusal(() => text.tooManyRows(shape.name, rows.length, MOST_ROWS));
  const columns = [...list.columns.keys()].sort((one, other) => one - other);
  const draft = new SheetDraft();
  const width = at.list + columns.length;
  draft.row(on.title, 0, [text.title(address)]);
  draft.row(on.source, 0, [text.source(shape.name, rows.length, today)]);
  draft.row(on.back, 0, [{ formula: `=HYPERLINK(${quoted(`#${address}`)},${quoted(text.back)})` }]);
  draft.row(on.figure, 0, [text.figure, { formula: `=${address}` }]);
  draft.row(on.sum, 0, [
    text.sum,
    { formula: `=SUM(${areaAddress(area(on.first, at.part, rows.length))})` },
  ]);
  const difference = cellAddress(on.difference, at.part);
  draft.row(on.difference, 0, [
    words.salesList.difference,
    {
      formula: `=ROUND(N(${cellAddress(on.figure, at.part)})-${cellAddress(on.sum, at.part)},2)`,
    },
    differenceCheck(difference, words.salesList),
  ]);
  draft.row(on.header, 0, [
    text.row,
    text.part,
    ...columns.map((column) => columnLabel(shape, column)),
  ]);
  rows.forEach((row, position) => {
    draft.row(on.first + position, 0, [
      rowNumber(shape, row),
      parts[position]!,
      ...columns.map((column): CellValue => list.columns.get(column)![row] ?? ""),
    ]);
  });

  const format = parts.every(Number.isInteger) ? WHOLE : MONEY;
  draft.look(area(on.title, 0), "title");
  draft.look(area(on.source, 0), "note");
  draft.look(area(on.figure, 0, 3), "label");
  draft.look(area(on.figure, at.part, 3), "result");
  draft.look(area(on.header, 0, 1, width), "header", { wrap: true });
  draft.look(area(on.header, 0, 1, at.list), "header", { align: "right" });
  draft.look(area(on.first, at.row, rows.length), "muted");
  draft.format(area(on.figure, at.part, 2), format);
  draft.format(area(on.difference, at.part), MONEY);
  draft.format(area(on.first, at.part, rows.length), format);
  columns.forEach((column, position) => {
    const listed = shape.numberFormats[column];
    if (listed && listed !== "General" && listed !== "@")
      draft.format(area(on.first, at.list + position, rows.length), listed);
  });
  draft.conditionalFormats.push(
    ...differenceLook(
      area(on.difference, at.part, 1, 2),
      cellAddress(on.difference, at.part, "both"),
    ),
  );
  return {
    builder: ROWS_BEHIND,
    schemaVersion: 1,
    choice: { address, list: shape.id },
    sheets: [
      draft.plan(freeSheetName(text.sheet, sheetNames), {
        columnWidths: [
          { column: at.row, width: 24 },
          { column: at.part, columns: width - 1, width: 18 },
        ],
        freeze: { rows: on.first, columns: at.list },
        print: { orientation: "landscape", titleRows: on.first },
      }),
    ],
    show: 0,
    refreshable: false,
  };
}
