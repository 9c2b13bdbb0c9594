import { benchmarkChart, comparisonBlock } from "./benchmarking/comparisonBlock";
import { companies, indicators } from "./benchmarking/indicators";
import { column } from "./benchmarking/layout";
import { indicatorPreview } from "./indicatorTable";
import { typedSheetBuilder } from "./typedSheetBuilder";

/**
 * Benchmarking: our figures against a leading partner and direct, indirect and potential competitors, with the gap, our
 * rank, its cause and what can be borrowed.
 */
export const benchmarking = typedSheetBuilder({
  id: "benchmarking",
  advice: (words) => words.benchmarking.fairly,
  preview: (words) => indicatorPreview(words.benchmarking, indicators),
  effect: (words, [name]) => words.benchmarking.effect(name!),
  sheets: (words) => [
    {
      name: words.benchmarking.title,
      title: words.benchmarking.title,
      note: words.benchmarking.note,
      draw(draft) {
        comparisonBlock(words, draft);
        return {
          columnWidths: [
            { column: column.indicator, width: 36 },
            { column: column.unit, width: 22 },
            { column: column.better, width: 12 },
            { column: column.own, columns: 1 + companies.length, width: 14 },
            { column: column.best, columns: 6, width: 13 },
            { column: column.who, width: 24 },
            { column: column.cause, columns: 2, width: 34 },
            { column: column.level, width: 12 },
          ],
          charts: [benchmarkChart(words)],
        };
      },
    },
  ],
});
