import type { Better } from "../marketing/indicatorChange";
import type { PreviewTable } from "./builder";
import type { Area, Validation } from "./plan";

/** What a table of indicators says, whatever it compares. */
export interface IndicatorTexts {
  indicatorsTitle: string;
  indicator: string;
  unit: string;
  better: string;
  higher: string;
  lower: string;
  betterMessage: string;
  numberMessage: string;
}

/** Which indicators a sheet begins with. */
export function indicatorPreview<Id extends string>(
  text: IndicatorTexts & { indicators: Record<Id, { name: string; unit: string }> },
  indicators: readonly { id: Id; better: Better }[],
): PreviewTable {
  return {
    caption: text.indicatorsTitle,
    headers: [text.indicator, text.unit, text.better],
    rows: indicators.map(({ id, better }) => {
      const { name, unit } = text.indicators[id];
      return [name, unit, text[better]];
    }),
    numeric: [false, false, false],
  };
}

/** What may be typed as the way in which an indicator improves, and as its figures. */
export function indicatorValidations(
  text: IndicatorTexts,
  ways: Area,
  figures: Area,
): Validation[] {
  return [
    {
      area: ways,
      kind: "list",
      values: [text.higher, text.lower],
      message: { title: text.better, text: text.betterMessage },
    },
    {
      area: figures,
      kind: "decimal",
      minimum: -1e12,
      maximum: 1e12,
      message: { title: text.indicator, text: text.numberMessage },
    },
  ];
}
