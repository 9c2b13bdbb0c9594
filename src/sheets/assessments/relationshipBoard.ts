import { relationshipLevels, usualMarginLimits } from "../../marketing/relationshipLevel";
import type { Chart } from "../plan";
import { area } from "../sheetDraft";
import { customerBoard } from "./customerBoard";
import { choose } from "./customerBoard/choose";
import { countBlock } from "./customerBoard/countBlock";
import { code, type BoardDefinition, type BoardSummary } from "./customerBoard/definition";
import { at } from "./customerBoard/layout";
import { liveSentence, textLiteral } from "../formulas/liveSentence";

const CHART_ROWS = 16;
const MOST_MONEY = 1e12;
const ENDING = 5;

/** The rung of the ladder, the level of effort and the phase of the relationship, customer by customer. */
export const definition: BoardDefinition = {
  id: "relationshipBoard",
  schemaVersion: 1,
  texts: (words) => words.relationshipBoard,
  typed: [
    ...["recommends", "jointWork", "rungBefore", "levelNow", "phase"],
    ...["nextStep", "owner", "due", "comment"],
  ],
  numbers: [
    { id: "clientFrom", minimum: 1, maximum: 1000, usual: 2 },
    ...(["lower", "upper"] as const).map((limit) => ({
      ...{ id: `margin.${limit}`, minimum: 0, maximum: MOST_MONEY },
      ...(limit === "upper" && { atLeast: "margin.lower" }),
      usual: (best: Parameters<typeof marginsOf>[0]) => usualMarginLimits(marginsOf(best))[limit],
    })),
    { id: "customers.lower", minimum: 0, maximum: 500, usual: 10 },
    { id: "customers.upper", minimum: 0, maximum: 500, usual: 30, atLeast: "customers.lower" },
  ],
  formulas: 19,
  rated: "recommends",
  reason: "reason",
  action: { step: "nextStep", owner: "owner", due: "due" },
  round: { now: "rungNumber", before: "rungBefore" },

  columns({ words, hasProfit, number, range }) {
    const text = words.relationshipBoard;
    const { columns } = text;
    const { rungs, levels, phases } = numbered(words);
    const margin = hasProfit ? "profit" : "sales";
    return [
      {
        ...{ id: "recommends", kind: "choice", from: 0, width: 19 },
        ...{ header: columns.recommends, levels: text.recommends, prompt: text.recommendsPrompt },
      },
      {
        ...{ id: "jointWork", kind: "choice", from: 0, width: 12 },
        ...{ header: columns.jointWork, levels: text.jointWork, prompt: text.jointWorkPrompt },
      },
      {
        ...{ id: "rung", kind: "computed", header: columns.rung, width: 16 },
        formula: (cell) => choose(cell("rungNumber"), rungs),
      },
      {
        ...{ id: "rungBefore", kind: "choice", from: 1, width: 20 },
        ...{ header: columns.rungBefore, levels: rungs, prompt: text.rungBeforePrompt },
      },
      {
        ...{ id: "movement", kind: "computed", header: columns.movement, width: 15 },
        formula: (cell) => {
          const climbed = cell("climbed");
          const by = (sign: string, say: (steps: string) => string) =>
            liveSentence(say, `${sign}${climbed}`);
          return `IF(${climbed}="","",IF(${climbed}>0,${by("", text.up)},IF(${climbed}<0,${by("-", text.down)},${textLiteral(text.same)})))`;
        },
        looks: [
          { formula: (cell) => `N(${cell("climbed")})>0`, look: "good" },
          { formula: (cell) => `N(${cell("climbed")})<0`, look: "bad" },
        ],
      },
      {
        ...{ id: "levelNow", kind: "choice", from: 1, width: 21 },
        ...{ header: columns.levelNow, levels, prompt: text.levelPrompt },
      },
      {
        ...{ id: "levelPays", kind: "computed", header: columns.levelPays, width: 18 },
        formula: (cell) => choose(cell("levelNumber"), levels),
      },
      {
        ...{ id: "effort", kind: "computed", header: columns.effort, width: 15 },
        formula: (cell) => {
          const [now, pays] = [cell(code("levelNow")), cell("levelNumber")];
          return `IF(${now}="","",IF(${now}<${pays},${textLiteral(text.raise)},IF(${now}>${pays},${textLiteral(text.tooMuch)},${textLiteral(text.right)})))`;
        },
        looks: [
          {
            formula: (cell) =>
              `AND(ISNUMBER(${cell(code("levelNow"))}),${cell(code("levelNow"))}<${cell("levelNumber")})`,
            look: "bad",
          },
          {
            formula: (cell) =>
              `AND(ISNUMBER(${cell(code("levelNow"))}),${cell(code("levelNow"))}>${cell("levelNumber")})`,
            look: "middling",
          },
        ],
      },
      {
        ...{ id: "phase", kind: "choice", from: 1, width: 20 },
        ...{ header: columns.phase, levels: phases, prompt: text.phasePrompt },
      },
      {
        ...{ id: "reason", kind: "computed", header: words.customerBoard.reason, width: 38 },
        formula: (cell) => {
          const now = cell(code("levelNow"));
          const when = (condition: string, sentence: string, otherwise: string) =>
            `IF(${condition},${sentence},${otherwise})`;
          const fell = liveSentence(text.fell, choose(cell(code("rungBefore")), text.rungs));
          const raise = liveSentence(
            text.raiseTo,
            choose(cell("levelNumber"), levelNames(words.results)),
          );
          return when(
            ...([`N(${cell("climbed")})<0`, fell] as const),
            when(
              ...([`N(${cell(code("phase"))})=${ENDING}`, textLiteral(text.ending)] as const),
              when(`AND(ISNUMBER(${now}),N(${now})<${cell("levelNumber")})`, raise, '""'),
            ),
          );
        },
      },
      { id: "nextStep", kind: "text", header: columns.nextStep, width: 34 },
      { id: "owner", kind: "text", header: words.customerBoard.owner, width: 18 },
      { id: "due", kind: "date", header: words.customerBoard.due, width: 13 },
      { id: "comment", kind: "text", header: words.customerBoard.comment, width: 26 },
      {
        ...{ id: "rungNumber", kind: "computed", header: "", width: 0, hidden: true },
        formula: (cell) => {
          const recommends = `N(${cell(code("recommends"))})`;
          const bought = `IF(${cell("purchases")}>=${number("clientFrom")},3,2)`;
          return `IF(N(${cell("purchases")})<=0,1,IF(N(${cell(code("jointWork"))})=1,6,IF(${recommends}=2,5,IF(${recommends}=1,4,${bought}))))`;
        },
      },
      {
        ...{ id: "climbed", kind: "computed", header: "", width: 0, hidden: true },
        formula: (cell) => {
          const before = cell(code("rungBefore"));
          return `IF(${before}="","",${cell("rungNumber")}-${before})`;
        },
      },
      {
        ...{ id: "band", kind: "computed", header: "", width: 0, hidden: true },
        formula: (cell) => {
          const earned = `N(${cell(margin)})`;
          return `IF(${earned}>=${number("margin.upper")},2,IF(${earned}>=${number("margin.lower")},1,0))`;
        },
      },
      {
        // Few customers ask for more effort than many, a high margin for more than a low one: both by a level.
        ...{ id: "levelNumber", kind: "computed", header: "", width: 0, hidden: true },
        formula: (cell) => {
          const alike = `COUNTIF(${range("band")},${cell("band")})`;
          return `3+${cell("band")}-IF(${alike}>=${number("customers.upper")},2,IF(${alike}>=${number("customers.lower")},1,0))`;
        },
      },
    ];
  },

  summary(board) {
    const { words } = board;
    const text = words.relationshipBoard;
    const { columns } = text;
    const { rungs, levels, phases } = numbered(words);
    const ladder = countBlock(board, {
      ...{ title: text.rungSection, header: columns.rung, levels: rungs, from: 1 },
      ...{ by: "rungNumber", advice: text.rungAdvice },
      beside: { column: code("rungBefore"), header: text.lastTime },
    });
    movementLine(board);
    const { row } = board;
    board.row += CHART_ROWS + 2;
    countBlock(board, {
      ...{ title: text.levelSection, header: columns.levelNow, levels, from: 1 },
      ...{ by: code("levelNow"), advice: text.levelAdvice },
      beside: { column: "levelNumber", header: text.thatPays },
    });
    countBlock(board, {
      ...{ title: text.phaseSection, header: columns.phase, levels: phases, from: 1 },
      ...{ by: code("phase"), advice: text.phaseAdvice },
    });
    const series = (name: string, values: typeof ladder.counts, look: "gain" | "level") => ({
      ...{ name, values, look, categories: ladder.labels },
    });
    const chart: Chart = {
      ...{ kind: "columnClustered", title: text.rungSection },
      place: { row, column: at.label, rows: CHART_ROWS, columns: at.change - at.label + 1 },
      series: [
        series(text.lastTime, ladder.beside, "level"),
        series(text.now, ladder.counts, "gain"),
      ],
      valueAxis: { minimum: 0, title: words.customerBoard.customers, numberFormat: "0" },
      categoryAxis: { title: columns.rung },
      description: text.chartDescription,
    };
    return [chart];
  },
};

