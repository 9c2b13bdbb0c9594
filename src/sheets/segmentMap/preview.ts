import type { PreviewTable, Speech } from "../builder";
import type { Analysis } from "./analysis";
import { quadrants } from "./layout";

/** The four quadrants with their actions and what they bring. */
export function previewOf({ map, sales, period }: Analysis, speech: Speech): PreviewTable {
  const { words, language } = speech;
  const text = words.segmentMap;
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const { names, actions } = words.results.QUADRANT;
  const headers = [text.quadrant, text.customers, text.sales];
  return {
    caption: text.preview(period.from, period.to),
    headers: [...headers, ...(sales.profit ? [text.profit] : [])],
    rows: quadrants.map((quadrant) => {
      const sums = map.quadrants[quadrant];
      return [
        `${names[quadrant]}: ${actions[quadrant]}`,
        whole.format(sums.customers),
        whole.format(sums.sales),
        ...(sums.profit === null ? [] : [whole.format(sums.profit)]),
      ];
    }),
    numeric: [false, true, true, ...(sales.profit ? [true] : [])],
  };
}
