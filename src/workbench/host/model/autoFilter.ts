import { SheetsFilterService } from "@univerjs/sheets-filter";
import { HostObject } from "../hostObject";
import type { Model } from "./model";

/** Excel.AutoFilter of a sheet or a table, as far as it tells whether rows are filtered out. */
export class AutoFilter extends HostObject {
  readonly typeName = "AutoFilter";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly tableId: string | null = null,
  ) {
    super();
  }

  get Enabled(): boolean {
    return this.tableId !== null || this.ofSheet !== null;
  }
  get IsDataFiltered(): boolean {
    if (this.tableId === null)
      return this.model.book.filtered || (this.ofSheet?.filteredOutRows.size ?? 0) > 0;
    const filters = this.model.tables.get(this.tableId)?.getTableFilters();
    return (filters?.getFilterOutRows().size ?? 0) > 0;
  }

  private get ofSheet() {
    const { book } = this.model;
    const filters = book.engine.injector.get(SheetsFilterService);
    return filters.getFilterModel(book.unitId, this.sheetId) ?? null;
  }
}
