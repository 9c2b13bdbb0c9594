import { steps } from "./partnershipProgramme/layout";
import { customerRegister, stepRegister } from "./partnershipProgramme/registers";
import { resultSheet } from "./partnershipProgramme/resultSheet";
import { quoted } from "./sheetDraft";
import { severalSheets, typedSheetBuilder } from "./typedSheetBuilder";

/**
 * The partnership programme: its stages from assessing customers to managing the system of partnerships, with owner,
 * dates, cost, result and risks; the steps of each key relationship; and where the programme stands.
 */
export const partnershipProgramme = typedSheetBuilder({
  id: "partnershipProgramme",
  advice: (words) => words.partnershipProgramme.advice,
  effect: severalSheets,
  preview: ({ partnershipProgramme: text }) => ({
    caption: text.preview,
    headers: [text.columns.step, text.columns.sign],
    rows: steps.map(({ id, number }) => [`${number} ${text.steps[id].name}`, text.steps[id].sign]),
    numeric: [false, false],
  }),
  sheets(words) {
    const text = words.partnershipProgramme;
    const head = (id: keyof typeof text.sheets) => ({
      name: text.sheets[id],
      title: text.titles[id],
      note: text.notes[id],
    });
    return [
      {
        ...head("steps"),
        draw(draft, names) {
          const register = stepRegister(words, names);
          register.draw(
            words,
            draft,
            steps.map(({ id, number }) => ({
              number,
              step: text.steps[id].name,
              sign: text.steps[id].sign,
            })),
          );
          draft.format(register.area("number"), "@");
          const { doneInTime, doneLate, overdue, underWay } = text.states;
          for (const [word, look] of [
            [doneInTime, "good"],
            [doneLate, "middling"],
            [overdue, "bad"],
            [underWay, "muted"],
          ] as const)
            draft.conditionalFormats.push({
              area: register.area("state"),
              formula: `=${register.cell("state")}=${quoted(word)}`,
              look,
            });
          return {
            columnWidths: register.columnWidths,
            freeze: { rows: register.first, columns: 3 },
            print: { orientation: "landscape", titleRows: register.first },
          };
        },
      },
      {
        ...head("customers"),
        draw(draft) {
          const register = customerRegister(words);
          register.draw(words, draft);
          draft.conditionalFormats.push({
            area: register.area("missing"),
            formula: `=${register.cell("missing")}=${quoted(text.complete)}`,
            look: "good",
          });
          return {
            columnWidths: register.columnWidths,
            freeze: { rows: register.first, columns: 1 },
            print: { orientation: "landscape", titleRows: register.first },
          };
        },
      },
      { ...head("result"), draw: (draft, names) => resultSheet(words, draft, names) },
    ];
  },
});
