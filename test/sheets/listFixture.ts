import { en as words } from "../allWords";
import type { Builder, Choice, PlanContext, Speech, Study } from "../../src/sheets/builder";
import { costTable } from "../../src/sheets/costTable";
import type { CellValue, ListData, ListShape } from "../../src/sheets/list";
import type { WorkbookPlan } from "../../src/sheets/plan";

/** A list as a workbook would hold it: on a sheet of its own, headers in the first row. */
export interface TestList {
  name: string;
  headers: string[];
  rows: CellValue[][];
  /** By header; General where absent. */
  formats?: Record<string, string>;
}

export const speech: Speech = { language: "en", words };

export function shapeOf(list: TestList): ListShape {
  return {
    id: list.name,
    kind: "range",
    name: list.name,
    sheet: list.name,
    headerRow: 0,
    firstColumn: 0,
    rowCount: list.rows.length,
    headers: list.headers,
    sample: list.rows.slice(0, 50),
    numberFormats: list.headers.map((header) => list.formats?.[header] ?? "General"),
  };
}

export function dataOf(list: TestList, columns: readonly number[]): ListData {
  return {
    shape: shapeOf(list),
    columns: new Map(columns.map((column) => [column, list.rows.map((row) => row[column] ?? "")])),
  };
}

export interface Built {
  choice: Choice;
  data: Record<string, ListData>;
  study: Study;
  /** Throws where the study refused. */
  plan(): WorkbookPlan;
}

/** Guesses, changes the choice where wanted, reads, studies: as the pane does. The cost table unless another is given. */
export function build(
  lists: TestList[],
  change: (choice: Choice) => Choice = (each) => each,
  builder: Builder = costTable,
): Built {
  const choice = change(builder.guess(lists.map(shapeOf)));
  const context: PlanContext = { sheetNames: lists.map(({ name }) => name), today: 46_000 };
  const columns = builder.columnsToRead(choice);
  const data: Record<string, ListData> = {};
  for (const [input, chosen] of Object.entries(choice.lists)) {
    const list = lists.find(({ name }) => name === chosen.list);
    if (list) data[input] = dataOf(list, columns[list.name] ?? []);
  }
  const study = builder.study(data, choice, speech, context);
  return { choice, data, study, plan: () => builder.plan(data, choice, speech, context) };
}

/** A choice with other options. */
export const withOptions =
  (options: Choice["options"]) =>
  (choice: Choice): Choice => ({ ...choice, options: { ...choice.options, ...options } });
