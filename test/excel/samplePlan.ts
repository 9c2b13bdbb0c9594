import type { SheetPlan, WorkbookPlan } from "../../src/sheets/plan";

/** A sheet plan with everything a plan can say. */
export function sheetPlan(name: string, change: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    blocks: [
      { row: 0, column: 0, rows: [["Costs of relationships"]] },
      {
        row: 2,
        column: 0,
        rows: [
          ["Customer", "Amount", "Share"],
          ["Anna", 100, { formula: "=B4/SUM($B$4:$B$5)" }],
          ["=1+1", 300, { formula: "=B5/SUM($B$4:$B$5)" }],
        ],
      },
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 3 }, role: "title" },
      { area: { row: 2, column: 0, rows: 1, columns: 3 }, role: "header" },
      { area: { row: 3, column: 1, rows: 2, columns: 1 }, role: "input", align: "right" },
      { area: { row: 3, column: 2, rows: 2, columns: 1 }, role: "result", indent: 1 },
    ],
    numberFormats: [{ area: { row: 3, column: 2, rows: 2, columns: 1 }, format: "0.0%" }],
    columnWidths: [{ column: 0, width: 24 }],
    names: [{ name: "Amounts", area: { row: 3, column: 1, rows: 2, columns: 1 } }],
    validations: [
      {
        area: { row: 3, column: 1, rows: 2, columns: 1 },
        kind: "decimal",
        minimum: 0,
        maximum: 1000,
        message: { title: "Amount", text: "A number from 0 to 1000." },
      },
    ],
    conditionalFormats: [
      { area: { row: 3, column: 1, rows: 2, columns: 1 }, formula: "=$B4>200", look: "good" },
    ],
    charts: [
      {
        kind: "columnClustered",
        title: "Amounts",
        place: { row: 7, column: 0, rows: 10, columns: 4 },
        series: [
          {
            name: "Amount",
            values: { row: 3, column: 1, rows: 2, columns: 1 },
            categories: { row: 3, column: 0, rows: 2, columns: 1 },
          },
        ],
        valueAxis: { minimum: 0, title: "Amount", numberFormat: "0" },
        description: "Anna 100, the other one 300.",
      },
    ],
    freeze: { rows: 3, columns: 1 },
    print: { orientation: "landscape", titleRows: 3 },
    rowIds: { column: 6, row: 3, ids: ["a", "007"] },
    showGridlines: false,
    ...change,
  };
}

/** A plan of sheets. */
export function workbookPlan(
  sheets: SheetPlan[],
  change: Partial<WorkbookPlan> = {},
): WorkbookPlan {
  return {
    builder: "costTable",
    schemaVersion: 1,
    choice: { lists: {}, options: { period: 2024 } },
    sheets,
    show: 0,
    refreshable: true,
    ...change,
  };
}

/** A bare sheet that holds a block of contents from A1. */
export function blockSheet(name: string, rows: SheetPlan["blocks"][number]["rows"]): SheetPlan {
  return {
    name,
    blocks: [{ row: 0, column: 0, rows }],
    styles: [],
    numberFormats: [],
    columnWidths: [],
  };
}
