import type { SheetWords } from "../../languages/language";
import { figureLines } from "../figureLines";
import { cellAddress } from "../reference";
import { area, quoted, type SheetDraft } from "../sheetDraft";
import type { TypedLayout } from "../typedSheetBuilder";
import {
  barColumn,
  CHART_ROWS,
  needs,
  RISK_LIMITS,
  RISK_ROWS,
  resultRow as row,
  riskColumn,
  sheetAt,
  STEP_ROWS,
} from "./layout";
import { customerRegister, stepRegister, type StepColumn } from "./registers";

const SHARE = "0%";
const MONEY = "#,##0";

/** How far the programme is, what it costs, when its steps run, and its highest risks. */
export function resultSheet(
  words: SheetWords,
  draft: SheetDraft,
  names: readonly string[],
): TypedLayout {
  const { partnershipProgramme: text, register } = words;
  figures(words, draft, names);
  risks(words, draft, names);
  bars(words, draft, names);
  draft.validations.push({
    area: area(row.asOf, 1),
    kind: "date",
    message: { title: text.asOf, text: register.dateMessage },
    prompt: { title: text.asOf, text: text.asOfPrompt },
  });
  const of = (column: number) => area(row.firstBar, column, STEP_ROWS);
  const series = (name: string, column: number) => ({
    name,
    values: of(column),
    categories: of(barColumn.step),
  });
  return {
    columnWidths: [
      { column: riskColumn.risk, width: 52 },
      { column: riskColumn.level, columns: 2, width: 18 },
      { column: riskColumn.step, width: 34 },
      { column: riskColumn.answer, width: 40 },
      { column: riskColumn.watcher, width: 20 },
    ],
    charts: [
      {
        kind: "barStacked",
        title: text.chartTitle,
        place: area(row.chart, 0, CHART_ROWS, riskColumn.answer),
        series: [
          { ...series(text.bars.begins, barColumn.begins), look: "base" },
          { ...series(text.bars.done, barColumn.done), look: "level" },
          { ...series(text.bars.toDo, barColumn.toDo), look: "gain" },
          { ...series(text.bars.overdue, barColumn.overdue), look: "loss" },
        ],
        valueAxis: { minimum: 0, title: text.weeks, numberFormat: "0" },
        categoryAxis: { title: text.columns.step },
        description: text.chartDescription,
      },
    ],
  };
}

function figures(words: SheetWords, draft: SheetDraft, names: readonly string[]): void {
  const text = words.partnershipProgramme;
  const steps = stepRegister(words, names);
  const customers = customerRegister(words);
  const all = (id: StepColumn) => steps.all(id, names[sheetAt.steps]);
  const each = customers.all("customer", names[sheetAt.customers]);
  const inPlace = customers.all("inPlace", names[sheetAt.customers]);
  const asOf = cellAddress(row.asOf, 1, "both");
  const named = `--(${all("step")}<>"")`;
  const count = (...conditions: string[]) => `SUMPRODUCT(${[named, ...conditions].join(",")})`;
  const total = `SUMPRODUCT(${named})`;
  const share = (part: string) => ({ formula: `=IF(${total}=0,"",${part}/${total})` });
  const both = [`--ISNUMBER(${all("plannedCost")})`, `--ISNUMBER(${all("actualCost")})`];
  const [planned, actual] = [count(...both, all("plannedCost")), count(...both, all("actualCost"))];
  const sum = (id: StepColumn) => ({
    formula: `=IF(${count(`--ISNUMBER(${all(id)})`)}=0,"",${count(all(id))})`,
  });
  figureLines(draft, row.asOf, [
    { label: text.asOf, content: { formula: "=TODAY()" }, format: "yyyy-mm-dd", role: "input" },
  ]);
  figureLines(draft, row.figures, [
    { label: text.figures.steps, content: { formula: `=${total}` } },
    {
      label: text.figures.done,
      content: { formula: `=${count(`--ISNUMBER(${all("done")})`)}` },
    },
    {
      label: text.figures.overdue,
      content: { formula: `=${count(`--(${all("state")}=${quoted(text.states.overdue)})`)}` },
    },
    {
      label: text.figures.doneShare,
      content: share(count(`--ISNUMBER(${all("done")})`)),
      format: SHARE,
    },
    {
      label: text.figures.dueShare,
      content: share(count(`--ISNUMBER(${all("end")})`, `--(${all("end")}<=${asOf})`)),
      format: SHARE,
    },
    { label: text.figures.plannedCost, content: sum("plannedCost"), format: MONEY },
    { label: text.figures.actualCost, content: sum("actualCost"), format: MONEY },
    {
      label: text.figures.overrun,
      content: { formula: `=IF(${planned}=0,"",(${actual}-${planned})/${planned})` },
      format: "+0%;-0%;0%",
    },
    { label: text.figures.customers, content: { formula: `=SUMPRODUCT(--(${each}<>""))` } },
    {
      label: text.figures.complete,
      content: { formula: `=SUMPRODUCT(--(${inPlace}=${needs.length}))` },
    },
  ]);
  draft.conditionalFormats.push({
    area: area(row.figures + 2, 1),
    formula: `=${cellAddress(row.figures + 2, 1, "both")}>0`,
    look: "bad",
  });
}

