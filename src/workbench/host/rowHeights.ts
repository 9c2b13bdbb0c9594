import { BooleanNumber, ICommandService } from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SheetInterceptorService,
  SheetSkeletonService,
} from "@univerjs/sheets";
import type { Area } from "./area";
import type { Book } from "./book";

/** More rows than this at once keep the height they have: measuring their texts would freeze the page. */
const MOST_ROWS = 2_000;

/**
 * Rows that fit themselves to their text. The engine fits rows to what is typed; this fits them when the add-in
 * asks, on sheets that are not shown too, and from then on whenever a formula's result changes. Only a page can
 * measure text: without one the heights stay.
 */
export class RowHeights {
  constructor(private readonly book: Book) {
    book.engine.injector.get(ICommandService).onCommandExecuted((command) => {
      if (command.id !== SetRangeValuesMutation.id) return;
      const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
      if (unitId === book.unitId && cellValue) this.refit(subUnitId, cellValue);
    });
  }

  /** From now on the rows of an area are as high as their text needs. */
  fit(sheetId: string, { row, rows }: Area): void {
    if (rows > MOST_ROWS) return;
    this.setAutomatic(sheetId, row, rows, true);
    this.book.apply();
    this.measure(sheetId, [{ first: row, last: row + rows - 1 }]);
  }

  /** Rows are as high as their text needs, or as they are set. */
  setAutomatic(sheetId: string, row: number, rows: number, automatic: boolean): void {
    this.book.run(SetWorksheetRowIsAutoHeightMutation.id, {
      unitId: this.book.unitId,
      subUnitId: sheetId,
      ranges: [{ startRow: row, endRow: row + rows - 1, startColumn: 0, endColumn: 0 }],
      autoHeightInfo: automatic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  /** Fits the rows of changed cells that were asked to fit. */
  private refit(sheetId: string, cells: object): void {
    const manager = this.book.workbook.getSheetBySheetId(sheetId)?.getRowManager();
    if (!manager) return;
    const spans: { first: number; last: number }[] = [];
    let count = 0;
    for (const key in cells) {
      const row = Number(key);
      if (manager.getRow(row)?.ia !== BooleanNumber.TRUE) continue;
      const open = spans.at(-1);
      if (open && open.last === row - 1) open.last = row;
      else spans.push({ first: row, last: row });
      if (++count > MOST_ROWS) return;
    }
    if (spans.length > 0) this.measure(sheetId, spans);
  }

  private measure(sheetId: string, spans: { first: number; last: number }[]): void {
    const lastColumn = this.book.sheet(sheetId).getColumnCount() - 1;
    const ranges = spans.map(({ first, last }) => ({
      startRow: first,
      endRow: last,
      startColumn: 0,
      endColumn: lastColumn,
    }));
    const { redos } = this.book.engine.injector
      .get(SheetInterceptorService)
      .generateMutationsOfAutoHeight({ unitId: this.book.unitId, subUnitId: sheetId, ranges });
    for (const { id, params } of redos) this.book.run(id, params ?? {});
    // The engine itself looks at the heights of a sheet again only while that is shown.
    const shown = this.book.engine.injector
      .get(SheetSkeletonService)
      .getSkeletonParam(this.book.unitId, sheetId);
    if (shown && redos.length > 0) shown.dirty = true;
  }
}
