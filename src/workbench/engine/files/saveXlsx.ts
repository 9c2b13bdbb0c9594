import {
  BooleanNumber,
  CellValueType,
  ObjectMatrix,
  type ICellData,
  type IRange,
  type ISheetDataValidationRule,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import ExcelJS from "exceljs";
import { ErrorValue, valueOfCell } from "../cellReader";
import { toFile } from "../formulaDialect";
import { writeNames, type FileName } from "./definedNames";
import { addressOfRange } from "./rangeAddress";
import { fileConditionalFormat } from "./xlsxConditional";
import { toFileStyle } from "./xlsxStyle";

/** What a saved workbook consists of besides the engine's own form of it. */
export interface SaveOptions {
  /** The ranges that formulas fill, by sheet and by the cell of the formula. */
  spills?: Record<string, Nullable<Record<number, Record<number, IRange>>>>;
  /** What formulas filled, by sheet. */
  spilled?: Record<string, Nullable<Record<number, Record<number, Nullable<ICellData>>>>>;
  /** How a sheet prints, by sheet. */
  print?: Record<string, Partial<ExcelJS.PageSetup>>;
  creator?: string;
}

/** By the engine's number of them. */
const ERROR_STYLES = ["information", "stop", "warning"] as const;

interface StoredName {
  name: string;
  formulaOrRefString: string;
  localSheetId?: string;
  hidden?: boolean;
  comment?: string;
}

interface StoredTable {
  name: string;
  range: IRange;
  options: { showHeader?: boolean; showFooter?: boolean };
}

/**
 * Writes a workbook as an .xlsx file: values, formulas with the values they have now, formats, widths, tables,
 * names, rules, what is frozen and how it prints.
 */
export async function saveXlsx(
  workbook: Partial<IWorkbookData>,
  options: SaveOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new ExcelJS.Workbook();
  if (options.creator) file.creator = options.creator;
  const tables = resource<Record<string, { tables?: StoredTable[] }>>(
    workbook,
    "SHEET_TABLE_PLUGIN",
  );
  const validations = resource<Record<string, ISheetDataValidationRule[]>>(
    workbook,
    "SHEET_DATA_VALIDATION_PLUGIN",
  );
  const formats = resource<Record<string, IConditionFormattingRule[]>>(
    workbook,
    "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  );
  const order = workbook.sheetOrder ?? Object.keys(workbook.sheets ?? {});
  for (const id of order) {
    const sheet = workbook.sheets?.[id];
    if (!sheet) continue;
    const target = file.addWorksheet(sheet.name ?? id, {
      state: sheet.hidden === BooleanNumber.TRUE ? "hidden" : "visible",
      views: [view(sheet)],
    });
    Object.assign(target.pageSetup, options.print?.[id]);
    writeColumns(sheet, target);
    // Tables write their header cells: the cells' own formats come after them.
    for (const table of tables?.[id]?.tables ?? []) writeTable(table, sheet, target);
    writeCells(sheet, target, workbook.styles ?? {}, options.spills?.[id], options.spilled?.[id]);
    for (const range of sheet.mergeData ?? []) target.mergeCells(addressOfRange(range));
    for (const rule of validations?.[id] ?? []) writeValidation(rule, target);
    (formats?.[id] ?? []).forEach((format, index) => {
      const rule = fileConditionalFormat(format.rule, index + 1);
      if (rule)
        target.addConditionalFormatting({
          ref: format.ranges.map(addressOfRange).join(" "),
          rules: [rule],
        });
    });
  }
  const names = resource<Record<string, StoredName>>(workbook, "SHEET_DEFINED_NAME_PLUGIN");
  const bytes = await file.xlsx.writeBuffer();
  return writeNames(
    bytes,
    Object.values(names ?? {}).map((name) => fileName(name, order)),
  );
}

function resource<T>(workbook: Partial<IWorkbookData>, name: string): T | null {
  const data = workbook.resources?.find((each) => each.name === name)?.data;
  return data ? (JSON.parse(data) as T) : null;
}

function view(sheet: Partial<IWorksheetData>): Partial<ExcelJS.WorksheetView> {
  const showGridLines = sheet.showGridlines !== BooleanNumber.FALSE;
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  return xSplit > 0 || ySplit > 0
    ? { state: "frozen", xSplit, ySplit, showGridLines }
    : { state: "normal", showGridLines };
}

function writeColumns(sheet: Partial<IWorksheetData>, target: ExcelJS.Worksheet): void {
  for (const [key, column] of Object.entries(sheet.columnData ?? {})) {
    const data = column as { w?: number; hd?: BooleanNumber } | undefined;
    Object.assign(target.getColumn(Number(key) + 1), {
      ...(data?.w ? { width: (data.w - 5) / 7 } : {}),
      ...(data?.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
    });
  }
  for (const [key, row] of Object.entries(sheet.rowData ?? {})) {
    const data = row as { h?: number; hd?: BooleanNumber; ia?: BooleanNumber } | undefined;
    if (data?.hd === BooleanNumber.TRUE) target.getRow(Number(key) + 1).hidden = true;
    // A height that the engine worked out from the text is left to the reader of the file.
    if (data?.h && data.ia === BooleanNumber.FALSE)
      target.getRow(Number(key) + 1).height = (data.h * 3) / 4;
  }
}

function writeCells(
  sheet: Partial<IWorksheetData>,
  target: ExcelJS.Worksheet,
  styles: Record<string, Nullable<IStyleData>>,
  spills: NonNullable<SaveOptions["spills"]>[string],
  spilled: NonNullable<SaveOptions["spilled"]>[string],
): void {
  const known = new Map<string, Partial<ExcelJS.Style>>();
  const styleOf = (style: NonNullable<ICellData["s"]>): Partial<ExcelJS.Style> => {
    if (typeof style !== "string") return toFileStyle(style);
    let converted = known.get(style);
    if (!converted) known.set(style, (converted = toFileStyle(styles[style] ?? {})));
    return converted;
  };
  const formulas = sharedFormulas(sheet);
  for (const [row, columns] of Object.entries(spilled ?? {}))
    for (const [column, cell] of Object.entries(columns))
      target.getCell(Number(row) + 1, Number(column) + 1).value = plain(cell);
  new ObjectMatrix<Nullable<ICellData>>(sheet.cellData ?? {}).forValue((row, column, cell) => {
    if (!cell) return;
    const written = target.getCell(row + 1, column + 1);
    const formula = cell.f ?? (cell.si ? formulas.get(cell.si) : undefined);
    if (formula) {
      const spill = spills?.[row]?.[column];
      const content = { formula: toFile(formula.replace(/^=/, "")), result: plain(cell) };
      written.value = (
        spill ? { ...content, shareType: "array", ref: addressOfRange(spill) } : content
      ) as ExcelJS.CellFormulaValue;
    } else {
      const value = plain(cell);
      if (value !== null) written.value = value;
    }
    if (cell.s) Object.assign(written, { style: styleOf(cell.s) });
  });
}

/** Formulas that other cells repeat by id. The engine writes them out when it is asked for a whole workbook. */
function sharedFormulas(sheet: Partial<IWorksheetData>): Map<string, string> {
  const formulas = new Map<string, string>();
  new ObjectMatrix<Nullable<ICellData>>(sheet.cellData ?? {}).forValue((_row, _column, cell) => {
    if (cell?.si && cell.f) formulas.set(cell.si, cell.f);
  });
  return formulas;
}

function plain(
  cell: Nullable<ICellData>,
): number | string | boolean | ExcelJS.CellErrorValue | null {
  const value = valueOfCell(cell);
  if (value instanceof ErrorValue)
    return { error: value.code } as unknown as ExcelJS.CellErrorValue;
  // Zero-length text is what a formula gives; as a value it would only be in the way.
  if (value === "" && !cell?.f) return null;
  return cell?.t === CellValueType.FORCE_STRING ? String(value) : value;
}

function writeTable(
  { name, range, options }: StoredTable,
  sheet: Partial<IWorksheetData>,
  target: ExcelJS.Worksheet,
): void {
  const header = options.showHeader !== false;
  const value = (row: number, column: number) => plain(sheet.cellData?.[row]?.[column]);
  const columns = Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, index) => {
    const title = header ? value(range.startRow, range.startColumn + index) : null;
    return {
      name: typeof title === "object" ? `Column${index + 1}` : String(title),
      filterButton: header,
    };
  });
  const table = target.addTable({
    name,
    displayName: name,
    ref: addressOfRange(range),
    headerRow: header,
    totalsRow: options.showFooter === true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns,
    rows: [],
  });
  // The cells are written by themselves; only the table's extent is told.
  const { model } = table as unknown as { model: { tableRef: string; autoFilterRef: string } };
  model.tableRef = addressOfRange(range);
  model.autoFilterRef = addressOfRange(range);
}

function writeValidation(rule: ISheetDataValidationRule, target: ExcelJS.Worksheet): void {
  const kinds: readonly string[] = ["list", "whole", "decimal", "date", "textLength", "custom"];
  if (!kinds.includes(rule.type)) return;
  const formulae = [rule.formula1, rule.formula2]
    .filter((formula) => formula !== undefined && formula !== "")
    .map((formula) => {
      const content = String(formula);
      if (content.startsWith("=")) return toFile(content.slice(1));
      if (rule.type === "list") return `"${content.replaceAll('"', '""')}"`;
      return Number.isFinite(Number(content)) ? Number(content) : content;
    });
  const validation = {
    type: rule.type as ExcelJS.DataValidation["type"],
    formulae,
    allowBlank: rule.allowBlank ?? true,
    showErrorMessage: rule.showErrorMessage ?? true,
    showInputMessage: rule.showInputMessage ?? false,
    ...(rule.operator ? { operator: rule.operator } : {}),
    ...(rule.error ? { error: rule.error } : {}),
    ...(rule.prompt ? { prompt: rule.prompt } : {}),
    errorStyle: ERROR_STYLES[rule.errorStyle ?? 1],
  } as ExcelJS.DataValidation;
  const { dataValidations } = target as unknown as {
    dataValidations: { add(address: string, validation: ExcelJS.DataValidation): void };
  };
  for (const range of rule.ranges) dataValidations.add(addressOfRange(range), validation);
}

function fileName(name: StoredName, order: readonly string[]): FileName {
  const sheet = name.localSheetId ? order.indexOf(name.localSheetId) : -1;
  return {
    name: name.name,
    formula: toFile(name.formulaOrRefString.replace(/^=/, "")),
    sheet: sheet < 0 ? null : sheet,
    hidden: name.hidden ?? false,
    ...(name.comment ? { comment: name.comment } : {}),
  };
}
