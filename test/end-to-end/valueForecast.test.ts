import { create, openView, previewed, settled } from "../../src/workbench/commands/journey";
import {
  calculated,
  PATIENCE,
  sheetNames,
  valuesOf,
  watchRequests,
  workbench,
  type Visit,
} from "./workbench";

const visit = workbench();

/** The view of the forecast in the sample workbook. */
async function opened(): Promise<Visit> {
  const visited = await visit({ query: { language: "en" } });
  await openView(visited, "Open");
  await visited.pane.locator("button.way", { hasText: "Value forecast" }).click();
  await previewed(visited);
  return visited;
}

test(
  "the sample's forecast is computed in a worker of our own; until it answers, Cancel leaves the workbook as it was",
  async () => {
    const first = await opened();
    const foreign = watchRequests(first.page);
    const workers: string[] = [];
    first.page.on("worker", (worker) => workers.push(worker.url()));
    await create(first);
    await settled(first);
    await calculated(first.page);
    expect(await sheetNames(first.page)).toEqual(
      expect.arrayContaining(["Forecast", "Forecast customers", "Forecast test"]),
    );
    const rows = await valuesOf(first.page, "A1:C40", "Forecast");
    const figure = (label: string) => Number(rows.find(([text]) => text === label)?.[1]);
    expect(figure("Customers")).toBeGreaterThan(10);
    expect(figure("Expected value")).toBeGreaterThan(0);
    expect(workers).toHaveLength(1);
    expect(foreign).toEqual([]);
    await first.page.close();

    const second = await opened();
    // Its file never comes, so the worker never answers.
    await second.page.context().route(workers[0]!, () => undefined);
    const before = await sheetNames(second.page);
    await second.pane.locator(".foot button.ms-Button--primary:visible").click();
    await second.pane.locator(".progress button").click();
    await second.pane.getByText("Cancelled", { exact: false }).first().waitFor();
    expect(await sheetNames(second.page)).toEqual(before);
    await second.page.close();
  },
  PATIENCE,
);
