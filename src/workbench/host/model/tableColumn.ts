import type { Area } from "../area";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { Model } from "./model";
import type { Range } from "./range";
import { words } from "./setting";
import type { Table } from "./table";
import { headersOf } from "./tableHeaders";

/** Excel.TableColumnCollection. */
export class TableColumnCollection extends HostObject {
  readonly typeName = "TableColumnCollection";

  constructor(
    private readonly model: Model,
    private readonly table: Table,
  ) {
    super();
  }

  override get items(): TableColumn[] {
    const { area } = this.table;
    const names = this.table.ShowHeaders
      ? headersOf(this.model.book.cells(this.table.sheetId), { ...area, rows: 1 })
      : Array.from({ length: area.columns }, (_, index) => `Column${index + 1}`);
    return names.map((name, index) => new TableColumn(this.model, this.table, index, name));
  }
  get Count(): number {
    return this.table.area.columns;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItem(key: unknown): TableColumn {
    const found = this.items.find(
      (column) => column.Id === key || column.Name.toLowerCase() === String(key).toLowerCase(),
    );
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }
  GetItemAt(index: unknown): TableColumn {
    const found = typeof index === "number" ? this.items[index] : undefined;
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }
  /** Adds a column at the right end; elsewhere is not offered. */
  Add(index?: unknown, values?: unknown, name?: unknown): TableColumn {
    const { area, sheetId } = this.table;
    if (typeof index === "number" && index !== -1 && index !== area.columns)
      throw this.model.lacking("TableColumnCollection.add(index)");
    const column: Area = { ...area, column: area.column + area.columns, columns: 1 };
    this.table.resize({ ...area, columns: area.columns + 1 });
    const cells = this.model.book.cells(sheetId);
    const title = typeof name === "string" && name !== "" ? name : `Column${area.columns + 1}`;
    cells.enter({ ...column, rows: 1 }, `'${title}`);
    if (Array.isArray(values)) {
      const withTitle = values.length === area.rows;
      cells.enter(
        withTitle ? column : { ...column, row: column.row + 1, rows: column.rows - 1 },
        values,
      );
    }
    this.model.book.changed(sheetId, column);
    return this.GetItemAt(area.columns);
  }
}

/** Excel.TableColumn. */
export class TableColumn extends HostObject {
  readonly typeName = "TableColumn";

  constructor(
    private readonly model: Model,
    private readonly table: Table,
    readonly Index: number,
    private readonly title: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }
  get Id(): string {
    return String(this.Index + 1);
  }
  get Name(): string {
    return this.title;
  }
  set Name(value: unknown) {
    this.model.book.cells(this.table.sheetId).enter({ ...this.area, rows: 1 }, `'${words(value)}`);
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  GetRange(): Range {
    return this.model.range(this.table.sheetId, this.area);
  }
  GetHeaderRowRange(): Range {
    return this.model.range(this.table.sheetId, { ...this.area, rows: 1 });
  }
  GetDataBodyRange(): Range {
    const body = this.table.bodyArea;
    return this.model.range(this.table.sheetId, {
      ...body,
      column: body.column + this.Index,
      columns: 1,
    });
  }

  private get area(): Area {
    const { area } = this.table;
    return { ...area, column: area.column + this.Index, columns: 1 };
  }
}
