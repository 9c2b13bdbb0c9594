import type { SheetWords } from "../../languages/language";
import { equalTo } from "../columns/criterion";
import { sumIfs, within } from "../formulas/criteria";
import { differenceCheck, differenceLook } from "../formulas/differenceCheck";
import { columnRange } from "../formulas/listRange";
import { MONEY_OR_DASH } from "../moneyFormat";
import type { Chart, Content } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import { area, quoted, type SheetDraft } from "../sheetDraft";
import { activities, benchmark } from "./activities";
import type { Analysis } from "./analysis";
import { at, cellNames, CHART_ROWS, on, periodOn, type SheetNames } from "./layout";

const reached = { winning: on.gained, keeping: on.kept, winningBack: on.wonBack } as const;

/** What each activity cost, in all and for each customer that it reached, against keeping. */
export function costBlock(analysis: Analysis, words: SheetWords, draft: SheetDraft): void {
  const text = words.keepingAndWinning;
  const { options, spending } = analysis;
  const cell = (row: number, column: number) => cellAddress(row, column);
  const types = spending?.types.length ?? 0;
  const typeColumn = (column: number) =>
    areaAddress({ row: on.firstType, column, rows: types, columns: 1 }, "both");
  const ofType = (name: string): Content =>
    types === 0
      ? 0
      : {
          formula: `=SUMIF(${typeColumn(at.added)},${quoted(name)},${typeColumn(at.value)})`,
        };

  draft.row(on.costs, 0, [text.costsSection]);
  draft.row(on.costs + 1, at.label, text.costHeaders);
  activities.forEach((activity, position) => {
    const row = on.winning + position;
    const range = benchmark[activity];
    const cost = cell(row, at.cost);
    const times = cell(row, at.times);
    draft.row(row, at.label, [
      text.activities[activity],
      ofType(text.activities[activity]),
      options.added[activity],
      { formula: `=${cell(row, at.ledger)}+N(${cell(row, at.added)})` },
      { formula: `=${cell(reached[activity], at.value)}` },
      {
        formula: `=IF(OR(${cell(row, at.spent)}=0,${cell(row, at.customers)}=0),"",${cell(row, at.spent)}/${cell(row, at.customers)})`,
      },
      {
        formula: `=IF(OR(${cost}="",N(${cell(on.keeping, at.cost)})<=0),"",${cost}/${cell(on.keeping, at.cost)})`,
      },
      ...(range ?? [null, null]),
      range && {
        formula:
          `=IF(${times}="","",IF(${times}<${cell(row, at.from)},${quoted(text.below)},` +
          `IF(${times}>${cell(row, at.to)},${quoted(text.above)},${quoted(text.within)})))`,
      },
      { formula: `=N(${cost})` },
    ]);
    draft.name(cellNames[activity], row, at.added);
  });
  const all = (column: number) => areaAddress(area(on.winning, column, 3));
  draft.row(on.total, at.label, [
    text.total,
    ...[at.ledger, at.added, at.spent].map((column) => ({ formula: `=SUM(${all(column)})` })),
  ]);
  const first = area(on.winning, at.label, 3);
  draft.look(area(on.costs, 0), "section");
  draft.look(area(on.costs + 1, at.label, 1, at.compared), "header", { wrap: true });
  draft.look(area(on.costs + 1, at.ledger, 1, 8), "header", { align: "right" });
  draft.look(area(on.costs + 1, at.compared), "header", { indent: 1 });
  draft.look(first, "label");
  draft.look(area(on.winning, at.added, 3), "input", { align: "right" });
  draft.look(area(on.winning, at.ledger, 3), "result");
  draft.look(area(on.winning, at.spent, 3, 4), "result");
  draft.look(area(on.winning, at.from, 3, 2), "muted");
  draft.look(area(on.winning, at.compared, 3), "label", { indent: 1 });
  draft.look(area(on.total, at.label, 1, at.compared), "total");
  draft.format(area(on.winning, at.ledger, 4, 3), MONEY_OR_DASH);
  draft.format(area(on.winning, at.customers, 3), "#,##0");
  draft.format(area(on.winning, at.cost, 3), "#,##0.00");
  draft.format(area(on.winning, at.times, 3, 3), "0.0");
  draft.validations.push({
    area: area(on.winning, at.added, 3),
    kind: "decimal",
    minimum: 0,
    maximum: 1e12,
    prompt: { title: text.addedTitle, text: text.addedPrompt },
    message: { title: text.addedTitle, text: text.addedMessage },
  });
  if (spending) reconciliation(words, draft, types > 0 ? typeColumn(at.value) : "0", analysis);
}

