import type { SheetWords } from "../../languages/language";
import type { Chart } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import { area, quoted, type SheetDraft } from "../sheetDraft";
import { indicatorValidations } from "../indicatorTable";
import { companies, indicators } from "./indicators";
import { CHART_ROWS, column, row, WIDTH } from "./layout";

/** Each indicator of our own and of the others: who is best, how far we are, and what to do about it. */
export function comparisonBlock(words: SheetWords, draft: SheetDraft): void {
  const text = words.benchmarking;
  draft.grid.put(row.section, 0, text.indicatorsTitle);
  draft.row(row.header, 0, [
    ...[text.indicator, text.unit, text.better, text.own],
    ...companies.map((kind) => text.companies[kind]),
    ...[text.best, text.who, text.gap, text.index, text.rank, text.verdict],
    ...[text.cause, text.borrow, text.bestOfOthers],
  ]);
  draft.grid.put(row.names, 0, text.names);
  indicators.forEach(({ id, better, format }, position) => {
    const line = row.first + position;
    const { name, unit } = text.indicators[id];
    draft.row(line, 0, [name, unit, text[better]]);
    draft.row(line, column.best, resultsOf(line, text));
    draft.grid.put(line, column.level, 1);
    draft.format(area(line, column.own, 1, 1 + companies.length + 1), format);
    draft.format(area(line, column.gap), format);
  });

  const all = (place: number, columns = 1) => area(row.first, place, indicators.length, columns);
  const address = (place: number) => areaAddress(all(place));
  const { grid } = draft;
  draft.row(row.ahead, 0, [text.aheadIn]);
  draft.row(row.compared, 0, [text.compared]);
  draft.row(row.farthest, 0, [text.farthest]);
  grid.put(row.ahead, column.own, {
    formula: `=COUNTIF(${address(column.verdict)},${quoted(text.ahead)})`,
  });
  grid.put(row.compared, column.own, { formula: `=COUNT(${address(column.gap)})` });
  const indexes = address(column.index);
  grid.put(row.farthest, column.own, {
    formula: `=IF(COUNT(${indexes})=0,"",IF(MIN(${indexes})>=1,${quoted(text.nowhere)},INDEX(${address(column.indicator)},MATCH(MIN(${indexes}),${indexes},0))))`,
  });

  draft.look(area(row.section, 0), "section");
  draft.look(area(row.header, 0, 1, WIDTH), "header", { wrap: true });
  draft.look(area(row.header, column.own, 1, 2 + companies.length), "header", {
    wrap: true,
    align: "right",
  });
  draft.look(area(row.header, column.gap, 1, 3), "header", { wrap: true, align: "right" });
  draft.look(area(row.names, 0), "muted");
  draft.look(area(row.names, column.others, 1, companies.length), "input", { align: "right" });
  draft.look(all(column.indicator, column.best), "input");
  draft.look(all(column.best, 5), "result");
  draft.look(all(column.who), "result", { indent: 1 });
  draft.look(all(column.verdict), "label", { indent: 1 });
  draft.look(all(column.cause, 2), "input", { wrap: true });
  draft.look(all(column.level), "muted");
  draft.look(area(row.ahead, 0, 3, column.own + 1), "total");
  draft.format(all(column.index), "0%");
  draft.format(all(column.level), "0%");
  draft.validations.push(
    ...indicatorValidations(text, all(column.better), all(column.own, 1 + companies.length)),
  );
  const verdict = cellAddress(row.first, column.verdict, "column");
  draft.conditionalFormats.push(
    { area: all(column.verdict), formula: `=${verdict}=${quoted(text.ahead)}`, look: "good" },
    { area: all(column.verdict), formula: `=${verdict}=${quoted(text.behind)}`, look: "bad" },
  );
}

/** Best of the others, who that is, gap, index, rank and verdict of a line. */
function resultsOf(line: number, text: SheetWords["benchmarking"]) {
  const at = (place: number) => cellAddress(line, place);
  const [own, best, gap] = [at(column.own), at(column.best), at(column.gap)];
  const others = areaAddress(area(line, column.others, 1, companies.length));
  const inRow = (named: number) =>
    `INDEX(${areaAddress(area(named, column.others, 1, companies.length), "both")},MATCH(${best},${others},0))`;
  const isLower = `${at(column.better)}=${quoted(text.lower)}`;
  const known = (formula: string) => ({ formula: `=IF(COUNT(${own},${best})<2,"",${formula})` });
  return [
    { formula: `=IF(COUNT(${others})=0,"",IF(${isLower},MIN(${others}),MAX(${others})))` },
    // Where no name is typed, the kind of company.
    {
      formula: `=IF(${best}="","",IF(${inRow(row.names)}="",${inRow(row.header)},${inRow(row.names)}))`,
    },
    known(`${own}-${best}`),
    known(`IF(OR(${own}<=0,${best}<=0),"",IF(${isLower},${best}/${own},${own}/${best}))`),
    known(
      `1+IF(${isLower},SUMPRODUCT(ISNUMBER(${others})*(${others}<${own})),SUMPRODUCT(ISNUMBER(${others})*(${others}>${own})))`,
    ),
    known(
      `IF(${gap}=0,${quoted(text.level)},IF((${gap}>0)=(${isLower}),${quoted(text.behind)},${quoted(text.ahead)}))`,
    ),
  ];
}

/** How far we are in each indicator, with the best of the others as 100%. */
export function benchmarkChart(words: SheetWords): Chart {
  const text = words.benchmarking;
  const all = (place: number) => area(row.first, place, indicators.length);
  return {
    kind: "columnClustered",
    title: text.chartTitle,
    place: area(row.chart, 0, CHART_ROWS, column.others + 2),
    series: [
      {
        name: text.own,
        values: all(column.index),
        categories: all(column.indicator),
        look: "gain",
      },
      {
        name: text.bestOfOthers,
        values: all(column.level),
        categories: all(column.indicator),
        look: "level",
      },
    ],
    valueAxis: { minimum: 0, title: text.index, numberFormat: "0%" },
    categoryAxis: { title: text.indicator },
    description: text.chartDescription,
  };
}
