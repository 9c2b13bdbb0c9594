import type { SheetWords } from "../../../languages/language";
import { periodConditions } from "../../formulas/criteria";
import { alertFormula, alertLook, listChecks, type CheckedList } from "../../formulas/listChecks";
import { rowSpan } from "../../formulas/listRange";
import { titleFormula } from "../../formulas/titleFormula";
import { MONEY_OR_DASH } from "../../moneyFormat";
import type { SheetPlan } from "../../plan";
import { cellAddress } from "../../reference";
import type { SalesRows } from "../../salesList/salesRows";
import { area, SheetDraft } from "../../sheetDraft";
import { liveSentence, textLiteral } from "../../formulas/liveSentence";
import type { Analysis } from "./analysis";
import type { BoardDefinition, BoardSummary } from "./definition";
import { at, cellNames, summaryRow as on, type Layout } from "./layout";

/** Customers on the list of what to do. */
export const ACTIONS = 15;

/** Where the number of a board stands: below the period. */
export function numberRow({ numbers }: BoardDefinition, id: string): number {
  return on.to + 1 + numbers.findIndex((each) => each.id === id);
}

/** Behind the numbers: where a new round is begun. */
function roundRow({ numbers }: BoardDefinition): number {
  return on.to + 1 + numbers.length;
}

/** Where the blocks of the board itself begin. */
export function firstBlock(definition: BoardDefinition): number {
  return roundRow(definition) + (definition.round ? 3 : 1);
}

/** Counts by rung, level or stage, what to do with whom, the numbers behind the board, and the checks. */
export function summarySheet(
  definition: BoardDefinition,
  analysis: Analysis,
  layout: Layout,
  words: SheetWords,
): SheetPlan {
  const common = words.customerBoard;
  const text = definition.texts(words);
  const { sales, period, numbers, options, whyValues } = analysis;
  const live = whyValues === null;
  const draft = new SheetDraft();
  const own = (row: number, column: number = at.value) => cellAddress(row, column, "both");
  draft.row(on.title, 0, [
    { formula: titleFormula(text.sheets.summary, words.salesList, null, own(on.from), own(on.to)) },
  ]);
  draft.row(on.source, 0, [
    common.source(sales.data.shape.name, rowSpan(sales.data), analysis.best.length, options.by),
  ]);
  draft.row(on.statement, 0, [common.summaryStatement]);
  draft.row(on.from, at.label, [words.salesList.from, period.from]);
  draft.row(on.to, at.label, [words.salesList.to, period.to]);
  draft.look(area(on.from, at.label, 2), "label");
  draft.look(area(on.from, at.value, 2), live ? "input" : "label", { align: "right" });
  draft.format(area(on.from, at.value, 2), "yyyy-mm-dd");
  for (const { id, minimum, maximum, format = "#,##0" } of definition.numbers) {
    const row = numberRow(definition, id);
    draft.row(row, at.label, [text.numbers[id]!, numbers[id]!]);
    draft.look(area(row, at.label), "label");
    draft.look(area(row, at.value), "input", { align: "right" });
    draft.format(area(row, at.value), format);
    draft.name(cellNames.number(id), row, at.value);
    draft.validations.push({
      ...{ area: area(row, at.value), kind: "decimal", minimum, maximum },
      message: {
        title: common.number,
        text: common.numberWrong(text.numbers[id]!, minimum, maximum),
      },
    });
  }
  if (definition.round) {
    const row = roundRow(definition);
    draft.row(row, at.label, [common.round, options.round ?? common.noRound]);
    draft.row(row + 1, at.label, [common.newRound, common.no]);
    draft.row(row + 1, at.share, [common.newRoundNote]);
    draft.look(area(row, at.label, 2), "label");
    draft.look(area(row, at.value), "label", { align: "right" });
    draft.look(area(row + 1, at.value), "input", { align: "right" });
    draft.look(area(row + 1, at.share), "note");
    draft.format(area(row, at.value), "yyyy-mm-dd");
    draft.name(cellNames.newRound, row + 1, at.value);
    draft.validations.push({
      ...{ area: area(row + 1, at.value), kind: "list", values: [common.yes, common.no] },
      message: { title: common.newRoundTitle, text: common.chooseFromList },
    });
  }
  const board: BoardSummary = {
    ...{ draft, words, variant: options.variant, row: firstBlock(definition) },
    range: (id) => layout.range(id),
    number: (id) => own(numberRow(definition, id)),
  };
  const charts = definition.summary(board);
  for (const { id, row: below, column } of definition.planned ?? []) {
    const row = firstBlock(definition) + below;
    draft.row(row, column, [options.planned[id] ?? text.planned![id]!]);
    draft.look(area(row, column), "input", { wrap: true });
    draft.name(cellNames.planned(id), row, column);
  }
  actionBlock(definition, layout, board);
  if (live) {
    const lists = [checkedList(sales)];
    const conditions = periodConditions(own(on.from), own(on.to));
    draft.row(on.from, at.hidden, [{ formula: conditions.from }]);
    draft.row(on.to, at.hidden, [{ formula: conditions.to }]);
    draft.add(listChecks(lists, board.row, words, draft.grid));
    const rows = { from: on.from, to: on.to, listChecks: board.row };
    draft.row(on.alert, 0, [{ formula: alertFormula(lists, rows, words) }]);
    draft.conditionalFormats.push(alertLook(area(on.alert, 0), own(on.alert, 0)));
    draft.name(cellNames.from, on.from, at.value);
    draft.name(cellNames.to, on.to, at.value);
    draft.validations.push({
      ...{ area: area(on.from, at.value, 2), kind: "date" },
      prompt: { title: common.period, text: words.salesList.datePrompt },
      message: { title: common.period, text: words.salesList.dateMessage },
    });
  }
  draft.look(area(on.title, 0), "title");
  draft.look(area(on.source, 0), "subtitle");
  draft.look(area(on.statement, 0), "note");
  return draft.plan(layout.names.summary, {
    columnWidths: [
      { column: 0, width: 5 },
      { column: at.label, width: 54 },
      { column: at.value, columns: at.change - at.value + 1, width: 16 },
      { column: at.advice, width: 56 },
      { column: at.step, columns: 3, width: 40 },
      { column: at.hidden, width: 0 },
    ],
    ...(charts.length > 0 && { charts }),
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape" },
  });
}

