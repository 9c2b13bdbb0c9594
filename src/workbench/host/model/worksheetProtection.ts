import { eventType } from "../eventQueue";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { Model } from "./model";

const DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Excel.WorksheetProtection. */
export class WorksheetProtection extends HostObject {
  readonly typeName = "WorksheetProtection";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get state() {
    return this.model.book.state(this.sheetId);
  }
  get Protected(): boolean {
    return this.state.protection !== null;
  }
  get Options(): unknown {
    return this.state.protection?.options ?? DEFAULTS;
  }
  Protect(options?: unknown, password?: unknown): void {
    if (this.Protected) throw new HostError("AccessDenied");
    const given = typeof options === "object" && options !== null ? options : {};
    this.state.protection = {
      options: { ...DEFAULTS, ...given },
      password: typeof password === "string" && password !== "" ? password : null,
    };
    this.changed(true);
  }
  Unprotect(password?: unknown): void {
    const { protection } = this.state;
    if (!protection) return;
    if (protection.password !== null && protection.password !== password)
      throw new HostError("AccessDenied");
    this.state.protection = null;
    this.changed(false);
  }

  private changed(isProtected: boolean): void {
    // Protecting empties Excel's undo history.
    this.model.book.clearUndo();
    this.model.book.events.raise(eventType.worksheetProtectionChanged, this.sheetId, {
      type: "WorksheetProtectionChanged",
      source: "Local",
      worksheetId: this.sheetId,
      isProtected,
      sheetPassword: "",
    });
  }
}
