import type { SheetWords } from "../../languages/language";
import { costLines } from "../../marketing/partnershipLines";
import type { BlockLook } from "../blockLook";
import type { Content } from "../plan";
import { areaAddress, cellAddress, sheetReference } from "../reference";
import type { Analysis } from "./analysis";
import { sumIfs } from "../formulas/criteria";
import { ledgerSum, typesOf, withinPeriod } from "./criteria";
import { differenceCheck, differenceLook } from "../formulas/differenceCheck";
import type { Grid } from "../grid";
import {
  costColumn,
  customersTotal,
  figureColumn,
  firstDriverColumn,
  totalRow,
  type Layout,
} from "./layout";
import { columnRange } from "../formulas/listRange";
import { MONEY_OR_DASH } from "../moneyFormat";

/**
 * Line by line: what the ledger holds, what of it is customers' own, how the rest is shared out, and whether the
 * table holds it all. The ledger's column is summed from the ledger, the shared-out column from the table.
 */
export function commonCosts(
  analysis: Analysis,
  layout: Layout,
  words: SheetWords,
  grid: Grid,
): BlockLook {
  const text = words.costTable;
  const { rows, live } = layout;
  const { reconciliation } = analysis.table;
  grid.put(rows.common, 0, text.commonCosts);
  [
    text.number,
    text.line,
    text.driver,
    text.ledger,
    text.own,
    text.common,
    text.driverTotal,
    text.rate,
    text.allocated,
    text.notAllocated,
    text.difference,
    text.check,
  ].forEach((header, column) => grid.put(rows.common + 1, column, header));

  for (const line of costLines) {
    const row = rows.commonLines[line];
    const at = (column: number) => cellAddress(row, column);
    const types = typesOf(analysis, line);
    const figures = reconciliation.lines[line];
    grid.put(row, costColumn.number, line);
    grid.put(row, costColumn.label, words.results.partnershipLines[line]);
    grid.put(row, costColumn.driver, text.drivers[analysis.options.drivers[line]]);
    const or = (value: number, formula: string): Content =>
      live && types.length > 0 ? { formula: `=${formula}` } : value;
    grid.put(row, costColumn.ledger, or(figures.ledger, ledgerSum(analysis, layout, types, "all")));
    const common = figures.ledger - figures.direct;
    grid.put(
      row,
      costColumn.common,
      or(common, ledgerSum(analysis, layout, types, { criterion: `""` })),
    );
    grid.put(row, costColumn.own, {
      formula: `=${at(costColumn.ledger)}-${at(costColumn.common)}`,
    });
    if (live) {
      grid.put(row, costColumn.hidden, { formula: `=${driverPosition(layout, row)}` });
      grid.put(row, costColumn.driverTotal, { formula: `=${driverTotal(layout, row)}` });
      grid.put(row, costColumn.rate, {
        formula: `=IF(${at(costColumn.driverTotal)}=0,0,${at(costColumn.common)}/${at(costColumn.driverTotal)})`,
      });
    }
    grid.put(row, costColumn.allocated, {
      formula: `=${customersTotal(layout, figureColumn(line))}-${at(costColumn.own)}`,
    });
    grid.put(
      row,
      costColumn.notAllocated,
      live
        ? { formula: `=IF(${at(costColumn.driverTotal)}=0,${at(costColumn.common)},0)` }
        : figures.unallocated,
    );
    grid.put(row, costColumn.difference, {
      formula: `=${at(costColumn.common)}-${at(costColumn.allocated)}-${at(costColumn.notAllocated)}`,
    });
    grid.put(row, costColumn.check, differenceCheck(at(costColumn.difference), text));
  }
  leftOutAndTotal(analysis, layout, words, grid);

  const width = costColumn.check + 1;
  const first = rows.commonLines["5.1.1"];
  const lines = (column: number, columns: number, count: number = costLines.length) => ({
    row: first,
    column,
    rows: count,
    columns,
  });
  return {
    styles: [
      { area: { row: rows.common, column: 0, rows: 1, columns: 1 }, role: "section" },
      {
        area: { row: rows.common + 1, column: 0, rows: 1, columns: width },
        role: "header",
        wrap: true,
      },
      {
        area: { row: rows.common + 1, column: costColumn.ledger, rows: 1, columns: 8 },
        role: "header",
        align: "right",
      },
      {
        area: { row: rows.common + 1, column: costColumn.check, rows: 1, columns: 1 },
        role: "header",
        indent: 1,
      },
      { area: lines(costColumn.check, 1, costLines.length + 2), role: "label", indent: 1 },
      { area: lines(costColumn.number, 2), role: "label" },
      { area: lines(costColumn.driver, 1), role: live ? "input" : "label" },
      { area: lines(costColumn.ledger, 8), role: "result" },
      { area: { row: rows.leftOut, column: 0, rows: 1, columns: width }, role: "muted" },
      { area: { row: rows.ledgerTotal, column: 0, rows: 1, columns: width }, role: "total" },
    ],
    numberFormats: [
      { area: lines(costColumn.ledger, 8, costLines.length + 2), format: MONEY_OR_DASH },
      // Money for one unit of the driver, which may be a unit of sales: hundredths would hide it.
      { area: lines(costColumn.rate, 1), format: '#,##0.0000;-#,##0.0000;"–"' },
      { area: lines(costColumn.difference, 1, costLines.length + 2), format: "#,##0.00" },
    ],
    validations: live
      ? [
          {
            area: lines(costColumn.driver, 1),
            kind: "listFrom",
            reference: sheetReference(layout.names.customers, driverArea(layout, totalRow - 1)),
            message: { title: text.driver, text: text.listMessage },
          },
        ]
      : [],
    conditionalFormats: differenceLook(
      lines(costColumn.difference, 2, costLines.length + 2),
      cellAddress(first, costColumn.difference, "column"),
    ),
  };
}

