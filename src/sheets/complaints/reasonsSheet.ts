import type { SheetWords } from "../../languages/language";
import { reasons, SILENT, type Reason } from "../../marketing/leavingReasons";
import { figureLines } from "../figureLines";
import { leavingReasonsBlock, leavingReasonsChart, REASON_COLUMNS } from "../leavingReasonsBlock";
import type { Content } from "../plan";
import { cellAddress } from "../reference";
import { area, quoted, type SheetDraft } from "../sheetDraft";
import type { TypedLayout } from "../typedSheetBuilder";
import { CHART_ROWS, reasonsRow as row, sheetAt } from "./layout";
import { leaverRegister, leaversFor, type LeaverColumn } from "./registers";

/** Why customers left against the benchmark, and how many of them never complained. */
export function reasonsSheet(
  words: SheetWords,
  draft: SheetDraft,
  names: readonly string[],
): TypedLayout {
  const { complaints: text, register } = words;
  const leavers = leaverRegister(words, names);
  const all = (id: LeaverColumn) => leavers.all(id, names[sheetAt.leavers]);
  const count = (id: LeaverColumn, word: string) => `COUNTIF(${all(id)},${quoted(word)})`;
  const share = (id: LeaverColumn, word: string) => {
    const [yes, no] = [count(id, register.yes), count(id, register.no)];
    return { formula: `=IF(${yes}+${no}=0,"",${count(id, word)}/(${yes}+${no}))` };
  };
  const silent = cellAddress(row.figures + 1, 1);
  const [from, to] = [cellAddress(row.figures + 2, 1), cellAddress(row.figures + 3, 1)];
  figureLines(draft, row.figures, [
    {
      label: text.leaverFigures.left,
      content: {
        formula: `=${count("complained", register.yes)}+${count("complained", register.no)}`,
      },
    },
    { label: text.leaverFigures.silent, content: share("complained", register.no), format: "0%" },
    { label: text.leaverFigures.silentFrom, content: SILENT.from, format: "0%", role: "input" },
    { label: text.leaverFigures.silentTo, content: SILENT.to, format: "0%", role: "input" },
    {
      label: text.leaverFigures.heard,
      role: "label",
      content: {
        formula: `=IF(${silent}="","",IF(${silent}>${to},${quoted(text.heardLess)},IF(${silent}<${from},${quoted(text.heardMore)},${quoted(text.heardUsual)})))`,
      },
    },
    { label: text.leaverFigures.wonBack, content: share("wonBack", register.yes), format: "0%" },
  ]);
  const counts = Object.fromEntries(
    reasons.map((reason, position): [Reason, Content] => [
      reason,
      leaversFor(words, names, position),
    ]),
  ) as Record<Reason, Content>;
  leavingReasonsBlock(words, draft, row.header, counts);
  draft.look(area(row.header + 1, 1, reasons.length), "result");
  return {
    columnWidths: REASON_COLUMNS,
    charts: [leavingReasonsChart(words, row.header, area(row.chart, 0, CHART_ROWS, 5))],
  };
}
