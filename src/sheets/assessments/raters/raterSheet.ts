import type { AssessmentTexts } from "../../../languages/assessmentTexts";
import type { SheetWords } from "../../../languages/language";
import type { SheetPlan } from "../../plan";
import { cellAddress } from "../../reference";
import { area, SheetDraft } from "../../sheetDraft";
import { textLiteral } from "../../formulas/liveSentence";
import type { Layout } from "../layout";
import { columnName, raterTable } from "../marks";
import { levelNames, levelNumbers, levelText } from "../levelsSheet";

/** Columns of a rater's sheet; the ids of items stand in column A, hidden. */
export const raterColumn = {
  number: 1,
  item: 2,
  question: 3,
  look: 4,
  score: 5,
  level: 6,
  evidence: 7,
  comment: 8,
} as const;
export const RATER_HEADER = 4;

const at = raterColumn;
const WIDTHS = [6, 26, 36, 40, 11, 44, 30, 30];

/** One rater's own sheet: the questions, a score beside each, and what it rests on. */
export function raterSheet(
  layout: Layout,
  texts: AssessmentTexts,
  words: SheetWords,
  rater: string,
  /** Of the rater among the others. */
  place: number,
  name: string,
): SheetPlan {
  const { assessments } = words;
  const { columns, raters } = assessments;
  const { minimum, maximum } = layout.definition.scale;
  const draft = new SheetDraft();
  draft.row(0, at.number, [raters.title(texts.title, rater)]);
  draft.row(1, at.number, [raters.note]);
  draft.row(RATER_HEADER, at.number, [
    ...[columns.number, columns.item, columns.question, columns.look, columns.score],
    ...[columns.level, columns.evidence, columns.comment],
  ]);
  const ids: string[] = [];
  let row = RATER_HEADER + 1;
  const named = texts.scale ? levelNames(layout, texts).join("; ") : "";
  for (const { section, items } of layout.sections) {
    ids.push(section.id);
    draft.row(row, at.number, [String(section.number), texts.sections[section.id] ?? section.id]);
    draft.look(area(row, at.number, 1, at.comment), "section");
    row += 1;
    for (const { item, number } of items) {
      ids.push(item.id);
      const text = texts.items[item.id];
      const title = text?.name ?? item.id;
      const score = cellAddress(row, at.score, "column");
      const valid = `AND(${score}*1>=${minimum},${score}*1<=${maximum})`;
      const described = levelText(layout, cellAddress(row, 0, "column"), `INT(${score}*1)`);
      const wrong = textLiteral(assessments.notOnScale(minimum, maximum));
      draft.row(row, at.number, [
        number,
        item.reversed ? `${title} ${assessments.reversedMark}` : title,
        ...[text?.question ?? "", text?.look ?? "", null],
        {
          formula: `=IF(${score}="","",IFERROR(IF(${valid},${described},${wrong}),${wrong}))`,
        },
      ]);
      row += 1;
    }
    const first = row - items.length;
    const block = (from: number, to: number) => area(first, from, items.length, to - from + 1);
    draft.look(block(at.number, at.look), "label", { wrap: true });
    draft.look(block(at.score, at.score), "input", { align: "center" });
    draft.look(block(at.level, at.level), "label", { wrap: true });
    draft.look(block(at.evidence, at.comment), "input", { wrap: true });
    draft.validations.push({
      ...{ area: block(at.score, at.score), kind: "list" },
      values: levelNumbers(layout).map(String),
      message: { title: columns.score, text: assessments.notOnScale(minimum, maximum) },
      prompt: {
        title: columns.score,
        text: [assessments.scorePrompt(minimum, maximum), named].join("\n").trim(),
      },
    });
  }
  draft.look(area(0, at.number), "title");
  draft.look(area(1, at.number), "note");
  draft.look(area(RATER_HEADER, at.number, 1, at.comment), "header", { wrap: true });
  draft.look(area(RATER_HEADER, at.score), "header", { align: "center" });
  draft.format(area(RATER_HEADER + 1, at.number, ids.length), "@");
  return draft.plan(name, {
    columnWidths: [
      { column: 0, width: 0 },
      ...WIDTHS.map((width, column) => ({ column: column + 1, width })),
    ],
    freeze: { rows: RATER_HEADER + 1, columns: at.item + 1 },
    print: { orientation: "landscape", titleRows: RATER_HEADER + 1 },
    names: (["id", ...Object.keys(at)] as ("id" | keyof typeof at)[]).map((column) => ({
      ...{ name: columnName(raterTable(place), column), hidden: true },
      area: area(RATER_HEADER + 1, column === "id" ? 0 : at[column], ids.length),
    })),
    rowIds: { column: 0, row: RATER_HEADER + 1, ids },
  });
}
