import { create, openView, previewed, settled } from "../../src/workbench/commands/journey";
import {
  calculated,
  PATIENCE,
  sheetNames,
  type,
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
  "the sample's forecast is computed in a worker of our own; while that works its share is shown and the add-in answers",
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
    const { page, pane } = second;
    const before = await sheetNames(page);
    /** Presses Create; in the place of our own worker, one runs that does this when it is asked. */
    const createWith = async (code: string) => {
      const body = `self.onmessage = () => { ${code} };`;
      await page.context().unroute(workers[0]!);
      await page
        .context()
        .route(workers[0]!, (route) => route.fulfill({ contentType: "text/javascript", body }));
      await pane.locator(".foot button.ms-Button--primary:visible").click();
    };
    const says = (text: string) => pane.getByText(text, { exact: false }).first().waitFor();

    await createWith("self.postMessage({ share: 0.42 }); for (;;);");
    await says("42%");
    // Functions run where the pane does.
    await type(page, "J2", "=RM.LTV.MULTIPLE(0.8,0.1)");
    expect((await valuesOf(page, "J2"))[0]![0]).toBeCloseTo(1.1 / 0.3, 10);
    await pane.locator(".progress button").click();
    await says("Cancelled");
    expect(await sheetNames(page)).toEqual(before);

    await createWith("throw new Error('killed');");
    await says("The computation ended before it had an answer; nothing was written.");
    expect(await sheetNames(page)).toEqual(before);

    await page.context().unroute(workers[0]!);
    await create(second);
    await settled(second);
    expect(await sheetNames(page)).toContain("Forecast");
    await page.close();
  },
  PATIENCE,
);
