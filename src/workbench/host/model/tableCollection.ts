import { generateRandomId } from "@univerjs/core";
import { AddSheetTableMutation } from "@univerjs/sheets-table";
import { eventType } from "../eventQueue";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { Model } from "./model";
import type { Table } from "./table";
import { headersOf } from "./tableHeaders";
import { insertCells } from "./rangeStructure";

/** Excel.TableCollection of the workbook or of one sheet. */
export class TableCollection extends HostObject {
  readonly typeName = "TableCollection";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  override get items(): Table[] {
    return this.model.tables.ids(this.sheetId).map((id) => this.model.table(id));
  }
  get Count(): number {
    return this.items.length;
  }
  GetCount(): number {
    return this.items.length;
  }
  GetItem(key: unknown): Table {
    const found = this.items.find(
      (table) => table.Id === key || table.Name.toLowerCase() === String(key).toLowerCase(),
    );
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }
  GetItemAt(index: unknown): Table {
    const found = typeof index === "number" ? this.items[index] : undefined;
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  async Add(address: unknown, hasHeaders?: unknown): Promise<Table> {
    const { book, tables, selection } = this.model;
    const place = this.model.place(address, this.sheetId ?? selection.activeSheetId);
    if (this.sheetId !== null && place.sheetId !== this.sheetId)
      throw new HostError("InvalidArgument");
    book.state(place.sheetId).assertUnprotected();
    let { area } = place;
    if (tables.overlaps(place.sheetId, area))
      throw new HostError("InvalidArgument", "A table can't overlap another table.");
    if (hasHeaders === true) {
      // A table of headers alone gets one empty row.
      if (area.rows === 1) area = { ...area, rows: 2 };
    } else {
      await insertCells(this.model, place.sheetId, { ...area, rows: 1 }, "Down");
      area = { ...area, rows: area.rows + 1 };
    }
    const cells = book.cells(place.sheetId);
    const header = headersOf(cells, { ...area, rows: 1 });
    cells.enter({ ...area, rows: 1 }, [header.map((text) => `'${text}`)]);
    cells.ensureSize(area.row + area.rows, area.column + area.columns);
    book.apply();
    const tableId = generateRandomId(8);
    book.run(AddSheetTableMutation.id, {
      unitId: book.unitId,
      subUnitId: place.sheetId,
      tableId,
      name: this.freeName(),
      range: {
        startRow: area.row,
        endRow: area.row + area.rows - 1,
        startColumn: area.column,
        endColumn: area.column + area.columns - 1,
      },
      header,
      options: { showHeader: true },
    });
    book.calculationNeeded();
    book.events.raise(eventType.tableAdded, tableId, {
      type: "TableAdded",
      source: "Local",
      tableId,
      worksheetId: place.sheetId,
    });
    return this.model.table(tableId);
  }

  private freeName(): string {
    for (let number = this.model.tables.ids(null).length + 1; ; number++)
      if (this.model.tables.find(`Table${number}`) === null) return `Table${number}`;
  }
}
