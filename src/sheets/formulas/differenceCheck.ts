import type { SheetWords } from "../../languages/language";
import type { ConditionalFormat, Content } from "../plan";

/** Money below half a hundredth is rounding, not a difference. */
const TOLERANCE = "0.005";

/** "OK", or by how much the two figures differ. */
export function differenceCheck(cell: string, text: SheetWords["salesList"]): Content {
  const quote = (words: string) => `"${words.replaceAll('"', '""')}"`;
  return {
    formula: `=IF(ABS(${cell})<${TOLERANCE},${quote(text.ok)},${quote(text.differsBy)}&ROUND(${cell},2))`,
  };
}

/** The look of rows whose figures differ; `cell` is the first row's, with its column fixed. */
export function differenceLook(area: ConditionalFormat["area"], cell: string): ConditionalFormat[] {
  return [
    { area, formula: `=AND(ISNUMBER(${cell}),ABS(${cell})>=${TOLERANCE})`, look: "warning" },
    { area, formula: `=AND(ISNUMBER(${cell}),ABS(${cell})<${TOLERANCE})`, look: "good" },
  ];
}
