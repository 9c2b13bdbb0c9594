import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { Model } from "./model";
import type { Range } from "./range";
import { deleteCells, insertCells } from "./rangeStructure";
import type { Table } from "./table";

/** Excel.TableRowCollection. */
export class TableRowCollection extends HostObject {
  readonly typeName = "TableRowCollection";

  constructor(
    private readonly model: Model,
    private readonly table: Table,
  ) {
    super();
  }

  override get items(): TableRow[] {
    return Array.from(
      { length: this.Count },
      (_, index) => new TableRow(this.model, this.table, index),
    );
  }
  get Count(): number {
    return this.table.bodyArea.rows;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: unknown): TableRow {
    if (typeof index !== "number" || index < 0 || index >= this.Count)
      throw new HostError("ItemNotFound");
    return new TableRow(this.model, this.table, index);
  }
  /** Adds rows; what lies below the table moves down. */
  async Add(index?: unknown, values?: unknown): Promise<TableRow> {
    const { table, model } = this;
    model.book.state(table.sheetId).assertUnprotected();
    const rows = Array.isArray(values) ? (values as unknown[]) : [];
    const count = Math.max(1, rows.length);
    const at = typeof index === "number" && index >= 0 ? Math.min(index, this.Count) : this.Count;
    const body = table.bodyArea;
    const inserted = { ...body, row: body.row + at, rows: count };
    const { area } = table;
    await insertCells(model, table.sheetId, inserted, "Down");
    table.resize({ ...area, rows: area.rows + count });
    if (rows.length > 0) model.range(table.sheetId, inserted).Values = rows;
    return new TableRow(model, table, at);
  }
}

/** Excel.TableRow. */
export class TableRow extends HostObject {
  readonly typeName = "TableRow";

  constructor(
    private readonly model: Model,
    private readonly table: Table,
    readonly Index: number,
  ) {
    super();
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  GetRange(): Range {
    const body = this.table.bodyArea;
    return this.model.range(this.table.sheetId, { ...body, row: body.row + this.Index, rows: 1 });
  }
  async Delete(): Promise<void> {
    const { area, sheetId } = this.table;
    const body = this.table.bodyArea;
    await deleteCells(this.model, sheetId, { ...body, row: body.row + this.Index, rows: 1 }, "Up");
    this.table.resize({ ...area, rows: Math.max(2, area.rows - 1) });
  }
}
