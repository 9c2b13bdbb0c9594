import { InsertSheetCommand } from "@univerjs/sheets";
import { eventType, WORKBOOK } from "../eventQueue";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { Model } from "./model";
import { assertSheetName } from "./sheetName";
import { words } from "./setting";
import type { Worksheet } from "./worksheet";

/** Size of a new sheet as the engine shows it; it grows when something is written beyond. */
const NEW_SHEET = { rowCount: 1000, columnCount: 26, defaultColumnWidth: 64, defaultRowHeight: 20 };

/** Excel.WorksheetCollection. */
export class WorksheetCollection extends HostObject {
  readonly typeName = "WorksheetCollection";

  constructor(private readonly model: Model) {
    super();
  }

  override get items(): Worksheet[] {
    return this.model.book.workbook
      .getSheets()
      .map((sheet) => this.model.worksheet(sheet.getSheetId()));
  }

  Add(name?: unknown): Worksheet {
    const { book } = this.model;
    book.assertStructureWritable();
    const wanted = name === null || name === undefined ? this.freeName() : words(name);
    assertSheetName(book.workbook, wanted);
    book.apply();
    const active = this.model.selection.activeSheetId;
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    book.run(InsertSheetCommand.id, {
      unitId: book.unitId,
      index: book.workbook.getSheetSize(),
      sheet: { id, name: wanted, ...NEW_SHEET },
    });
    // The engine shows a new sheet, Excel does not.
    this.model.selection.activate(active);
    book.events.raise(eventType.worksheetAdded, WORKBOOK, {
      type: "WorksheetAdded",
      source: "Local",
      worksheetId: id,
    });
    return this.model.worksheet(id);
  }
  GetItem(key: unknown): Worksheet {
    const id = this.model.findSheet(words(key));
    if (id === null) throw new HostError("ItemNotFound");
    return this.model.worksheet(id);
  }
  GetActiveWorksheet(): Worksheet {
    return this.model.worksheet(this.model.selection.activeSheetId);
  }
  GetCount(visibleOnly?: unknown): number {
    return this.shown(visibleOnly).length;
  }
  GetFirst(visibleOnly?: unknown): Worksheet {
    return existing(this.shown(visibleOnly)[0]);
  }
  GetLast(visibleOnly?: unknown): Worksheet {
    return existing(this.shown(visibleOnly).at(-1));
  }

  private shown(visibleOnly: unknown): Worksheet[] {
    return visibleOnly === true
      ? this.items.filter((sheet) => sheet.Visibility === "Visible")
      : this.items;
  }

  private freeName(): string {
    for (let number = this.items.length + 1; ; number++)
      if (this.model.findSheet(`Sheet${number}`) === null) return `Sheet${number}`;
  }
}

function existing(sheet: Worksheet | undefined): Worksheet {
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
}
