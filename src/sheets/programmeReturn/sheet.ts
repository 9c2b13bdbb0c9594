import type { SheetWords } from "../../languages/language";
import { programmeKinds } from "../../marketing/programmeReturn";
import { equalTo } from "../columns/criterion";
import { sumIfs } from "../formulas/criteria";
import { alertLook, listChecks, type CheckedList } from "../formulas/listChecks";
import { columnRange, rowSpan } from "../formulas/listRange";
import { MONEY_OR_DASH } from "../moneyFormat";
import type { Chart, Content, SheetPlan } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import { area, quoted, SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { at, CHART_ROWS, cellNames, layOut, on, usualKinds } from "./layout";
import { figures, kindChoices } from "./options";

/** Programmes with their return, and the three kinds against what a study found. */
export function programmeSheet(analysis: Analysis, name: string, words: SheetWords): SheetPlan {
  const text = words.programmeReturn;
  const common = words.salesList;
  const { listed } = analysis;
  const { last, rows, checks, programmes: first } = layOut(analysis);
  const live = listed !== null && listed.why === null;
  const draft = new SheetDraft();
  draft.row(0, 0, [text.title]);
  draft.row(1, 0, [
    listed ? text.source(listed.data.shape.name, rowSpan(listed.data)) : text.typedSource,
  ]);
  draft.row(2, 0, [
    listed?.why
      ? common.valuesStatement(listed.why(words))
      : live
        ? text.liveStatement
        : text.typedStatement,
  ]);
  draft.look(area(0, 0), "title");
  draft.look(area(1, 0), "subtitle");
  draft.look(area(2, 0), "note");
  kindBlock(first, rows, words, draft);
  draft.row(first - 2, 0, [text.programmesSection]);
  draft.row(first - 1, 0, text.programmeHeaders);
  for (let position = 0; position < rows; position += 1)
    programmeRow(analysis, first + position, position, words, draft);
  draft.row(last, at.label, [text.total]);
  for (const column of [at.spending, at.profit, at.baseline, at.incremental, at.net])
    draft.row(last, column, [{ formula: `=SUM(${areaAddress(area(first, column, rows))})` }]);
  draft.row(last, at.return, [returnOf(last)]);

  const width = at.return + 1;
  const given = listed ? "result" : "input";
  draft.look(area(first - 2, 0), "section");
  draft.look(area(first - 1, 0, 1, width), "header", { wrap: true });
  draft.look(area(first - 1, at.spending, 1, 6), "header", { align: "right" });
  draft.look(area(first, 0, rows), "label", { align: "left" });
  draft.look(area(first, at.label, rows, 2), listed ? "label" : "input", { align: "left" });
  draft.look(area(first, at.spending, rows, 3), given, { align: "right" });
  draft.look(area(first, at.incremental, rows, 3), "result");
  draft.look(area(last, 0, 1, width), "total");
  draft.format(area(first, at.spending, rows + 1, 5), MONEY_OR_DASH);
  draft.format(area(first, at.return, rows + 1), "0%");
  draft.conditionalFormats.push(...lossLook(first, rows));
  if (!listed)
    draft.validations.push(
      {
        area: area(first, at.kind, rows),
        kind: "list",
        values: kindChoices.map((kind) => text.kinds[kind]),
        message: { title: text.roles.kind, text: text.kindMessage },
      },
      {
        area: area(first, at.spending, rows),
        kind: "decimal",
        minimum: 0,
        maximum: 1e12,
        message: { title: text.roles.spending, text: text.spendingMessage },
      },
    );
  if (live) {
    const { data, roles } = listed;
    const numeric = figures.flatMap((role) => roles[role] ?? []);
    const list: CheckedList = { data, numeric, filled: roles.programme! };
    draft.add(listChecks([list], checks, words, draft.grid));
    const [below, texts] = [1, 2].map((after) => cellAddress(checks + after, at.kind, "both"));
    draft.row(on.alert, 0, [
      {
        formula: `=TRIM(IF(${below}=0,"",${quoted(`${common.rowsAdded} `)})&IF(${texts}=0,"",${quoted(common.textsTyped)}))`,
      },
    ]);
    const alert = cellAddress(on.alert, 0, "both");
    draft.conditionalFormats.push(alertLook(area(on.alert, 0), alert));
  }
  return draft.plan(name, {
    columnWidths: [
      { column: 0, width: 5 },
      { column: at.label, width: 42 },
      { column: at.kind, width: 24 },
      { column: at.spending, columns: 6, width: 18 },
      { column: at.programmeKey, columns: 2, width: 0 },
    ],
    charts: [kindChart(words)],
    provenance: figures.flatMap((figure) => {
      if (!listed || (listed.roles[figure] ?? null) === null) return [];
      const list = listed.data.shape.id;
      return [
        { list, area: area(first, at[figure], rows + 1), figure },
        ...(figure === "spending"
          ? [{ list, area: area(on.firstKind, at.spending, 4), figure: "spending:kind" }]
          : []),
      ];
    }),
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape" },
  });
}

function programmeRow(
  { listed, options }: Analysis,
  row: number,
  position: number,
  words: SheetWords,
  draft: SheetDraft,
): void {
  const text = words.programmeReturn;
  const cell = (column: number) => cellAddress(row, column);
  const of = listed?.programmes[position];
  const usual = text.usualProgrammes[position];
  const kind = of
    ? (of.kind ?? "none")
    : (options.kind(position) ?? (usual === undefined ? null : usualKinds[position]!));
  const name = of
    ? of.name === ""
      ? text.noName
      : of.name
    : (options.name(position) ?? usual) || null;
  const figure = (role: (typeof figures)[number]): Content => {
    if (!listed) return options.figure(role, position);
    if ((listed.roles[role] ?? null) === null) return null;
    if (listed.why) return of![role];
    const range = (id: string) => columnRange(listed.data.shape, listed.roles[id]!);
    const criteria = [range("programme"), cellAddress(row, at.programmeKey, "both")];
    if ((listed.roles.kind ?? null) !== null)
      criteria.push(range("kind"), cellAddress(row, at.kindKey, "both"));
    return { formula: `=${sumIfs(range(role), criteria)}` };
  };
  const [spending, profit, baseline] = [cell(at.spending), cell(at.profit), cell(at.baseline)];
  draft.row(row, 0, [
    position + 1,
    name,
    kind === null ? null : text.kinds[kind],
    ...figures.map(figure),
    { formula: `=IF(COUNT(${profit},${baseline})=0,"",N(${profit})-N(${baseline}))` },
    {
      formula: `=IF(COUNT(${spending},${profit},${baseline})=0,"",N(${cell(at.incremental)})-N(${spending}))`,
    },
    returnOf(row),
  ]);
  if (of) draft.row(row, at.programmeKey, [equalTo(of.name), equalTo(of.kindText)]);
  if (listed) return;
  draft.name(cellNames.name(position), row, at.label);
  draft.name(cellNames.kind(position), row, at.kind);
  for (const each of figures) draft.name(cellNames.figure(each, position), row, at[each]);
}

/** Net by spending. */
function returnOf(row: number): Content {
  const [spending, net] = [cellAddress(row, at.spending), cellAddress(row, at.net)];
  return { formula: `=IF(N(${spending})<=0,"",${net}/${spending})` };
}

/** The kinds, their ranks, and the ranks of the study. */
function kindBlock(first: number, rows: number, words: SheetWords, draft: SheetDraft): void {
  const text = words.programmeReturn;
  const range = (column: number) => areaAddress(area(first, column, rows), "both");
  draft.row(on.kinds, 0, [text.kindsSection]);
  draft.row(on.firstKind - 1, at.label, text.kindHeaders);
  const returns = areaAddress(area(on.firstKind, at.return, 3), "both");
  [...programmeKinds, "none" as const].forEach((kind, position) => {
    const row = on.firstKind + position;
    const sum = (column: number) => ({
      formula: `=SUMIF(${range(at.kind)},${quoted(text.kinds[kind])},${range(column)})`,
    });
    const own = cellAddress(row, at.return);
    const ranked = `IF(${own}="","",RANK(${own},${returns}))`;
    draft.row(row, at.label, [
      text.kinds[kind],
      {
        formula: `=COUNTIFS(${range(at.kind)},${quoted(text.kinds[kind])},${range(at.spending)},">0")`,
      },
      sum(at.spending),
      null,
      null,
      sum(at.incremental),
      {
        formula: `=${cellAddress(row, at.incremental)}-${cellAddress(row, at.spending)}`,
      },
      returnOf(row),
    ]);
    // Where return would be text, the chart draws nothing.
    draft.row(row, at.programmeKey, [{ formula: `=N(${own})` }]);
    if (kind === "none") return;
    draft.row(row, at.profit, [{ formula: `=${ranked}` }, position + 1]);
  });
  const width = at.return;
  draft.look(area(on.kinds, 0), "section");
  draft.look(area(on.firstKind - 1, at.label, 1, width), "header", { wrap: true });
  draft.look(area(on.firstKind - 1, at.kind, 1, width - 1), "header", { align: "right" });
  draft.look(area(on.firstKind, at.label, 4), "label");
  draft.look(area(on.firstKind, at.kind, 4, width - 1), "result");
  draft.look(area(on.firstKind, at.baseline, 3), "muted");
  draft.format(area(on.firstKind, at.kind, 4), "#,##0");
  draft.format(area(on.firstKind, at.spending, 4), MONEY_OR_DASH);
  draft.format(area(on.firstKind, at.profit, 4, 2), "0");
  draft.format(area(on.firstKind, at.incremental, 4, 2), MONEY_OR_DASH);
  draft.format(area(on.firstKind, at.return, 4), "0%");
  draft.conditionalFormats.push(...lossLook(on.firstKind, 4));
}

function lossLook(first: number, rows: number): SheetDraft["conditionalFormats"] {
  const cell = cellAddress(first, at.return, "column");
  const body = area(first, at.return, rows);
  return [
    { area: body, formula: `=AND(ISNUMBER(${cell}),${cell}<0)`, look: "bad" },
    { area: body, formula: `=AND(ISNUMBER(${cell}),${cell}>0)`, look: "good" },
  ];
}

/** The return of each kind. */
function kindChart(words: SheetWords): Chart {
  const text = words.programmeReturn;
  return {
    kind: "columnClustered",
    title: text.chartTitle,
    place: { row: on.chart, column: at.label, rows: CHART_ROWS, columns: 5 },
    series: [
      {
        name: text.programmeHeaders[at.return]!,
        values: area(on.firstKind, at.programmeKey, 3),
        categories: area(on.firstKind, at.label, 3),
        look: "level",
      },
    ],
    valueAxis: { numberFormat: "0%", title: text.programmeHeaders[at.return]! },
    categoryAxis: { title: text.programmeHeaders[at.kind]! },
    description: text.chartDescription,
  };
}
