import { BooleanNumber, generateRandomId } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { type Area, fromEngineRange, intersection, toEngineRange } from "../area";
import type { Book } from "../book";
import { HostError } from "../hostError";
import { HostObject } from "../hostObject";
import type { Model } from "./model";
import type { Range } from "./range";
import { colour, colourName, flag, words } from "./setting";

type Rule = IConditionFormattingRule<IFormulaHighlightCell>;

/** Excel.ConditionalFormatCollection of one or several areas. */
export class ConditionalFormatCollection extends HostObject {
  readonly typeName = "ConditionalFormatCollection";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  override get items(): ConditionalFormat[] {
    return rulesOf(this.model.book, this.sheetId)
      .filter((rule) =>
        rule.ranges.some((range) =>
          this.areas.some((area) => intersection(area, fromEngineRange(range))),
        ),
      )
      .map((rule) => new ConditionalFormat(this.model, this.sheetId, rule.cfId));
  }

  /** Only formats by formula are offered; the others are named as lacking. */
  Add(type: unknown): ConditionalFormat {
    this.model.book.state(this.sheetId).assertUnprotected();
    if (type !== "Custom")
      throw this.model.lacking(`ConditionalFormatCollection.add("${String(type)}")`);
    const cfId = generateRandomId(8);
    const rule: Rule = {
      cfId,
      ranges: this.areas.map(toEngineRange),
      stopIfTrue: false,
      // Until its formula is set the format applies to nothing.
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: "=FALSE",
        style: {},
      },
    };
    this.model.book.run(AddConditionalRuleMutation.id, {
      unitId: this.model.book.unitId,
      subUnitId: this.sheetId,
      rule,
    });
    return new ConditionalFormat(this.model, this.sheetId, cfId);
  }
  GetCount(): number {
    return this.items.length;
  }
  GetItem(id: unknown): ConditionalFormat {
    const found = this.items.find((item) => item.Id === id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }
  GetItemAt(index: unknown): ConditionalFormat {
    const found = typeof index === "number" ? this.items[index] : undefined;
    if (!found) throw new HostError("InvalidArgument");
    return found;
  }
  ClearAll(): void {
    this.model.book.state(this.sheetId).assertUnprotected();
    for (const item of this.items) item.Delete();
  }
}

/** Excel.ConditionalFormat by formula. */
export class ConditionalFormat extends HostObject {
  readonly typeName = "ConditionalFormat";

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
    readonly Id: string,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }
  get Type(): string {
    return "Custom";
  }
  get Priority(): number {
    return rulesOf(this.model.book, this.sheetId).findIndex((rule) => rule.cfId === this.Id);
  }
  get StopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    this.change({ stopIfTrue: flag(value) });
  }
  get Custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this);
  }
  get CustomOrNullObject(): CustomConditionalFormat {
    return this.Custom;
  }
  GetRange(): Range {
    const [range] = this.rule.ranges;
    if (!range) throw new HostError("ItemNotFound");
    return this.model.range(this.sheetId, fromEngineRange(range));
  }
  Delete(): void {
    this.model.book.run(DeleteConditionalRuleMutation.id, {
      unitId: this.model.book.unitId,
      subUnitId: this.sheetId,
      cfId: this.Id,
    });
  }

  get rule(): Rule {
    const rule = rulesOf(this.model.book, this.sheetId).find((each) => each.cfId === this.Id);
    if (!rule) throw new HostError("ItemNotFound");
    return rule as Rule;
  }

  change(change: Partial<Rule>): void {
    this.model.book.run(SetConditionalRuleMutation.id, {
      unitId: this.model.book.unitId,
      subUnitId: this.sheetId,
      cfId: this.Id,
      rule: { ...this.rule, ...change },
    });
  }

  restyle(change: Rule["rule"]["style"]): void {
    const { rule } = this.rule;
    this.change({ rule: { ...rule, style: { ...rule.style, ...change } } });
  }
}

/** Excel.CustomConditionalFormat. */
export class CustomConditionalFormat extends HostObject {
  readonly typeName = "CustomConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

/** Excel.ConditionalFormatRule. */
export class ConditionalFormatRule extends HostObject {
  readonly typeName = "ConditionalFormatRule";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  get Formula(): string {
    return this.owner.rule.rule.value;
  }
  set Formula(value: unknown) {
    this.setFormula(value);
  }
  private setFormula(value: unknown): void {
    const formula = words(value);
    if (formula === "") throw new HostError("InvalidArgument");
    const { rule } = this.owner.rule;
    this.owner.change({
      rule: { ...rule, value: formula.startsWith("=") ? formula : `=${formula}` },
    });
  }
  get FormulaLocal(): string {
    return this.Formula;
  }
  set FormulaLocal(value: unknown) {
    this.setFormula(value);
  }
}

/** Excel.ConditionalRangeFormat: what the format changes. */
export class ConditionalRangeFormat extends HostObject {
  readonly typeName = "ConditionalRangeFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.owner);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.owner);
  }
}

/** Excel.ConditionalRangeFill. */
export class ConditionalRangeFill extends HostObject {
  readonly typeName = "ConditionalRangeFill";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  get Color(): string {
    const { rgb } = this.owner.rule.rule.style.bg ?? {};
    return rgb ? colourName(rgb) : "";
  }
  set Color(value: unknown) {
    this.owner.restyle({ bg: { rgb: colour(value) } });
  }
  Clear(): void {
    this.owner.restyle({ bg: undefined });
  }
}

/** Excel.ConditionalRangeFont. */
export class ConditionalRangeFont extends HostObject {
  readonly typeName = "ConditionalRangeFont";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }
  private get style() {
    return this.owner.rule.rule.style;
  }
  get Color(): string {
    const { rgb } = this.style.cl ?? {};
    return rgb ? colourName(rgb) : "";
  }
  set Color(value: unknown) {
    this.owner.restyle({ cl: { rgb: colour(value) } });
  }
  get Bold(): boolean {
    return this.style.bl === BooleanNumber.TRUE;
  }
  set Bold(value: unknown) {
    this.owner.restyle({ bl: flag(value) ? 1 : 0 });
  }
  get Italic(): boolean {
    return this.style.it === BooleanNumber.TRUE;
  }
  set Italic(value: unknown) {
    this.owner.restyle({ it: flag(value) ? 1 : 0 });
  }
  get Strikethrough(): boolean {
    return this.style.st?.s === BooleanNumber.TRUE;
  }
  set Strikethrough(value: unknown) {
    this.owner.restyle({ st: { s: flag(value) ? 1 : 0 } });
  }
  Clear(): void {
    this.owner.restyle({ cl: undefined, bl: undefined, it: undefined, st: undefined });
  }
}

function rulesOf(book: Book, sheetId: string): IConditionFormattingRule[] {
  return (
    book.engine.injector
      .get(ConditionalFormattingRuleModel)
      .getSubunitRules(book.unitId, sheetId) ?? []
  );
}
