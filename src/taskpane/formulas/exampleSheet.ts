import type { FunctionDeclaration } from "../../functions/declaration";
import type { Content, SheetPlan, WorkbookPlan } from "../../sheets/plan";
import { areaAddress } from "../../sheets/reference";
import { freeSheetName } from "../../sheets/sheetName";
import { isoToSerial } from "../builder/serialDate";
import { constantArguments } from "./constantText";
import type { FunctionHelp } from "./functionHelp";

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const PREFIX = "example:";

/** The function whose example a plan of the workbook is; null for any other plan. */
export function exampleOf(builder: string): string | null {
  return builder.startsWith(PREFIX) ? builder.slice(PREFIX.length) : null;
}

interface ExampleWords {
  sheet: string;
  result: string;
}

/**
 * A new sheet with the numbers of a function's example in cells of their own, and the formula at work on them.
 * @param columns that the result fills
 */
export function examplePlan(
  declaration: FunctionDeclaration,
  help: FunctionHelp,
  columns: number,
  words: ExampleWords,
  sheetNames: readonly string[],
): WorkbookPlan {
  const sheet: SheetPlan = {
    name: freeSheetName(words.sheet, sheetNames),
    blocks: [{ row: 0, column: 0, rows: [[`${help.name}: ${help.summary}`], [help.question]] }],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, role: "title" },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, role: "note" },
    ],
    numberFormats: [],
    columnWidths: [],
    freeze: { rows: FIRST_ROW, columns: 0 },
  };
  let column = 0;
  const addresses = constantArguments(help.example).map((matrix, index) => {
    const argument = declaration.arguments[index]!;
    if (!matrix) return "";
    const isDate = argument.kind === "date";
    const rows = matrix.map((row) =>
      row.map((cell): Content => (isDate ? isoToSerial(String(cell)) : cell)),
    );
    const area = { row: FIRST_ROW, column, rows: rows.length, columns: rows[0]!.length };
    const header = { row: HEADER_ROW, column, rows: 1, columns: area.columns };
    sheet.blocks.push(
      {
        row: HEADER_ROW,
        column,
        rows: [rows[0]!.map((_, place) => (place === 0 ? argument.name : null))],
      },
      { row: FIRST_ROW, column, rows },
    );
    sheet.styles.push({ area: header, role: "header" }, { area, role: "input" });
    if (isDate) sheet.numberFormats.push({ area, format: "yyyy-mm-dd" });
    if (argument.unit === "share") sheet.numberFormats.push({ area, format: "0.0%" });
    column += area.columns;
    return areaAddress(area);
  });
  while (addresses.at(-1) === "") addresses.pop();
  // A column apart, so that the result is not taken for another argument.
  const result = { row: HEADER_ROW, column: column + 1, rows: 1, columns };
  sheet.blocks.push(
    { row: HEADER_ROW, column: result.column, rows: [[words.result]] },
    {
      row: FIRST_ROW,
      column: result.column,
      rows: [[{ formula: `=${help.name}(${addresses.join(",")})` }]],
    },
  );
  sheet.styles.push({ area: result, role: "header" });
  sheet.columnWidths.push({ column: 0, columns: result.column + columns, width: 20 });
  return {
    builder: `${PREFIX}${declaration.id}`,
    schemaVersion: 1,
    choice: { lists: {}, options: {} },
    sheets: [sheet],
    show: 0,
    refreshable: false,
  };
}
