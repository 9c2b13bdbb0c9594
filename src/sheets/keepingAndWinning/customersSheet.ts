import type { SheetWords } from "../../languages/language";
import { keyText } from "../../marketing/distinctKeys";
import { equalTo } from "../columns/criterion";
import type { CalledCustomers } from "../customerCodes/callCustomers";
import { criterionInKey, rowInKey } from "../customerCodes/keySheet";
import { columnRange } from "../formulas/listRange";
import type { Content, SheetPlan } from "../plan";
import { cellAddress, sheetReference } from "../reference";
import { amountFormula } from "../salesList/workingSheet";
import { area, quoted, SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { at, customerColumn as column, firstCustomerRow, on, onResult } from "./layout";
import type { SheetNames } from "./layout";

const EMPTY = { row: 0, column: 0, rows: 1, columns: 1 };

/** Who was kept, lost, gained and won back; with live formulas, the purchases by which this is known. */
export function customersSheet(
  analysis: Analysis,
  names: SheetNames,
  { labels, key: codeKey, statement }: CalledCustomers,
  words: SheetWords,
): SheetPlan {
  const text = words.keepingAndWinning;
  const { sales, customers, movements, whyValues } = analysis;
  const live = whyValues === null;
  const draft = new SheetDraft();
  const first = firstCustomerRow;
  const count = Math.max(1, customers.length);
  const order = customers.map((_, position) => position);
  // The order of the list would tell whose the codes are.
  if (statement !== null)
    order.sort((one, other) => (String(labels[one]) < String(labels[other]) ? -1 : 1));
  const width = live ? column.atEnd + 1 : column.movement + 1;
  draft.row(0, 0, [text.customersTitle]);
  draft.row(1, 0, [[text.movementNote, statement ?? ""].join(" ").trim()]);
  draft.row(first - 1, 0, [words.salesList.customer, text.movement]);
  if (live) draft.row(first - 1, column.before, text.purchaseHeaders);
  const key = (row: number) => {
    const cell = cellAddress(row, column.key, "column");
    return codeKey ? criterionInKey(codeKey, cell) : cell;
  };
  const range = (role: string) => columnRange(sales.data.shape, sales.roles[role]!);
  const amounts = amountsOf(analysis, names);
  const condition = (offset: number) => onResult(names, on.silence + offset, at.hidden);
  const bought = (row: number, ...conditions: string[]): Content => ({
    formula: `=COUNTIFS(${[
      ...[range("customer"), key(row), amounts, `">=0"`],
      ...conditions.flatMap((each) => [range("date"), each]),
    ].join(",")})`,
  });
  order.forEach((position, place) => {
    const customer = customers[position]!;
    const row = first + place;
    const cell = (of: number) => cellAddress(row, of);
    draft.row(row, column.name, [labels[position]!]);
    if (!live) {
      const movement = movements.movement[position]!;
      draft.row(row, column.movement, [movement && text.movements[movement]]);
      return;
    }
    const [before, start, within, end] = [
      cell(column.before),
      cell(column.atStart),
      cell(column.within),
      cell(column.atEnd),
    ];
    const { kept, lost, gained, wonBack } = text.movements;
    draft.row(row, column.movement, [
      {
        formula:
          `=IF(${start}>0,IF(${end}>0,${quoted(kept)},${quoted(lost)}),` +
          `IF(${within}=0,"",IF(${before}>0,${quoted(wonBack)},${quoted(gained)})))`,
      },
      // Conditions on the result: before the period, from the silence before it, until its end, from the silence
      // before its end.
      bought(row, condition(0)),
      bought(row, condition(0), condition(1)),
      bought(row, onResult(names, on.from, at.hidden), onResult(names, on.to, at.hidden)),
      bought(row, onResult(names, on.to, at.hidden), condition(2)),
      codeKey
        ? { formula: `=${rowInKey(codeKey, cellAddress(row, column.name, "column"))}` }
        : equalTo(customer),
    ]);
  });
  if (sales.computed && live) {
    draft.row(first - 1, column.row, [words.salesList.workingRow, words.salesList.workingAmount]);
    for (let row = 0; row < sales.amount.length; row += 1)
      draft.row(first + row, column.row, [
        sales.data.shape.headerRow + 2 + row,
        { formula: `=${amountFormula(sales, row)}` },
      ]);
    draft.look(area(first - 1, column.row, 1, 2), "header", { align: "right" });
    draft.format(area(first, column.amount, sales.amount.length), "#,##0.00");
  }
  draft.look(EMPTY, "title");
  draft.look(area(1, 0), "note");
  draft.look(area(first - 1, 0, 1, width), "header", { wrap: true });
  if (live) draft.look(area(first - 1, column.before, 1, 4), "header", { align: "right" });
  draft.look(area(first, 0, count, 2), "label");
  if (live) draft.look(area(first, column.before, count, 4), "muted");
  const movement = cellAddress(first, column.movement, "column");
  const body = area(first, column.movement, count);
  draft.conditionalFormats.push(
    { area: body, formula: `=${movement}=${quoted(text.movements.lost)}`, look: "bad" },
    { area: body, formula: `=${movement}=${quoted(text.movements.gained)}`, look: "good" },
    { area: body, formula: `=${movement}=${quoted(text.movements.wonBack)}`, look: "good" },
  );
  return draft.plan(names.customers, {
    columnWidths: [
      { column: column.name, width: 32 },
      { column: column.movement, width: 18 },
      ...(live
        ? [
            { column: column.before, columns: 4, width: 18 },
            { column: column.key, width: 0 },
            { column: column.row, columns: 2, width: 14 },
          ]
        : []),
    ],
    freeze: { rows: first, columns: 1 },
    print: { orientation: "portrait", titleRows: first },
    rowIds: {
      column: column.amount + 2,
      row: first,
      ids: order.map((position) => keyText(labels[position]!)),
    },
  });
}

/** Where the amounts of the sales list stand: in the list, or computed beside the customers. */
export function amountsOf({ sales }: Analysis, names: SheetNames): string {
  const { shape } = sales.data;
  if (!sales.computed) return columnRange(shape, sales.roles.amount!);
  return sheetReference(names.customers, {
    row: firstCustomerRow,
    column: column.amount,
    rows: shape.rowCount,
    columns: 1,
  });
}
