import { indicatorPreview } from "./indicatorTable";
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
  advice: (words) => words.systemComparison.measureBoth,
  preview: (words) => indicatorPreview(words.systemComparison, indicators),
  effect: (words, [name]) => words.systemComparison.effect(name!),
  sheets: (words) => [
    {
      name: words.systemComparison.sheets.comparison,
      title: words.systemComparison.title,
      note: words.systemComparison.note,
      draw(draft) {
        comparisonBlock(words, draft);
        paybackBlock(words, draft);
        return {
          columnWidths: [
            { column: column.indicator, width: 44 },
            { column: column.unit, width: 22 },
            { column: column.better, columns: WIDTH - column.better, width: 16 },
          ],
          charts: [improvementChart(words)],
        };
      },
    },
  ],
});
