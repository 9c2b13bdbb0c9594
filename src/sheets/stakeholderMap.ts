import { quoted } from "./sheetDraft";
import { balanceSheet } from "./stakeholderMap/balanceSheet";
import { stakeholders } from "./stakeholderMap/layout";
import { mapSheet } from "./stakeholderMap/mapSheet";
import { partnerRegister, stakeholderRegister } from "./stakeholderMap/registers";
import { severalSheets, typedSheetBuilder } from "./typedSheetBuilder";

/**
 * The stakeholder map: who has a stake in the company, their interest and influence, the relationship as it is and as
 * it is wanted, what is exchanged and what to do; and the partners, along the chain of supply and beside it.
 */
export const stakeholderMap = typedSheetBuilder({
  id: "stakeholderMap",
  advice: (words) => words.stakeholderMap.advice,
  effect: severalSheets,
  preview: ({ stakeholderMap: text }) => ({
    caption: text.preview,
    headers: [text.columns.stakeholder, text.columns.group],
    rows: stakeholders.map(({ id, group }) => [text.stakeholders[id], text.groups[group]]),
    numeric: [false, false],
  }),
  sheets(words) {
    const text = words.stakeholderMap;
    const head = (id: keyof typeof text.sheets) => ({
      name: text.sheets[id],
      title: text.titles[id],
      note: text.notes[id],
    });
    return [
      {
        ...head("stakeholders"),
        draw(draft, names) {
          const register = stakeholderRegister(words, names);
          register.draw(
            words,
            draft,
            stakeholders.map(({ id, group }) => ({
              stakeholder: text.stakeholders[id],
              group: text.groups[group],
            })),
          );
          for (const [id, look] of [
            ["manageClosely", "warning"],
            ["keepSatisfied", "middling"],
            ["keepInformed", "middling"],
            ["watch", "muted"],
          ] as const)
            draft.conditionalFormats.push({
              area: register.area("class"),
              formula: `=${register.cell("class")}=${quoted(text.classes[id])}`,
              look,
            });
          draft.conditionalFormats.push({
            area: register.area("gap"),
            formula: `=N(${register.cell("gap")})>0`,
            look: "bad",
          });
          return {
            columnWidths: register.columnWidths,
            freeze: { rows: register.first, columns: 3 },
            print: { orientation: "landscape", titleRows: register.first },
          };
        },
      },
      { ...head("map"), draw: (draft, names) => mapSheet(words, draft, names) },
      {
        ...head("partners"),
        draw(draft) {
          const register = partnerRegister(words);
          register.draw(words, draft);
          draft.conditionalFormats.push(
            {
              area: register.area("mind"),
              formula: `=${register.cell("mind")}<>""`,
              look: "warning",
            },
            {
              area: register.area("net"),
              formula: `=N(${register.cell("net")})<0`,
              look: "bad",
            },
          );
          return {
            columnWidths: register.columnWidths,
            freeze: { rows: register.first, columns: 1 },
            print: { orientation: "landscape", titleRows: register.first },
          };
        },
      },
      { ...head("balance"), draw: (draft, names) => balanceSheet(words, draft, names) },
    ];
  },
});
