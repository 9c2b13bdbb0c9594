import { comparisonBlock, improvementChart } from "./systemComparison/comparisonBlock";
import { indicators } from "./systemComparison/indicators";
import { column, WIDTH } from "./systemComparison/layout";
import { paybackBlock } from "./systemComparison/paybackBlock";
import { typedSheetBuilder } from "./typedSheetBuilder";

/**
 * Before and after a CRM system: eight indicators to fill in, whether each changed for the better, and in how many
 * months the system pays back.
 */
export const systemComparison = typedSheetBuilder({
  id: "systemComparison",
  texts: (words) => words.systemComparison,
  sheetName: (words) => words.systemComparison.sheets.comparison,
  advice: (words) => words.systemComparison.measureBoth,
  indicators: (words) =>
    indicators.map(({ id, better }) => ({ ...words.systemComparison.indicators[id], better })),
  draw(words, draft) {
    comparisonBlock(words, draft);
    paybackBlock(words, draft);
  },
  layout: (words) => ({
    columnWidths: [
      { column: column.indicator, width: 44 },
      { column: column.unit, width: 22 },
      { column: column.better, columns: WIDTH - column.better, width: 16 },
    ],
    charts: [improvementChart(words)],
  }),
});