function risks(words: SheetWords, draft: SheetDraft, names: readonly string[]): void {
  const { partnershipProgramme: text, register } = words;
  const steps = stepRegister(words, names);
  const all = (id: StepColumn) => steps.all(id, names[sheetAt.steps]);
  const keys = all("riskKey");
  const limit = (position: number) => cellAddress(row.limits + position, 1, "both");
  figureLines(draft, row.limits, [
    { label: text.highFrom, content: RISK_LIMITS.high, format: "0", role: "input" },
    { label: text.middlingFrom, content: RISK_LIMITS.middling, format: "0", role: "input" },
  ]);
  draft.validations.push({
    area: area(row.limits, 1, 2),
    kind: "decimal",
    minimum: 1,
    maximum: 25,
    message: { title: text.columns.level, text: register.numberMessage(1, 25) },
  });
  draft.grid.put(row.risks, 0, text.risksTitle);
  draft.row(row.risks + 1, 0, [
    ...[text.columns.risk, text.columns.level, text.riskClass],
    ...[text.columns.step, text.columns.answer, text.columns.watcher],
  ]);
  const width = riskColumn.watcher + 1;
  for (let rank = 1; rank <= RISK_ROWS; rank += 1) {
    const at = row.firstRisk + rank - 1;
    const found = (id: StepColumn) => `INDEX(${all(id)},MATCH(LARGE(${keys},${rank}),${keys},0))`;
    const when = (formula: string) => ({ formula: `=IF(${rank}>COUNT(${keys}),"",${formula})` });
    const level = cellAddress(at, riskColumn.level);
    const { classes, noAnswer } = text;
    draft.row(at, 0, [
      when(`${found("risk")}&""`),
      when(found("level")),
      when(
        `IF(${level}>=${limit(0)},${quoted(classes.high)},IF(${level}>=${limit(1)},${quoted(classes.middling)},${quoted(classes.low)}))`,
      ),
      when(`${found("step")}&""`),
      when(`IF(${found("answer")}="",${quoted(noAnswer)},${found("answer")})`),
      when(`${found("watcher")}&""`),
    ]);
  }
  const rows = (column: number, columns = 1) => area(row.firstRisk, column, RISK_ROWS, columns);
  draft.look(area(row.risks, 0), "section");
  draft.look(area(row.risks + 1, 0, 1, width), "header", { wrap: true });
  draft.look(area(row.risks + 1, riskColumn.level), "header", { align: "right" });
  draft.look(rows(0, width), "label", { wrap: true, align: "left" });
  draft.look(rows(riskColumn.level), "result", { align: "right" });
  draft.look(area(row.risks + 1, riskColumn.class), "header", { indent: 1 });
  draft.look(rows(riskColumn.class), "label", { indent: 1 });
  const [cell, answer] = [
    cellAddress(row.firstRisk, riskColumn.class, "column"),
    cellAddress(row.firstRisk, riskColumn.answer, "column"),
  ];
  draft.conditionalFormats.push(
    { area: rows(riskColumn.class), formula: `=${cell}=${quoted(text.classes.high)}`, look: "bad" },
    {
      area: rows(riskColumn.class),
      formula: `=${cell}=${quoted(text.classes.middling)}`,
      look: "middling",
    },
    {
      area: rows(riskColumn.answer),
      formula: `=AND(${answer}=${quoted(text.noAnswer)},${cell}<>${quoted(text.classes.low)})`,
      look: "warning",
    },
  );
}

/** What the chart draws: the dated steps in weeks from the first day, the last first, since bars are drawn from below. */
function bars(words: SheetWords, draft: SheetDraft, names: readonly string[]): void {
  const text = words.partnershipProgramme;
  const steps = stepRegister(words, names);
  const all = (id: StepColumn) => steps.all(id, names[sheetAt.steps]);
  const order = all("order");
  draft.grid.put(row.bars, 0, text.barsTitle);
  draft.row(row.bars + 1, 0, [
    text.columns.step,
    ...(["begins", "done", "toDo", "overdue"] as const).map((bar) => text.bars[bar]),
  ]);
  for (let rank = 1; rank <= STEP_ROWS; rank += 1) {
    const at = row.firstBar + rank - 1;
    const found = (id: StepColumn) => `INDEX(${all(id)},LARGE(${order},${rank}))`;
    const when = (formula: string) => ({ formula: `=IF(${rank}>COUNT(${order}),"",${formula})` });
    const length = `(${found("end")}-${found("start")}+1)/7`;
    const overdue = `${found("state")}=${quoted(text.states.overdue)}`;
    const done = `ISNUMBER(${found("done")})`;
    draft.row(at, 0, [
      when(`TRIM(${found("number")}&" "&${found("step")})`),
      when(`(${found("start")}-MIN(${all("start")}))/7`),
      when(`IF(${done},${length},0)`),
      when(`IF(OR(${done},${overdue}),0,${length})`),
      when(`IF(${overdue},${length},0)`),
    ]);
  }
  const width = barColumn.overdue + 1;
  draft.look(area(row.bars, 0), "section");
  draft.look(area(row.bars + 1, 0, 1, width), "header", { wrap: true });
  draft.look(area(row.bars + 1, 1, 1, width - 1), "header", { wrap: true, align: "right" });
  draft.look(area(row.firstBar, 0, STEP_ROWS, width), "muted");
  draft.look(area(row.firstBar, 1, STEP_ROWS, width - 1), "muted", { align: "right" });
  draft.format(area(row.firstBar, 1, STEP_ROWS, width - 1), "0.0");
}
