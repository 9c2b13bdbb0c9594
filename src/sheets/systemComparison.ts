import type { Builder, PlanContext, Speech } from "./builder";
import { area, SheetDraft } from "./sheetDraft";
import { freeSheetName } from "./sheetName";
import { comparisonBlock, improvementChart } from "./systemComparison/comparisonBlock";
import { indicators } from "./systemComparison/indicators";
import { column, row, WIDTH } from "./systemComparison/layout";
import { paybackBlock } from "./systemComparison/paybackBlock";

/**
 * Before and after a CRM system: eight indicators to fill in, whether each changed for the better, and in how many
 * months the system pays back. It reads no list; all its figures are typed on the sheet.
 */
export const systemComparison: Builder = {
  id: "systemComparison",
  inputs: [],
  guess: () => ({ lists: {}, options: {} }),
  columnsToRead: () => ({}),

  study(_lists, _choice, speech, context) {
    const text = speech.words.systemComparison;
    return {
      fields: [],
      notes: [{ kind: "info", text: text.measureBoth }],
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
    const text = words.systemComparison;
    const draft = new SheetDraft();
    draft.grid.put(row.title, 0, text.title);
    draft.grid.put(row.note, 0, text.note);
    draft.look(area(row.title, 0), "title");
    draft.look(area(row.note, 0), "note");
    comparisonBlock(words, draft);
    paybackBlock(words, draft);
    return {
      builder: "systemComparison",
      schemaVersion: 1,
      choice,
      sheets: [
        draft.plan(sheetNameFor(speech, context), {
          columnWidths: [
            { column: column.indicator, width: 44 },
            { column: column.unit, width: 22 },
            { column: column.better, columns: WIDTH - column.better, width: 16 },
          ],
          charts: [improvementChart(words)],
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
  return freeSheetName(words.systemComparison.sheets.comparison, sheetNames);
}