export const relationshipBoard = customerBoard(definition);

/** What customers bring, as the level of effort goes by. */
function marginsOf(customers: readonly { sales: number; profit: number | null }[]): number[] {
  return customers.map(({ sales, profit }) => profit ?? sales);
}

/** The rungs, levels and phases as they are chosen: with their numbers. */
function numbered({ relationshipBoard: text, results }: BoardSummary["words"]) {
  const from1 = (names: readonly string[]) => names.map((name, place) => `${place + 1} ${name}`);
  return {
    rungs: from1(text.rungs),
    levels: from1(levelNames(results)),
    phases: from1(text.phases),
  };
}

function levelNames(results: BoardSummary["words"]["results"]): string[] {
  const { levels } = results["RELATIONSHIP.LEVEL"];
  return relationshipLevels.map((level) => levels[level]);
}

/** How many climbed, stayed and fell since the last board. */
function movementLine(board: BoardSummary): void {
  const { draft, words, range, row } = board;
  const text = words.relationshipBoard;
  const count = (condition: string) => `COUNTIF(${range("climbed")},"${condition}")`;
  const compared = `COUNT(${range("climbed")})`;
  draft.row(row, at.label, [
    {
      formula: `=IF(${compared}=0,${textLiteral(text.notCompared)},${liveSentence(text.moved, count(">0"), count("0"), count("<0"))})`,
    },
  ]);
  draft.look(area(row, at.label), "label");
  draft.conditionalFormats.push({
    area: area(row, at.label),
    formula: `=${count("<0")}>${count(">0")}`,
    look: "warning",
  });
  board.row = row + 2;
}
