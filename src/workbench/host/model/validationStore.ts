import {
  type DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { type Area, fromEngineRange, intersection, toEngineRange, without } from "../area";
import type { Book } from "../book";

/** A data validation as Office.js speaks of it. */
export interface Validation {
  rule: Record<string, unknown>;
  errorAlert: Record<string, unknown> | null;
  prompt: Record<string, unknown> | null;
  ignoreBlanks: boolean;
}

const KINDS: Readonly<Record<string, DataValidationType>> = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const ERROR_STYLES: readonly string[] = ["Information", "Stop", "Warning"];

/** What was set on each rule of the engine; rules made elsewhere are translated from the engine's own form. */
const originals = new WeakMap<Book, Map<string, Validation>>();

/** The data validations of a sheet: the engine's rules, spoken of as Office.js does. */
export class ValidationStore {
  private readonly known: Map<string, Validation>;

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    let known = originals.get(book);
    if (!known) originals.set(book, (known = new Map<string, Validation>()));
    this.known = known;
  }

  /** The validation that all cells of the areas share; null for none. */
  find(areas: readonly Area[]): Validation | null | "mixed" {
    const touching = this.rules().filter((rule) =>
      rule.ranges.some((range) => areas.some((area) => intersection(area, fromEngineRange(range)))),
    );
    const [rule, ...others] = touching;
    if (!rule) return null;
    const covered = rule.ranges.map(fromEngineRange);
    let left = [...areas];
    for (const part of covered) left = left.flatMap((area) => without(area, part));
    return others.length > 0 || left.length > 0 ? "mixed" : this.validationOf(rule);
  }

  write(areas: readonly Area[], change: Partial<Validation>): void {
    const found = this.find(areas);
    const before =
      found && found !== "mixed"
        ? found
        : { rule: {}, errorAlert: null, prompt: null, ignoreBlanks: true };
    const validation = { ...before, ...change };
    for (const area of areas) this.clear(area);
    const uid = generateRandomId(8);
    this.known.set(uid, validation);
    this.book.run(AddDataValidationMutation.id, {
      unitId: this.book.unitId,
      subUnitId: this.sheetId,
      rule: { uid, ranges: areas.map(toEngineRange), ...engineRule(validation) },
    });
  }

  /** Gives another sheet the same rules, their formulas told where they now are. */
  copyTo(other: ValidationStore, moved: (formula: string) => string): void {
    for (const rule of this.rules()) {
      const validation = this.validationOf(rule);
      const told = Object.fromEntries(
        Object.entries(validation.rule).map(([kind, inner]) => [
          kind,
          Object.fromEntries(
            Object.entries(inner as object).map(([key, value]) => [
              key,
              typeof value === "string" && value.startsWith("=")
                ? moved(value)
                : (value as unknown),
            ]),
          ),
        ]),
      );
      other.write(rule.ranges.map(fromEngineRange), { ...validation, rule: told });
    }
  }

  /** Takes an area out of every rule. */
  clear(area: Area): void {
    const target = { unitId: this.book.unitId, subUnitId: this.sheetId };
    for (const rule of this.rules()) {
      const areas = rule.ranges.map(fromEngineRange);
      if (!areas.some((each) => intersection(each, area))) continue;
      const left = areas.flatMap((each) => without(each, area));
      if (left.length === 0)
        this.book.run(RemoveDataValidationMutation.id, { ...target, ruleId: rule.uid });
      else
        this.book.run(UpdateDataValidationMutation.id, {
          ...target,
          ruleId: rule.uid,
          payload: { type: UpdateRuleType.RANGE, payload: left.map(toEngineRange) },
        });
    }
  }

  private rules(): ISheetDataValidationRule[] {
    return this.book.engine.injector
      .get(SheetDataValidationModel)
      .getRules(this.book.unitId, this.sheetId)
      .slice();
  }

  private validationOf(rule: ISheetDataValidationRule): Validation {
    const known = this.known.get(rule.uid);
    if (known) return known;
    const kind = Object.keys(KINDS).find(
      (each) => KINDS[each] === (rule.type as DataValidationType),
    );
    const inner: Record<string, unknown> =
      kind === "list"
        ? { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? "" }
        : kind === "custom"
          ? { formula: rule.formula1 ?? "" }
          : {
              formula1: rule.formula1 ?? "",
              ...(rule.formula2 ? { formula2: rule.formula2 } : {}),
              operator: capital(rule.operator ?? "between"),
            };
    return {
      rule: kind ? { [kind]: inner } : {},
      errorAlert: {
        showAlert: rule.showErrorMessage ?? true,
        style: ERROR_STYLES[rule.errorStyle ?? 1] ?? "Stop",
        title: rule.errorTitle ?? "",
        message: rule.error ?? "",
      },
      prompt: {
        showPrompt: rule.showInputMessage ?? true,
        title: rule.promptTitle ?? "",
        message: rule.prompt ?? "",
      },
      ignoreBlanks: rule.allowBlank ?? true,
    };
  }
}

function engineRule(validation: Validation): Omit<ISheetDataValidationRule, "uid" | "ranges"> {
  const kind = Object.keys(validation.rule)[0];
  const inner = (kind ? validation.rule[kind] : {}) as Record<string, unknown>;
  const { errorAlert, prompt } = validation;
  const text = (value: unknown) =>
    value === undefined || value === null ? undefined : `${value as string}`;
  return {
    type: (kind && KINDS[kind]) ?? DataValidationType.ANY,
    allowBlank: validation.ignoreBlanks,
    formula1: text(kind === "list" ? inner.source : (inner.formula ?? inner.formula1)),
    formula2: text(inner.formula2),
    operator: operatorOf(inner.operator),
    showDropDown: inner.inCellDropDown !== false,
    showErrorMessage: errorAlert?.showAlert !== false,
    errorStyle: Math.max(0, ERROR_STYLES.indexOf(text(errorAlert?.style) ?? "Stop")),
    errorTitle: text(errorAlert?.title),
    error: text(errorAlert?.message),
    showInputMessage: Boolean(prompt) && prompt?.showPrompt !== false,
    promptTitle: text(prompt?.title),
    prompt: text(prompt?.message),
  };
}

const OPERATORS: Readonly<Record<string, string>> = {
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThan: "lessThan",
  LessThanOrEqualTo: "lessThanOrEqual",
  Between: "between",
  NotBetween: "notBetween",
};

function operatorOf(operator: unknown): DataValidationOperator | undefined {
  const found = typeof operator === "string" ? OPERATORS[operator] : undefined;
  return found as DataValidationOperator | undefined;
}

const capital = (engine: string): string =>
  Object.keys(OPERATORS).find((each) => OPERATORS[each] === engine) ?? "Between";
