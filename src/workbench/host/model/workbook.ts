import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { Application } from "./application";
import { DocumentProperties } from "./documentProperties";
import type { Model } from "./model";
import type { NamedItemCollection } from "./namedItem";
import type { Range } from "./range";
import type { RangeAreas } from "./rangeAreas";
import { SettingCollection } from "./settingCollection";
import { TableCollection } from "./tableCollection";
import { WorkbookProtection } from "./workbookProtection";
import { WorksheetCollection } from "./worksheetCollection";

/** Excel.Workbook: the root of the object model. */
export class Workbook extends HostObject {
  readonly typeName = "Workbook";
  IsDirty: unknown = false;
  readonly AutoSave = false;
  readonly PreviouslySaved = false;
  readonly CalculationEngineVersion = 191029;

  constructor(private readonly model: Model) {
    super();
  }

  get Name(): string {
    return `${this.model.book.workbook.getName() || "Book1"}.xlsx`;
  }
  get ReadOnly(): boolean {
    return this.model.book.readOnly;
  }
  get Application(): Application {
    return this.model.application;
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.model);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.model, null);
  }
  get Names(): NamedItemCollection {
    return this.model.namesOf(null);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.model);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.model);
  }
  get Properties(): DocumentProperties {
    return new DocumentProperties(this.model);
  }

  GetSelectedRange(): Range {
    const { areas, activeSheetId } = this.model.selection;
    const [area, ...others] = areas;
    if (!area || others.length > 0) throw new HostError("InvalidSelection");
    return this.model.range(activeSheetId, area);
  }
  GetSelectedRanges(): RangeAreas {
    const { areas, activeSheetId } = this.model.selection;
    return this.model.rangeAreas(activeSheetId, areas);
  }
  GetActiveCell(): Range {
    const { place } = this.model.selection;
    return this.model.range(place.sheetId, { ...place.area, rows: 1, columns: 1 });
  }
  _GetRangeForEventByReferenceId(id: unknown): Range {
    const place = this.model.eventRanges.get(String(id));
    if (!place) throw new HostError("ItemNotFound");
    return this.model.range(place.sheetId, place.area);
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): Range | null {
    const place = this.model.eventRanges.get(String(id));
    return place ? this.model.range(place.sheetId, place.area) : null;
  }
}
