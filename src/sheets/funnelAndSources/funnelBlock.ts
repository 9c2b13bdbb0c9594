import type { SheetWords } from "../../languages/language";
import { equalTo } from "../columns/criterion";
import { columnRange } from "../formulas/listRange";
import type { Chart, Content } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import { area, quoted, type SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { at, cellNames, CHART_ROWS, on, type Layout } from "./layout";

/** Each step with its count, what share came as far, and the step that loses most. */
export function funnelBlock(
  { steps, options }: Analysis,
  { stepRows }: Layout,
  words: SheetWords,
  draft: SheetDraft,
): void {
  const text = words.funnelAndSources;
  const first = on.firstStep;
  const cell = (row: number, column: number) => cellAddress(row, column);
  const shares = areaAddress(area(first, at.ofPrevious, stepRows), "both");
  draft.row(on.funnel, 0, [text.funnelSection]);
  draft.row(first - 1, at.number, text.funnelHeaders);
  const counted = (row: number, position: number): Content => {
    if (!steps) return options.stepCount(position);
    if (steps.why) return steps.counts[position]!;
    const range = (role: string) => columnRange(steps.data.shape, steps.roles[role]!);
    const criterion = cellAddress(row, at.hidden, "both");
    return {
      formula:
        (steps.roles.count ?? null) === null
          ? `=COUNTIF(${range("step")},${criterion})`
          : `=SUMIF(${range("step")},${criterion},${range("count")})`,
    };
  };
  for (let position = 0; position < stepRows; position += 1) {
    const row = first + position;
    const [count, previous, share] = [
      cell(row, at.value),
      cell(row - 1, at.value),
      cell(row, at.ofPrevious),
    ];
    const above = areaAddress({
      ...{ row: first, column: at.ofPrevious, rows: position, columns: 1 },
    });
    const known = (one: string) => `AND(ISNUMBER(${count}),N(${one})>0)`;
    draft.row(row, at.number, [
      position + 1,
      steps
        ? steps.names[position]!
        : (options.stepName(position) ??
            text.usualSteps[position] ??
            text.stepNumber(position + 1)) ||
          null,
      counted(row, position),
      ...(position === 0
        ? [null]
        : [{ formula: `=IF(${known(previous)},${count}/${previous},"")` }]),
      {
        formula: `=IF(${known(cellAddress(first, at.value, "both"))},${count}/${cellAddress(first, at.value, "both")},"")`,
      },
      ...(position === 0
        ? [null, null, null]
        : [
            { formula: `=IF(COUNT(${previous},${count})<2,"",${previous}-${count})` },
            { formula: `=IF(${share}="","",1-${share})` },
            {
              formula:
                `=IF(${share}="","",IF(AND(${share}<1,${share}=MIN(${shares})` +
                `${position > 1 ? `,COUNTIF(${above},${share})=0` : ""}),${quoted(text.worstStep)},""))`,
            },
          ]),
    ]);
    if (steps) draft.row(row, at.hidden, [equalTo(steps.names[position]!)]);
    else {
      draft.name(cellNames.stepName(position), row, at.label);
      draft.name(cellNames.stepCount(position), row, at.value);
    }
  }
  draft.look(area(on.funnel, 0), "section");
  draft.look(area(first - 1, at.number, 1, at.worst + 1), "header", { wrap: true });
  draft.look(area(first - 1, at.value, 1, 5), "header", { align: "right" });
  draft.look(area(first - 1, at.worst), "header", { indent: 1 });
  draft.look(area(first, at.number, stepRows), "label", { align: "left" });
  draft.look(area(first, at.label, stepRows), steps ? "label" : "input", { align: "left" });
  draft.look(area(first, at.value, stepRows), steps ? "result" : "input", { align: "right" });
  draft.look(area(first, at.ofPrevious, stepRows, 4), "result");
  draft.look(area(first, at.worst, stepRows), "label", { indent: 1 });
  draft.format(area(first, at.value, stepRows), "#,##0");
  draft.format(area(first, at.ofPrevious, stepRows, 2), "0.0%");
  draft.format(area(first, at.lost, stepRows), "#,##0");
  draft.format(area(first, at.lossRate, stepRows), "0.0%");
  draft.conditionalFormats.push({
    area: area(first, at.worst, stepRows),
    formula: `=${cellAddress(first, at.worst, "column")}=${quoted(text.worstStep)}`,
    look: "bad",
  });
  if (!steps)
    draft.validations.push({
      area: area(first, at.value, stepRows),
      kind: "decimal",
      minimum: 0,
      maximum: 1e12,
      message: { title: text.count, text: text.countMessage },
    });
}

/** How many came to each step. */
export function funnelChart({ funnelChart: row, stepRows }: Layout, words: SheetWords): Chart {
  const text = words.funnelAndSources;
  return {
    kind: "columnClustered",
    title: text.funnelSection,
    place: { row, column: at.label, rows: CHART_ROWS, columns: 6 },
    series: [
      {
        name: text.funnelHeaders[2]!,
        values: area(on.firstStep, at.value, stepRows),
        categories: area(on.firstStep, at.label, stepRows),
        look: "level",
      },
    ],
    valueAxis: { minimum: 0, numberFormat: "#,##0", title: text.funnelHeaders[2]! },
    categoryAxis: { title: text.funnelHeaders[1]! },
    description: text.funnelDescription,
  };
}
