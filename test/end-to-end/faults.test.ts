import { openView, openWay, settled } from "../../src/workbench/commands/journey";
import { PATIENCE, sheetNames, workbench } from "./workbench";

const visit = workbench();

test(
  "the pane closed while it writes: the next opening shows what was made, and names and removes what was not finished",
  async () => {
    const { page, pane } = await visit({ query: { language: "en" } });
    const before = await sheetNames(page);
    await openView({ page, pane }, "Open");
    await openWay({ page, pane }, "segmentMap");
    await pane.locator(".foot button.ms-Button--primary:visible:not([disabled])").waitFor();
    // The request that writes the sheets is answered only when the page is gone.
    await page.evaluate(() => {
      window.workbench!.session!.host.inject({
        async meet(_batch, request) {
          if (!JSON.stringify(request).includes("|unfinished")) return;
          document.body.dataset.writing = "true";
          await new Promise((resolve) => setTimeout(resolve, 3000));
        },
      });
    });
    await pane.locator(".foot button.ms-Button--primary:visible").click();
    await page.locator("body[data-writing]").waitFor();
    const frame = page.frames().find((one) => one.url().includes("taskpane.html"))!;
    await frame.evaluate(() => location.reload());
    await page.waitForFunction(
      (count) =>
        window.workbench!.session!.engine.api.getActiveWorkbook()!.getSheets().length > count,
      before.length,
    );
    const made = (await sheetNames(page)).filter((name) => !before.includes(name));
    await page.evaluate(() => {
      window.workbench!.session!.host.inject({});
    });
    await openView({ page, pane }, "Open");
    const plans = pane.locator(".plans:visible");
    await plans.getByRole("heading", { name: "Segment map" }).waitFor();
    expect(made).not.toEqual([]);
    for (const name of made) await plans.getByText(name).first().waitFor();
    await plans.getByText("Not finished, because Excel or the add-in was closed").waitFor();
    await plans.getByRole("button", { name: "Remove" }).click();
    await plans.getByRole("button", { name: "Delete" }).click();
    await plans.getByText("Segment map: removed.").waitFor();
    expect(await sheetNames(page)).toEqual(before);
    await page.close();
  },
  PATIENCE,
);

test(
  "a browser that keeps nothing: the pane starts, works and says nothing of it",
  async () => {
    const opened = await visit({ query: { language: "en", fault: "storageBlocked" } });
    const { page, pane } = opened;
    await openView(opened, "CostTable");
    await pane.locator(".foot button.ms-Button--primary:visible:not([disabled])").click();
    await settled(opened);
    expect(await pane.locator("#incident").count()).toBe(0);
    expect((await sheetNames(page)).length).toBeGreaterThan(3);
    await page.close();
  },
  PATIENCE,
);

test(
  "an Excel without a shared runtime is named in one sentence",
  async () => {
    const { page, pane } = await visit({ query: { language: "en" } });
    await page.goto(new URL("/?language=en&fault=noSharedRuntime", page.url()).href);
    await pane.locator("#incident").getByText("it lacks SharedRuntime 1.1").waitFor();
    expect(await pane.locator("#incident").count()).toBe(1);
    expect(await pane.locator("#pane button").count()).toBe(0);
    await page.close();
  },
  PATIENCE,
);
