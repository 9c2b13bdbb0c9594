import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { Area } from "../area";
import type { Model } from "./model";
import { flag } from "./setting";
import { type Validation, ValidationStore } from "./validationStore";

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const NO_ALERT = { message: "", showAlert: true, style: "Stop", title: "" };
const NO_PROMPT = { message: "", showPrompt: true, title: "" };
/** Excel's longest list typed into the rule, title and message. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** Excel.DataValidation of one or several areas. */
export class DataValidation extends HostObject {
  readonly typeName = "DataValidation";
  private readonly store: ValidationStore;

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly areas: readonly Area[],
  ) {
    super();
    this.store = new ValidationStore(model.book, sheetId);
  }

  get Type(): string {
    const found = this.store.find(this.areas);
    if (found === "mixed") return "Inconsistent";
    const kind = Object.keys(found?.rule ?? {}).find((key) => key in TYPES);
    return kind ? (TYPES[kind] ?? "None") : "None";
  }
  get Rule(): unknown {
    return this.found?.rule ?? {};
  }
  set Rule(value: unknown) {
    const rule = record(value);
    const kinds = Object.keys(rule).filter((key) => rule[key] !== null && rule[key] !== undefined);
    const [kind] = kinds;
    if (kinds.length !== 1 || !kind || !(kind in TYPES)) throw new HostError("InvalidArgument");
    this.write({ rule: { [kind]: this.checked(kind, record(rule[kind])) } });
  }
  get ErrorAlert(): unknown {
    return this.found?.errorAlert ?? NO_ALERT;
  }
  set ErrorAlert(value: unknown) {
    this.write({ errorAlert: { ...NO_ALERT, ...worded(value) } });
  }
  get Prompt(): unknown {
    return this.found?.prompt ?? NO_PROMPT;
  }
  set Prompt(value: unknown) {
    this.write({ prompt: { ...NO_PROMPT, ...worded(value) } });
  }
  get IgnoreBlanks(): boolean {
    return this.found?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(value: unknown) {
    this.write({ ignoreBlanks: flag(value) });
  }
  Clear(): void {
    this.model.book.state(this.sheetId).assertUnprotected();
    for (const area of this.areas) this.store.clear(area);
  }

  private get found(): Validation | null {
    const found = this.store.find(this.areas);
    return found === "mixed" ? null : found;
  }

  private write(change: Partial<Validation>): void {
    this.model.book.state(this.sheetId).assertUnprotected();
    this.store.write(this.areas, change);
  }

  /** The rule with ranges as formulas, or Excel's refusal. */
  private checked(kind: string, rule: Record<string, unknown>): Record<string, unknown> {
    const plain: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(rule))
      plain[key] = value instanceof HostObject ? this.reference(value) : value;
    if (kind === "list") {
      const { source } = plain;
      if (typeof source !== "string" || source === "") throw new HostError("InvalidArgument");
      if (!source.startsWith("=") && source.length > LONGEST_LIST)
        throw new HostError("InvalidArgument");
      return { inCellDropDown: true, ...plain };
    }
    const given = kind === "custom" ? plain.formula : plain.formula1;
    if (given === undefined || given === null || given === "")
      throw new HostError("InvalidArgument");
    const between = plain.operator === "Between" || plain.operator === "NotBetween";
    if (between && (plain.formula2 === undefined || plain.formula2 === null))
      throw new HostError("InvalidArgument");
    return plain;
  }

  private reference(range: HostObject): string {
    const place = this.model.place(range, this.sheetId);
    return `=${this.model.range(place.sheetId, place.area).Address}`;
  }
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new HostError("InvalidArgument");
  return value as Record<string, unknown>;
}

function worded(value: unknown): Record<string, unknown> {
  const given = record(value);
  const length = (text: unknown) => (typeof text === "string" ? text.length : 0);
  if (length(given.title) > LONGEST_TITLE || length(given.message) > LONGEST_MESSAGE)
    throw new HostError("InvalidArgument");
  return given;
}
