import type { SheetWords } from "../../languages/language";
import type { Chart } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import { area, quoted, type SheetDraft } from "../sheetDraft";
import { indicatorValidations } from "../indicatorTable";
import { indicators } from "./indicators";
import { CHART_ROWS, column, FIGURES, row, WIDTH } from "./layout";

/** Each indicator before and after, its change, and whether that is for the better. */
export function comparisonBlock(words: SheetWords, draft: SheetDraft): void {
  const text = words.systemComparison;
  const { grid } = draft;
  grid.put(row.section, 0, text.indicatorsTitle);
  draft.row(row.header, 0, [
    ...[text.indicator, text.unit, text.better, text.before, text.after],
    ...[text.change, text.relative, text.improvement, text.verdict],
  ]);
  indicators.forEach(({ id, better, format }, position) => {
    const line = row.first + position;
    const at = (place: number) => cellAddress(line, place);
    const [before, after, way] = [at(column.before), at(column.after), at(column.better)];
    const known = (formula: string) => ({
      formula: `=IF(COUNT(${before},${after})<2,"",${formula})`,
    });
    const isLower = `${way}=${quoted(text.lower)}`;
    draft.row(line, 0, [text.indicators[id].name, text.indicators[id].unit, text[better]]);
    draft.row(line, column.change, [
      known(`${after}-${before}`),
      known(`IF(${before}=0,"",(${after}-${before})/ABS(${before}))`),
      {
        formula: `=IF(ISNUMBER(${at(column.relative)}),IF(${isLower},-1,1)*${at(column.relative)},"")`,
      },
      known(
        `IF(${after}=${before},${quoted(text.same)},IF((${after}>${before})=(${isLower}),${quoted(text.worse)},${quoted(text.improved)}))`,
      ),
    ]);
    draft.format(area(line, column.before, 1, 3), format);
  });
  const verdicts = areaAddress(area(row.first, column.verdict, indicators.length));
  draft.row(row.measured, 0, [text.measured]);
  grid.put(row.measured, FIGURES, {
    formula: `=COUNTIF(${verdicts},"?*")`,
  });
  draft.row(row.better, 0, [text.forTheBetter]);
  grid.put(row.better, FIGURES, {
    formula: `=COUNTIF(${verdicts},${quoted(text.improved)})`,
  });

  const all = (place: number, columns = 1) => area(row.first, place, indicators.length, columns);
  draft.look(area(row.section, 0), "section");
  draft.look(area(row.header, 0, 1, WIDTH), "header", { wrap: true });
  draft.look(area(row.header, column.before, 1, 5), "header", { wrap: true, align: "right" });
  draft.look(all(column.indicator, 5), "input");
  draft.look(all(column.change, 3), "result");
  draft.look(all(column.verdict), "label", { indent: 1 });
  draft.look(area(row.measured, 0, 2, FIGURES + 1), "total");
  draft.format(all(column.relative, 2), "+0.0%;-0.0%;0.0%");
  draft.validations.push(...indicatorValidations(text, all(column.better), all(column.before, 2)));
  const verdict = cellAddress(row.first, column.verdict, "column");
  draft.conditionalFormats.push(
    { area: all(column.verdict), formula: `=${verdict}=${quoted(text.improved)}`, look: "good" },
    { area: all(column.verdict), formula: `=${verdict}=${quoted(text.worse)}`, look: "bad" },
  );
}

/** By how much each indicator improved. */
export function improvementChart(words: SheetWords): Chart {
  const text = words.systemComparison;
  const all = (place: number) => area(row.first, place, indicators.length);
  return {
    kind: "barClustered",
    title: text.chartTitle,
    place: area(row.chart, 0, CHART_ROWS, column.relative),
    series: [
      {
        name: text.improvement,
        values: all(column.improvement),
        categories: all(column.indicator),
        look: "gain",
      },
    ],
    valueAxis: { title: text.improvement, numberFormat: "0%" },
    categoryAxis: { title: text.indicator },
    description: text.chartDescription,
  };
}
