import {
  BooleanNumber,
  CellValueType,
  type DataValidationOperator,
  type ICellData,
  type IColumnData,
  type IRange,
  type IRowData,
  type ISheetDataValidationRule,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import ExcelJS from "exceljs";
import { fromFile } from "../formulaDialect";
import { readNames } from "./definedNames";
import { serialOf } from "./isoDate";
import { rangeOfAddress } from "./rangeAddress";
import { conditionalFormat } from "./xlsxConditional";
import { toGridStyle } from "./xlsxStyle";

const SPARE_ROWS = 500;
const SPARE_COLUMNS = 20;
const DEFAULT_DATE = "yyyy-mm-dd";

/** Opens the bytes of an .xlsx file as a workbook: values, formulas, formats, tables, names, rules and what is frozen. */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<Partial<IWorkbookData>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const styles = new StyleIds();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const tables: Record<string, { tables: object[] }> = {};
  const validations: Record<string, ISheetDataValidationRule[]> = {};
  const conditional: Record<string, object[]> = {};
  workbook.worksheets.forEach((sheet, index) => {
    const id = `sheet${index + 1}`;
    sheets[id] = readSheet(id, sheet, styles);
    tables[id] = { tables: readTables(id, sheet) };
    validations[id] = readValidations(id, sheet);
    conditional[id] = readConditional(id, sheet);
  });
  const names = await readNames(bytes);
  const order = Object.keys(sheets);
  return {
    name,
    sheetOrder: order,
    sheets,
    styles: styles.all(),
    resources: [
      { name: "SHEET_TABLE_PLUGIN", data: JSON.stringify(tables) },
      { name: "SHEET_DATA_VALIDATION_PLUGIN", data: JSON.stringify(validations) },
      { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: JSON.stringify(conditional) },
      {
        name: "SHEET_DEFINED_NAME_PLUGIN",
        data: JSON.stringify(
          Object.fromEntries(
            names.map((each, index) => [
              `name${index}`,
              {
                id: `name${index}`,
                name: each.name,
                formulaOrRefString: nameDefinition(each.formula),
                comment: each.comment ?? "",
                hidden: each.hidden,
                localSheetId:
                  each.sheet === null ? "AllDefaultWorkbook" : (order[each.sheet] ?? ""),
              },
            ]),
          ),
        ),
      },
    ],
  };
}

/** A name of cells is kept as their address, anything else as a formula. */
function nameDefinition(formula: string): string {
  const isReference =
    /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/iu;
  return isReference.test(formula) ? formula : `=${fromFile(formula)}`;
}

function readSheet(
  id: string,
  sheet: ExcelJS.Worksheet,
  styles: StyleIds,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, IRowData> = {};
  // The cells that a formula of the file fills are computed anew.
  const filled: IRange[] = [];
  let columns = 0;
  sheet.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    const cells: Record<number, ICellData> = {};
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      columns = Math.max(columns, column);
      const read = readCell(cell, filled, rowNumber - 1, column - 1);
      const style = styles.of(cell.style, read.isDate);
      if (style) read.data.s = style;
      if (Object.keys(read.data).length > 0) cells[column - 1] = read.data;
    });
    cellData[rowNumber - 1] = cells;
    if (row.height || row.hidden)
      rowData[rowNumber - 1] = {
        ...(row.height ? { h: Math.round((row.height * 4) / 3), ia: BooleanNumber.FALSE } : {}),
        ...(row.hidden ? { hd: BooleanNumber.TRUE } : {}),
      };
  });
  // Against its type, null in a file that says nothing of views.
  const view = (sheet.views as ExcelJS.WorksheetView[] | null)?.[0];
  const frozen = view?.state === "frozen" ? view : null;
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: sheet.rowCount + SPARE_ROWS,
    columnCount: Math.max(columns, sheet.columnCount) + SPARE_COLUMNS,
    cellData,
    rowData,
    columnData: readColumns(sheet),
    mergeData: sheet.model.merges.flatMap((address) => rangeOfAddress(address) ?? []),
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(frozen
      ? {
          freeze: {
            xSplit: frozen.xSplit ?? 0,
            ySplit: frozen.ySplit ?? 0,
            startRow: frozen.ySplit ? frozen.ySplit : -1,
            startColumn: frozen.xSplit ? frozen.xSplit : -1,
          },
        }
      : {}),
  };
}

function readCell(
  cell: ExcelJS.Cell,
  filled: IRange[],
  row: number,
  column: number,
): { data: ICellData; isDate: boolean } {
  const inside = filled.some(
    (range) =>
      row >= range.startRow &&
      row <= range.endRow &&
      column >= range.startColumn &&
      column <= range.endColumn,
  );
  if (inside || cell.type === ExcelJS.ValueType.Merge) return { data: {}, isDate: false };
  if (cell.type === ExcelJS.ValueType.Formula) {
    const { ref, shareType } = cell.value as { ref?: string; shareType?: string };
    if (shareType === "array" && ref) filled.push(...[rangeOfAddress(ref) ?? []].flat());
    return {
      data: { f: `=${fromFile(cell.formula)}`, ...toData(cell.result) },
      isDate: cell.result instanceof Date,
    };
  }
  return { data: toData(cell.value), isDate: cell.value instanceof Date };
}

