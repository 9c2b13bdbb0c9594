import { EASIEST, STRONGEST } from "../../marketing/customerBonds";
import type { SheetWords } from "../../languages/language";
import type { Area, Chart } from "../plan";
import { cellAddress } from "../reference";
import { area } from "../sheetDraft";
import { customerBoard } from "./customerBoard";
import { choose } from "./customerBoard/choose";
import { countBlock } from "./customerBoard/countBlock";
import type { BoardColumn, BoardDefinition, BoardSummary } from "./customerBoard/definition";
import { at } from "./customerBoard/layout";
import { liveSentence, textLiteral } from "../formulas/liveSentence";

/** The eight levels of bonding with a buyer, and ten bonds of services. */
export const bonds = {
  levels: [
    ...(["structural", "brand", "attitude", "personal"] as const),
    ...(["information", "control", "value", "zeroOption"] as const),
  ],
  services: [
    ...(["legal", "economic", "technical", "geographical", "time"] as const),
    ...(["social", "cultural", "ideological", "knowledge", "psychological"] as const),
  ],
} as const;

type Variant = keyof typeof bonds;
export type Bond = (typeof bonds)[Variant][number];

const CHART_ROWS = 20;
const MOST_MONEY = 1e12;
const HIDDEN = { kind: "computed", header: "", width: 0, hidden: true } as const;
const strength = (bond: Bond) => `strength.${bond}`;
const ease = (bond: Bond) => `ease.${bond}`;
const hold = (bond: Bond) => `hold.${bond}`;
const every: readonly Bond[] = [...bonds.levels, ...bonds.services];

