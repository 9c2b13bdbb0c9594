import type { SheetWords } from "../languages/language";
import type { Builder, PlanContext, PreviewTable, Speech } from "./builder";
import type { SheetPlan } from "./plan";
import { area, SheetDraft } from "./sheetDraft";
import { freeSheetName } from "./sheetName";

/** How a sheet is laid out beside its cells. */
export type TypedLayout = Pick<SheetPlan, "columnWidths"> &
  Partial<Pick<SheetPlan, "charts" | "freeze" | "print">>;

/** One sheet to type into, or one that sums up what was typed. */
export interface TypedSheet {
  /** What it is called, where nothing else is called so. */
  name: string;
  title: string;
  note: string;
  /** Its cells and looks below the note; `names` are those of all the builder's sheets, in their order. */
  draw(draft: SheetDraft, names: readonly string[]): TypedLayout;
}

interface TypedSheets {
  id: string;
  sheets: (words: SheetWords) => TypedSheet[];
  /** What to mind before anything is typed. */
  advice: (words: SheetWords) => string;
  preview: (words: SheetWords) => PreviewTable;
  effect: (words: SheetWords, names: readonly string[]) => string;
}

/** The builder of sheets that read no list: what they need is typed on them, and formulas do the rest. */
export function typedSheetBuilder({ id, sheets, advice, preview, effect }: TypedSheets): Builder {
  const namesFor = ({ words }: Speech, { sheetNames }: PlanContext) => {
    const taken = [...sheetNames];
    return sheets(words).map(({ name }) => {
      const free = freeSheetName(name, taken);
      taken.push(free);
      return free;
    });
  };
  return {
    id,
    inputs: [],
    guess: () => ({ lists: {}, options: {} }),
    columnsToRead: () => ({}),

    study: (_lists, _choice, speech, context) => ({
      fields: [],
      notes: [{ kind: "info", text: advice(speech.words) }],
      preview: preview(speech.words),
      effect: effect(speech.words, namesFor(speech, context)),
      refusal: null,
    }),

    plan(_lists, choice, speech, context) {
      const names = namesFor(speech, context);
      return {
        builder: id,
        schemaVersion: 1,
        choice,
        sheets: sheets(speech.words).map((sheet, position) => {
          const draft = new SheetDraft();
          draft.grid.put(0, 0, sheet.title);
          draft.grid.put(1, 0, sheet.note);
          draft.look(area(0, 0), "title");
          draft.look(area(1, 0), "note");
          const layout = sheet.draw(draft, names);
          return draft.plan(names[position]!, {
            freeze: { rows: 1, columns: 0 },
            print: { orientation: "landscape" },
            ...layout,
          });
        }),
        show: 0,
        refreshable: false,
      };
    },
  };
}

/** The effect of several sheets, each named. */
export function severalSheets(words: SheetWords, names: readonly string[]): string {
  const { effect, quoted } = words.assessments;
  return effect(names.map((name) => quoted(name)).join(", "));
}
