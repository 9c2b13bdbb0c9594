import { ICommandService } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { type Area, fromEngineRange, joined } from "./area";
import { formatAddress } from "./address";
import type { Book } from "./book";
import { eventType, WORKBOOK } from "./eventQueue";
import type { Model } from "./model/model";

/** Turns what happens in the workbook, by the add-in or by the user, into Excel's events. */
export class WorkbookWatch {
  private active: string;
  private nextReference = 1;
  /** Sheets that got results from the calculation under way. */
  private readonly calculated = new Set<string>();

  constructor(
    private readonly book: Book,
    private readonly model: Model,
  ) {
    this.active = model.selection.activeSheetId;
    book.engine.injector.get(ICommandService).onCommandExecuted((command, options) => {
      // The engine writes results of formulas the same way as edits, but marks them.
      this.notice(command.id, command.params, options?.applyFormulaCalculationResult === true);
    });
  }

  /** Events for what a batch has written. */
  afterBatch(): void {
    this.activated();
    for (const [sheetId, areas] of this.book.takeChanges())
      for (const area of joined(areas)) this.changed(sheetId, area, "ThisLocalAddin");
  }

  private notice(id: string, params: unknown, result: boolean): void {
    switch (id) {
      case SetRangeValuesMutation.id: {
        const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
        // Results may still come for a sheet that is gone.
        if (!this.book.workbook.getSheetBySheetId(subUnitId)) return;
        this.book.cells(subUnitId).invalidate();
        if (result) this.calculated.add(subUnitId);
        if (this.book.isRunning || !cellValue || result) return;
        const area = areaOf(cellValue);
        if (area) this.changed(subUnitId, area, "Unknown");
        return;
      }
      case SetFormulaCalculationNotificationMutation.id: {
        const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
        if (functionsExecutedState !== FormulaExecutedStateType.SUCCESS) return;
        for (const worksheetId of this.calculated)
          this.book.events.raise(eventType.worksheetCalculated, worksheetId, {
            type: "WorksheetCalculated",
            worksheetId,
          });
        this.calculated.clear();
        return;
      }
      case SetSelectionsOperation.id: {
        const { subUnitId, selections } = params as ISetSelectionsOperationParams;
        this.activated();
        this.book.events.selectionChanged();
        const address = selections
          .map(({ range }) => formatAddress(fromEngineRange(range)))
          .join(",");
        this.book.events.raise(eventType.worksheetSelectionChanged, subUnitId, {
          type: "WorksheetSelectionChanged",
          address,
          worksheetId: subUnitId,
        });
        return;
      }
      case SetWorksheetActiveOperation.id:
        this.activated();
        return;
      case InsertSheetMutation.id:
        if (!this.book.isRunning)
          this.book.events.raise(eventType.worksheetAdded, WORKBOOK, {
            type: "WorksheetAdded",
            source: "Local",
            worksheetId: (params as { sheet: { id: string } }).sheet.id,
          });
        return;
      case RemoveSheetMutation.id: {
        const { subUnitId } = params as { subUnitId: string };
        if (!this.book.isRunning) {
          this.model.forgetSheet(subUnitId);
          this.book.events.raise(eventType.worksheetDeleted, WORKBOOK, {
            type: "WorksheetDeleted",
            source: "Local",
            worksheetId: subUnitId,
          });
        }
        this.activated();
      }
    }
  }

  /** What a batch activates on its way does not count, only where it ends. */
  private activated(): void {
    const before = this.active;
    const now = this.model.selection.activeSheetId;
    if (now === before || this.book.isRunning) return;
    this.active = now;
    this.book.events.selectionChanged();
    this.book.events.raise(eventType.worksheetDeactivated, before, {
      type: "WorksheetDeactivated",
      worksheetId: before,
    });
    this.book.events.raise(eventType.worksheetActivated, now, {
      type: "WorksheetActivated",
      worksheetId: now,
    });
  }

  private changed(sheetId: string, area: Area, triggerSource: string): void {
    const referenceId = `event-${this.nextReference++}`;
    this.model.eventRanges.set(referenceId, { sheetId, area });
    const args = {
      changeType: "RangeEdited",
      source: "Local",
      triggerSource,
      address: formatAddress(area),
      worksheetId: sheetId,
      referenceId,
      shiftDirection: "None",
    };
    this.book.events.raise(eventType.worksheetChanged, sheetId, {
      type: "WorksheetChanged",
      ...args,
    });
    for (const id of this.model.tables.ids(sheetId)) {
      const table = this.model.tables.get(id);
      if (table && this.model.tables.overlapsTable(table, area))
        this.book.events.raise(eventType.tableChanged, id, {
          type: "TableChanged",
          tableId: id,
          ...args,
        });
    }
  }
}

function areaOf(cells: NonNullable<ISetRangeValuesMutationParams["cellValue"]>): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const key in cells) {
    const row = Number(key);
    for (const columnKey in cells[row]) {
      const column = Number(columnKey);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0
    ? null
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
