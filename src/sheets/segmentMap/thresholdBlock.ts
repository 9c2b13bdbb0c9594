import type { SheetWords } from "../../languages/language";
import type { BlockLook } from "../blockLook";
import type { Grid } from "../grid";
import { cellAddress } from "../reference";
import type { Analysis } from "./analysis";
import { mapColumn, mapRow, onCustomers, type Layout } from "./layout";

/**
 * The two thresholds: a cell for the user's own, the median beside it, and which of them is in use. An own cell
 * apart from the median's formula keeps that alive, and tells "at or above" from "above" even where both are equal.
 */
export function thresholdBlock(
  analysis: Analysis,
  layout: Layout,
  words: SheetWords,
  grid: Grid,
): BlockLook {
  const text = words.segmentMap;
  const { options, live, map } = analysis;
  const { columns } = layout;
  const quote = (sentence: string) => `"${sentence.replaceAll('"', '""')}"`;
  grid.put(mapRow.thresholds, 0, text.thresholds);
  [null, text.threshold, text.own, text.median, text.inUse, text.rule].forEach((header, column) =>
    grid.put(mapRow.thresholds + 1, column, header),
  );
  const put = (
    row: number,
    label: string,
    figures: number,
    own: number | null,
    { limit, strictlyAbove }: { limit: number; strictlyAbove: boolean },
  ) => {
    const at = (column: number) => cellAddress(row, column, "both");
    const range = onCustomers(layout, figures);
    grid.put(row, mapColumn.label, label);
    grid.put(row, mapColumn.value, own);
    grid.put(row, mapColumn.median, {
      formula: `=IF(COUNT(${range})=0,"",MEDIAN(${range}))`,
    });
    if (live.segments) {
      grid.put(row, mapColumn.inUse, {
        formula: `=IF(ISNUMBER(${at(mapColumn.value)}),${at(mapColumn.value)},${at(mapColumn.median)})`,
      });
      grid.put(row, mapColumn.rule, {
        formula: `=IF(${at(mapColumn.hidden)},${quote(text.highAbove)},${quote(text.highFrom)})`,
      });
      grid.put(row, mapColumn.hidden, { formula: `=NOT(ISNUMBER(${at(mapColumn.value)}))` });
    } else {
      grid.put(row, mapColumn.inUse, limit);
      grid.put(row, mapColumn.rule, strictlyAbove ? text.highAbove : text.highFrom);
    }
  };
  put(
    mapRow.purchaseThreshold,
    text.averagePurchase,
    columns.average,
    options.purchaseThreshold,
    map.purchaseThreshold,
  );
  put(
    mapRow.frequencyThreshold,
    text.purchasesPerMonth,
    columns.perMonth,
    options.frequencyThreshold,
    map.frequencyThreshold,
  );

  const area = (column: number, width: number, row: number = mapRow.purchaseThreshold) => ({
    row,
    column,
    rows: row === mapRow.purchaseThreshold ? 2 : 1,
    columns: width,
  });
  const header = mapRow.thresholds + 1;
  return {
    styles: [
      { area: area(0, 1, mapRow.thresholds), role: "section" },
      { area: area(0, mapColumn.rule + 1, header), role: "header", wrap: true },
      { area: area(mapColumn.value, 3, header), role: "header", align: "right" },
      { area: area(mapColumn.rule, 1, header), role: "header", indent: 1 },
      { area: area(mapColumn.label, 1), role: "label" },
      { area: area(mapColumn.value, 1), role: live.segments ? "input" : "label", align: "right" },
      { area: area(mapColumn.median, 2), role: "result" },
      { area: area(mapColumn.rule, 1), role: "label", indent: 1 },
    ],
    numberFormats: [{ area: area(mapColumn.value, 3), format: "#,##0.00" }],
    validations: live.segments
      ? [
          {
            area: area(mapColumn.value, 1),
            kind: "decimal",
            minimum: -1e12,
            maximum: 1e12,
            prompt: { title: text.own, text: text.ownPrompt },
            message: { title: text.own, text: text.ownMessage },
          },
        ]
      : [],
    conditionalFormats: [],
  };
}
