import type { SheetWords } from "../../languages/language";
import type { Content } from "../plan";
import { cellAddress } from "../reference";
import type { Analysis } from "./analysis";
import type { BlockLook } from "../blockLook";
import { sumIfs } from "../formulas/criteria";
import { withinPeriod } from "./criteria";
import { differenceCheck, differenceLook } from "../formulas/differenceCheck";
import type { Grid } from "../grid";
import { costColumn, customersTotal, figureColumn, onCost, type Layout } from "./layout";
import { purchaseCount, salesRanges } from "../salesList/workingSheet";

const IN_LIST = costColumn.value;
const IN_TABLE = IN_LIST + 1;
const DIFFERENCE = IN_TABLE + 1;
const CHECK = DIFFERENCE + 1;

/** Sales, purchases and profit of the period: summed from the list, against the table's totals. */
export function listTotals(
  analysis: Analysis,
  layout: Layout,
  words: SheetWords,
  grid: Grid,
): BlockLook {
  const text = words.costTable;
  const first = layout.rows.listTotals;
  grid.put(first, 0, text.listTotals);
  [text.number, text.line, text.inList, text.inTable, text.difference, text.check].forEach(
    (header, column) => grid.put(first + 1, column, header),
  );
  const lines = (["2", "3", "4"] as const).filter(
    (line) => line !== "4" || analysis.profitSource !== null,
  );
  const inList = listFigures(analysis, layout);
  lines.forEach((line, position) => {
    const row = first + 2 + position;
    const at = (column: number) => cellAddress(row, column);
    grid.put(row, costColumn.number, line);
    grid.put(row, costColumn.label, words.results.partnershipLines[line]);
    grid.put(row, IN_LIST, inList[line]);
    grid.put(row, IN_TABLE, { formula: `=${customersTotal(layout, figureColumn(line))}` });
    grid.put(row, DIFFERENCE, { formula: `=${at(IN_LIST)}-${at(IN_TABLE)}` });
    grid.put(row, CHECK, differenceCheck(at(DIFFERENCE), text));
  });
  const area = (row: number, column: number, rows: number, columns: number) => ({
    row,
    column,
    rows,
    columns,
  });
  return {
    styles: [
      { area: area(first, 0, 1, 1), role: "section" },
      { area: area(first + 1, 0, 1, CHECK + 1), role: "header" },
      { area: area(first + 1, IN_LIST, 1, 3), role: "header", align: "right" },
      { area: area(first + 1, CHECK, 1, 1), role: "header", indent: 1 },
      { area: area(first + 2, CHECK, lines.length, 1), role: "label", indent: 1 },
      { area: area(first + 2, 0, lines.length, 2), role: "label" },
      { area: area(first + 2, IN_LIST, lines.length, 3), role: "result" },
    ],
    numberFormats: [
      { area: area(first + 2, IN_LIST, 1, 3), format: "#,##0" },
      { area: area(first + 3, IN_LIST, lines.length - 1, 3), format: "#,##0.00" },
    ],
    validations: [],
    conditionalFormats: differenceLook(
      area(first + 2, DIFFERENCE, lines.length, 2),
      cellAddress(first + 2, DIFFERENCE, "column"),
    ),
  };
}

function listFigures(analysis: Analysis, layout: Layout): Record<"2" | "3" | "4", Content> {
  const { table, profitSource } = analysis;
  if (!layout.live)
    return {
      "2": table.totals["2"],
      "3": table.reconciliation.sales.list,
      "4": table.totals["4"],
    };
  const ranges = salesRanges(analysis.sales, layout.names.working ?? "");
  const period = withinPeriod(layout, ranges.date);
  const sum = (range: string) => sumIfs(range, period);
  const sales = sum(ranges.amount);
  const profit = () => {
    switch (profitSource) {
      case "profit":
        return sum(ranges.profit!);
      case "costOfGoods":
        return `${sales}-${sum(ranges.costOfGoods!)}`;
      case "margin":
        return `${sales}*${onCost(layout, layout.rows.margin, costColumn.value)}`;
      case null:
        return "0";
    }
  };
  return {
    "2": { formula: `=${purchaseCount(ranges, period)}` },
    "3": { formula: `=${sales}` },
    "4": { formula: `=${profit()}` },
  };
}
