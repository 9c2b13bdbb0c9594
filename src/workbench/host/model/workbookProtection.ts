import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { Model } from "./model";

/** Excel.WorkbookProtection: whether sheets may be added, removed, renamed, moved or hidden. */
export class WorkbookProtection extends HostObject {
  readonly typeName = "WorkbookProtection";

  constructor(private readonly model: Model) {
    super();
  }

  get Protected(): boolean {
    return this.model.book.protection !== null;
  }
  Protect(password?: unknown): void {
    if (this.Protected) throw new HostError("AccessDenied");
    this.model.book.protection = {
      password: typeof password === "string" && password !== "" ? password : null,
    };
    this.model.book.clearUndo();
  }
  Unprotect(password?: unknown): void {
    const { protection } = this.model.book;
    if (!protection) return;
    if (protection.password !== null && protection.password !== password)
      throw new HostError("AccessDenied");
    this.model.book.protection = null;
    this.model.book.clearUndo();
  }
}
