import type { SheetWords } from "../../languages/language";
import type { Chart } from "../plan";
import { cellAddress } from "../reference";
import { area, quoted, type SheetDraft } from "../sheetDraft";
import type { TypedLayout } from "../typedSheetBuilder";
import { candidates, criteria, resultRow as row, YEARS } from "./layout";
import { criterionRegister } from "./registers";

const CHART_ROWS = 17;
const MONEY = "#,##0";

/** Criteria with marks, and below them what each candidate comes to and whether it may be chosen. */
export function choiceSheet(words: SheetWords, draft: SheetDraft): TypedLayout {
  const text = words.crmChoice;
  const register = criterionRegister(words);
  register.draw(
    words,
    draft,
    criteria.map((id) => ({ ...text.criteria[id], weight: 1 })),
  );
  const required = register.cell("required");
  draft.conditionalFormats.push({
    area: area(register.first, register.column("first"), register.rows, candidates.length),
    formula: `=AND(ISNUMBER(${cellAddress(register.first, register.column("first"))}),ISNUMBER(${required}),${cellAddress(register.first, register.column("first"))}<${required})`,
    look: "bad",
  });

  draft.row(row.header, 0, [text.resultsTitle]);
  draft.look(area(row.header, 0), "section");
  for (const [at, label] of Object.entries(text.results))
    draft.row(row[at as keyof typeof text.results], 0, [label]);
  const weights = register.all("weight");
  const scores = candidates.map((id) => cellAddress(row.score, register.column(id), "both"));
  const shorts = candidates.map((id) => cellAddress(row.short, register.column(id), "both"));
  /** The highest score of those who reach what is required. */
  const best = `MAX(${candidates
    .map((_, at) => `IF(AND(ISNUMBER(${scores[at]}),${shorts[at]}=0),${scores[at]},0)`)
    .join(",")})`;
  candidates.forEach((id, position) => {
    const column = register.column(id);
    const at = (line: number) => cellAddress(line, column);
    const marks = register.all(id);
    const known = `SUMPRODUCT(${weights},--ISNUMBER(${marks}))`;
    draft.row(row.name, column, [text.candidate(position + 1)]);
    draft.row(row.score, column, [
      { formula: `=IF(${known}=0,"",SUMPRODUCT(${weights},${marks})/${known})` },
    ]);
    draft.row(row.marked, column, [{ formula: `=COUNT(${marks})` }]);
    draft.row(row.short, column, [
      {
        formula: `=SUMPRODUCT(--ISNUMBER(${marks}),--ISNUMBER(${register.all("required")}),--(${marks}<${register.all("required")}))`,
      },
    ]);
    draft.row(row.cost, column, [
      {
        formula: `=IF(COUNT(${at(row.once)},${at(row.yearly)})=0,"",N(${at(row.once)})+${YEARS}*N(${at(row.yearly)}))`,
      },
    ]);
    draft.row(row.verdict, column, [
      {
        formula: `=IF(${at(row.score)}="","",IF(${at(row.short)}>0,${quoted(text.tooLittle)},IF(${at(row.score)}=${best},${quoted(text.best)},${quoted(text.possible)})))`,
      },
    ]);
  });
  const first = register.column("first");
  const line = (at: number, rows = 1) => area(at, first, rows, candidates.length);
  draft.look(area(row.name, 0, row.verdict - row.name + 1), "label");
  draft.look(line(row.name), "input", { align: "right", wrap: true });
  draft.look(line(row.score, 3), "result");
  draft.look(line(row.once, 2), "input", { align: "right" });
  draft.look(line(row.cost), "result");
  draft.look(area(row.verdict, 0, 1, first), "total");
  draft.look(line(row.verdict), "total", { align: "right", wrap: true });
  draft.format(line(row.score), "0.00");
  draft.format(line(row.once, 3), MONEY);
  draft.validations.push({
    ...{ area: line(row.once, 2), kind: "decimal", minimum: 0, maximum: 1e12 },
    message: { title: text.costTitle, text: words.register.numberMessage(0, 1e12) },
  });
  const verdict = cellAddress(row.verdict, first, "row");
  draft.conditionalFormats.push(
    { area: line(row.verdict), formula: `=${verdict}=${quoted(text.best)}`, look: "good" },
    { area: line(row.verdict), formula: `=${verdict}=${quoted(text.tooLittle)}`, look: "bad" },
  );
  return {
    columnWidths: register.columnWidths,
    charts: [scoreChart(words, first)],
    freeze: { rows: register.first, columns: 1 },
    print: { orientation: "landscape", titleRows: register.first },
  };
}

function scoreChart({ crmChoice: text }: SheetWords, first: number): Chart {
  return {
    kind: "columnClustered",
    title: text.chartTitle,
    place: area(row.chart, 0, CHART_ROWS, 3),
    series: [
      {
        name: text.results.score,
        values: area(row.score, first, 1, candidates.length),
        categories: area(row.name, first, 1, candidates.length),
        look: "gain",
      },
    ],
    valueAxis: { minimum: 0, maximum: 5, title: text.results.score, numberFormat: "0.0" },
    categoryAxis: { title: text.systems },
    description: text.chartDescription,
  };
}
