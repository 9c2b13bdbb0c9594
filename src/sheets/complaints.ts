import { reasonsSheet } from "./complaints/reasonsSheet";
import { complaintRegister, leaverRegister } from "./complaints/registers";
import { resultSheet } from "./complaints/resultSheet";
import { quoted } from "./sheetDraft";
import { severalSheets, typedSheetBuilder } from "./typedSheetBuilder";

/**
 * Complaints and reasons for leaving: a log of complaints and one of customers who left, to type into; how fast
 * complaints are answered and who stays, by cause and severity; why customers leave against a benchmark.
 */
export const complaints = typedSheetBuilder({
  id: "complaints",
  advice: (words) => words.complaints.silence,
  effect: severalSheets,
  preview: ({ complaints: text }) => ({
    caption: text.preview,
    headers: [text.previewSheet, text.previewFor],
    rows: (["log", "leavers", "result", "reasons"] as const).map((id) => [
      text.sheets[id],
      text.purposes[id],
    ]),
    numeric: [false, false],
  }),
  sheets(words) {
    const { complaints: text, register: common } = words;
    const head = (id: keyof typeof text.sheets) => ({
      name: text.sheets[id],
      title: text.titles[id],
      note: text.notes[id],
    });
    return [
      {
        ...head("log"),
        draw(draft, names) {
          const log = complaintRegister(words, names);
          log.draw(words, draft);
          const state = log.cell("state");
          const { inTime, overdue, late } = text.states;
          for (const [word, look] of [
            [inTime, "good"],
            [late, "middling"],
            [overdue, "bad"],
            [text.noDate, "warning"],
            [text.wrongDates, "warning"],
          ] as const)
            draft.conditionalFormats.push({
              area: log.area("state"),
              formula: `=${state}=${quoted(word)}`,
              look,
            });
          return {
            columnWidths: log.columnWidths,
            freeze: { rows: log.first, columns: 3 },
            print: { orientation: "landscape", titleRows: log.first },
          };
        },
      },
      {
        ...head("leavers"),
        draw(draft, names) {
          const leavers = leaverRegister(words, names);
          leavers.draw(words, draft);
          draft.conditionalFormats.push({
            area: leavers.area("complained"),
            formula: `=${leavers.cell("complained")}=${quoted(common.no)}`,
            look: "middling",
          });
          return {
            columnWidths: leavers.columnWidths,
            freeze: { rows: leavers.first, columns: 3 },
            print: { orientation: "landscape", titleRows: leavers.first },
          };
        },
      },
      { ...head("result"), draw: (draft, names) => resultSheet(words, draft, names) },
      { ...head("reasons"), draw: (draft, names) => reasonsSheet(words, draft, names) },
    ];
  },
});
