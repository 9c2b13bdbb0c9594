import { benchmarkChart, comparisonBlock } from "./benchmarking/comparisonBlock";
import { companies, indicators } from "./benchmarking/indicators";
import { column, row } from "./benchmarking/layout";
import type { Builder, PlanContext, Speech } from "./builder";
import { area, SheetDraft } from "./sheetDraft";
import { freeSheetName } from "./sheetName";

/**
 * Benchmarking: our figures against a leading partner and direct, indirect and potential competitors, with the gap, our
 * rank, its cause and what can be borrowed. It reads no list; all its figures are typed on the sheet.
 */
export const benchmarking: Builder = {
  id: "benchmarking",
  inputs: [],
  guess: () => ({ lists: {}, options: {} }),
  columnsToRead: () => ({}),

  study(_lists, _choice, speech, context) {
    const text = speech.words.benchmarking;
    return {
      fields: [],
      notes: [{ kind: "info", text: text.fairly }],
      preview: {
        caption: text.indicatorsTitle,
        headers: [text.indicator, text.unit, text.better],
        rows: indicators.map(({ id, better }) => [
          text.indicators[id].name,
          text.indicators[id].unit,
          text[better],
        ]),
        numeric: [false, false, false],
      },
      effect: text.effect(sheetNameFor(speech, context)),
      refusal: null,
    };
  },

  plan(_lists, choice, speech, context) {
    const { words } = speech;
    const text = words.benchmarking;
    const draft = new SheetDraft();
    draft.grid.put(row.title, 0, text.title);
    draft.grid.put(row.note, 0, text.note);
    draft.look(area(row.title, 0), "title");
    draft.look(area(row.note, 0), "note");
    comparisonBlock(words, draft);
    return {
      builder: "benchmarking",
      schemaVersion: 1,
      choice,
      sheets: [
        draft.plan(sheetNameFor(speech, context), {
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
          freeze: { rows: 1, columns: 0 },
          print: { orientation: "landscape" },
        }),
      ],
      show: 0,
      refreshable: false,
    };
  },
};

function sheetNameFor({ words }: Speech, { sheetNames }: PlanContext): string {
  return freeSheetName(words.benchmarking.title, sheetNames);
}
