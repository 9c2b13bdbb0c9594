import { workbench } from "../../../src/languages/en/workbench";
import type { Speech } from "../../../src/sheets/builder";
import type { BuilderEntry } from "../../../src/sheets/builders";
import { drawnCharts, type DrawnChart } from "../../../src/sheets/calculation/drawnCharts";
import { computeHere } from "../../../src/sheets/computeHere";
import type { ListData } from "../../../src/sheets/list";
import type { WorkbookPlan } from "../../../src/sheets/plan";
import { en as words } from "../../allWords";
import { sampleLists } from "../costTable/sampleLists";
import { dataOf, shapeOf } from "../listFixture";

const TODAY = 46_030;

/** The sample workbook, its sales cut so that the engine has calculated them soon. */
export const lists = sampleLists(workbench.sample).map((list) =>
  list.rows.length > 600 ? { ...list, rows: list.rows.slice(0, 600) } : list,
);

/** What a builder would create from the sample workbook, and the lists that it read. */
export async function samplePlan(
  entry: BuilderEntry,
): Promise<{ plan: WorkbookPlan; read: ListData[] }> {
  const builder = await entry.load("en");
  const choice = builder.guess(lists.map(shapeOf));
  const columns = builder.columnsToRead(choice);
  const data = Object.fromEntries(
    Object.entries(choice.lists).flatMap(([input, { list }]) => {
      const found = lists.find(({ name }) => name === list);
      return found ? [[input, dataOf(found, columns[found.name] ?? [])]] : [];
    }),
  );
  const speech: Speech = { language: "en", words };
  const context = { sheetNames: lists.map(({ name }) => name), today: TODAY };
  builder.study(data, choice, speech, context);
  const control = { signal: new AbortController().signal, report: () => undefined };
  const computed = await builder.compute?.(data, choice, (name, input) =>
    computeHere(name, input, control),
  );
  const plan = builder.plan(data, choice, speech, { ...context, computed });
  return { plan, read: Object.values(data) };
}

/** The charts of the plan, computed at one go. */
export function drawn(plan: WorkbookPlan, read: ListData[]): DrawnChart[] {
  const work = drawnCharts(plan, read, TODAY);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
