import type { SheetWords } from "../../languages/language";
import { liveSentence } from "../formulas/liveSentence";
import { alertLook } from "../formulas/listChecks";
import { MONEY_OR_DASH } from "../moneyFormat";
import type { Chart, Content, SheetPlan } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import type { CustomerLabels } from "../salesList/customerLabels";
import { area, SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { curveOf, TOP_SHARE, type Curve } from "./curve";
import {
  figureColumn,
  nameColumn,
  onCost,
  onCustomers,
  placeColumn,
  salesKeyColumn,
  type Layout,
} from "./layout";

/** So many of those who lose money are listed on top; all are in the ranking. */
const MOST_LOSERS = 10;
const CHART_ROWS = 20;

/** Rows and columns of the sheet. */
export const curveRow = {
  sentence: 3,
  customers: 5,
  total: 6,
  topSales: 7,
  topProfit: 8,
  gaining: 9,
  highest: 10,
  losing: 11,
  lost: 12,
  chart: 14,
  losers: 37,
  firstLoser: 39,
  ranking: 51,
  first: 53,
} as const;
export const curveColumn = {
  rank: 0,
  name: 1,
  value: 2,
  sum: 3,
  customerShare: 4,
  share: 5,
  /** Hidden: the row on the customers' sheet, and sales by themselves, the largest first. */
  position: 6,
  sales: 7,
  salesSum: 8,
  // Of those who lose.
  loserSales: 3,
  loserCosts: 4,
} as const;

const at = curveColumn;
const on = curveRow;

/** Which partnerships make the profit and which eat it: the whale curve, its figures, and the customers by rank. */
export function curveSheet(
  analysis: Analysis,
  layout: Layout,
  words: SheetWords,
  statement: string,
  labels: CustomerLabels,
): SheetPlan {
  const text = words.costTable.curve;
  const curve = curveOf(analysis);
  const hasProfit = curve.measure === "6";
  const draft = new SheetDraft();
  const count = layout.live
    ? layout.customers.filter(({ name }) => name !== null).length
    : curve.rows.length;
  const rows = Math.max(1, count);
  const column = (of: number) => areaAddress(area(on.first, of, rows), "both");

  draft.row(0, 0, [hasProfit ? text.title : text.salesTitle]);
  draft.row(1, 0, [statement]);
  if (layout.live) draft.row(2, 0, [{ formula: `=${onCost(layout, layout.rows.alert, 0)}&""` }]);
  if (layout.live) liveRanking(draft, layout, curve, rows);
  else valueRanking(draft, curve, labels);
  figures(draft, layout, curve, column, words);
  if (hasProfit) losers(draft, layout, curve, rows, labels, words);

  const label = hasProfit ? text.profit : words.results.partnershipLines["3"];
  draft.row(on.ranking, 0, [hasProfit ? text.ranking : text.salesRanking]);
  draft.row(on.first - 1, 0, [
    ...[text.rank, words.costTable.customer, label, text.sum, text.customerShare],
    text.share,
    ...(layout.live ? [null, text.salesRanked, text.salesRankedSum] : []),
  ]);
  draft.look(area(0, 0), "title");
  draft.look(area(1, 0), "note");
  draft.look(area(on.sentence, 0), "subtitle");
  draft.look(area(on.ranking, 0), "section");
  draft.look(area(on.first - 1, 0, 1, at.position), "header", { wrap: true });
  draft.look(area(on.first - 1, at.value, 1, at.position - at.value), "header", {
    align: "right",
  });
  draft.look(area(on.first, 0, rows, 2), "label", { align: "left" });
  draft.look(area(on.first, at.value, rows, 4), "result");
  draft.format(area(on.first, at.value, rows, 2), MONEY_OR_DASH);
  draft.format(area(on.first, at.customerShare, rows, 2), "0.0%");
  const value = cellAddress(on.first, at.value, "column");
  draft.conditionalFormats.push(
    ...(layout.live ? [alertLook(area(2, 0), cellAddress(2, 0, "both"))] : []),
    {
      area: area(on.first, at.name, rows, 2),
      formula: `=AND(ISNUMBER(${value}),${value}<0)`,
      look: "bad",
    },
  );
  return draft.plan(layout.names.curve, {
    columnWidths: [
      { column: at.rank, width: 8 },
      { column: at.name, width: 72 },
      { column: at.value, columns: 4, width: 20 },
      ...(layout.live ? [{ column: at.position, columns: 3, width: 0 }] : []),
    ],
    // Customers who have nothing in the period have no point.
    charts: curve.rows.length > 1 && curve.total > 0 ? [chart(curve, label, words)] : [],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "portrait" },
  });
}

