import { analyse, type Analysis } from "../../../../src/sheets/assessments/customerBoard/analysis";
import type { BoardDefinition } from "../../../../src/sheets/assessments/customerBoard/definition";
import { boardRow, Layout } from "../../../../src/sheets/assessments/customerBoard/layout";
import type { TypedRow } from "../../../../src/sheets/assessments/customerBoard/options";
import type { Builder, Choice } from "../../../../src/sheets/builder";
import type { CellValue } from "../../../../src/sheets/list";
import type { WorkbookPlan } from "../../../../src/sheets/plan";
import { en as words } from "../../../allWords";
import type { Calculated } from "../../calculated";
import { Comparison } from "../../errorsIn";
import { build, withOptions, type Built, type TestList } from "../../listFixture";

/** A board as it stands on its sheets, with what the list says behind it. */
export interface BuiltBoard {
  built: Built;
  analysis: Analysis;
  plan: WorkbookPlan;
  layout: Layout;
}

/** Builds a board with rows as the user filled them. */
export function buildBoard(
  [definition, builder]: readonly [BoardDefinition, Builder],
  lists: TestList[],
  rows: readonly TypedRow[] = [],
  options: Choice["options"] = {},
): BuiltBoard {
  const built = build(lists, withOptions({ ...options, rows: JSON.stringify(rows) }), builder);
  if (built.study.refusal !== null) throw new Error(built.study.refusal);
  const plan = built.plan();
  const { analysis } = analyse(definition, built.data.sales, JSON.stringify(built.choice));
  const [board, summary, working] = plan.sheets.map(({ name }) => name);
  const names = { board: board!, summary: summary!, working: working ?? null };
  const { variant } = analysis!.options;
  const hasProfit = analysis!.sales.profit !== null;
  const columns = () =>
    definition.columns({
      words,
      variant,
      hasProfit,
      number: () => "",
      planned: () => "",
      range: () => "",
    });
  const layout = new Layout(names, columns, analysis!.rows.length, hasProfit);
  return { built, plan, analysis: analysis!, layout };
}

/** What a column shows in the rows of the board, by the customer's name. */
export function columnOf(
  { layout, analysis }: BuiltBoard,
  calculated: Map<string, Calculated>,
  id: string,
): Map<CellValue, Calculated[number][number]> {
  const cells = calculated.get(layout.names.board)!;
  return new Map(
    analysis.rows.flatMap(({ name }, position) =>
      name === null
        ? []
        : [[name, cells[boardRow.first + position]?.[layout.column(id)] ?? null] as const],
    ),
  );
}

/** The figures of the list as the pure function has them, in a comparison to be continued. */
export function compareFigures(board: BuiltBoard, calculated: Map<string, Calculated>): Comparison {
  const found = new Comparison();
  for (const id of ["sales", "profit", "purchases", "years"] as const) {
    if (!board.layout.order.includes(id)) continue;
    const shown = columnOf(board, calculated, id);
    for (const { name, figures } of board.analysis.rows)
      if (name !== null && figures)
        found.compare(`${id} of ${String(name)}`, shown.get(name), figures[id]);
  }
  return found;
}

/** The line of a summary whose label is this, the first of several. */
export function lineOf(
  { layout }: BuiltBoard,
  calculated: Map<string, Calculated>,
  label: string,
  skip = 0,
): Calculated[number] {
  const lines = calculated.get(layout.names.summary)!.filter((row) => row?.[1] === label);
  return lines[skip] ?? [];
}
