import { SetFrozenMutation } from "@univerjs/sheets";
import type { Area } from "../area";
import { COLUMNS, ROWS } from "../area";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { Model } from "./model";
import type { Range } from "./range";
import { finite } from "./setting";

/** Excel.WorksheetFreezePanes. */
export class FreezePanes extends HostObject {
  readonly typeName = "WorksheetFreezePanes";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  FreezeRows(count?: unknown): void {
    this.freeze(size(count), 0);
  }
  FreezeColumns(count?: unknown): void {
    this.freeze(0, size(count));
  }
  FreezeAt(range: unknown): void {
    const { area } = this.model.place(range, this.sheetId);
    const rows = area.rows === ROWS ? 0 : area.row + area.rows;
    const columns = area.columns === COLUMNS ? 0 : area.column + area.columns;
    this.freeze(rows, columns);
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
  GetLocation(): Range {
    const { xSplit, ySplit } = this.model.book.sheet(this.sheetId).getFreeze();
    if (xSplit === 0 && ySplit === 0) throw new HostError("ItemNotFound");
    const area: Area = { row: 0, column: 0, rows: ySplit || ROWS, columns: xSplit || COLUMNS };
    return this.model.range(this.sheetId, area);
  }

  private freeze(rows: number, columns: number): void {
    this.model.book.run(SetFrozenMutation.id, {
      unitId: this.model.book.unitId,
      subUnitId: this.sheetId,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }
}

function size(count: unknown): number {
  const value = finite(count ?? 1);
  if (!Number.isInteger(value) || value < 0) throw new HostError("InvalidArgument");
  return value;
}
