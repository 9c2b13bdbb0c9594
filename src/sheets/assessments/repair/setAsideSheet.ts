import type { SheetWords } from "../../../languages/language";
import type { SetAside } from "../../foundSheets";
import type { WorkbookPlan } from "../../plan";
import { SET_ASIDE } from "./setAside";
import { area, SheetDraft } from "../../sheetDraft";
import { freeSheetName } from "../../sheetName";

const HEADER = 3;

/** A sheet that keeps what a repair found no place for, with where it stood. */
export function setAsidePlan(
  aside: readonly SetAside[],
  { repair: { aside: text } }: SheetWords,
  sheetNames: readonly string[],
): WorkbookPlan {
  const draft = new SheetDraft();
  draft.row(0, 0, [text.title]);
  draft.row(1, 0, [text.note]);
  draft.row(HEADER, 0, [text.sheet, text.cell, text.content]);
  aside.forEach(({ sheet, address, content }, at) =>
    draft.row(HEADER + 1 + at, 0, [sheet, address, content]),
  );
  draft.look(area(0, 0), "title");
  draft.look(area(1, 0), "note");
  draft.look(area(HEADER, 0, 1, 3), "header");
  draft.look(area(HEADER + 1, 0, aside.length, 3), "label", { wrap: true });
  return {
    ...{ builder: SET_ASIDE, schemaVersion: 1, choice: null, show: 0, refreshable: false },
    sheets: [
      draft.plan(freeSheetName(text.title, sheetNames), {
        columnWidths: [
          { column: 0, width: 28 },
          { column: 1, width: 10 },
          { column: 2, width: 80 },
        ],
        freeze: { rows: HEADER + 1, columns: 0 },
        print: { orientation: "portrait", titleRows: HEADER + 1 },
      }),
    ],
  };
}