/** The types that were left out, and the whole ledger against the lines and them. */
function leftOutAndTotal(analysis: Analysis, layout: Layout, words: SheetWords, grid: Grid): void {
  const text = words.costTable;
  const { rows, live } = layout;
  const { ledger } = analysis;
  if (!ledger) return;
  const none = typesOf(analysis, "none");
  grid.put(rows.leftOut, costColumn.label, text.leftOutLine);
  grid.put(
    rows.leftOut,
    costColumn.ledger,
    live && none.length > 0
      ? { formula: `=${ledgerSum(analysis, layout, none, "all")}` }
      : analysis.leftOut,
  );
  const first = rows.commonLines["5.1.1"];
  const sum = (column: number, to = rows.ledgerTotal - 1) =>
    `SUM(${areaAddress({ row: first, column, rows: to - first + 1, columns: 1 })})`;
  const at = (column: number) => cellAddress(rows.ledgerTotal, column);
  grid.put(rows.ledgerTotal, costColumn.label, text.ledgerTotal);
  const lines = Object.values(analysis.table.reconciliation.lines);
  const listed = lines.reduce((total, each) => total + each.ledger, 0) + analysis.leftOut;
  const whole = wholeLedger(analysis, layout);
  grid.put(rows.ledgerTotal, costColumn.ledger, live && whole ? { formula: `=${whole}` } : listed);
  for (const column of [
    costColumn.own,
    costColumn.common,
    costColumn.allocated,
    costColumn.notAllocated,
  ])
    grid.put(rows.ledgerTotal, column, { formula: `=${sum(column)}` });
  grid.put(rows.ledgerTotal, costColumn.difference, {
    formula: `=${at(costColumn.ledger)}-${sum(costColumn.ledger)}`,
  });
  grid.put(rows.ledgerTotal, costColumn.check, differenceCheck(at(costColumn.difference), text));
}

/** Every cost of the period whatever its type, so that a type without a line shows; wide: the columns known. */
function wholeLedger(analysis: Analysis, layout: Layout): string | null {
  const ledger = analysis.ledger!;
  const { shape } = ledger.data;
  const dates = ledger.roles.date ?? null;
  const criteria = dates === null ? [] : withinPeriod(layout, columnRange(shape, dates));
  if (ledger.layout === "wide")
    return ledger.types
      .map(({ column }) => sumIfs(columnRange(shape, column!), criteria))
      .join("+");
  return sumIfs(columnRange(shape, ledger.roles.amount!), criteria);
}

function driverArea(layout: Layout, row: number) {
  return { row, column: firstDriverColumn, rows: 1, columns: layout.drivers.length };
}

/** Which of the drivers' columns a line is shared by. */
function driverPosition(layout: Layout, row: number): string {
  const headers = sheetReference(layout.names.customers, driverArea(layout, totalRow - 1));
  return `MATCH(${cellAddress(row, costColumn.driver)},${headers},0)`;
}

function driverTotal(layout: Layout, row: number): string {
  const totals = sheetReference(layout.names.customers, driverArea(layout, totalRow));
  return `INDEX(${totals},${cellAddress(row, costColumn.hidden)})`;
}
