import type { AssessmentTexts } from "../../languages/assessmentTexts";
import type { SheetWords } from "../../languages/language";
import type { SheetPlan } from "../plan";
import { area, SheetDraft } from "../sheetDraft";
import type { Layout } from "./layout";
import type { Round } from "./rounds";

const HEADER = 3;
/** Columns of the sheet. */
const COLUMNS = 11;
export const roundNoteColumn = {
  ...{ round: 1, number: 2, item: 3, rater: 4, score: 5, second: 6 },
  ...{ evidence: 7, owner: 8, due: 9, comment: 10, points: 11 },
} as const;
const at = roundNoteColumn;
export const FIRST_NOTE = HEADER + 1;

/** What the scores of earlier rounds rested on, a row a rated item, the latest round first. */
export function roundNotesSheet(
  layout: Layout,
  texts: AssessmentTexts,
  words: SheetWords,
  rounds: readonly Round[],
  name: string,
): SheetPlan {
  const { columns, rounds: text, second } = words.assessments;
  const side = layout.definition.second;
  const draft = new SheetDraft();
  draft.row(0, 1, [`${texts.title}: ${text.notes.sheet}`]);
  draft.row(1, 1, [text.notes.note]);
  draft.row(HEADER, 1, [
    ...[text.axis, columns.number, columns.item, text.notes.rater],
    ...(side
      ? [second[side].columns.score, second[side].columns.second]
      : [columns.score, columns.second]),
    ...[columns.evidence, columns.owner, columns.due, columns.comment, columns.points],
  ]);
  const numbers = new Map<string, string>();
  for (const { section, items } of layout.sections) {
    numbers.set(section.id, String(section.number));
    for (const { item, number } of items) numbers.set(item.id, number);
  }
  let row = FIRST_NOTE;
  const older = rounds.map((round, place) => ({ round, place })).reverse();
  for (const { round, place } of older)
    for (const note of round.notes ?? []) {
      draft.row(row, 1, [
        ...[round.date ?? text.round(place + 1), numbers.get(note.id) ?? "", note.name],
        ...[note.rater, note.level, note.second ?? ""],
        ...[note.evidence, note.owner, note.due, note.comment],
        round.points[note.id] ?? null,
      ]);
      row += 1;
    }
  const rows = Math.max(1, row - FIRST_NOTE);
  draft.look(area(0, 1), "title");
  draft.look(area(1, 1), "note");
  draft.look(area(HEADER, 1, 1, COLUMNS), "header", { wrap: true });
  draft.look(area(FIRST_NOTE, 1, rows, COLUMNS), "label", { wrap: true });
  for (const column of [at.score, at.points])
    draft.look(area(HEADER, column), "header", { align: "center", wrap: true });
  for (const column of [at.score, at.second, at.points])
    draft.look(area(FIRST_NOTE, column, rows), "label", { align: "center" });
  for (const column of [at.round, at.due])
    draft.format(area(FIRST_NOTE, column, rows), "yyyy-mm-dd");
  draft.format(area(FIRST_NOTE, at.number, rows), "@");
  draft.format(area(FIRST_NOTE, at.points, rows), "0");
  return draft.plan(name, {
    columnWidths: [
      { column: 0, width: 2 },
      { column: at.round, width: 12 },
      { column: at.number, width: 6 },
      { column: at.item, width: 34 },
      { column: at.rater, width: 18 },
      { column: at.score, width: 10 },
      { column: at.second, width: side ? 10 : 0 },
      { column: at.evidence, width: 34 },
      { column: at.owner, width: 18 },
      { column: at.due, width: 12 },
      { column: at.comment, width: 34 },
      { column: at.points, width: 10 },
    ],
    freeze: { rows: FIRST_NOTE, columns: at.item + 1 },
    print: { orientation: "landscape", titleRows: FIRST_NOTE },
  });
}
