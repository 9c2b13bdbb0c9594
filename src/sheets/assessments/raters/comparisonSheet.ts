import type { AssessmentTexts } from "../../../languages/assessmentTexts";
import type { SheetWords } from "../../../languages/language";
import type { Content, SheetPlan } from "../../plan";
import { areaAddress, cellAddress, sheetReference } from "../../reference";
import { area, quoted, SheetDraft } from "../../sheetDraft";
import type { Layout } from "../layout";
import { cellNames } from "../marks";
import { RATER_HEADER, raterColumn } from "./raterSheet";
import { usualSpread, type RaterSheets } from "./raters";

/** Rows and columns of the comparison; the ids of items stand in column A, hidden. */
export const comparisonRow = { agreement: 3, meaning: 4, limit: 5, header: 7, first: 8 } as const;
const on = comparisonRow;
const FIRST_RATER = 3;
/** Columns after those of the raters, the last three hidden: what the agreement is computed from. */
const after = ["median", "spread", "rated", "talk", "within", "sum", "squares"] as const;

export const comparisonColumn = (raters: number, of: (typeof after)[number]) =>
  FIRST_RATER + raters + after.indexOf(of);

/** Agreement from here on is good; from the lower one on it is good enough to go on with (Krippendorff, 2004). */
const GOOD = 0.8;
const ENOUGH = 0.667;

