import { type ICellData, type IWorksheetData, ObjectMatrix } from "@univerjs/core";
import { generateRandomId } from "@univerjs/core";
import { CopySheetCommand, InsertSheetMutation, SheetInterceptorService } from "@univerjs/sheets";
import { AddConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import {
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
} from "@univerjs/sheets-filter";
import { AddSheetTableMutation } from "@univerjs/sheets-table";
import { quotedSheetName } from "./address";
import type { ChartData, ChartSource } from "./chartData";
import type { Model } from "./model/model";
import { ValidationStore } from "./model/validationStore";
import type { SheetState } from "./sheetState";

/** The plugins' own parts of a copy that need no change on the way. */
const TAKEN_AS_THEY_ARE: readonly string[] = [
  AddConditionalRuleMutation.id,
  SetSheetsFilterRangeMutation.id,
  SetSheetsFilterCriteriaMutation.id,
];

/**
 * Copies a sheet within the workbook as Excel does: cells with their looks, sizes, frozen panes, protection, print
 * set-up, conditional formats, validation, filter, tables under new names, charts. What refers to the sheet by its name
 * refers to the copy; its own names are copied, and so are names of the workbook that mean its cells, which become names of the copy.
 * @returns the id of the copy
 */
export function copySheet(model: Model, sourceId: string, index: number): string {
  const { book } = model;
  book.apply();
  const source = book.sheet(sourceId);
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const name = freeName(model, source.getName());
  const moved = (formula: string) => renamedInFormula(formula, source.getName(), name);

  const config = structuredClone<IWorksheetData>(source.getConfig());
  const formulas: { row: number; column: number; formula: string }[] = [];
  new ObjectMatrix<ICellData>(config.cellData).forValue((row, column, cell) => {
    if (!cell || !(cell.f ?? cell.si)) return;
    const formula = book.cells(sourceId).formula(row, column);
    delete cell.f;
    delete cell.si;
    if (formula) formulas.push({ row, column, formula: moved(formula) });
  });
  book.run(InsertSheetMutation.id, {
    unitId: book.unitId,
    index,
    sheet: { ...config, id, name },
  });
  book.adoptState(id, copyOfState(book.state(sourceId), sourceId, id));
  copyNames(model, sourceId, id, moved);
  const tables = copyTables(model, sourceId, id);

  const { redos } = book.engine.injector.get(SheetInterceptorService).onCommandExecute({
    id: CopySheetCommand.id,
    params: { unitId: book.unitId, subUnitId: sourceId, targetSubUnitId: id },
  });
  for (const mutation of redos)
    if (TAKEN_AS_THEY_ARE.includes(mutation.id)) book.run(mutation.id, mutation.params ?? {});
  new ValidationStore(book, sourceId).copyTo(new ValidationStore(book, id), moved);

  const cells = book.cells(id);
  for (const { row, column, formula } of formulas)
    cells.enter({ row, column, rows: 1, columns: 1 }, tables(formula));
  book.apply();
  model.chartsChanged(id);
  return id;
}

/** "Costs" becomes "Costs (2)". */
function freeName(model: Model, name: string): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const free = name.slice(0, 31 - suffix.length) + suffix;
    if (model.findSheet(free) === null) return free;
  }
}

/** A formula in which a sheet goes by another name; texts stay as they are. */
function renamedInFormula(formula: string, from: string, to: string): string {
  const quoted = `'${from.replaceAll("'", "''")}'!`.toLowerCase();
  const plain = `${from}!`.toLowerCase();
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.'])[\p{L}_][\p{L}\p{N}_.]*!)/u)
    .map((part) =>
      [quoted, plain].includes(part.toLowerCase()) ? `${quotedSheetName(to)}!` : part,
    )
    .join("");
}

function copyNames(
  { names }: Model,
  sourceId: string,
  id: string,
  moved: (formula: string) => string,
): void {
  for (const own of names.of(sourceId)) {
    const { name, formula, comment, visible } = own;
    names.write({ name, formula: moved(formula), comment, visible, sheetId: id });
  }
  for (const { name, formula, comment, visible, ...global } of names.of(null)) {
    const place = names.place({ name, formula, comment, visible, ...global });
    if (place?.sheetId === sourceId && !names.find(name, id))
      names.write({ name, formula: moved(formula), comment, visible, sheetId: id });
  }
}

/** The answer gives a formula the copies' names of the tables. */
function copyTables(model: Model, sourceId: string, id: string): (formula: string) => string {
  const renamed = new Map<string, string>();
  for (const tableId of model.tables.ids(sourceId)) {
    const table = model.tables.get(tableId);
    if (!table) continue;
    const { name, range, options, columns } = table.toJSON();
    let copy = `${name}${model.tables.ids(null).length + 1}`;
    while (model.tables.find(copy) !== null) copy += "_";
    renamed.set(name.toLowerCase(), copy);
    model.book.run(AddSheetTableMutation.id, {
      unitId: model.book.unitId,
      subUnitId: id,
      tableId: generateRandomId(8),
      name: copy,
      range: { ...range, sheetId: id },
      header: columns.map((column) => column.displayName),
      options: { ...options, columns },
    });
  }
  return (formula) =>
    renamed.size === 0
      ? formula
      : formula
          .split(/("(?:[^"]|"")*")/)
          .map((part, at) =>
            at % 2 === 1
              ? part
              : part.replace(
                  /[\p{L}_][\p{L}\p{N}_.]*(?=\[)/gu,
                  (word) => renamed.get(word.toLowerCase()) ?? word,
                ),
          )
          .join("");
}

function copyOfState(state: SheetState, sourceId: string, id: string): SheetState {
  const source = (from: ChartSource | null): ChartSource | null =>
    from && from.sheetId === sourceId ? { ...from, sheetId: id } : from;
  const copy = state.copy();
  copy.charts.push(
    ...state.charts.map((chart): ChartData => {
      const own = structuredClone(chart);
      return {
        ...own,
        id: `{${crypto.randomUUID().toUpperCase()}}`,
        series: own.series.map((series) => ({
          ...series,
          values: source(series.values),
          categories: source(series.categories),
        })),
      };
    }),
  );
  return copy;
}
