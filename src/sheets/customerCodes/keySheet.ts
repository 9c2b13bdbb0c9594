import type { SheetWords } from "../../languages/language";
import type { CellValue } from "../list";
import type { SheetPlan } from "../plan";
import { cellAddress, sheetReference } from "../reference";
import { quoteSheetName } from "../sheetName";
import { area, SheetDraft } from "../sheetDraft";
import { keyNames } from "./options";

/** The key while its sheet is planned: who has which code, and where formulas find it. */
export interface CodeKey {
  sheet: string;
  customers: readonly CellValue[];
  /** In the customers' order. */
  codes: readonly string[];
}

const column = { code: 0, customer: 1, criterion: 2 } as const;
const on = { shown: 4, header: 6, first: 7 } as const;

const range = ({ sheet, codes }: CodeKey, of: number) =>
  sheetReference(sheet, { row: on.first, column: of, rows: codes.length, columns: 1 });

/** Formula for the row of the key in which the code of a cell stands, without the equals sign. */
export function rowInKey(key: CodeKey, codeCell: string): string {
  return `MATCH(${codeCell},${range(key, column.code)},0)`;
}

/** The criterion of the customer in that row of the key. */
export function criterionInKey(key: CodeKey, row: string): string {
  return `INDEX(${range(key, column.criterion)},${row})`;
}

/** The key's codes and, in the same order, its customers as criteria: for formulas over all of them. */
export function keyColumns(key: CodeKey): { codes: string; criteria: string } {
  return { codes: range(key, column.code), criteria: range(key, column.criterion) };
}

/** Cells of the key's sheet with the customer shown on another one: no name stands outside the key, not even hidden. */
export function shownInKey({ sheet }: CodeKey): { name: string; criterion: string } {
  const cell = (of: number) => `${quoteSheetName(sheet)}!${cellAddress(on.shown, of, "both")}`;
  return { name: cell(column.customer), criterion: cell(column.criterion) };
}

/** A cell's text as a criterion: ~ * ? stand for themselves. */
function escaped(cell: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}

/**
 * The sheet that tells whose each code is, sorted by code, so that its order tells nothing.
 * @param shown the cell with the code of the customer that another sheet shows, where one does
 */
export function keySheet(key: CodeKey, words: SheetWords, shown: string | null): SheetPlan {
  const text = words.customerCodes;
  const draft = new SheetDraft();
  const { codes, customers } = key;
  const count = codes.length;
  const order = codes.map((_, one) => one).sort((a, b) => (codes[a]! < codes[b]! ? -1 : 1));
  draft.row(0, 0, [text.keyTitle]);
  draft.row(1, 0, [text.keyNote]);
  if (shown !== null) {
    draft.row(on.shown - 1, 0, [text.shownNow]);
    const row = rowInKey(key, cellAddress(on.shown, column.code, "both"));
    draft.row(on.shown, 0, [
      { formula: `=${shown}&""` },
      { formula: `=IFERROR(INDEX(${range(key, column.customer)},${row}),"")` },
      { formula: `=IFERROR(${criterionInKey(key, row)},"")` },
    ]);
    draft.look(area(on.shown - 1, 0), "section");
    draft.look(area(on.shown, 0, 1, 2), "label");
  }
  draft.row(on.header, 0, [text.code, words.salesList.customer]);
  order.forEach((one, position) =>
    draft.row(on.first + position, 0, [
      ...[codes[one]!, customers[one]!],
      // From the name beside it, which may be sorted without this hidden column.
      { formula: `="="&${escaped(cellAddress(on.first + position, column.customer))}` },
    ]),
  );
  draft.look(area(0, 0), "title");
  draft.look(area(1, 0), "note");
  draft.look(area(on.header, 0, 1, 2), "header");
  draft.look(area(on.first, 0, count, 2), "label", { align: "left" });
  return draft.plan(key.sheet, {
    columnWidths: [
      { column: column.code, width: 16 },
      { column: column.customer, width: 36 },
      { column: column.criterion, width: 0 },
    ],
    names: [
      { name: keyNames.codes, area: area(on.first, column.code, count) },
      { name: keyNames.customers, area: area(on.first, column.customer, count) },
    ],
    freeze: { rows: on.first, columns: 0 },
    print: { orientation: "portrait", titleRows: on.first },
  });
}