/** Everybody's scores side by side: the median, how far they differ, what to talk about, and how far raters agree. */
export function comparisonSheet(
  layout: Layout,
  texts: AssessmentTexts,
  words: SheetWords,
  raters: RaterSheets,
): SheetPlan {
  const { columns, raters: text } = words.assessments;
  const { items } = layout;
  const { minimum, maximum } = layout.definition.scale;
  const count = raters.names.length;
  const at = (of: (typeof after)[number]) => comparisonColumn(count, of);
  const draft = new SheetDraft();
  draft.row(0, 1, [`${texts.title}: ${text.comparison}`]);
  draft.row(1, 1, [text.comparisonNote]);
  draft.row(on.header, 1, [
    ...[columns.number, columns.item, ...raters.names],
    ...[text.median, text.spread, text.rated, text.talk],
  ]);
  const limit = cellAddress(on.limit, FIRST_RATER, "both");
  items.forEach(({ item, number }, position) => {
    const row = on.first + position;
    const cell = (of: number) => cellAddress(row, of, "column");
    const id = cellAddress(row, 0, "column");
    const scores = areaAddress(area(row, FIRST_RATER, 1, count));
    const known = cell(at("rated"));
    const several = (formula: string): Content => ({ formula: `=IF(${known}<2,0,${formula})` });
    draft.row(row, 1, [
      ...[number, texts.items[item.id]?.name ?? item.id],
      ...raters.sheets.map((sheet): Content => {
        const rows = layout.rowIds.length;
        const column = (of: number) => sheetReference(sheet, area(RATER_HEADER + 1, of, rows));
        // Found by the item's id, so that every sheet may be sorted.
        const score = `INDEX(${column(raterColumn.score)},MATCH(${id},${column(0)},0))`;
        const valid = `AND(${score}*1>=${minimum},${score}*1<=${maximum})`;
        return {
          formula: `=IF(${score}="","",IFERROR(IF(${valid},${score}*1,""),""))`,
        };
      }),
      { formula: `=IF(${known}=0,"",MEDIAN(${scores}))` },
      { formula: `=IF(${known}<2,"",MAX(${scores})-MIN(${scores}))` },
      { formula: `=COUNT(${scores})` },
      { formula: `=IF(N(${cell(at("spread"))})>=${limit},${quoted(text.talkMark)},"")` },
      several(`${known}*DEVSQ(${scores})/(${known}-1)`),
      several(`SUM(${scores})`),
      several(`SUMSQ(${scores})`),
    ]);
  });
  const all = (of: (typeof after)[number]) =>
    areaAddress(area(on.first, at(of), items.length), "both");
  const pairable = `SUMIF(${all("rated")},">1")`;
  const expected = `(SUM(${all("squares")})-SUM(${all("sum")})^2/MAX(1,${pairable}))`;
  const agreement = cellAddress(on.agreement, FIRST_RATER, "both");
  draft.row(on.agreement, 1, [text.agreement]);
  draft.row(on.agreement, FIRST_RATER, [
    {
      // Krippendorff's alpha at interval level. Where all ratings are alike, none can be told from chance.
      formula: `=IF(${pairable}<2,"",IF(ROUND(${expected},9)<=0,"",1-(${pairable}-1)*SUM(${all("within")})/(${pairable}*${expected})))`,
    },
  ]);
  draft.row(on.meaning, 1, [text.meaning]);
  draft.row(on.meaning, FIRST_RATER, [
    {
      formula: `=IF(${agreement}="",${quoted(text.unknown)},IF(${agreement}>=${GOOD},${quoted(text.good)},IF(${agreement}>=${ENOUGH},${quoted(text.enough)},${quoted(text.poor)})))`,
    },
  ]);
  draft.row(on.limit, 1, [text.limit]);
  draft.row(on.limit, FIRST_RATER, [usualSpread(layout)]);
  const rows = items.length;
  draft.look(area(0, 1), "title");
  draft.look(area(1, 1), "note");
  draft.look(area(on.agreement, 1, 3), "label");
  draft.look(area(on.agreement, FIRST_RATER), "result");
  draft.look(area(on.meaning, FIRST_RATER), "label");
  draft.look(area(on.limit, FIRST_RATER), "input", { align: "right" });
  draft.format(area(on.agreement, FIRST_RATER), "0.00");
  draft.look(area(on.header, 1, 1, at("talk")), "header", { wrap: true });
  draft.look(area(on.header, FIRST_RATER, 1, count + 3), "header", { wrap: true, align: "center" });
  draft.look(area(on.first, 1, rows, 2), "label", { wrap: true });
  draft.look(area(on.first, FIRST_RATER, rows, count + 3), "result", { align: "center" });
  draft.look(area(on.first, at("talk"), rows), "label", { indent: 1 });
  draft.format(area(on.first, 1, rows), "@");
  draft.validations.push({
    ...{ area: area(on.limit, FIRST_RATER), kind: "decimal" },
    ...{ minimum: 0, maximum: maximum - minimum },
    message: {
      title: text.spread,
      text: words.register.numberMessage(0, maximum - minimum),
    },
  });
  draft.conditionalFormats.push({
    area: area(on.first, at("spread"), rows, 3),
    formula: `=${cellAddress(on.first, at("talk"), "column")}<>""`,
    look: "warning",
  });
  return draft.plan(raters.comparison, {
    columnWidths: [
      { column: 0, width: 0 },
      { column: 1, width: 6 },
      { column: 2, width: 48 },
      { column: FIRST_RATER, columns: count, width: 16 },
      { column: at("median"), columns: 3, width: 12 },
      { column: at("talk"), width: 18 },
      { column: at("within"), columns: 3, width: 0 },
    ],
    freeze: { rows: on.first, columns: FIRST_RATER },
    print: { orientation: "landscape", titleRows: on.first },
    names: [{ name: cellNames.talkLimit, area: area(on.limit, FIRST_RATER), hidden: true }],
    rowIds: { column: 0, row: on.first, ids: items.map(({ item }) => item.id) },
  });
}

/** The raters' median of the item whose id stands in a cell, for the assessment's own sheet. */
export function medianOf(layout: Layout, raters: RaterSheets, idCell: string): Content {
  const column = (of: number) =>
    sheetReference(raters.comparison, area(on.first, of, layout.items.length));
  const median = comparisonColumn(raters.names.length, "median");
  const found = `INDEX(${column(median)},MATCH(${idCell},${column(0)},0))`;
  return { formula: `=IFERROR(${found},"")` };
}
