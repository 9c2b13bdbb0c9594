import { onGrid, type Area } from "../area";
import { parseAddress, splitSheet } from "../address";
import type { Book } from "../book";
import { HostError } from "../hostError";
import { RowHeights } from "../rowHeights";
import { Application } from "./application";
import { Chart } from "./chart";
import { NameStore } from "./nameStore";
import { NamedItemCollection } from "./namedItem";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { SelectionState } from "./selection";
import { Table } from "./table";
import { TableStore } from "./tableStore";
import { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";
import type { ChartData } from "../chartData";

/** A place in the workbook. */
export interface Place {
  sheetId: string;
  area: Area;
}

/** Makes the objects of the object model and keeps those that have an identity. */
export class Model {
  readonly workbook: Workbook;
  readonly application: Application;
  readonly names: NameStore;
  readonly tables: TableStore;
  readonly selection: SelectionState;
  readonly rowHeights: RowHeights;
  /** Areas of change events, which `event.getRange` asks for. */
  readonly eventRanges = new Map<string, Place>();
  private readonly sheets = new Map<string, Worksheet>();

  constructor(
    readonly book: Book,
    /** Notes a member that the host lacks and gives the error that names it. */
    readonly lacking: (memberName: string) => HostError,
    /** Tells the page that a sheet's charts are to be drawn anew. */
    readonly chartsChanged: (sheetId: string) => void,
  ) {
    this.names = new NameStore(book, this);
    this.tables = new TableStore(book);
    this.selection = new SelectionState(book);
    this.rowHeights = new RowHeights(book);
    this.application = new Application(this);
    this.workbook = new Workbook(this);
  }

  worksheet(id: string): Worksheet {
    this.book.sheet(id);
    let sheet = this.sheets.get(id);
    if (!sheet) this.sheets.set(id, (sheet = new Worksheet(this, id)));
    return sheet;
  }

  forgetSheet(id: string): void {
    this.sheets.delete(id);
    this.book.forgetSheet(id);
  }

  /** The sheet of a name or id; Excel's error when there is none. */
  findSheet(key: string): string | null {
    const wanted = key.toLowerCase();
    for (const sheet of this.book.workbook.getSheets())
      if (sheet.getSheetId().toLowerCase() === wanted || sheet.getName().toLowerCase() === wanted)
        return sheet.getSheetId();
    return null;
  }

  range(sheetId: string, area: Area): Range {
    return new Range(this, sheetId, onGrid(area));
  }

  rangeAreas(sheetId: string, areas: Area[]): RangeAreas {
    return new RangeAreas(this, sheetId, areas.map(onGrid));
  }

  table(id: string): Table {
    return new Table(this, id);
  }

  chart(sheetId: string, data: ChartData): Chart {
    return new Chart(this, sheetId, data);
  }

  namesOf(sheetId: string | null): NamedItemCollection {
    return new NamedItemCollection(this, sheetId);
  }

  /** The place that an address or name means, seen from a sheet. Excel's InvalidArgument when it means none. */
  resolve(text: string, fromSheetId: string): Place {
    const { sheet, rest } = splitSheet(text.trim().replace(/^=/, ""));
    const sheetId = sheet === null ? fromSheetId : this.findSheet(sheet);
    if (sheetId === null) throw new HostError("InvalidArgument");
    const area = parseAddress(rest);
    if (area) return { sheetId, area };
    const place = this.names.placeOf(rest, sheetId) ?? this.tables.placeOf(rest);
    if (!place) throw new HostError("InvalidArgument");
    return place;
  }

  /** A place given as a range object or as text. */
  place(input: unknown, fromSheetId: string): Place {
    if (input instanceof Range) return { sheetId: input.sheetId, area: input.area };
    if (typeof input === "string") return this.resolve(input, fromSheetId);
    throw new HostError("InvalidArgument");
  }
}
