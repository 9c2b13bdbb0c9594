import type { SheetWords } from "../../languages/language";
import { reasons } from "../../marketing/leavingReasons";
import {
  leavingReasonsBlock,
  leavingReasonsChart,
  REASON_COLUMNS,
  REASON_ROWS,
  reasonCounts,
} from "../leavingReasonsBlock";
import type { SheetPlan } from "../plan";
import { area, SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { chartPlace, onSheet, type Layout } from "./layout";
import { sheetHead } from "./sheetHead";
import { cellNames } from "./typed";

/** Row of the table's header. */
const HEADER = 29;
const LOST = HEADER + REASON_ROWS + 1;

/** Why customers left, counted by the user, against the benchmark. */
export function reasonsSheet(analysis: Analysis, layout: Layout, words: SheetWords): SheetPlan {
  const text = words.retentionTable;
  const draft = new SheetDraft();
  const head = sheetHead(analysis, layout, words, text.reasonsTitle, draft.grid);
  draft.add({ ...head, numberFormats: [], validations: [] });
  draft.grid.put(HEADER - 3, 0, text.reasonsSection);
  draft.grid.put(HEADER - 2, 0, text.reasonsNote);
  leavingReasonsBlock(words, draft, HEADER, analysis.options.reasons);
  draft.row(LOST, 0, [
    text.lostInAll,
    { formula: `=${onSheet(layout.names.bucket, layout.rows.bucketTotal, 5)}` },
  ]);
  const counts = reasonCounts(HEADER);
  draft.look(area(HEADER - 3, 0), "section");
  draft.look(area(HEADER - 2, 0), "note");
  draft.look(counts, "input");
  draft.look(area(LOST, 0, 1, 2), "muted");
  draft.format(area(LOST, counts.column), "#,##0");
  reasons.forEach((reason, position) =>
    draft.name(cellNames[reason], counts.row + position, counts.column),
  );
  draft.validations.push({
    area: counts,
    kind: "wholeNumber",
    minimum: 0,
    maximum: 1_000_000_000,
    prompt: { title: text.reasonsTotal, text: text.reasonPrompt },
    message: { title: text.reasonsTotal, text: text.reasonMessage },
  });
  return draft.plan(layout.names.reasons, {
    columnWidths: REASON_COLUMNS,
    charts: [leavingReasonsChart(words, HEADER, chartPlace(5))],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape" },
  });
}
