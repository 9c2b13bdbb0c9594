import type { SheetWords } from "../../languages/language";
import { periodConditions, sumIfs, within } from "../formulas/criteria";
import { differenceCheck, differenceLook } from "../formulas/differenceCheck";
import { alertFormula, alertLook, listChecks, type CheckedList } from "../formulas/listChecks";
import { columnRange, rowSpan } from "../formulas/listRange";
import { titleFormula } from "../formulas/titleFormula";
import { MONEY_OR_DASH } from "../moneyFormat";
import type { Chart, Content, SheetPlan } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import { area, quoted, SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { amountsOf } from "./customersSheet";
import { at, cellNames, CHART_ROWS, column, on, onCustomers, type SheetNames } from "./layout";
import { CLASSES, MOST_YEARS } from "./options";

const own = (row: number, of: number = at.value) => cellAddress(row, of, "both");
/** Shares of sales that a study found: about 70% from long-standing customers. */
const STUDY = { long: 0.7, rest: 0.3 };

/** Long-standing customers against the rest, and the classes of length. */
export function resultSheet(analysis: Analysis, names: SheetNames, words: SheetWords): SheetPlan {
  const text = words.longTermShare;
  const common = words.salesList;
  const { sales, since, period, options, whyValues } = analysis;
  const live = whyValues === null;
  const draft = new SheetDraft();
  const lists = checkedLists(analysis);
  draft.row(0, 0, [{ formula: titleFormula(text.title, common, null, own(on.from), own(on.to)) }]);
  draft.row(1, 0, [
    text.source(
      ...([sales.data.shape.name, rowSpan(sales.data)] as const),
      since && { list: since.data.shape.name, rows: rowSpan(since.data) },
    ),
  ]);
  draft.row(2, 0, [whyValues ? common.valuesStatement(whyValues(words)) : text.liveStatement]);
  draft.row(on.from, at.label, [common.from, period.from]);
  draft.row(on.to, at.label, [common.to, period.to]);
  draft.row(on.longFrom, at.label, [text.longFrom, options.longFrom]);
  if (live) {
    const conditions = periodConditions(own(on.from), own(on.to));
    draft.row(on.from, at.hidden, [{ formula: conditions.from }]);
    draft.row(on.to, at.hidden, [{ formula: conditions.to }]);
    const rows = { from: on.from, to: on.to, listChecks: on.checks };
    draft.row(on.alert, 0, [{ formula: alertFormula(lists, rows, words) }]);
    draft.conditionalFormats.push(alertLook(area(on.alert, 0), own(on.alert, 0)));
    draft.name(cellNames.from, on.from, at.value);
    draft.name(cellNames.to, on.to, at.value);
    draft.name(cellNames.longFrom, on.longFrom, at.value);
    draft.validations.push({
      ...{ area: area(on.from, at.value, 2), kind: "date" },
      prompt: { title: text.period, text: common.datePrompt },
      message: { title: text.period, text: common.dateMessage },
    });
    for (const row of [on.longFrom, ...classRows()])
      draft.row(row, at.hidden, [
        {
          // A relationship of so many years began before this day.
          formula: `="<"&(INT(${own(on.to)})+2-ROUND(${own(row)}*365.25,0))`,
        },
      ]);
  }
  groupBlock(analysis, names, words, draft);
  classBlock(analysis, names, words, draft);
  if (live) draft.add(listChecks(lists, on.checks, words, draft.grid));
  draft.look(area(0, 0), "title");
  draft.look(area(1, 0), "subtitle");
  draft.look(area(2, 0), "note");
  draft.look(area(on.from, at.label, 3), "label");
  draft.look(area(on.from, at.value, 3), live ? "input" : "label", { align: "right" });
  draft.format(area(on.from, at.value, 2), "yyyy-mm-dd");
  draft.format(area(on.longFrom, at.value), "General");
  return draft.plan(names.result, {
    columnWidths: [
      { column: 0, width: 5 },
      { column: at.label, width: 56 },
      { column: at.value, columns: at.hidden - at.value, width: 16 },
      { column: at.hidden, width: 0 },
    ],
    charts: [classChart(analysis, words)],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape" },
  });
}

function classRows(): number[] {
  return Array.from({ length: CLASSES - 1 }, (_, after) => on.firstClass + after + 1);
}

/** Counts and sums of the customers whose column meets the criterion, and their shares. */
function figures(analysis: Analysis, names: SheetNames, draft: SheetDraft) {
  const { customers, sales } = analysis;
  const range = (of: number) => onCustomers(names, of, customers.length);
  return (row: number, by: number, criterion: string): void => {
    const sum = (of: number) => ({ formula: `=${sumIfs(range(of), [range(by), criterion])}` });
    draft.row(row, at.customers, [{ formula: `=COUNTIF(${range(by)},${criterion})` }]);
    draft.row(row, at.sales, [sum(column.sales)]);
    if (sales.profit) draft.row(row, at.profit, [sum(column.profit)]);
  };
}

function shares(draft: SheetDraft, row: number, total: number, hasProfit: boolean): void {
  const isNobody = row === on.nobody;
  const shared = [...(isNobody ? [] : [at.customers]), at.sales, ...(hasProfit ? [at.profit] : [])];
  for (const figure of shared) {
    const whole = cellAddress(total, figure, "row");
    const part = cellAddress(row, figure);
    draft.row(row, figure + 1, [{ formula: `=IF(N(${whole})<=0,"",N(${part})/${whole})` }]);
  }
}

function groupBlock(
  analysis: Analysis,
  names: SheetNames,
  words: SheetWords,
  draft: SheetDraft,
): void {
  const text = words.longTermShare;
  const common = words.salesList;
  const { sales, whyValues } = analysis;
  const hasProfit = sales.profit !== null;
  const width = hasProfit ? at.profitShare : at.salesShare;
  const put = figures(analysis, names, draft);
  draft.row(on.groups, 0, [text.groupsSection]);
  draft.row(on.groups + 1, at.label, [
    ...[text.group, null, text.customers, text.share, text.sales, text.share],
    ...(hasProfit ? [text.profit, text.share] : [null, null]),
    text.study,
  ]);
  draft.row(on.long, at.label, [text.long]);
  draft.row(on.rest, at.label, [text.rest]);
  put(on.long, column.long, quoted(text.yes));
  put(on.rest, column.long, quoted(text.no));
  draft.row(on.long, at.study, [STUDY.long]);
  draft.row(on.rest, at.study, [STUDY.rest]);
  draft.row(on.nobody, at.label, [common.noCustomer]);
  draft.row(on.nobody, at.sales, [nobody(analysis, names, "sales")]);
  if (hasProfit) draft.row(on.nobody, at.profit, [nobody(analysis, names, "profit")]);
  draft.row(on.total, at.label, [text.total]);
  draft.row(on.inList, at.label, [common.inList]);
  draft.row(on.difference, at.label, [common.difference]);
  const summed = [at.customers, at.sales, ...(hasProfit ? [at.profit] : [])];
  for (const figure of summed)
    draft.row(on.total, figure, [{ formula: `=SUM(${areaAddress(area(on.long, figure, 3))})` }]);
  for (const row of [on.long, on.rest, on.nobody]) shares(draft, row, on.total, hasProfit);
  // Shares are of the sales to customers and to nobody alike: all that the list has.
  const difference = cellAddress(on.difference, at.sales);
  const total = sales.amount.reduce(
    (sum, _, row) => sum + (whyValues && isIn(analysis, row) ? sales.amount[row]! : 0),
    0,
  );
  draft.row(on.inList, at.sales, [
    whyValues ? total : { formula: `=${sumIfs(amountsOf(analysis, names), periodOf(analysis))}` },
  ]);
  draft.row(on.difference, at.sales, [
    {
      formula: `=ROUND(${cellAddress(on.inList, at.sales)}-${cellAddress(on.total, at.sales)},2)`,
    },
    differenceCheck(difference, common),
  ]);
  draft.conditionalFormats.push(
    ...differenceLook(
      area(on.difference, at.sales),
      cellAddress(on.difference, at.sales, "column"),
    ),
  );
  const rows = 4;
  draft.look(area(on.groups, 0), "section");
  draft.look(area(on.groups + 1, at.label, 1, at.study), "header", { wrap: true });
  draft.look(area(on.groups + 1, at.customers, 1, 7), "header", { align: "right" });
  draft.look(area(on.long, at.label, 3), "label");
  draft.look(area(on.long, at.customers, 3, width - at.customers + 1), "result");
  draft.look(area(on.long, at.study, 2), "muted");
  draft.look(area(on.total, at.label, 1, at.study), "total");
  draft.look(area(on.inList, at.label, 2, at.salesShare), "muted");
  formats(draft, on.long, rows);
  draft.format(area(on.inList, at.sales, 2), MONEY_OR_DASH);
  draft.format(area(on.long, at.study, 2), "0%");
}

function formats(draft: SheetDraft, first: number, rows: number): void {
  draft.format(area(first, at.customers, rows), "#,##0");
  for (const figure of [at.sales, at.profit])
    draft.format(area(first, figure, rows), MONEY_OR_DASH);
  for (const figure of [at.customerShare, at.salesShare, at.profitShare])
    draft.format(area(first, figure, rows), "0.0%");
}

function classBlock(
  analysis: Analysis,
  names: SheetNames,
  words: SheetWords,
  draft: SheetDraft,
): void {
  const text = words.longTermShare;
  const { options, sales, whyValues } = analysis;
  const hasProfit = sales.profit !== null;
  const width = hasProfit ? at.profitShare : at.salesShare;
  const put = figures(analysis, names, draft);
  const first = on.firstClass;
  draft.row(on.classes, 0, [text.classesSection]);
  draft.row(first - 1, 0, [
    ...[text.number, text.length, text.fromYears, text.customers, text.share],
    ...[text.sales, text.share],
    ...(hasProfit ? [text.profit, text.share] : []),
  ]);
  for (let position = 0; position < CLASSES; position += 1) {
    const row = first + position;
    const [from, next] = [cellAddress(row, at.value), cellAddress(row + 1, at.value)];
    draft.row(row, 0, [
      position + 1,
      {
        formula:
          position < CLASSES - 1
            ? `=${from}&"–"&${next}&${quoted(` ${text.years}`)}`
            : `=${from}&${quoted(` ${text.yearsAndMore}`)}`,
      },
      options.classesFrom[position]!,
    ]);
    put(row, column.class, String(position + 1));
    shares(draft, row, on.classTotal, hasProfit);
    if (position > 0 && whyValues === null)
      draft.name(cellNames.classFrom(position), row, at.value);
  }
  draft.row(on.classTotal, at.label, [text.total]);
  for (const figure of [at.customers, at.sales, ...(hasProfit ? [at.profit] : [])])
    draft.row(on.classTotal, figure, [
      { formula: `=SUM(${areaAddress(area(first, figure, CLASSES))})` },
    ]);
  draft.look(area(on.classes, 0), "section");
  draft.look(area(first - 1, 0, 1, width + 1), "header", { wrap: true });
  draft.look(area(first - 1, at.value, 1, width - 1), "header", { align: "right" });
  draft.look(area(first, 0, CLASSES, 2), "label", { align: "left" });
  draft.look(area(first, at.value), "label");
  draft.look(area(first + 1, at.value, CLASSES - 1), whyValues ? "label" : "input", {
    align: "right",
  });
  draft.look(area(first, at.customers, CLASSES, width - at.customers + 1), "result");
  draft.look(area(on.classTotal, 0, 1, width + 1), "total");
  formats(draft, first, CLASSES + 1);
  if (whyValues) return;
  draft.validations.push({
    ...{ area: area(first + 1, at.value, CLASSES - 1), kind: "decimal" },
    ...{ minimum: 0, maximum: MOST_YEARS },
    message: { title: text.fromYears, text: text.fromMessage(MOST_YEARS) },
  });
}

/** The conditions of the period, as the result itself names them. */
function periodOf({ sales }: Analysis): string[] {
  const dates = columnRange(sales.data.shape, sales.roles.date!);
  return within({ from: own(on.from, at.hidden), to: own(on.to, at.hidden) }, dates);
}

function isIn({ sales, period }: Analysis, row: number): boolean {
  return sales.date[row]! >= period.from && sales.date[row]! < period.to + 1;
}

/** Sales or profit of rows without a customer. */
function nobody(analysis: Analysis, names: SheetNames, figure: "sales" | "profit"): Content {
  const { sales, share, whyValues } = analysis;
  if (whyValues) return share.nobody[figure];
  if (!sales.hasBlankCustomer) return 0;
  const range = (role: string) => columnRange(sales.data.shape, sales.roles[role]!);
  const of = [range("customer"), '""', ...periodOf(analysis)];
  const amounts = amountsOf(analysis, names);
  if (figure === "sales") return { formula: `=${sumIfs(amounts, of)}` };
  return {
    formula:
      (sales.roles.profit ?? null) === null
        ? `=${sumIfs(amounts, of)}-${sumIfs(range("costOfGoods"), of)}`
        : `=${sumIfs(range("profit"), of)}`,
  };
}

/** Shares of sales and profit by class of length. */
function classChart({ sales }: Analysis, words: SheetWords): Chart {
  const text = words.longTermShare;
  const series = (name: string, of: number, look: "gain" | "level" | "loss") => ({
    ...{ name, values: area(on.firstClass, of, CLASSES), look },
    categories: area(on.firstClass, at.label, CLASSES),
  });
  return {
    kind: "columnClustered",
    title: text.chartTitle,
    place: { row: on.chart, column: at.label, rows: CHART_ROWS, columns: 6 },
    series: [
      series(text.shareOfCustomers, at.customerShare, "level"),
      series(text.shareOfSales, at.salesShare, "gain"),
      ...(sales.profit ? [series(text.shareOfProfit, at.profitShare, "loss")] : []),
    ],
    valueAxis: { numberFormat: "0%", title: text.share },
    categoryAxis: { title: text.length },
    description: text.chartDescription,
  };
}

/** The lists behind the formulas. */
function checkedLists({ sales, since }: Analysis): CheckedList[] {
  const amounts = sales.computed ? ["quantity", "price", "discount"] : ["amount"];
  const numeric = [...amounts, "date", "profit", "costOfGoods"].flatMap(
    (id) => sales.roles[id] ?? [],
  );
  const first = { data: sales.data, numeric, filled: sales.roles.date! };
  if (!since) return [first];
  const { data, roles } = since;
  return [first, { data, numeric: [roles.since!], filled: roles.customer! }];
}