/** The ledger's total against what was assigned and what was left out. */
function reconciliation(
  words: SheetWords,
  draft: SheetDraft,
  amounts: string,
  analysis: Analysis,
): void {
  const text = words.keepingAndWinning;
  const { spending, spentOnType, whyValues } = analysis;
  const { ledger, label } = at;
  const cell = (row: number) => cellAddress(row, ledger);
  const condition = (row: number) => cellAddress(row, at.hidden, "both");
  const period = { from: condition(on.from), to: condition(on.to) };
  const range = (role: string) => columnRange(spending!.data.shape, spending!.roles[role]!);
  const dates = spending!.date ? within(period, range("date")) : [];
  draft.row(on.unassigned, label, [
    text.unassigned,
    { formula: `=SUM(${amounts})-${cell(on.total)}` },
  ]);
  draft.row(on.inLedger, label, [
    text.inLedger,
    whyValues === null
      ? { formula: `=${sumIfs(range("amount"), dates)}` }
      : spentOnType.reduce((sum, each) => sum + each, 0),
  ]);
  draft.row(on.difference, label, [
    words.salesList.difference,
    { formula: `=ROUND(${cell(on.inLedger)}-${cell(on.total)}-${cell(on.unassigned)},2)` },
    differenceCheck(cell(on.difference), words.salesList),
  ]);
  draft.look(area(on.unassigned, label, 3, 2), "muted");
  draft.format(area(on.unassigned, ledger, 3), MONEY_OR_DASH);
  draft.conditionalFormats.push(
    ...differenceLook(area(on.difference, ledger), cellAddress(on.difference, ledger, "column")),
  );
}

/** Kinds of cost with the activity each belongs to, and their amounts in the period. */
export function typeBlock(
  analysis: Analysis,
  names: SheetNames,
  words: SheetWords,
  draft: SheetDraft,
): void {
  const text = words.keepingAndWinning;
  const { spending, activity, spentOnType, whyValues } = analysis;
  if (!spending) return;
  const range = (role: string) => columnRange(spending.data.shape, spending.roles[role]!);
  const period = spending.date ? within(periodOn(names), range("date")) : [];
  draft.row(on.types, 0, [text.typesSection]);
  draft.row(on.types + 1, at.label, text.typeHeaders);
  spending.types.forEach((type, position) => {
    const row = on.firstType + position;
    const belongs = activity[position]!;
    const criteria = [range("costType"), cellAddress(row, at.hidden, "both"), ...period];
    draft.row(row, at.label, [
      type === "" ? text.noType : type,
      whyValues === null
        ? { formula: `=${sumIfs(range("amount"), criteria)}` }
        : spentOnType[position]!,
      belongs === "none" ? text.none : text.activities[belongs],
    ]);
    draft.row(row, at.hidden, [equalTo(type)]);
  });
  const rows = Math.max(1, spending.types.length);
  draft.look(area(on.types, 0), "section");
  draft.look(area(on.types + 1, at.label, 1, 3), "header", { wrap: true });
  draft.look(area(on.types + 1, at.value), "header", { align: "right" });
  draft.look(area(on.types + 1, at.added), "header", { indent: 1 });
  draft.look(area(on.firstType, at.label, rows), "label", { align: "left" });
  draft.look(area(on.firstType, at.value, rows), "result");
  draft.look(area(on.firstType, at.added, rows), "label", { indent: 1 });
  draft.format(area(on.firstType, at.value, rows), MONEY_OR_DASH);
}

/** The cost of one customer by activity. */
export function costChart(words: SheetWords): Chart {
  const text = words.keepingAndWinning;
  return {
    kind: "columnClustered",
    title: text.chartTitle,
    place: { row: on.chart, column: at.label, rows: CHART_ROWS, columns: 6 },
    series: [
      {
        name: text.costHeaders[5]!,
        values: area(on.winning, at.hidden, 3),
        categories: area(on.winning, at.label, 3),
        look: "level",
      },
    ],
    valueAxis: { minimum: 0, numberFormat: "#,##0", title: text.costHeaders[5]! },
    categoryAxis: { title: text.costHeaders[0]! },
    description: text.chartDescription,
  };
}
