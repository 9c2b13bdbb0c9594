import type { SheetWords } from "../../languages/language";
import { equalTo } from "../columns/criterion";
import { sumIfs, within } from "../formulas/criteria";
import { columnRange } from "../formulas/listRange";
import { MONEY_OR_DASH } from "../moneyFormat";
import type { Chart, Content } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import { moreRange, salesRanges } from "../salesList/workingSheet";
import { area, quoted, type SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { at, cellNames, CHART_ROWS, on, type Layout } from "./layout";
import { sourceFigures, type SourceFigure } from "./options";

const columnOf: Record<SourceFigure, number> = {
  newCustomers: at.newCustomers,
  orders: at.orders,
  sales: at.sales,
  days: at.days,
};

/** New customers, orders, sales and days to close by source, and the share that recommendations bring. */
export function sourceBlock(
  analysis: Analysis,
  layout: Layout,
  working: string | null,
  words: SheetWords,
  draft: SheetDraft,
): void {
  const text = words.funnelAndSources;
  const { sources, options } = analysis;
  const { section, firstSource: first, total, share, sourceRows } = layout;
  const cell = (row: number, column: number) => cellAddress(row, column);
  const all = (column: number) => areaAddress(area(first, column, sourceRows), "both");
  draft.row(section, 0, [text.sourceSection]);
  draft.row(first - 1, at.number, text.sourceHeaders);
  const figures = figureFormulas(analysis, working);
  const ofTotal = (row: number, column: number): Content => {
    const whole = cellAddress(total, column, "row");
    return { formula: `=IF(N(${whole})<=0,"",N(${cell(row, column)})/${whole})` };
  };
  for (let position = 0; position <= sourceRows; position += 1) {
    const row = first + position;
    if (row === total) {
      draft.row(row, at.label, [text.total]);
      for (const column of [at.newCustomers, at.orders, at.sales])
        draft.row(row, column, [{ formula: `=SUM(${all(column)})` }]);
      if (sources) draft.row(row, at.days, [figures("days", null, position)]);
    } else {
      const isBlank = sources !== null && position === sources.names.length;
      const name = sources
        ? isBlank
          ? text.noSource
          : sources.names[position]!
        : (options.sourceName(position) ?? text.usualSources[position]) || null;
      const recommended = sources
        ? !isBlank && sources.recommended[position]!
        : (options.typedRecommended(position) ?? position === 0);
      draft.row(row, at.number, [
        position + 1,
        name,
        name === null ? null : recommended ? text.yes : text.no,
      ]);
      for (const figure of sourceFigures)
        draft.row(row, columnOf[figure], [
          sources
            ? figures(figure, cellAddress(row, at.hidden, "both"), position)
            : options.figure(figure, position),
        ]);
      if (sources) draft.row(row, at.hidden, [isBlank ? "=" : equalTo(sources.names[position]!)]);
      else {
        draft.name(cellNames.sourceName(position), row, at.label);
        draft.name(cellNames.recommended(position), row, at.recommended);
        for (const figure of sourceFigures)
          draft.name(cellNames.figure(figure, position), row, columnOf[figure]);
      }
    }
    draft.row(row, at.newShare, [ofTotal(row, at.newCustomers)]);
    draft.row(row, at.orderShare, [ofTotal(row, at.orders)]);
    draft.row(row, at.salesShare, [ofTotal(row, at.sales)]);
  }
  const brought = `SUMIF(${all(at.recommended)},${quoted(text.yes)},${all(at.orders)})`;
  const whole = cell(total, at.orders);
  const result = cellAddress(share, at.value);
  draft.row(share, at.label, [
    text.recommendedShare,
    { formula: `=IF(${whole}<=0,"",${brought}/${whole})` },
    {
      formula:
        `=IF(${result}="","",IF(${result}<0.2,${quoted(text.below)},` +
        `IF(${result}>0.5,${quoted(text.above)},${quoted(text.within)})))`,
    },
  ]);
  const width = at.days + 1;
  const role = sources ? "result" : "input";
  draft.look(area(section, 0), "section");
  draft.look(area(first - 1, 0, 1, width), "header", { wrap: true });
  draft.look(area(first - 1, at.newCustomers, 1, 7), "header", { align: "right" });
  draft.look(area(first, at.number, sourceRows), "label", { align: "left" });
  draft.look(area(first, at.label, sourceRows, 2), sources ? "label" : "input", { align: "left" });
  for (const column of [at.newShare, at.orderShare, at.salesShare]) {
    draft.look(area(first, column, sourceRows), "result");
    draft.format(area(first, column, sourceRows + 1), "0.0%");
  }
  for (const figure of sourceFigures)
    draft.look(area(first, columnOf[figure], sourceRows), role, { align: "right" });
  draft.look(area(total, 0, 1, width), "total");
  draft.look(area(share, at.label), "label");
  draft.look(area(share, at.value), "result");
  draft.look(area(share, at.value + 1), "label", { indent: 1 });
  // A customer or a purchase of several sources counts by parts.
  const hasPart = (count: number) => Math.abs(count - Math.round(count)) > 1e-6;
  const isWhole = !sources?.figures.some(
    ({ newCustomers, orders }) => hasPart(newCustomers) || hasPart(orders),
  );
  for (const column of [at.newCustomers, at.orders])
    draft.format(area(first, column, sourceRows + 1), isWhole ? "#,##0" : "#,##0.0");
  draft.format(area(first, at.sales, sourceRows + 1), MONEY_OR_DASH);
  draft.format(area(first, at.days, sourceRows + 1), "0.0");
  draft.format(area(share, at.value), "0.0%");
  if (sources) return;
  draft.validations.push({
    area: area(first, at.recommended, sourceRows),
    kind: "list",
    values: [text.yes, text.no],
    message: { title: text.recommendedTitle, text: text.recommendedMessage },
  });
}

/** A figure of a source as a formula over the list, or as a value; of all sources where the criterion is null. */
function figureFormulas({ sources }: Analysis, working: string | null) {
  return (figure: SourceFigure, criterion: string | null, position: number): Content => {
    const { sales, figures, why, hasContacts } = sources!;
    const isTotal = criterion === null;
    if (why) {
      if (isTotal) return null;
      const values = figures[position]!;
      return figure === "days" ? values.daysToClose : values[figure];
    }
    const { shape } = sales.data;
    const ranges = salesRanges(sales, working!);
    const source = columnRange(shape, sales.roles.source!);
    const period = within(
      { from: cellAddress(on.from, at.hidden, "both"), to: cellAddress(on.to, at.hidden, "both") },
      ranges.date,
    );
    const criteria = [...(isTotal ? [] : [source, criterion]), ...period];
    const more = (column: number) => sumIfs(moreRange(sales, working!, column), criteria);
    switch (figure) {
      case "newCustomers":
        return { formula: `=${more(0)}` };
      case "orders":
        return { formula: `=${sumIfs(ranges.part, [...criteria, ranges.amount, `">=0"`])}` };
      case "sales":
        return { formula: `=${sumIfs(ranges.amount, criteria)}` };
      case "days":
        return hasContacts ? { formula: `=IF(${more(1)}=0,"",${more(2)}/${more(1)})` } : null;
    }
  };
}

/** New customers and orders of each source. */
export function sourceChart(layout: Layout, words: SheetWords): Chart {
  const text = words.funnelAndSources;
  const { firstSource, sourceRows, sourceChart: row } = layout;
  const series = (column: number, look: "gain" | "level") => ({
    name: text.sourceHeaders[column]!,
    values: area(firstSource, column, sourceRows),
    categories: area(firstSource, at.label, sourceRows),
    look,
  });
  return {
    kind: "columnClustered",
    title: text.sourceSection,
    place: { row, column: at.label, rows: CHART_ROWS, columns: 6 },
    series: [series(at.newCustomers, "gain"), series(at.orders, "level")],
    valueAxis: { minimum: 0, numberFormat: "#,##0", title: text.sourceAxis },
    categoryAxis: { title: text.source },
    description: text.sourceDescription,
  };
}
