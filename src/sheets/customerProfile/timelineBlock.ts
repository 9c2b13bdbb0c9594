import type { SheetWords } from "../../languages/language";
import { calendarPeriod, calendarPeriodName } from "../../marketing/calendarPeriod";
import { shownPeriods } from "../../marketing/customerProfile";
import type { Chart } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import { area, quoted, type SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { guarded } from "./figures";
import { at, CHART_ROWS, on, own } from "./layout";
import { PERIODS, type Unit } from "./options";

/** Purchases, sales and profit period by period up to the day that counts. */
export function timelineBlock(analysis: Analysis, words: SheetWords, draft: SheetDraft): void {
  const text = words.customerProfile;
  const { sales, options, asOf, whyValues } = analysis;
  const hasProfit = sales.profit !== null;
  const header = on.earlier - 1;
  const { unit } = options;
  draft.row(on.timeline, 0, [text.timelineSection]);
  draft.row(header, at.label, [
    ...[text.periods[unit], text.purchases, text.sales],
    ...(hasProfit ? [text.profit, text.profitability, text.cumulativeProfit] : []),
  ]);
  draft.row(on.earlier, at.label, [text.earlier]);
  draft.row(on.timelineTotal, at.label, [text.total]);
  const starts = shownPeriods({ ...options, asOf, shown: PERIODS });
  const live = whyValues === null;
  starts.forEach((day, entry) => {
    const row = on.firstPeriod + entry;
    const start = cellAddress(row, at.hiddenDay);
    if (!live) {
      draft.row(row, at.label, [calendarPeriodName(calendarPeriod(day, unit), unit)]);
      return;
    }
    draft.row(row, at.label, [{ formula: `=${nameFormula(unit, start)}` }]);
    const next =
      entry === PERIODS - 1 ? `INT(${own(on.asOf)})+1` : cellAddress(row + 1, at.hiddenDay);
    draft.row(row, at.hidden, [
      { formula: `=">="&${start}` },
      { formula: `="<"&(${next})` },
      { formula: `=${startFormula(unit, own(on.asOf), PERIODS - 1 - entry)}` },
    ]);
  });
  if (live)
    draft.grid.put(on.earlier, at.hiddenTo, {
      formula: `="<"&${cellAddress(on.firstPeriod, at.hiddenDay)}`,
    });
  const summed = [at.value, at.second, ...(hasProfit ? [at.third] : [])];
  for (const of of summed)
    draft.grid.put(
      on.timelineTotal,
      of,
      guarded(`SUM(${areaAddress(area(on.earlier, of, PERIODS + 1))})`),
    );
  if (hasProfit)
    for (let row = on.earlier; row <= on.timelineTotal; row += 1) {
      const cell = (of: number) => cellAddress(row, of);
      draft.grid.put(
        row,
        at.fourth,
        guarded(`IF(${cell(at.second)}>0,${cell(at.third)}/${cell(at.second)},"")`),
      );
      if (row < on.timelineTotal)
        draft.grid.put(
          row,
          at.fifth,
          guarded(`SUM(${cellAddress(on.earlier, at.third, "row")}:${cell(at.third)})`),
        );
    }
  const rows = PERIODS + 2;
  const width = hasProfit ? 6 : 3;
  draft.look(area(on.timeline, 0), "section");
  draft.look(area(header, at.label, 1, width), "header", { wrap: true });
  draft.look(area(header, at.value, 1, width - 1), "header", { wrap: true, align: "right" });
  draft.look(area(on.earlier, at.label, rows), "label", { align: "left" });
  draft.look(area(on.earlier, at.value, rows, width - 1), "result");
  draft.look(area(on.earlier, at.label, 1, width), "muted");
  draft.look(area(on.timelineTotal, at.label, 1, width), "total");
  draft.format(area(on.earlier, at.value, rows), "#,##0");
  draft.format(area(on.earlier, at.second, rows, 2), "#,##0.00");
  draft.format(area(on.earlier, at.fourth, rows), "0.0%");
  draft.format(area(on.earlier, at.fifth, rows), "#,##0.00");
  if (hasProfit)
    draft.conditionalFormats.push({
      area: area(on.earlier, at.third, rows, 3),
      formula: `=N(${cellAddress(on.earlier, at.third)})<0`,
      look: "bad",
    });
}

/** First day of the period that lies so many before the one of a day. */
function startFormula(unit: Unit, day: string, before: number): string {
  switch (unit) {
    case "month":
      return `DATE(YEAR(${day}),MONTH(${day})-${before},1)`;
    case "quarter":
      return `DATE(YEAR(${day}),3*INT((MONTH(${day})-1)/3)+1-${3 * before},1)`;
    case "year":
      return `DATE(YEAR(${day})-${before},1,1)`;
  }
}

/** "2025-03", "2025-Q1" or "2025". */
function nameFormula(unit: Unit, day: string): string {
  switch (unit) {
    case "month":
      return `YEAR(${day})&"-"&RIGHT("0"&MONTH(${day}),2)`;
    case "quarter":
      return `YEAR(${day})&${quoted("-Q")}&(INT((MONTH(${day})-1)/3)+1)`;
    case "year":
      return `YEAR(${day})&""`;
  }
}

/** How often the customer bought, and what that left. */
export function timelineCharts({ sales, options }: Analysis, words: SheetWords): Chart[] {
  const text = words.customerProfile;
  const categories = area(on.firstPeriod, at.label, PERIODS);
  const values = (of: number) => area(on.firstPeriod, of, PERIODS);
  const rows = CHART_ROWS;
  const axis = { title: text.periods[options.unit] };
  const hasProfit = sales.profit !== null;
  return [
    {
      ...{ kind: "columnClustered", title: text.purchasesChart, categoryAxis: axis },
      place: { row: on.charts, column: at.label, rows, columns: 2 },
      series: [{ name: text.purchases, values: values(at.value), categories, look: "level" }],
      valueAxis: { title: text.purchases, minimum: 0, numberFormat: "#,##0" },
      description: text.purchasesChartDescription,
    },
    {
      ...{ kind: "columnClustered", title: text.moneyChart, categoryAxis: axis },
      place: { row: on.charts, column: at.second, rows, columns: 4 },
      series: [
        { name: text.sales, values: values(at.second), categories, look: "level" },
        ...(hasProfit
          ? [{ name: text.profit, values: values(at.third), categories, look: "gain" as const }]
          : []),
      ],
      valueAxis: { title: text.money, numberFormat: "#,##0" },
      description: text.moneyChartDescription,
    },
  ];
}
