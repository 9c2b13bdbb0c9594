import {
  potentialCapacity,
  potentialCapacityAssessment,
} from "../../../src/sheets/assessments/potentialCapacity";
import { ratingColumns, type RatingColumn } from "../../../src/sheets/assessments/layout";
import type { Assessment } from "../../../src/sheets/assessments/definition";
import type { Builder, Choice, PlanContext } from "../../../src/sheets/builder";
import type { ListData } from "../../../src/sheets/list";
import type { Content, WorkbookPlan } from "../../../src/sheets/plan";
import { edited, type Calculated } from "../calculated";
import { dataOf, shapeOf, speech, type TestList } from "../listFixture";

export const TODAY = 46_000;

/** Guesses, changes the choice where wanted, reads, studies and plans: as the pane does. */
export function build(
  lists: TestList[],
  change: (choice: Choice) => Choice = (each) => each,
  to = speech,
  builder: Builder = potentialCapacity,
) {
  const choice = change(builder.guess(lists.map(shapeOf)));
  const context: PlanContext = { sheetNames: lists.map(({ name }) => name), today: TODAY };
  const columns = builder.columnsToRead(choice);
  const data: Record<string, ListData> = {};
  for (const [input, chosen] of Object.entries(choice.lists)) {
    const list = lists.find(({ name }) => name === chosen.list);
    if (list) data[input] = dataOf(list, columns[list.name] ?? []);
  }
  const study = builder.study(data, choice, to, context);
  return { choice, study, plan: withRowIds(builder.plan(data, choice, to, context)) };
}

/** The plan with the hidden ids as cells, as the writer leaves them. */
export function withRowIds(plan: WorkbookPlan): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.rowIds
        ? [
            ...sheet.blocks,
            {
              row: sheet.rowIds.row,
              column: sheet.rowIds.column,
              rows: sheet.rowIds.ids.map((id) => [id]),
            },
          ]
        : sheet.blocks,
    })),
  };
}

/** Zero-based row of an item or a section on the rating sheet. */
export function ratingRow(plan: WorkbookPlan, id: string): number {
  const { row, ids } = plan.sheets[0]!.rowIds!;
  const index = ids.indexOf(id);
  if (index < 0) throw new Error(`No row ${id}`);
  return row + index;
}

/** The plan after a manager typed into cells of the rating sheet. */
export function typed(
  plan: WorkbookPlan,
  cells: Record<string, Partial<Record<RatingColumn, Content>>>,
): WorkbookPlan {
  const edits = Object.entries(cells).flatMap(([id, contents]) =>
    Object.entries(contents).map(([column, content]) => ({
      row: ratingRow(plan, id),
      column: ratingColumns[column as RatingColumn],
      content: content ?? null,
    })),
  );
  return edited(plan, plan.sheets[0]!.name, edits);
}

/** One cell of the rating sheet after calculation. */
export function rated(
  plan: WorkbookPlan,
  calculated: Map<string, Calculated>,
  id: string,
  column: RatingColumn,
) {
  const rows = calculated.get(plan.sheets[0]!.name)!;
  return rows[ratingRow(plan, id)]?.[ratingColumns[column]] ?? "";
}

/** Rows of the action list that are not blank, from the rank on. */
export function actions(plan: WorkbookPlan, calculated: Map<string, Calculated>) {
  const sheet = plan.sheets[2]!;
  const first = sheet.freeze!.rows;
  return calculated
    .get(sheet.name)!
    .slice(first)
    .filter((row) => typeof row[1] === "number")
    .map((row) => row.slice(1, 12));
}

export const everyItem = (assessment: Assessment = potentialCapacityAssessment) =>
  assessment.definition.sections.flatMap(({ items }) => items.map(({ id }) => id));