/** The value of a cell in the file. */
function toData(value: unknown): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof Date) return { v: serialOf(value), t: CellValueType.NUMBER };
  if (typeof value === "string") return text(value);
  if (typeof value !== "object" || value === null) return {};
  if ("error" in value) return { v: String(value.error), t: CellValueType.STRING };
  if ("richText" in value)
    return text((value.richText as { text: string }[]).map((part) => part.text).join(""));
  if ("hyperlink" in value && "text" in value) return toData(value.text);
  return {};
}

function text(value: string): ICellData {
  const looksLikeNumber = value.trim() !== "" && Number.isFinite(Number(value));
  return { v: value, t: looksLikeNumber ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function readColumns(sheet: ExcelJS.Worksheet): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (let number = 1; number <= sheet.columnCount; number++) {
    const { width, hidden } = sheet.getColumn(number);
    if (width === undefined && !hidden) continue;
    columns[number - 1] = {
      ...(width === undefined ? {} : { w: Math.round(width * 7 + 5) }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    };
  }
  return columns;
}

function readTables(sheetId: string, sheet: ExcelJS.Worksheet): object[] {
  // In a file that was read a table is its model.
  const tables = (sheet.model as unknown as { tables: ExcelJS.TableProperties[] }).tables;
  return tables.flatMap((table, index) => {
    const { name, displayName, tableRef, headerRow, totalsRow } =
      table as ExcelJS.TableProperties & { tableRef?: string };
    const range = tableRef ? rangeOfAddress(tableRef) : null;
    if (!range) return [];
    return {
      id: `${sheetId}table${index + 1}`,
      name: displayName ?? name,
      range,
      options: { showHeader: headerRow !== false, showFooter: totalsRow === true },
      columns: [],
      filters: { tableColumnFilterList: [] },
    };
  });
}

function readValidations(sheetId: string, sheet: ExcelJS.Worksheet): ISheetDataValidationRule[] {
  const { model } = (
    sheet as unknown as { dataValidations: { model: Record<string, ExcelJS.DataValidation> } }
  ).dataValidations;
  // Cells with one rule stand one by one in the file's model.
  const rules = new Map<string, ISheetDataValidationRule>();
  for (const [address, rule] of Object.entries(model)) {
    const range = rangeOfAddress(address.replace(/^range:/, ""));
    if (!range) continue;
    const key = JSON.stringify(rule);
    const known = rules.get(key);
    if (known) {
      known.ranges.push(range);
      continue;
    }
    const [first, second] = rule.formulae as unknown[];
    rules.set(key, {
      uid: `${sheetId}rule${rules.size + 1}`,
      type: rule.type,
      ranges: [range],
      ...(first === undefined ? {} : { formula1: validationFormula(rule.type, first) }),
      ...(second === undefined ? {} : { formula2: validationFormula(rule.type, second) }),
      ...(rule.operator ? { operator: rule.operator as DataValidationOperator } : {}),
      allowBlank: rule.allowBlank ?? false,
      showErrorMessage: rule.showErrorMessage ?? false,
      ...(rule.error ? { error: rule.error } : {}),
      ...(rule.errorTitle ? { errorTitle: rule.errorTitle } : {}),
      showInputMessage: rule.showInputMessage ?? false,
      ...(rule.prompt ? { prompt: rule.prompt } : {}),
      ...(rule.promptTitle ? { promptTitle: rule.promptTitle } : {}),
      errorStyle: rule.errorStyle === "warning" ? 2 : rule.errorStyle === "information" ? 0 : 1,
    });
  }
  return [...rules.values()];
}

function validationFormula(type: string, formula: unknown): string {
  if (formula instanceof Date) return String(serialOf(formula));
  const content = String(formula);
  if (type === "list" && content.startsWith('"')) return content.slice(1, -1);
  return Number.isFinite(Number(content)) ? content : `=${fromFile(content)}`;
}

function readConditional(sheetId: string, sheet: ExcelJS.Worksheet): object[] {
  const formats = (
    sheet as unknown as { conditionalFormattings: ExcelJS.ConditionalFormattingOptions[] }
  ).conditionalFormattings;
  return formats.flatMap(({ ref, rules }, index) => {
    const ranges = ref.split(" ").flatMap((address) => rangeOfAddress(address) ?? []);
    return rules.flatMap((rule, at) => {
      const read = conditionalFormat(rule);
      return read
        ? { cfId: `${sheetId}format${index}-${at}`, ranges, stopIfTrue: false, rule: read }
        : [];
    });
  });
}

/** The styles of a workbook, each once. */
class StyleIds {
  private readonly byStyle = new Map<string, string>();
  private readonly styles: Record<string, IStyleData> = {};

  of(style: Partial<ExcelJS.Style>, isDate: boolean): string | undefined {
    const grid = toGridStyle(style);
    if (isDate && !grid.n) grid.n = { pattern: DEFAULT_DATE };
    const key = JSON.stringify(grid);
    if (key === "{}") return undefined;
    let id = this.byStyle.get(key);
    if (id === undefined) {
      id = `s${this.byStyle.size + 1}`;
      this.byStyle.set(key, id);
      this.styles[id] = grid;
    }
    return id;
  }

  all(): Record<string, IStyleData> {
    return this.styles;
  }
}
