import { formatAddress, parseAddress, quotedSheetName } from "../address";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { Model } from "./model";
import type { DefinedName } from "./nameStore";
import type { Range } from "./range";
import { flag, words } from "./setting";
import type { Worksheet } from "./worksheet";

const LONGEST = 255;

/** Excel.NamedItemCollection of the workbook (no sheet) or of one sheet. */
export class NamedItemCollection extends HostObject {
  readonly typeName = "NamedItemCollection";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  override get items(): NamedItem[] {
    return this.model.names
      .of(this.sheetId)
      .map((name) => new NamedItem(this.model, name.id, this.sheetId));
  }

  Add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    const text = words(name);
    assertName(text);
    if (this.model.names.find(text, this.sheetId)) throw new HostError("ItemAlreadyExists");
    const id = this.model.names.write({
      name: text,
      formula: this.definition(reference),
      comment: comment === null || comment === undefined ? "" : words(comment),
      visible: true,
      sheetId: this.sheetId,
    });
    return new NamedItem(this.model, id, this.sheetId);
  }
  AddFormulaLocal(name: unknown, formula: unknown, comment?: unknown): NamedItem {
    return this.Add(name, words(formula), comment);
  }
  GetItem(name: unknown): NamedItem {
    const found = this.model.names.find(words(name), this.sheetId);
    if (!found) throw new HostError("ItemNotFound");
    return new NamedItem(this.model, found.id, this.sheetId);
  }
  GetCount(): number {
    return this.items.length;
  }

  private definition(reference: unknown): string {
    if (reference instanceof HostObject) {
      const { sheetId, area } = this.model.place(reference, "");
      const sheet = this.model.book.sheet(sheetId).getName();
      return `=${quotedSheetName(sheet)}!${formatAddress(area, true)}`;
    }
    if (typeof reference === "number" || typeof reference === "boolean")
      return `=${String(reference).toUpperCase()}`;
    const text = words(reference);
    if (text === "") throw new HostError("InvalidArgument");
    return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
  }
}

/** Refuses what Excel refuses as a name: like a cell, with spaces, too long. */
function assertName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  const likeACell = parseAddress(name) !== null || /^(r|c|r\d+c\d+|r\d+|c\d+)$/i.test(name);
  if (!wellFormed || likeACell || name.length > LONGEST) throw new HostError("InvalidArgument");
}

/** Excel.NamedItem. */
export class NamedItem extends HostObject {
  readonly typeName = "NamedItem";

  constructor(
    private readonly model: Model,
    private readonly nameId: string,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  /** The client addresses names by their name. */
  override identity(): Record<string, unknown> {
    return { _Id: this.defined.name };
  }
  get _Id(): string {
    return this.defined.name;
  }
  get Name(): string {
    return this.defined.name;
  }
  get Comment(): string {
    return this.defined.comment;
  }
  set Comment(value: unknown) {
    this.change({ comment: words(value) });
  }
  get Visible(): boolean {
    return this.defined.visible;
  }
  set Visible(value: unknown) {
    this.change({ visible: flag(value) });
  }
  get Formula(): string {
    return this.defined.formula;
  }
  set Formula(value: unknown) {
    const formula = words(value);
    this.change({ formula: formula.startsWith("=") ? formula : `=${formula}` });
  }
  get Scope(): string {
    return this.sheetId === null ? "Workbook" : "Worksheet";
  }
  get Type(): string {
    if (this.model.names.place(this.defined)) return "Range";
    const constant = constantOf(this.defined.formula);
    if (constant === undefined) return "Error";
    return typeof constant === "number"
      ? "Double"
      : typeof constant === "boolean"
        ? "Boolean"
        : "String";
  }
  get Value(): unknown {
    const place = this.model.names.place(this.defined);
    if (place) return this.model.range(place.sheetId, place.area).Address;
    return constantOf(this.defined.formula) ?? "#VALUE!";
  }
  get Worksheet(): Worksheet {
    if (this.sheetId === null) throw new HostError("ItemNotFound");
    return this.model.worksheet(this.sheetId);
  }
  get WorksheetOrNullObject(): Worksheet | null {
    return this.sheetId === null ? null : this.model.worksheet(this.sheetId);
  }
  GetRange(): Range {
    const place = this.model.names.place(this.defined);
    if (!place) throw new HostError("ItemNotFound");
    return this.model.range(place.sheetId, place.area);
  }
  Delete(): void {
    this.model.names.remove(this.defined);
  }

  private get defined(): DefinedName {
    const found = this.model.names.of(this.sheetId).find((name) => name.id === this.nameId);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  private change(change: Partial<DefinedName>): void {
    this.model.names.write({ ...this.defined, ...change });
  }
}

/** The value of a definition that is a constant. */
function constantOf(formula: string): number | string | boolean | undefined {
  const text = formula.slice(1).trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  const number = Number(text);
  return text !== "" && !Number.isNaN(number) ? number : undefined;
}
