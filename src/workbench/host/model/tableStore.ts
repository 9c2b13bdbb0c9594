import { TableManager } from "@univerjs/sheets-table";
import { type Area, fromEngineRange, intersection } from "../area";
import type { Book } from "../book";
import type { Place } from "./model";

/** A table of the engine. */
export type EngineTable = NonNullable<ReturnType<TableManager["getTableById"]>>;

/** The engine's tables of the workbook, found by id, name or place. */
export class TableStore {
  constructor(private readonly book: Book) {}

  get manager(): TableManager {
    return this.book.engine.injector.get(TableManager);
  }

  /** Ids of the tables of a sheet, or of the workbook. */
  ids(sheetId: string | null): string[] {
    return this.manager
      .getTableList(this.book.unitId)
      .filter((table) => sheetId === null || table.subUnitId === sheetId)
      .map((table) => table.id);
  }

  get(id: string): EngineTable | null {
    return this.manager.getTableById(this.book.unitId, id) ?? null;
  }

  find(key: string): string | null {
    const wanted = key.toLowerCase();
    for (const table of this.manager.getTableList(this.book.unitId))
      if (table.id === key || table.name.toLowerCase() === wanted) return table.id;
    return null;
  }

  area(table: EngineTable): Area {
    return fromEngineRange(table.getRange());
  }

  /** Where a table's data is, for addresses that name it. */
  placeOf(name: string): Place | null {
    const id = this.find(name);
    const table = id === null ? null : this.get(id);
    if (!table) return null;
    const area = this.area(table);
    return {
      sheetId: table.getSubunitId(),
      area: table.isShowHeader() ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area,
    };
  }

  overlapsTable(table: EngineTable, area: Area): boolean {
    return intersection(this.area(table), area) !== null;
  }

  overlaps(sheetId: string, area: Area, except?: string): boolean {
    return this.ids(sheetId).some((id) => {
      const table = this.get(id);
      return id !== except && table !== null && intersection(this.area(table), area) !== null;
    });
  }
}
