import type { SheetWords } from "../../languages/language";
import { cellAddress } from "../reference";
import { area, quoted, type SheetDraft } from "../sheetDraft";
import { groups, needRow } from "./layout";
import { signRegister } from "./registers";

/** How many signs of each group hold, partly counting half, and what a system can and cannot do about it. */
export function needBlock(words: SheetWords, draft: SheetDraft): void {
  const text = words.crmChoice;
  const register = signRegister(words);
  const [group, holds] = [register.all("group"), register.all("holds")];
  draft.row(needRow.header, 0, text.needHeaders);
  draft.look(area(needRow.header, 0, 1, text.needHeaders.length), "header", { wrap: true });
  draft.look(area(needRow.header, 1, 1, 2), "header", { wrap: true, align: "right" });
  groups.forEach((id, position) => {
    const row = needRow.first + position;
    const own = cellAddress(row, 0, "column");
    const count = (answer: string) => `COUNTIFS(${group},${own},${holds},${quoted(answer)})`;
    const { yes, partly, no } = text.answers;
    draft.row(row, 0, [
      text.groups[id],
      { formula: `=${count(yes)}+${count(partly)}/2` },
      { formula: `=${count(yes)}+${count(partly)}+${count(no)}` },
      { formula: `=IF(${cellAddress(row, 1)}>0,${quoted(text.advices[id])},"")` },
    ]);
  });
  const rows = groups.length;
  draft.look(area(needRow.first, 0, rows), "label");
  draft.look(area(needRow.first, 1, rows, 2), "result");
  draft.look(area(needRow.first, 3, rows), "label");
  draft.format(area(needRow.first, 1, rows), "0.0");
}
