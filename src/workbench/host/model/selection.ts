import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { type Area, fromEngineRange, intersection, toEngineRange } from "../area";
import type { Book } from "../book";
import type { Place } from "./model";

/** What is selected and which sheet is shown. */
export class SelectionState {
  constructor(private readonly book: Book) {}

  get activeSheetId(): string {
    return this.book.workbook.ensureActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    if (sheetId === this.activeSheetId) return;
    this.book.run(SetWorksheetActiveOperation.id, {
      unitId: this.book.unitId,
      subUnitId: sheetId,
    });
  }

  /** The selected areas of the active sheet; A1 when nothing was selected yet. */
  get areas(): Area[] {
    const ranges = this.selections()
      .getWorkbookSelections(this.book.unitId)
      .getSelectionsOfWorksheet(this.activeSheetId);
    const areas = ranges
      .map(({ range }) => fromEngineRange(range))
      .filter((area) => [area.row, area.column, area.rows, area.columns].every(Number.isFinite));
    return areas.length > 0 ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }];
  }

  get place(): Place {
    return { sheetId: this.activeSheetId, area: this.areas.at(-1) ?? this.firstCell() };
  }

  select({ sheetId, area }: Place): void {
    this.activate(sheetId);
    const sheet = this.book.sheet(sheetId);
    const shown =
      intersection(area, {
        row: 0,
        column: 0,
        rows: Math.max(sheet.getRowCount(), area.row + 1),
        columns: Math.max(sheet.getColumnCount(), area.column + 1),
      }) ?? area;
    const range = toEngineRange(shown);
    this.book.run(SetSelectionsOperation.id, {
      unitId: this.book.unitId,
      subUnitId: sheetId,
      reveal: true,
      selections: [
        {
          range,
          primary: {
            startRow: range.startRow,
            endRow: range.startRow,
            startColumn: range.startColumn,
            endColumn: range.startColumn,
            actualRow: range.startRow,
            actualColumn: range.startColumn,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
  }

  private firstCell(): Area {
    return { row: 0, column: 0, rows: 1, columns: 1 };
  }

  private selections(): SheetsSelectionsService {
    return this.book.engine.injector.get(SheetsSelectionsService);
  }
}
