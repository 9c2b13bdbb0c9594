import { choiceSheet } from "./crmChoice/choiceSheet";
import { kinds, signs } from "./crmChoice/layout";
import { needBlock } from "./crmChoice/needBlock";
import { kindRegister, signRegister } from "./crmChoice/registers";
import { quoted } from "./sheetDraft";
import { severalSheets, typedSheetBuilder } from "./typedSheetBuilder";

/**
 * Whether a company needs a CRM system and which: the motives with the answers they ask for, what speaks for one, the kinds of
 * systems and their levels, and candidates compared by weighted criteria of the user's own.
 */
export const crmChoice = typedSheetBuilder({
  id: "crmChoice",
  advice: (words) => words.crmChoice.advice,
  effect: severalSheets,
  preview: ({ crmChoice: text }) => ({
    caption: text.preview,
    headers: [text.signColumns.sign, text.signColumns.group],
    rows: signs.map(({ id, group }) => [text.signs[id].sign, text.groups[group]]),
    numeric: [false, false],
  }),
  sheets(words) {
    const text = words.crmChoice;
    const head = (id: keyof typeof text.sheets) => ({
      name: text.sheets[id],
      title: text.titles[id],
      note: text.notes[id],
    });
    return [
      {
        ...head("need"),
        draw(draft) {
          const register = signRegister(words);
          register.draw(
            words,
            draft,
            signs.map(({ id, group }) => ({ ...text.signs[id], group: text.groups[group] })),
          );
          needBlock(words, draft);
          draft.conditionalFormats.push(
            ...(["yes", "partly"] as const).map((answer) => ({
              area: register.area("holds"),
              formula: `=${register.cell("holds")}=${quoted(text.answers[answer])}`,
              look: answer === "yes" ? ("warning" as const) : ("middling" as const),
            })),
          );
          return {
            columnWidths: register.columnWidths,
            freeze: { rows: register.first, columns: 1 },
            print: { orientation: "landscape", titleRows: register.first },
          };
        },
      },
      {
        ...head("kinds"),
        draw(draft) {
          const register = kindRegister(words);
          register.draw(
            words,
            draft,
            kinds.map(({ id, level }) => ({ ...text.kinds[id], level: text.levels[level] })),
          );
          draft.conditionalFormats.push({
            area: register.area("need"),
            formula: `=${register.cell("need")}=${quoted(text.needs.now)}`,
            look: "good",
          });
          return {
            columnWidths: register.columnWidths,
            freeze: { rows: register.first, columns: 1 },
            print: { orientation: "landscape", titleRows: register.first },
          };
        },
      },
      { ...head("choice"), draw: (draft) => choiceSheet(words, draft) },
    ];
  },
});