/** What binds each customer, how firmly it holds, and who hangs on one bond or on none. */
export const definition: BoardDefinition = {
  id: "bondBoard",
  schemaVersion: 1,
  texts: (words) => words.bondBoard,
  variants: Object.keys(bonds),
  typed: [
    ...every.map(strength),
    ...every.map(ease),
    ...["spending", "evidence", "nextStep", "owner", "due", "comment"],
  ],
  numbers: [
    { id: "holdsFrom", minimum: 0.1, maximum: STRONGEST, usual: 2.5, format: "0.0" },
    { id: "patronageFrom", minimum: 0, maximum: 1, usual: 0.5, format: "0%" },
  ],
  formulas: 24,
  rated: "stateNumber",
  reason: "reason",
  action: { step: "nextStep", owner: "owner", due: "due" },

  columns({ words, variant, number }) {
    const text = words.bondBoard;
    const { columns } = text;
    const chosen = bonds[variant as Variant];
    const names = namesOf(words, variant);
    const holds = (cell: (id: string) => string) =>
      `${cell(hold(chosen[0]))}:${cell(hold(chosen.at(-1)!))}`;
    const rating = (
      id: (bond: Bond) => string,
      group: string,
      from: 0 | 1,
      to: number,
      prompt: string,
    ) =>
      chosen.map((bond, place): BoardColumn => ({
        ...{ id: id(bond), kind: "score", from, to, prompt },
        ...{ header: names[place]!, width: widthOf(names[place]!) },
        ...(place === 0 && { group }),
      }));
    const bondAt = (cell: (id: string) => string, which: "MAX" | "MIN") =>
      choose(`MATCH(${which}(${holds(cell)}),${holds(cell)},0)`, names);
    const ifRated = (cell: (id: string) => string, expression: string) =>
      `IF(${cell("stateNumber")}="","",${expression})`;
    return [
      ...rating(strength, text.strengthGroup, 0, STRONGEST, text.strengthPrompt),
      ...rating(ease, text.easeGroup, 1, EASIEST, text.easePrompt),
      {
        ...{ id: "best", kind: "computed", header: columns.best, width: 18 },
        ...{ group: text.resultGroup, formula: (cell) => ifRated(cell, bondAt(cell, "MAX")) },
      },
      {
        ...{ id: "weakest", kind: "computed", header: columns.weakest, width: 18 },
        formula: (cell) => ifRated(cell, bondAt(cell, "MIN")),
      },
      {
        ...{ id: "holding", kind: "computed", header: columns.holding, width: 11 },
        align: "center",
        formula: (cell) => ifRated(cell, `COUNTIF(${holds(cell)},">="&${number("holdsFrom")})`),
      },
      {
        ...{ id: "state", kind: "computed", header: columns.state, width: 20 },
        formula: (cell) => ifRated(cell, choose(`${cell("stateNumber")}+1`, text.states)),
        looks: [
          {
            formula: (cell) => `AND(ISNUMBER(${cell("stateNumber")}),${cell("stateNumber")}=0)`,
            look: "bad",
          },
          { formula: (cell) => `${cell("stateNumber")}=1`, look: "middling" },
          { formula: (cell) => `${cell("stateNumber")}=2`, look: "good" },
        ],
      },
      {
        ...{ id: "spending", kind: "number", header: columns.spending, width: 17 },
        ...{ maximum: MOST_MONEY, format: "#,##0", prompt: text.spendingPrompt },
      },
      {
        ...{ id: "patronage", kind: "computed", header: columns.patronage, width: 12 },
        ...{ format: "0%", align: "center" },
        formula: (cell) =>
          `IF(N(${cell("spending")})<=0,"",N(${cell("sales")})/${cell("spending")})`,
      },
      {
        ...{ id: "reason", kind: "computed", header: words.customerBoard.reason, width: 40 },
        formula: (cell) => {
          const state = cell("stateNumber");
          const lack = names[chosen.findIndex((bond) => bond === "zeroOption")];
          const single = liveSentence(text.single, cell("best"));
          const alone =
            lack === undefined
              ? single
              : `IF(${cell("best")}=${textLiteral(lack)},${textLiteral(text.noChoice)},${single})`;
          const elsewhere = `IF(AND(ISNUMBER(${cell("patronage")}),N(${cell("patronage")})<${number("patronageFrom")}),${textLiteral(text.elsewhere)},"")`;
          return `IF(${state}="",${elsewhere},IF(${state}=0,${textLiteral(text.exposed)},IF(${state}=1,${alone},${elsewhere})))`;
        },
      },
      { id: "evidence", kind: "text", header: columns.evidence, width: 34 },
      { id: "nextStep", kind: "text", header: columns.nextStep, width: 34 },
      { id: "owner", kind: "text", header: words.customerBoard.owner, width: 18 },
      { id: "due", kind: "date", header: words.customerBoard.due, width: 13 },
      { id: "comment", kind: "text", header: words.customerBoard.comment, width: 26 },
      ...chosen.map((bond): BoardColumn => ({
        ...{ id: hold(bond), ...HIDDEN },
        formula: (cell) => holdOf(cell(strength(bond)), cell(ease(bond))),
      })),
      {
        ...{ id: "stateNumber", ...HIDDEN },
        formula: (cell) =>
          `IF(COUNT(${holds(cell)})=0,"",MIN(2,COUNTIF(${holds(cell)},">="&${number("holdsFrom")})))`,
      },
    ];
  },

  summary(board) {
    const { words, variant } = board;
    const text = words.bondBoard;
    countBlock(board, {
      ...{ title: text.stateSection, header: text.columns.state, levels: text.states, from: 0 },
      ...{ by: "stateNumber", advice: text.stateAdvice },
    });
    const { labels, strengths, holds } = bondBlock(board, variant as Variant);
    const { row } = board;
    board.row += CHART_ROWS + 2;
    const chart: Chart = {
      ...{ kind: "barClustered", title: text.chartTitle },
      place: { row, column: at.label, rows: CHART_ROWS, columns: at.change - at.label + 1 },
      series: [
        { name: text.meanStrength, values: strengths, categories: labels, look: "level" },
        { name: text.meanHold, values: holds, categories: labels, look: "gain" },
      ],
      valueAxis: { minimum: 0, maximum: STRONGEST, title: text.scale, numberFormat: "0" },
      categoryAxis: { title: text.bond },
      description: text.chartDescription,
    };
    return [chart];
  },
};

