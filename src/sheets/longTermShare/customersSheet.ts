import type { SheetWords } from "../../languages/language";
import { keyText } from "../../marketing/distinctKeys";
import { equalTo } from "../columns/criterion";
import type { CalledCustomers } from "../customerCodes/callCustomers";
import { criterionInKey, rowInKey } from "../customerCodes/keySheet";
import { sumIfs, within } from "../formulas/criteria";
import { columnRange } from "../formulas/listRange";
import { MONEY_OR_DASH } from "../moneyFormat";
import type { SheetPlan } from "../plan";
import { cellAddress, sheetReference } from "../reference";
import { amountFormula } from "../salesList/workingSheet";
import { area, quoted, SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { column, firstCustomerRow as first, on, onResult, type SheetNames } from "./layout";
import { CLASSES } from "./options";

/** Every customer with the length of the relationship and the sales and profit of the period. */
export function customersSheet(
  analysis: Analysis,
  names: SheetNames,
  { labels, key: codeKey, statement }: CalledCustomers,
  words: SheetWords,
): SheetPlan {
  const text = words.longTermShare;
  const { sales, since, customers, order, share, whyValues } = analysis;
  const live = whyValues === null;
  const { shape } = sales.data;
  const draft = new SheetDraft();
  const range = (role: string) => columnRange(shape, sales.roles[role]!);
  const amounts = amountsOf(analysis, names);
  const period = live
    ? within({ from: onResult(names, on.from), to: onResult(names, on.to) }, range("date"))
    : [];
  /** The relationship began early enough: by a purchase, or by the list of customers. */
  const began = (key: string, condition: string) => {
    const bought = `COUNTIFS(${[range("customer"), key, amounts, `">=0"`, range("date"), condition].join(",")})`;
    if (!since) return `(${bought}>0)`;
    const of = (role: string) => columnRange(since.data.shape, since.roles[role]!);
    return `(${bought}+COUNTIFS(${of("customer")},${key},${of("since")},${condition})>0)`;
  };
  draft.row(0, 0, [text.customersTitle]);
  draft.row(1, 0, [statement]);
  draft.row(first - 1, 0, [
    words.salesList.customer,
    text.classNumber,
    text.longStanding,
    text.sales,
    ...(sales.profit ? [text.profit] : [null]),
    text.rowsInPeriod,
  ]);
  order.forEach((one, position) => {
    const row = first + position;
    const place = share.classOf[one]!;
    draft.row(row, 0, [labels[one]!]);
    if (!live) {
      draft.row(row, column.class, [
        place === null ? null : place + 1,
        place === null ? null : share.isLong[one]! ? text.yes : text.no,
        share.sales[one]!,
        ...(sales.profit ? [share.profit[one]!] : []),
      ]);
      return;
    }
    const keyCell = cellAddress(row, column.key, "column");
    const key = codeKey ? criterionInKey(codeKey, keyCell) : keyCell;
    const ofCustomer = [range("customer"), key, ...period];
    const present = cellAddress(row, column.rows);
    const places = Array.from({ length: CLASSES - 1 }, (_, after) =>
      began(key, onResult(names, on.firstClass + after + 1)),
    );
    draft.row(row, column.class, [
      { formula: `=IF(${present}=0,"",1+${places.join("+")})` },
      {
        formula: `=IF(${present}=0,"",IF(${began(key, onResult(names, on.longFrom))},${quoted(text.yes)},${quoted(text.no)}))`,
      },
      { formula: `=${sumIfs(amounts, ofCustomer)}` },
      sales.profit
        ? {
            formula:
              (sales.roles.profit ?? null) === null
                ? `=${sumIfs(amounts, ofCustomer)}-${sumIfs(range("costOfGoods"), ofCustomer)}`
                : `=${sumIfs(range("profit"), ofCustomer)}`,
          }
        : null,
      { formula: `=COUNTIFS(${ofCustomer.join(",")})` },
      codeKey
        ? { formula: `=${rowInKey(codeKey, cellAddress(row, 0, "column"))}` }
        : equalTo(customers[one]!),
    ]);
  });
  if (sales.computed && live) {
    draft.row(first - 1, column.row, [words.salesList.workingRow, words.salesList.workingAmount]);
    for (let row = 0; row < sales.amount.length; row += 1)
      draft.row(first + row, column.row, [
        shape.headerRow + 2 + row,
        { formula: `=${amountFormula(sales, row)}` },
      ]);
    draft.look(area(first - 1, column.row, 1, 2), "header", { align: "right" });
    draft.format(area(first, column.amount, sales.amount.length), "#,##0.00");
  }
  const rows = customers.length;
  draft.look(area(0, 0), "title");
  draft.look(area(1, 0), "note");
  draft.look(area(first - 1, 0, 1, live ? 6 : 5), "header", { wrap: true });
  draft.look(area(first - 1, column.sales, 1, live ? 3 : 2), "header", { align: "right" });
  draft.look(area(first, 0, rows, 3), "label", { align: "left" });
  draft.look(area(first, column.sales, rows, 2), "result");
  if (live) draft.look(area(first, column.rows, rows), "muted");
  draft.format(area(first, column.sales, rows, 2), MONEY_OR_DASH);
  return draft.plan(names.customers, {
    columnWidths: [
      { column: 0, width: 32 },
      { column: 1, columns: 5, width: 18 },
      { column: column.key, width: 0 },
      { column: column.row, columns: 2, width: 14 },
    ],
    freeze: { rows: first, columns: 1 },
    print: { orientation: "portrait", titleRows: first },
    rowIds: {
      ...{ column: column.amount + 2, row: first },
      ids: order.map((one) => keyText(labels[one]!)),
    },
    // Rows behind a figure would say whose it is.
    provenance: (statement === null
      ? (["sales", ...(sales.profit ? (["profit"] as const) : [])] as const)
      : []
    ).map((figure) => ({ area: area(first, column[figure], rows), list: shape.id, figure })),
  });
}

/** Where the amounts of the sales list stand: in the list, or computed beside the customers. */
export function amountsOf({ sales }: Analysis, names: SheetNames): string {
  const { shape } = sales.data;
  if (!sales.computed) return columnRange(shape, sales.roles.amount!);
  return sheetReference(names.customers, {
    ...{ row: first, column: column.amount, rows: shape.rowCount, columns: 1 },
  });
}
