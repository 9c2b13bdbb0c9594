import { SheetsFilterService } from "@univerjs/sheets-filter";
import { HostObject } from "../hostObject";
import type { Model } from "./model";

/** Excel.AutoFilter of a sheet: whether there is one and whether it hides rows. */
export class AutoFilter extends HostObject {
  readonly typeName = "AutoFilter";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Enabled(): boolean {
    return this.filter !== null;
  }
  get IsDataFiltered(): boolean {
    return (this.filter?.filteredOutRows.size ?? 0) > 0;
  }

  private get filter() {
    const { engine, unitId } = this.model.book;
    return engine.injector.get(SheetsFilterService).getFilterModel(unitId, this.sheetId) ?? null;
  }
}
