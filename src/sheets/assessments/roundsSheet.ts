import type { AssessmentTexts } from "../../languages/assessmentTexts";
import type { SheetWords } from "../../languages/language";
import type { SheetPlan } from "../plan";
import { cellAddress } from "../reference";
import { area, SheetDraft } from "../sheetDraft";
import { headCells, type Layout } from "./layout";
import type { Round } from "./rounds";

const HEADER = 24;
const CHART_ROWS = 18;
/** Rows and columns of the sheet; the ids of rows stand in column A, hidden. */
export const roundRow = { header: HEADER, first: HEADER + 1 } as const;
export const FIRST_ROUND = 3;

/** What was rated round by round: earlier points as they were, today's live, the change, and the sections over time. */
export function roundsSheet(
  layout: Layout,
  texts: AssessmentTexts,
  words: SheetWords,
  rounds: readonly Round[],
  name: string,
): SheetPlan {
  const { columns, rounds: text } = words.assessments;
  const draft = new SheetDraft();
  const now = FIRST_ROUND + rounds.length;
  const change = now + 1;
  const today = layout.ratingCell(headCells.date.row, headCells.date.column);
  draft.row(0, 1, [`${texts.title}: ${text.sheet}`]);
  draft.row(1, 1, [text.note]);
  draft.row(HEADER, 1, [
    ...[columns.number, columns.item],
    ...rounds.map(({ date }, at) => date ?? text.round(at + 1)),
    { formula: `=IF(${today}="",${`"${text.now.replaceAll('"', '""')}"`},${today})` },
    text.change,
  ]);
  const ids: string[] = [];
  const lines: { row: number; label: string }[] = [];
  const line = (
    id: string,
    [number, label]: readonly [string, string],
    earlier: readonly (number | null)[],
    current: string,
  ): number => {
    const row = roundRow.first + ids.push(id) - 1;
    const cell = (column: number) => cellAddress(row, column);
    const last = cell(now - 1);
    draft.row(row, 1, [
      ...[number, label, ...earlier],
      { formula: `=IF(ISNUMBER(${current}),${current},"")` },
      { formula: `=IF(COUNT(${last},${cell(now)})<2,"",${cell(now)}-${last})` },
    ]);
    return row;
  };
  const pointsOf = (id: string) => rounds.map(({ points }) => points[id] ?? null);
  const rated = (row: number) =>
    `INDEX(${layout.rated("points")},MATCH(${cellAddress(row, 0, "column")},${layout.rated("id")},0))`;
  for (const { section, items } of layout.sections) {
    const label = texts.sections[section.id] ?? section.id;
    const own = roundRow.first + ids.length;
    line(section.id, [String(section.number), label], pointsOf(section.id), rated(own));
    draft.look(area(own, 1, 1, change), "section");
    lines.push({ row: own, label });
    for (const { item, number } of items)
      line(
        item.id,
        [number, texts.items[item.id]?.name ?? item.id],
        pointsOf(item.id),
        rated(roundRow.first + ids.length),
      );
    draft.look(area(own + 1, 1, items.length, 2), "label", { wrap: true });
    draft.look(area(own + 1, FIRST_ROUND, items.length, rounds.length + 2), "result", {
      align: "center",
    });
  }
  const total = line(
    "total",
    ["", words.assessments.total],
    rounds.map((round) => round.total),
    layout.ratingCell(headCells.total.row, headCells.total.column),
  );
  lines.push({ row: total, label: words.assessments.total });
  const rows = ids.length;
  draft.look(area(0, 1), "title");
  draft.look(area(1, 1), "note");
  draft.look(area(HEADER, 1, 1, change), "header", { wrap: true });
  draft.look(area(HEADER, FIRST_ROUND, 1, rounds.length + 2), "header", { align: "center" });
  draft.look(area(total, 1, 1, change), "total");
  draft.look(area(total, FIRST_ROUND, 1, rounds.length + 2), "total", { align: "center" });
  draft.format(area(HEADER, FIRST_ROUND, 1, rounds.length + 1), "yyyy-mm-dd");
  draft.format(area(roundRow.first, 1, rows), "@");
  draft.format(area(roundRow.first, FIRST_ROUND, rows, rounds.length + 1), "0");
  draft.format(area(roundRow.first, change, rows), "+0;-0;0");
  const changed = cellAddress(roundRow.first, change, "column");
  draft.conditionalFormats.push(
    { area: area(roundRow.first, change, rows), formula: `=N(${changed})>0`, look: "good" },
    { area: area(roundRow.first, change, rows), formula: `=N(${changed})<0`, look: "bad" },
  );
  return draft.plan(name, {
    columnWidths: [
      { column: 0, width: 0 },
      { column: 1, width: 6 },
      { column: 2, width: 52 },
      { column: FIRST_ROUND, columns: rounds.length + 2, width: 14 },
    ],
    charts: [
      {
        kind: "line",
        title: text.chartTitle,
        place: area(3, 1, CHART_ROWS, 5),
        series: lines.map(({ row, label }) => ({
          name: label,
          values: area(row, FIRST_ROUND, 1, rounds.length + 1),
          categories: area(HEADER, FIRST_ROUND, 1, rounds.length + 1),
        })),
        valueAxis: { minimum: 0, maximum: 100, title: columns.points, numberFormat: "0" },
        categoryAxis: { title: text.axis, numberFormat: "yyyy-mm-dd" },
        description: text.description,
      },
    ],
    freeze: { rows: 1, columns: FIRST_ROUND },
    print: { orientation: "portrait" },
    rowIds: { column: 0, row: roundRow.first, ids },
  });
}
