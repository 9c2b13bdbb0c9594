import { MONEY_OR_DASH } from "../../moneyFormat";
import type { Area } from "../../plan";
import { areaAddress, cellAddress } from "../../reference";
import { area } from "../../sheetDraft";
import type { BoardSummary } from "./definition";
import { at } from "./layout";

/** What is counted: the customers of each level, their share and their sales. */
export interface Counted {
  title: string;
  /** What the levels are levels of. */
  header: string;
  levels: readonly string[];
  /** The number of the first level. */
  from: number;
  /** The column with the level's number. */
  by: string;
  /** Another column of the same levels to set beside it, with its header. */
  beside?: { column: string; header: string };
  /** What each level asks for; where it is left out, the board says so itself. */
  advice?: readonly string[];
}

/** Where a block of counts stands, for charts and sentences. */
export interface CountedArea {
  labels: Area;
  counts: Area;
  beside: Area;
}

/** Customers by level, with those who are not rated as a line of their own, so that the lines make all. */
export function countBlock(board: BoardSummary, counted: Counted): CountedArea {
  const { draft, words, range, row } = board;
  const text = words.customerBoard;
  const { levels, from, by, beside, advice } = counted;
  const first = row + 2;
  const rows = levels.length;
  const total = first + rows + 1;
  const share = (line: number) => ({
    formula: `=IF(${cellAddress(total, at.value, "row")}=0,"",${cellAddress(line, at.value)}/${cellAddress(total, at.value, "row")})`,
  });
  draft.row(row, 0, [counted.title]);
  draft.row(row + 1, at.label, [
    ...[counted.header, text.customers, text.share, text.figures.sales],
    ...(beside ? [beside.header, text.change] : [null, null]),
    ...(advice ? [text.whatToDo] : []),
  ]);
  levels.forEach((level, position) => {
    const line = first + position;
    const number = String(from + position);
    draft.row(line, at.label, [
      level,
      { formula: `=COUNTIF(${range(by)},${number})` },
      share(line),
      { formula: `=SUMIF(${range(by)},${number},${range("sales")})` },
    ]);
    if (beside) {
      const [now, other] = [cellAddress(line, at.value), cellAddress(line, at.before)];
      draft.row(line, at.before, [
        { formula: `=COUNTIF(${range(beside.column)},${number})` },
        {
          formula: `=IF(COUNT(${range(beside.column)})=0,"",${now}-${other})`,
        },
      ]);
    }
    if (advice) draft.row(line, at.advice, [advice[position]!]);
  });
  const unrated = first + rows;
  const known = (column: number) => areaAddress(area(first, column, rows));
  draft.row(unrated, at.label, [
    text.notRated,
    { formula: `=${cellAddress(total, at.value)}-SUM(${known(at.value)})` },
    share(unrated),
    { formula: `=ROUND(${cellAddress(total, at.sales)}-SUM(${known(at.sales)}),6)` },
    ...(beside
      ? [
          {
            formula: `=${cellAddress(total, at.value)}-SUM(${known(at.before)})`,
          },
        ]
      : []),
  ]);
  draft.row(total, at.label, [
    text.total,
    { formula: `=COUNTA(${range("name")})` },
    null,
    { formula: `=SUM(${range("sales")})` },
  ]);
  draft.look(area(row, 0), "section");
  draft.look(area(row + 1, at.label, 1, at.advice), "header", { wrap: true });
  draft.look(area(row + 1, at.value, 1, 5), "header", { wrap: true, align: "right" });
  draft.look(area(first, at.label, rows + 1), "label");
  draft.look(area(first, at.value, rows + 1, beside ? 5 : 3), "result");
  draft.look(area(unrated, at.label, 1, 6), "muted");
  draft.look(area(row + 1, at.advice), "header", { wrap: true, indent: 1 });
  draft.look(area(first, at.advice, rows), "label", { wrap: true, indent: 1 });
  draft.look(area(total, at.label, 1, 6), "total");
  draft.format(area(first, at.value, rows + 2), "#,##0");
  draft.format(area(first, at.share, rows + 1), "0%");
  draft.format(area(first, at.sales, rows + 2), MONEY_OR_DASH);
  draft.format(area(first, at.before, rows + 1), "#,##0");
  draft.format(area(first, at.change, rows), "+#,##0;-#,##0;0");
  board.row = total + 2;
  return {
    labels: area(first, at.label, rows),
    counts: area(first, at.value, rows),
    beside: area(first, at.before, rows),
  };
}