/** Customers by their place, which the customers' sheet computes. */
function liveRanking(draft: SheetDraft, layout: Layout, { measure }: Curve, rows: number): void {
  const from = (of: number) => onCustomers(layout, of, "customers");
  const customers = cellAddress(on.customers, at.value, "both");
  const total = cellAddress(on.total, at.value, "both");
  for (let rank = 1; rank <= rows; rank += 1) {
    const row = on.first + rank - 1;
    const cell = (of: number, above = 0) => cellAddress(row - above, of);
    const position = cell(at.position);
    const there = (formula: string): Content => ({ formula: `=IF(${position}=0,"",${formula})` });
    const added = (of: number, sum: number) =>
      there(rank === 1 ? cell(of) : `${cell(sum, 1)}+${cell(of)}`);
    const ranked = cellAddress(row, at.rank, "column");
    draft.row(row, 0, [
      rank,
      there(`INDEX(${from(nameColumn)},${position})`),
      there(`INDEX(${from(figureColumn(measure))},${position})`),
      added(at.value, at.sum),
      there(`${ranked}/${customers}`),
      there(`IF(${total}<=0,"",${cell(at.sum)}/${total})`),
      { formula: `=IF(${ranked}>${customers},0,MATCH(${ranked},${from(placeColumn(layout))},0))` },
      there(`LARGE(${from(salesKeyColumn(layout))},${ranked})`),
      added(at.sales, at.salesSum),
    ]);
  }
}

function valueRanking(
  draft: SheetDraft,
  { rows, measure, total }: Curve,
  labels: CustomerLabels,
): void {
  let sum = 0;
  rows.forEach(({ name, lines }, place) => {
    sum += lines[measure]!;
    draft.row(on.first + place, 0, [
      ...[place + 1, labels.name(name), lines[measure], sum, (place + 1) / rows.length],
      total > 0 ? sum / total : null,
    ]);
  });
}

/** What the curve says in figures, and in one sentence. */
function figures(
  draft: SheetDraft,
  layout: Layout,
  curve: Curve,
  column: (of: number) => string,
  words: SheetWords,
): void {
  const text = words.costTable.curve;
  const hasProfit = curve.measure === "6";
  const or = (value: number | null, formula: string): Content =>
    layout.live ? { formula: `=${formula}` } : value;
  const cell = (row: number) => cellAddress(row, at.value, "both");
  const customers = cell(on.customers);
  const top = `${TOP_SHARE}*${customers}`;
  /** As marketing's pareto: the customer at the edge counts in part. */
  const topOf = (values: number, sums: number, total: string) =>
    `IF(${total}<=0,"",(IF(INT(${top})=0,0,INDEX(${column(sums)},INT(${top})))` +
    `+(${top}-INT(${top}))*INDEX(${column(values)},INT(${top})+1))/${total})`;
  const values = column(at.value);
  const put = (row: number, label: string, content: Content, format: string) => {
    draft.row(row, at.name, [label, content]);
    draft.look(area(row, at.name), "label");
    draft.look(area(row, at.value), "result");
    draft.format(area(row, at.value), format);
  };
  put(
    on.customers,
    text.customers,
    or(curve.rows.length, `COUNT(${onCustomers(layout, placeColumn(layout), "customers")})`),
    "#,##0",
  );
  put(
    on.total,
    hasProfit ? text.total : text.salesTotal,
    or(curve.total, `SUM(${values})`),
    MONEY_OR_DASH,
  );
  put(
    on.topSales,
    text.topSales(TOP_SHARE),
    or(curve.topSales, topOf(at.sales, at.salesSum, `SUM(${column(at.sales)})`)),
    "0%",
  );
  if (hasProfit) {
    put(
      on.topProfit,
      text.topProfit(TOP_SHARE),
      or(curve.topProfit, topOf(at.value, at.sum, cell(on.total))),
      "0%",
    );
    put(on.gaining, text.gaining, or(curve.gaining, `COUNTIF(${values},">0")`), "#,##0");
    put(
      on.highest,
      text.highest,
      or(curve.highest, `IF(${cell(on.total)}<=0,"",MAX(${column(at.share)}))`),
      "0%",
    );
    put(on.losing, text.losing, or(curve.losing, `COUNTIF(${values},"<0")`), "#,##0");
    put(on.lost, text.lost, or(curve.lost, `SUMIF(${values},"<0")`), MONEY_OR_DASH);
  }
  const percent = (row: number) => `IF(${cell(row)}="","–",ROUND(100*${cell(row)},0)&"%")`;
  draft.row(on.sentence, 0, [
    {
      formula: `=${
        hasProfit
          ? liveSentence(
              (...[sales, profit, losing]) => text.sentence(TOP_SHARE, sales!, profit!, losing!),
              percent(on.topSales),
              percent(on.topProfit),
              cell(on.losing),
            )
          : liveSentence((sales) => text.salesSentence(TOP_SHARE, sales), percent(on.topSales))
      }`,
    },
  ]);
}