export const bondBoard = customerBoard(definition);

/** The names of a variant's bonds, in order. */
export function namesOf({ bondBoard: text }: SheetWords, variant: string): string[] {
  return bonds[variant as Variant].map((bond) => text.bonds[bond].name);
}

/** Wide enough for the longest word of a header, which is bold. */
function widthOf(header: string): number {
  return Math.max(12, ...header.split(" ").map((word) => word.length + 4));
}

/** What is left of the strength, 0 to 5; nothing where one of the two ratings is missing or on no scale. */
function holdOf(rated: string, easily: string): string {
  const valid = `AND(${rated}*1>=0,${rated}*1<=${STRONGEST},${easily}*1>=1,${easily}*1<=${EASIEST})`;
  const left = `${rated}*(${EASIEST + 1}-${easily})/${EASIEST}`;
  return `IF(OR(${rated}="",${easily}=""),"",IFERROR(IF(${valid},${left},""),""))`;
}

/** Every bond over the customers: how strong, how easily broken, whom it holds. */
function bondBlock(
  board: BoardSummary,
  variant: Variant,
): { labels: Area; strengths: Area; holds: Area } {
  const { draft, words, range, row, number } = board;
  const text = words.bondBoard;
  const chosen = bonds[variant];
  const rows = chosen.length;
  const first = row + 2;
  draft.row(row, 0, [text.bondSection]);
  draft.row(row + 1, at.label, [
    ...[text.bond, text.ratedCustomers, text.meanStrength, text.meanEase, text.meanHold],
    ...[text.holdsCustomers, words.customerBoard.whatToDo],
  ]);
  chosen.forEach((bond, place) => {
    const line = first + place;
    const mean = (id: string) => ({
      formula: `=IF(COUNT(${range(id)})=0,"",AVERAGE(${range(id)}))`,
    });
    draft.row(line, at.label, [
      text.bonds[bond].name,
      { formula: `=COUNT(${range(hold(bond))})` },
      ...[mean(strength(bond)), mean(ease(bond)), mean(hold(bond))],
      { formula: `=COUNTIF(${range(hold(bond))},">="&${number("holdsFrom")})` },
      text.bonds[bond].advice,
    ]);
  });
  const column = (of: number) => area(first, of, rows);
  const holds = column(at.before);
  const [from, to] = [cellAddress(first, at.before), cellAddress(first + rows - 1, at.before)];
  const means = `${from}:${to}`;
  const names = `${cellAddress(first, at.label)}:${cellAddress(first + rows - 1, at.label)}`;
  const bondOf = (which: string) => `INDEX(${names},MATCH(${which}(${means}),${means},0))`;
  draft.row(first + rows + 1, at.label, [
    {
      formula: `=IF(COUNT(${means})=0,${textLiteral(text.noneRated)},${liveSentence(text.strongestAndWeakest, bondOf("MAX"), bondOf("MIN"))})`,
    },
  ]);
  draft.look(area(row, 0), "section");
  draft.look(area(row + 1, at.label, 1, at.advice), "header", { wrap: true });
  draft.look(area(row + 1, at.value, 1, 5), "header", { wrap: true, align: "right" });
  draft.look(column(at.label), "label");
  draft.look(area(first, at.value, rows, 5), "result");
  draft.look(area(row + 1, at.advice), "header", { indent: 1 });
  draft.look(column(at.advice), "label", { wrap: true, indent: 1 });
  draft.look(area(first + rows + 1, at.label), "label");
  draft.format(area(first, at.share, rows, 3), "0.0");
  draft.format(column(at.value), "#,##0");
  draft.format(column(at.change), "#,##0");
  board.row = first + rows + 3;
  return { labels: column(at.label), strengths: column(at.share), holds };
}
