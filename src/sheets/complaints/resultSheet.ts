import type { SheetWords } from "../../languages/language";
import { figureLines } from "../figureLines";
import { areaAddress, cellAddress } from "../reference";
import { area, quoted, type SheetDraft } from "../sheetDraft";
import type { TypedLayout } from "../typedSheetBuilder";
import {
  CAUSE_ROWS,
  causes,
  CHART_ROWS,
  paretoColumn,
  resultColumn as column,
  resultRow as row,
  severities,
  sheetAt,
} from "./layout";
import { complaintRegister, type ComplaintColumn } from "./registers";

const SHARE = "0%";
const DAYS = "0.0";

/** How complaints are answered and who stays: in all, by cause and by severity, with the causes as a Pareto chart. */
export function resultSheet(
  words: SheetWords,
  draft: SheetDraft,
  names: readonly string[],
): TypedLayout {
  const { complaints: text, register } = words;
  const log = complaintRegister(words, names);
  const all = (id: ComplaintColumn) => log.all(id, names[sheetAt.log]);
  const state = (of: keyof typeof text.states) => `--(${all("state")}=${quoted(text.states[of])})`;
  const keptIs = (word: string) => `--(${all("kept")}=${quoted(word)})`;
  const received = `--ISNUMBER(${all("received")})`;
  /** Count, share in time, mean days and share kept of the complaints that a condition picks. */
  const figuresOf = (...conditions: string[]) => {
    const count = (...factors: string[]) => `SUMPRODUCT(${[...conditions, ...factors].join(",")})`;
    const share = (part: string, whole: string) => `IF(${whole}=0,"",${part}/(${whole}))`;
    const inTime = count(state("inTime"));
    const [yes, no] = [count(received, keptIs(register.yes)), count(received, keptIs(register.no))];
    return {
      count: count(received),
      inTime: share(inTime, `${inTime}+${count(state("late"))}+${count(state("overdue"))}`),
      meanDays: share(count(all("days")), count(`--ISNUMBER(${all("days")})`)),
      kept: share(yes, `${yes}+${no}`),
    };
  };
  const every = figuresOf();
  const total = (of: keyof typeof text.states) => ({ formula: `=SUMPRODUCT(${state(of)})` });

  figureLines(draft, row.asOf, [
    { label: text.asOf, content: { formula: "=TODAY()" }, format: "yyyy-mm-dd", role: "input" },
  ]);
  draft.validations.push({
    area: area(row.asOf, 1),
    kind: "date",
    message: { title: text.asOf.slice(0, 32), text: register.dateMessage },
    prompt: { title: text.asOf.slice(0, 32), text: text.asOfPrompt },
  });
  figureLines(draft, row.figures, [
    { label: text.figures.complaints, content: { formula: `=COUNT(${all("received")})` } },
    { label: text.figures.overdue, content: total("overdue") },
    { label: text.figures.waiting, content: total("waiting") },
    {
      label: text.figures.inTime,
      content: { formula: `=${every.inTime}` },
      format: SHARE,
    },
    {
      label: text.figures.meanDays,
      content: { formula: `=IF(COUNT(${all("days")})=0,"",AVERAGE(${all("days")}))` },
      format: DAYS,
    },
    {
      label: text.figures.medianDays,
      content: { formula: `=IF(COUNT(${all("days")})=0,"",MEDIAN(${all("days")}))` },
      format: DAYS,
    },
    {
      label: text.figures.kept,
      content: { formula: `=${every.kept}` },
      format: SHARE,
    },
  ]);
  draft.conditionalFormats.push({
    area: area(row.figures + 1, 1),
    formula: `=${cellAddress(row.figures + 1, 1, "both")}>0`,
    look: "bad",
  });

  /** A table with a line for each cause or severity. */
  const table = (title: number, heading: string, first: string, lines: number) => {
    draft.grid.put(title, 0, heading);
    draft.row(title + 1, 0, [first, null, ...text.tableHeaders]);
    draft.look(area(title, 0), "section");
    draft.look(area(title + 1, 0, 1, column.sortKey), "header", { wrap: true });
    draft.look(area(title + 1, 1, 1, column.sortKey - 1), "header", { wrap: true, align: "right" });
    draft.look(area(title + 2, column.count, lines, 4), "result");
    draft.format(area(title + 2, column.inTime, lines), SHARE);
    draft.format(area(title + 2, column.meanDays, lines), DAYS);
    draft.format(area(title + 2, column.kept, lines), SHARE);
  };
  const line = (at: number, id: ComplaintColumn) => {
    const name = cellAddress(at, column.name, "column");
    const of = figuresOf(`--(${all(id)}=${name})`);
    draft.row(
      at,
      column.count,
      [of.count, of.inTime, of.meanDays, of.kept].map((figure) => ({
        formula: `=IF(${name}="","",${figure})`,
      })),
    );
  };

  table(row.causes, text.byCause, text.columns.cause, CAUSE_ROWS);
  draft.look(area(row.firstCause, column.name, CAUSE_ROWS), "input");
  draft.grid.put(row.causes + 1, column.sortKey, text.sortKey);
  draft.look(area(row.causes + 1, column.sortKey, CAUSE_ROWS + 1), "muted", { align: "right" });
  const counts = areaAddress(area(row.firstCause, column.count, CAUSE_ROWS), "both");
  for (let position = 0; position < CAUSE_ROWS; position += 1) {
    const at = row.firstCause + position;
    const cause = causes[position];
    if (cause) draft.grid.put(at, column.name, text.causes[cause]);
    line(at, "cause");
    // Equals keep their order.
    const count = cellAddress(at, column.count);
    draft.grid.put(at, column.sortKey, {
      formula: `=IF(N(${count})=0,"",${count}-${position}/1000)`,
    });
  }
  draft.row(row.without, 0, [
    text.without,
    null,
    { formula: `=COUNT(${all("received")})-SUM(${counts})` },
  ]);
  draft.look(area(row.without, 0, 1, column.sortKey), "total");

  table(row.severities, text.bySeverity, text.columns.severity, severities.length);
  draft.grid.put(row.severities + 1, column.promise, text.promiseHeader);
  draft.look(area(row.firstSeverity, column.name, severities.length), "label");
  const promises = area(row.firstSeverity, column.promise, severities.length);
  draft.look(promises, "input");
  draft.validations.push({
    area: promises,
    kind: "decimal",
    minimum: 0,
    maximum: 1000,
    message: { title: text.columns.promised.slice(0, 32), text: register.numberMessage(0, 1000) },
  });
  severities.forEach(({ id, days }, position) => {
    const at = row.firstSeverity + position;
    draft.row(at, column.name, [text.severities[id], days]);
    line(at, "severity");
  });

  draft.grid.put(row.pareto, 0, text.paretoTitle);
  draft.row(row.pareto + 1, 0, [text.columns.cause, ...text.paretoHeaders]);
  draft.look(area(row.pareto, 0), "section");
  draft.look(area(row.pareto + 1, 0, 1, 5), "header", { wrap: true });
  draft.look(area(row.pareto + 1, 1, 1, 4), "header", { wrap: true, align: "right" });
  const keys = areaAddress(area(row.firstCause, column.sortKey, CAUSE_ROWS), "both");
  const causeNames = areaAddress(area(row.firstCause, column.name, CAUSE_ROWS), "both");
  for (let rank = 1; rank <= CAUSE_ROWS; rank += 1) {
    const at = row.firstPareto + rank - 1;
    const [count, share] = [
      cellAddress(at, paretoColumn.count),
      cellAddress(at, paretoColumn.share),
    ];
    const found = `MATCH(LARGE(${keys},${rank}),${keys},0)`;
    const when = (formula: string) => ({
      formula: `=IF(${rank}>COUNT(${keys}),"",${formula})`,
    });
    draft.row(at, 0, [
      when(`INDEX(${causeNames},${found})`),
      when(String(rank)),
      when(`INDEX(${counts},${found})`),
      when(`${count}/SUM(${counts})`),
      when(rank === 1 ? share : `${cellAddress(at - 1, paretoColumn.cumulative)}+${share}`),
    ]);
  }
  draft.look(area(row.firstPareto, 0, CAUSE_ROWS), "label");
  draft.look(area(row.firstPareto, 1, CAUSE_ROWS, 4), "result");
  draft.format(area(row.firstPareto, paretoColumn.share, CAUSE_ROWS, 2), SHARE);

  const ranked = (of: number) => area(row.firstPareto, of, CAUSE_ROWS);
  return {
    columnWidths: [
      { column: 0, width: 46 },
      { column: 1, columns: 6, width: 15 },
    ],
    charts: [
      {
        kind: "columnClustered",
        title: text.chartTitle,
        place: area(row.chart, 0, CHART_ROWS, column.sortKey + 1),
        series: [
          {
            name: text.paretoHeaders[2]!,
            values: ranked(paretoColumn.share),
            categories: ranked(paretoColumn.cause),
            look: "gain",
          },
          {
            name: text.paretoHeaders[3]!,
            values: ranked(paretoColumn.cumulative),
            categories: ranked(paretoColumn.cause),
            look: "cumulative",
          },
        ],
        valueAxis: { minimum: 0, maximum: 1, title: text.shareAxis, numberFormat: SHARE },
        categoryAxis: { title: text.columns.cause },
        description: text.chartDescription,
      },
    ],
  };
}