/** Those whose partnership costs more than it brings, the worst first. */
function losers(
  draft: SheetDraft,
  layout: Layout,
  curve: Curve,
  rows: number,
  labels: CustomerLabels,
  words: SheetWords,
): void {
  const text = words.costTable.curve;
  draft.row(on.losers, 0, [text.losers]);
  draft.row(on.firstLoser - 1, 0, [
    ...[text.rank, words.costTable.customer, text.profit, words.results.partnershipLines["3"]],
    words.results.partnershipLines["5"],
  ]);
  const worst = curve.rows.filter(({ lines }) => lines["6"]! < 0).reverse();
  const shown = Math.min(MOST_LOSERS, rows);
  for (let place = 0; place < shown; place += 1) {
    const row = on.firstLoser + place;
    if (!layout.live) {
      const loser = worst[place];
      if (loser)
        draft.row(row, 0, [
          ...[place + 1, labels.name(loser.name)],
          ...[loser.lines["6"], loser.lines["3"], loser.lines["5"]],
        ]);
      continue;
    }
    const losing = cellAddress(on.losing, at.value, "both");
    const rank = `${cellAddress(on.customers, at.value, "both")}-${place}`;
    const from = (of: number) => areaAddress(area(on.first, of, rows), "both");
    const ofRank = (of: number) => `INDEX(${from(of)},${rank})`;
    const there = (formula: string): Content => ({
      formula: `=IF(${losing}>${place},${formula},"")`,
    });
    const figure = (line: "3" | "5") =>
      there(
        `INDEX(${onCustomers(layout, figureColumn(line), "customers")},${ofRank(at.position)})`,
      );
    draft.row(row, 0, [
      there(String(place + 1)),
      there(ofRank(at.name)),
      there(ofRank(at.value)),
      figure("3"),
      figure("5"),
    ]);
  }
  draft.look(area(on.losers, 0), "section");
  draft.look(area(on.firstLoser - 1, 0, 1, at.loserCosts + 1), "header", { wrap: true });
  draft.look(area(on.firstLoser - 1, at.value, 1, 3), "header", { align: "right" });
  draft.look(area(on.firstLoser, 0, shown, 2), "label", { align: "left" });
  draft.look(area(on.firstLoser, at.value, shown, 3), "result");
  draft.format(area(on.firstLoser, at.value, shown, 3), MONEY_OR_DASH);
}

function chart({ rows, measure }: Curve, label: string, words: SheetWords): Chart {
  const text = words.costTable.curve;
  const points = (of: number) => area(on.first, of, rows.length);
  return {
    kind: "line",
    title: measure === "6" ? text.title : text.salesTitle,
    place: { row: on.chart, column: at.name, rows: CHART_ROWS, columns: 4 },
    series: [{ name: label, values: points(at.share), categories: points(at.customerShare) }],
    valueAxis: { numberFormat: "0%", title: text.shareAxis },
    categoryAxis: { numberFormat: "0%", title: text.customersAxis },
    description: measure === "6" ? text.chartDescription : text.salesChartDescription,
  };
}
