import type { SheetWords } from "../../languages/language";
import type { Chart } from "../plan";
import { areaAddress, cellAddress } from "../reference";
import { area } from "../sheetDraft";
import { customerBoard } from "./customerBoard";
import { choose } from "./customerBoard/choose";
import { countBlock } from "./customerBoard/countBlock";
import { code, type BoardDefinition } from "./customerBoard/definition";
import { at } from "./customerBoard/layout";
import { liveSentence, textLiteral } from "../formulas/liveSentence";

const STAGES = 5;
const TRIAL = 4;
const BETWEEN = " · ";
const CHART_ROWS = 16;
const HIDDEN = { kind: "computed", header: "", width: 0, hidden: true } as const;

/** What is planned for a stage. */
export const parts = ["means", "message", "incentive", "sign"] as const;
const planned = (part: (typeof parts)[number], stage: number) => `${part}.${stage}`;
const stages = Array.from({ length: STAGES }, (_, before) => before + 1);
/** The first stage stands below the title and the header of the first block. */
const FIRST_STAGE = 2;

/** How far each buyer has come from awareness to the evaluation of the experience, and what is said for the next stage. */
export const definition: BoardDefinition = {
  id: "communicationBoard",
  schemaVersion: 1,
  texts: (words) => {
    const text = words.communicationBoard;
    return {
      ...text,
      numbers: {},
      planned: Object.fromEntries(
        stages.flatMap((stage) =>
          parts.map((part) => [planned(part, stage), text.plan[part][stage - 1]!]),
        ),
      ),
    };
  },
  typed: ["stageRated", ...parts, "seen", "owner", "due", "comment"],
  numbers: [],
  planned: stages.flatMap((stage) =>
    parts.map((part, place) => ({
      ...{ id: planned(part, stage), row: FIRST_STAGE + stage - 1, column: at.advice + place },
    })),
  ),
  formulas: 13,
  rated: "stageRated",
  reason: "reason",
  action: { step: "means", owner: "owner", due: "due" },

  columns({ words, planned: plan }) {
    const text = words.communicationBoard;
    const { columns } = text;
    const named = numbered(words);
    const next = (cell: (id: string) => string) => `(${cell("stageNumber")}+1)`;
    /** Something about the next stage, where there is one. */
    const ofNext = (cell: (id: string) => string, expression: string, last: string) =>
      `IF(${cell("stageNumber")}="","",IF(${cell("stageNumber")}=${STAGES},${textLiteral(last)},${expression}))`;
    return [
      {
        ...{ id: "stageRated", kind: "choice", from: 1, width: 24 },
        ...{ header: columns.stageRated, levels: named, prompt: text.stagePrompt },
      },
      {
        ...{ id: "stage", kind: "computed", header: columns.stage, width: 22 },
        formula: (cell) => `IF(${cell("stageNumber")}="","",${choose(cell("stageNumber"), named)})`,
        looks: [{ formula: (cell) => `${cell("stageNumber")}=${STAGES}`, look: "good" }],
      },
      {
        ...{ id: "next", kind: "computed", header: columns.next, width: 22 },
        formula: (cell) => ofNext(cell, choose(next(cell), named), text.lastStage),
      },
      {
        ...{ id: "plan", kind: "computed", header: columns.plan, width: 76 },
        formula: (cell) => {
          const said = parts.map((part) => {
            const texts = stages.map((stage) => `${plan(planned(part, stage))}&""`);
            return `CHOOSE(${[next(cell), ...texts].join(",")})`;
          });
          // What was left blank leaves no gap.
          const all = `SUBSTITUTE(${said.join(`&"${BETWEEN}"&`)},"${BETWEEN}${BETWEEN}","${BETWEEN}")`;
          return ofNext(cell, all, text.keepUp);
        },
      },
      ...parts.map((part, place) => ({
        ...{ id: part, kind: "text" as const, header: columns[part], width: 30 },
        ...(place === 0 && { group: text.ownGroup }),
      })),
      {
        ...{ id: "seen", kind: "choice", from: 0, width: 13 },
        ...{ header: columns.seen, levels: text.seen },
      },
      {
        ...{ id: "reason", kind: "computed", header: words.customerBoard.reason, width: 38 },
        formula: (cell) => {
          const seen = liveSentence(text.signSeen, choose(next(cell), text.stages));
          const open = `IF(OR(${cell("owner")}="",${cell("due")}=""),${textLiteral(text.nobody)},"")`;
          return ofNext(cell, `IF(N(${cell(code("seen"))})=1,${seen},${open})`, "");
        },
        looks: [{ formula: (cell) => `N(${cell(code("seen"))})=1`, look: "good" }],
      },
      { id: "owner", kind: "text", header: words.customerBoard.owner, width: 18 },
      { id: "due", kind: "date", header: words.customerBoard.due, width: 13 },
      { id: "comment", kind: "text", header: words.customerBoard.comment, width: 26 },
      {
        ...{ id: "stageNumber", ...HIDDEN },
        formula: (cell) => {
          const rated = cell(code("stageRated"));
          return `IF(${rated}<>"",${rated},IF(N(${cell("purchases")})>0,${TRIAL},""))`;
        },
      },
    ];
  },

  summary(board) {
    const { draft, words, range } = board;
    const text = words.communicationBoard;
    const { columns } = text;
    const { row } = board;
    const counted = countBlock(board, {
      ...{ title: text.stageSection, header: columns.stage, levels: numbered(words), from: 1 },
      ...{ by: "stageNumber" },
    });
    draft.row(row + 1, at.before, [
      ...[text.reached, text.passed],
      ...parts.map((part) => columns[part]),
    ]);
    draft.look(area(row + 1, at.advice, 1, parts.length), "header", { wrap: true });
    const first = row + FIRST_STAGE;
    for (const stage of stages) {
      const line = first + stage - 1;
      const [now, before] = [cellAddress(line, at.before), cellAddress(line - 1, at.before)];
      draft.row(line, at.before, [
        { formula: `=COUNTIF(${range("stageNumber")},">=${stage}")` },
        stage === 1 ? null : { formula: `=IF(${before}=0,"",${now}/${before})` },
      ]);
    }
    const reached = area(first, at.before, STAGES);
    draft.look(area(first, at.before, STAGES, 2), "result");
    draft.format(area(first, at.change, STAGES), "0%");
    const line = board.row;
    const passed = areaAddress(area(first + 1, at.change, STAGES - 1));
    const least = `MATCH(MIN(${passed}),${passed},0)`;
    const stageOf = (position: string) => choose(position, text.stages);
    draft.row(line, at.label, [
      {
        formula: `=IF(COUNT(${passed})=0,${textLiteral(text.noStages)},IF(MIN(${passed})=1,${textLiteral(text.noLoss)},${liveSentence(text.mostStop, stageOf(least), stageOf(`${least}+1`))}))`,
      },
    ]);
    draft.look(area(line, at.label), "label");
    board.row = line + 2 + CHART_ROWS + 2;
    const chart: Chart = {
      ...{ kind: "columnClustered", title: text.chartTitle },
      place: {
        row: line + 2,
        column: at.label,
        rows: CHART_ROWS,
        columns: at.change - at.label + 1,
      },
      series: [{ name: text.reached, values: reached, categories: counted.labels, look: "gain" }],
      valueAxis: { minimum: 0, title: words.customerBoard.customers, numberFormat: "0" },
      categoryAxis: { title: columns.stage },
      description: text.chartDescription,
    };
    return [chart];
  },
};

export const communicationBoard = customerBoard(definition);

/** The stages as they are chosen: with their numbers. */
function numbered({ communicationBoard: { stages: names } }: SheetWords): string[] {
  return names.map((name, place) => `${place + 1} ${name}`);
}
