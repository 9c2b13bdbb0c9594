import type { SheetWords } from "../../languages/language";
import { cellAddress } from "../reference";
import { area, type SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { guarded } from "./figures";
import { at, on, own } from "./layout";

/** What the customer is worth a month, a year and over the life, in sales and in profit. */
export function valueBlock({ sales }: Analysis, words: SheetWords, draft: SheetDraft): void {
  const text = words.customerProfile;
  const hasProfit = sales.profit !== null;
  draft.row(on.value, 0, [text.valueSection]);
  draft.row(on.soFar - 1, at.label, [text.valueHeader, text.sales, text.profit]);
  for (const row of ["soFar", "perMonth", "perYear", "expected", "wholeLife"] as const)
    draft.row(on[row], at.label, [text[row]]);
  const [years, rate] = [own(on.years), own(on.discountRate)];
  // What one a year comes to over the years expected, the first not discounted, the last perhaps a part.
  const multiple =
    `IF(${years}=0,0,IF(${rate}=0,${years},(1-(1+${rate})^-INT(${years}))/(1-1/(1+${rate}))` +
    `+(${years}-INT(${years}))*(1+${rate})^-INT(${years})))`;
  for (const of of hasProfit ? [at.value, at.second] : [at.value]) {
    const cell = (row: number) => cellAddress(row, of);
    draft.grid.put(on.perMonth, of, guarded(`${cell(on.soFar)}/${own(on.months)}`));
    draft.grid.put(on.perYear, of, guarded(`12*${cell(on.perMonth)}`));
    draft.grid.put(on.expected, of, guarded(`${cell(on.perYear)}*${multiple}`));
    draft.grid.put(on.wholeLife, of, guarded(`${cell(on.soFar)}+${cell(on.expected)}`));
  }
  draft.row(on.profitability, at.label, [text.profitability]);
  if (hasProfit) {
    const [amount, profit] = [own(on.soFar), own(on.soFar, at.second)];
    draft.grid.put(on.profitability, at.second, guarded(`IF(${amount}>0,${profit}/${amount},"")`));
  } else draft.row(on.profitability, at.value, [text.noProfit]);
  draft.look(area(on.value, 0), "section");
  draft.look(area(on.soFar - 1, at.label, 1, 3), "header");
  draft.look(area(on.soFar - 1, at.value, 1, 2), "header", { align: "right" });
  draft.look(area(on.soFar, at.label, 6), "label");
  draft.look(area(on.soFar, at.value, 6, 2), "result");
  draft.look(area(on.wholeLife, at.label, 1, 3), "total");
  if (!hasProfit) draft.look(area(on.profitability, at.value), "note");
  draft.format(area(on.soFar, at.value, 5, 2), "#,##0.00");
  draft.format(area(on.profitability, at.second), "0.0%");
}
