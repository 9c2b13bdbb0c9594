import type { SheetWords } from "../languages/language";
import type { Better } from "../marketing/indicatorChange";
import type { Builder, PlanContext, Speech } from "./builder";
import type { Area, SheetPlan, Validation } from "./plan";
import { area, SheetDraft } from "./sheetDraft";
import { freeSheetName } from "./sheetName";

/** What a sheet of indicators says, whatever it compares. */
export interface IndicatorTexts {
  title: string;
  note: string;
  effect: (sheet: string) => string;
  indicatorsTitle: string;
  indicator: string;
  unit: string;
  better: string;
  higher: string;
  lower: string;
  betterMessage: string;
  numberMessage: string;
}

interface TypedSheet {
  id: string;
  texts: (words: SheetWords) => IndicatorTexts;
  /** What the sheet is called, where nothing else is called so. */
  sheetName: (words: SheetWords) => string;
  /** What to mind before any figure is typed. */
  advice: (words: SheetWords) => string;
  indicators: (words: SheetWords) => { name: string; unit: string; better: Better }[];
  draw: (words: SheetWords, draft: SheetDraft) => void;
  layout: (words: SheetWords) => Pick<SheetPlan, "columnWidths" | "charts">;
}

/** The builder of a sheet that reads no list: its figures are typed on it, and formulas compare them. */
export function typedSheetBuilder(sheet: TypedSheet): Builder {
  const nameFor = ({ words }: Speech, { sheetNames }: PlanContext) =>
    freeSheetName(sheet.sheetName(words), sheetNames);
  return {
    id: sheet.id,
    inputs: [],
    guess: () => ({ lists: {}, options: {} }),
    columnsToRead: () => ({}),

    study(_lists, _choice, speech, context) {
      const { words } = speech;
      const text = sheet.texts(words);
      return {
        fields: [],
        notes: [{ kind: "info", text: sheet.advice(words) }],
        preview: {
          caption: text.indicatorsTitle,
          headers: [text.indicator, text.unit, text.better],
          rows: sheet.indicators(words).map(({ name, unit, better }) => [name, unit, text[better]]),
          numeric: [false, false, false],
        },
        effect: text.effect(nameFor(speech, context)),
        refusal: null,
      };
    },

    plan(_lists, choice, speech, context) {
      const { words } = speech;
      const text = sheet.texts(words);
      const draft = new SheetDraft();
      draft.grid.put(0, 0, text.title);
      draft.grid.put(1, 0, text.note);
      draft.look(area(0, 0), "title");
      draft.look(area(1, 0), "note");
      sheet.draw(words, draft);
      return {
        builder: sheet.id,
        schemaVersion: 1,
        choice,
        sheets: [
          draft.plan(nameFor(speech, context), {
            ...sheet.layout(words),
            freeze: { rows: 1, columns: 0 },
            print: { orientation: "landscape" },
          }),
        ],
        show: 0,
        refreshable: false,
      };
    },
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
