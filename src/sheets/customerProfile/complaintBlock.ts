import type { SheetWords } from "../../languages/language";
import { area, type SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { complaintRow, type Chosen } from "./figures";
import { at, on } from "./layout";
import { COMPLAINTS } from "./options";

/** How many complaints there were, and how the latest ended. */
export function complaintBlock(
  analysis: Analysis,
  chosen: Chosen,
  words: SheetWords,
  draft: SheetDraft,
): void {
  const text = words.customerProfile;
  const { complaints, whyValues } = analysis;
  draft.row(on.complaints, 0, [text.complaintsSection]);
  draft.look(area(on.complaints, 0), "section");
  if (!complaints) {
    draft.row(on.complaintCount, at.label, [text.noComplaintsList]);
    draft.look(area(on.complaintCount, at.label), "note");
    return;
  }
  draft.row(on.complaintCount, at.label, [text.complaintCount]);
  draft.row(on.firstComplaint - 1, at.label, [
    ...[text.latest(COMPLAINTS), words.lists.roles.date, text.roles.outcome],
  ]);
  if (whyValues === null)
    for (let rank = 0; rank < COMPLAINTS; rank += 1)
      draft.grid.put(on.firstComplaint + rank, at.hidden, {
        formula: `=${complaintRow(analysis, chosen, rank + 1)}`,
      });
  draft.look(area(on.complaintCount, at.label), "label");
  draft.look(area(on.complaintCount, at.value), "result", { align: "right" });
  draft.look(area(on.firstComplaint - 1, at.label, 1, 6), "header");
  draft.look(area(on.firstComplaint, at.label, COMPLAINTS, 6), "label", { align: "left" });
  draft.look(area(on.firstComplaint, at.label, COMPLAINTS), "label", { wrap: true });
  draft.format(area(on.complaintCount, at.value), "#,##0");
  draft.format(area(on.firstComplaint, at.value, COMPLAINTS), "yyyy-mm-dd");
}
