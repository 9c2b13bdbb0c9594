import type { IStyleData } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { CellIsOperators, ConditionalFormattingRule, Cvfo } from "exceljs";
import { fromFile, toFile } from "../formulaDialect";
import { argb, rgb, toConditionalStyle, toGridStyle } from "./xlsxStyle";

const GREEN = "#63C384";
const RED = "#FF555A";

const thresholds: Readonly<Record<string, Cvfo["type"]>> = {
  [CFValueType.num]: "num",
  [CFValueType.min]: "min",
  [CFValueType.max]: "max",
  [CFValueType.percent]: "percent",
  [CFValueType.percentile]: "percentile",
  [CFValueType.formula]: "formula",
};

/** A conditional format of an .xlsx file as the engine's; null for a kind that it has not. */
export function conditionalFormat(
  rule: ConditionalFormattingRule,
): IConditionalFormattingRuleConfig | null {
  switch (rule.type) {
    case "expression":
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: `=${fromFile(String(rule.formulae?.[0] ?? ""))}`,
        style: highlight(rule),
      };
    case "cellIs": {
      const [first, second] = (rule.formulae as unknown[]).map(Number);
      if (first === undefined || Number.isNaN(first)) return null;
      const operator = rule.operator as CFNumberOperator | undefined;
      const shared = {
        type: CFRuleType.highlightCell as const,
        subType: CFSubRuleType.number as const,
        style: highlight(rule),
      };
      if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween)
        return { ...shared, operator, value: [first, second ?? first] };
      return { ...shared, operator: operator ?? CFNumberOperator.equal, value: first };
    }
    case "dataBar": {
      const color = (rule as { color?: { argb?: string } }).color;
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: threshold(rule.cfvo?.[0]),
          max: threshold(rule.cfvo?.[1]),
          isGradient: rule.gradient ?? true,
          positiveColor: rgb(color) ?? GREEN,
          nativeColor: RED,
        },
      };
    }
    case "colorScale":
      return {
        type: CFRuleType.colorScale,
        config: (rule.cfvo ?? []).map((value, index) => ({
          index,
          color: rgb(rule.color?.[index]) ?? GREEN,
          value: threshold(value),
        })),
      };
    default:
      return null;
  }
}

/** A conditional format of the engine as an .xlsx file's; null for a kind that is not written. */
export function fileConditionalFormat(
  rule: IConditionalFormattingRuleConfig,
  priority: number,
): ConditionalFormattingRule | null {
  switch (rule.type) {
    case CFRuleType.dataBar:
      return {
        type: "dataBar",
        priority,
        cfvo: [fileThreshold(rule.config.min), fileThreshold(rule.config.max)],
        color: argb(rule.config.positiveColor) ?? undefined,
        gradient: rule.config.isGradient,
      } as ConditionalFormattingRule;
    case CFRuleType.colorScale:
      return {
        type: "colorScale",
        priority,
        cfvo: rule.config.map(({ value }) => fileThreshold(value)),
        color: rule.config.flatMap(({ color }) => argb(color) ?? []),
      };
    case CFRuleType.highlightCell: {
      const style = toConditionalStyle(rule.style);
      if (rule.subType === CFSubRuleType.formula)
        return {
          type: "expression",
          priority,
          formulae: [toFile(rule.value.replace(/^=/, ""))],
          style,
        };
      if (rule.subType === CFSubRuleType.number)
        return {
          type: "cellIs",
          priority,
          operator: rule.operator as CellIsOperators,
          formulae: [rule.value ?? 0].flat(),
          style,
        };
      return null;
    }
    default:
      return null;
  }
}

function highlight({ style }: { style?: Parameters<typeof toGridStyle>[0] }): IStyleData {
  const result = toGridStyle(style ?? {});
  // In files the colour of such a fill is its background.
  const fill = style?.fill?.type === "pattern" ? style.fill.bgColor : undefined;
  const color = rgb(fill);
  if (color) result.bg = { rgb: color };
  return result;
}

function threshold(value: Cvfo | undefined): IValueConfig {
  const type = Object.entries(thresholds).find(([, name]) => name === value?.type)?.[0];
  return {
    type: (type as CFValueType | undefined) ?? CFValueType.min,
    ...(value?.value === undefined ? {} : { value: value.value }),
  };
}

function fileThreshold({ type, value }: IValueConfig): Cvfo {
  return {
    type: thresholds[type] ?? "min",
    ...(value === undefined ? {} : { value: Number(value) }),
  };
}
