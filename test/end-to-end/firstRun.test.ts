import { create, previewed, settled } from "../../src/workbench/commands/journey";
import { PATIENCE, sheetNames, workbench } from "./workbench";

const visit = workbench();

test(
  "the tour leads from an empty workbook to the rows behind a figure, and does not come back",
  async () => {
    const opened = await visit({ query: { language: "en", workbook: "empty" } });
    const { page, pane } = opened;
    const tour = pane.locator(".tour");
    const current = tour.locator('[aria-current="step"]');

    await current.getByText("A list of sales").waitFor();
    await tour.getByRole("button", { name: "Insert sample data" }).click();
    await current.getByText("Your first table").waitFor();
    expect(await sheetNames(page)).toEqual(expect.arrayContaining(["Sales", "Costs"]));

    await tour.getByRole("button", { name: "Relationship-cost table" }).click();
    await previewed(opened);
    await create(opened);
    await settled(opened);
    await pane.locator(".next:visible").getByText("Segment map").waitFor();

    await pane.getByRole("button", { name: "Back to the start" }).click();
    await current.getByText("Ask the numbers").waitFor();
    await tour.getByRole("button", { name: "End the tour" }).click();
    await tour.waitFor({ state: "detached" });
    // What was inserted is listed, to be taken back.
    await pane.getByRole("heading", { name: "Sample data" }).waitFor();

    await page.reload();
    await pane.locator(".way").first().waitFor();
    await pane.getByRole("button", { name: "Settings" }).click();
    await pane.getByRole("button", { name: "Show the tour on the start page again" }).click();
    await tour.waitFor();
    await page.close();
  },
  PATIENCE,
);

test(
  "a view that needs a list offers the sample where the workbook has none",
  async () => {
    const opened = await visit({ query: { language: "sv", workbook: "empty" } });
    const { page, pane } = opened;
    await pane.locator(".tour").getByRole("button", { name: "Hoppa över rundturen" }).click();
    await page.locator('[data-control="RM.CostTable"]').click();
    await pane
      .locator(".first:visible")
      .getByRole("button", { name: "Infoga exempeldata" })
      .click();
    await previewed(opened);
    await create(opened);
    await page.close();
  },
  PATIENCE,
);

test(
  "the ribbon's commands have keys, in any language",
  async () => {
    const { page, pane } = await visit({ query: { language: "ru" } });
    for (const [key, title] of [
      ["3", "Формулы"],
      ["4", "Строки за цифрой"],
    ] as const) {
      await page.locator(".grid").click({ position: { x: 300, y: 200 } });
      await page.keyboard.press(`Control+Alt+Shift+Digit${key}`);
      await pane.locator("h1").getByText(title).waitFor();
    }
    await page.locator(".grid").click({ position: { x: 300, y: 200 } });
    await page.keyboard.press("Control+Alt+Shift+Digit0");
    await pane.locator("h1").getByText("Маркетинг отношений").waitFor();
    await page.close();
  },
  PATIENCE,
);
