import type { SheetWords } from "../../languages/language";
import { keyText } from "../../marketing/distinctKeys";
import { equalTo } from "../columns/criterion";
import type { CalledCustomers } from "../customerCodes/callCustomers";
import { criterionInKey, rowInKey } from "../customerCodes/keySheet";
import { within } from "../formulas/criteria";
import { besideRow, columnRange } from "../formulas/listRange";
import { Grid } from "../grid";
import type { SheetPlan } from "../plan";
import { cellAddress } from "../reference";
import { amountFormula } from "../salesList/workingSheet";
import type { Analysis } from "./analysis";
import { amountColumn, workingAreas, workingColumn, workingRow, type Layout } from "./layout";

/**
 * A row for each customer and a column for each period: 1 where the customer bought in it. With these, plain
 * COUNTIFS counts customers where over the list it could only count rows.
 */
export function workingSheet(
  analysis: Analysis,
  layout: Layout,
  { labels, key: codeKey, statement }: CalledCustomers,
  words: SheetWords,
): SheetPlan {
  const text = words.retentionTable;
  const { sales, customers, periods } = analysis;
  const { shape } = sales.data;
  const { first, firstFlag, key, name } = workingColumn;
  const working = workingAreas(analysis, layout);
  const column = (role: string) => columnRange(shape, sales.roles[role]!);
  const amounts = sales.computed ? working.amounts : column("amount");
  const grid = new Grid();
  const at = (row: number, of: number) => cellAddress(row, of);
  grid.put(0, name, text.workingTitle);
  grid.put(1, name, [text.workingNote, statement ?? ""].join(" ").trim());
  grid.put(workingRow.last, name, text.lastDayOfList);
  grid.put(workingRow.last, first, { formula: `=INT(MAX(${column("date")}))` });
  grid.put(workingRow.header, name, words.salesList.customer);
  grid.put(workingRow.header, first, text.firstPeriod);
  grid.put(workingRow.firstDay, name, text.firstDay);
  grid.put(workingRow.lastDay, name, text.lastDay);
  grid.put(workingRow.over, name, text.isOver);
  grid.put(workingRow.from, name, text.conditions);
  periods.forEach((period, entry) => {
    const of = firstFlag + entry;
    grid.put(workingRow.header, of, period.name);
    grid.put(workingRow.firstDay, of, period.firstDay);
    grid.put(workingRow.lastDay, of, period.lastDay);
    grid.put(workingRow.over, of, {
      formula: `=IF(${at(workingRow.lastDay, of)}<=${cellAddress(workingRow.last, first, "both")},1,0)`,
    });
    grid.put(workingRow.from, of, { formula: `=">="&${at(workingRow.firstDay, of)}` });
    grid.put(workingRow.to, of, { formula: `="<"&${at(workingRow.lastDay, of)}+1` });
  });
  const order = customers.map((_, position) => position);
  // The order of the list would tell whose the codes are.
  if (statement !== null)
    order.sort((one, other) => (String(labels[one]) < String(labels[other]) ? -1 : 1));
  order.forEach((position, place) => {
    const row = workingRow.customers + place;
    const keyCell = cellAddress(row, key, "column");
    grid.put(row, name, labels[position]!);
    grid.put(
      row,
      key,
      codeKey
        ? { formula: `=${rowInKey(codeKey, cellAddress(row, name, "column"))}` }
        : equalTo(customers[position]!),
    );
    const flags = `${at(row, firstFlag)}:${at(row, firstFlag + periods.length - 1)}`;
    // 0: the list has nothing but refunds for the customer.
    grid.put(row, first, { formula: `=IFERROR(MATCH(1,${flags},0),0)` });
    periods.forEach((_, entry) => {
      const of = firstFlag + entry;
      const conditions = {
        from: cellAddress(workingRow.from, of, "row"),
        to: cellAddress(workingRow.to, of, "row"),
      };
      const criteria = [
        ...[column("customer"), codeKey ? criterionInKey(codeKey, keyCell) : keyCell],
        ...within(conditions, column("date")),
        ...[amounts, `">=0"`],
      ];
      grid.put(row, of, { formula: `=IF(COUNTIFS(${criteria.join(",")})>0,1,0)` });
    });
  });
  const beside = amountColumn(periods.length);
  if (sales.computed) {
    grid.put(workingRow.header, beside - 1, words.salesList.workingRow);
    grid.put(workingRow.header, beside, words.salesList.workingAmount);
    for (let row = 0; row < shape.rowCount; row += 1) {
      grid.put(workingRow.customers + row, beside - 1, shape.headerRow + 2 + row);
      grid.put(workingRow.customers + row, beside, {
        formula: besideRow(shape, row, amountFormula(sales, row)),
      });
    }
  }
  const area = (row: number, of: number, rows: number, columns: number) => ({
    row,
    column: of,
    rows,
    columns,
  });
  return {
    name: layout.names.working!,
    blocks: [grid.block()],
    styles: [
      { area: area(0, 0, 1, 1), role: "title" },
      { area: area(1, 0, 1, 1), role: "note" },
      { area: area(workingRow.last, 0, 1, 1), role: "label" },
      { area: area(workingRow.header, 0, 1, 1), role: "header" },
      {
        area: area(workingRow.header, first, 1, periods.length + 1),
        role: "header",
        align: "right",
      },
      { area: area(workingRow.firstDay, 0, 5, firstFlag + periods.length), role: "muted" },
      { area: area(workingRow.customers, 0, customers.length, 1), role: "label" },
      ...(sales.computed
        ? [
            {
              area: area(workingRow.header, beside - 1, 1, 2),
              role: "header" as const,
              align: "right" as const,
            },
          ]
        : []),
    ],
    numberFormats: [
      { area: area(workingRow.last, first, 1, 1), format: "yyyy-mm-dd" },
      { area: area(workingRow.firstDay, firstFlag, 2, periods.length), format: "yyyy-mm-dd" },
      ...(sales.computed
        ? [{ area: area(workingRow.customers, beside, shape.rowCount, 1), format: "#,##0.00" }]
        : []),
    ],
    columnWidths: [
      { column: name, width: 32 },
      { column: key, width: 0 },
      { column: first, columns: periods.length + 1, width: 12 },
      ...(sales.computed ? [{ column: beside, width: 14 }] : []),
    ],
    freeze: { rows: workingRow.customers, columns: firstFlag },
    rowIds: {
      column: beside + 1,
      row: workingRow.customers,
      ids: order.map((position) => keyText(labels[position]!)),
    },
  };
}