/** Whom to begin with: those for whom there is something to do, the largest sales first. */
function actionBlock(definition: BoardDefinition, layout: Layout, board: BoardSummary): void {
  const { draft, words, row } = board;
  const common = words.customerBoard;
  const { step, owner, due } = definition.action;
  const priorities = board.range("priority");
  const first = row + 3;
  draft.row(row, 0, [common.actionsSection]);
  const none = `COUNT(${priorities})=0`;
  draft.row(row + 1, at.label, [
    {
      formula: `=IF(${none},${textLiteral(common.noActions)},${liveSentence(common.actions, `COUNT(${priorities})`)})`,
    },
  ]);
  const headerOf = (id: string) => layout.columns.find((each) => each.id === id)!.header;
  draft.row(first - 1, 0, [
    ...[common.rank, words.salesList.customer, common.figures.sales, headerOf(owner)],
    ...[headerOf(due), null, null, common.reason, headerOf(step)],
  ]);
  for (let place = 0; place < ACTIONS; place += 1) {
    const line = first + place;
    const rank = cellAddress(line, 0, "column");
    const position = cellAddress(line, at.hidden, "column");
    draft.row(line, at.hidden, [
      {
        formula: `=IF(COUNT(${priorities})<${place + 1},"",MATCH(LARGE(${priorities},${place + 1}),${priorities},0))`,
      },
    ]);
    draft.row(line, 0, [{ formula: `=IF(${position}="","",${place + 1})` }]);
    const take = (id: string, more = "") => ({
      formula: `=IF(${rank}="","",INDEX(${board.range(id)},${position})${more})`,
    });
    const dueOf = `INDEX(${board.range(due)},${position})`;
    draft.row(line, at.label, [
      ...[take("name"), take("sales"), take(owner, '&""')],
      { formula: `=IF(${rank}="","",IF(${dueOf}="","",${dueOf}))` },
    ]);
    draft.row(line, at.advice, [take(definition.reason), take(step, '&""')]);
  }
  draft.look(area(row, 0), "section");
  draft.look(area(row + 1, at.label), "label");
  draft.look(area(first - 1, 0, 1, at.step + 1), "header", { wrap: true });
  draft.look(area(first - 1, at.value), "header", { align: "right", wrap: true });
  draft.look(area(first, 0, ACTIONS, 2), "label", { align: "left", wrap: true });
  draft.look(area(first, at.value, ACTIONS), "label");
  draft.look(area(first, at.share, ACTIONS, 2), "label", { align: "left", indent: 1 });
  draft.look(area(first - 1, at.share, 1, 2), "header", { wrap: true, indent: 1 });
  draft.look(area(first, at.advice, ACTIONS, 2), "label", { wrap: true });
  draft.format(area(first, at.value, ACTIONS), MONEY_OR_DASH);
  draft.format(area(first, at.sales, ACTIONS), "yyyy-mm-dd");
  board.row = first + ACTIONS + 1;
}

/** The list behind the formulas. */
function checkedList({ data, roles, computed }: SalesRows): CheckedList {
  const amounts = computed ? ["quantity", "price", "discount"] : ["amount"];
  const numeric = [...amounts, "date", "profit", "costOfGoods"].flatMap((id) => roles[id] ?? []);
  return { data, numeric, filled: roles.date! };
}
