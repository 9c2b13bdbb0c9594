import { createCostTable, settled } from "../../src/workbench/commands/journey";
import { calculated, PATIENCE, select, type, valuesOf, workbench } from "./workbench";
import type { Page } from "playwright-core";

const visit = workbench();

/** Opens the menu of cells on one, as a right click does. */
async function rightClick(page: Page, address: string): Promise<void> {
  const place = await page.evaluate((cell) => {
    const sheet = window.workbench?.session?.engine.api.getActiveWorkbook()?.getActiveSheet();
    const { x, y, width, height } = sheet!.getRange(cell).getCellRect();
    const grid = document
      .querySelector('canvas[id^="univer-sheet-main-canvas"]')!
      .getBoundingClientRect();
    return { x: grid.x + x + width / 2, y: grid.y + y + height / 2 };
  }, address);
  await page.mouse.click(place.x, place.y, { button: "right" });
}

test(
  "from the menu of a cell to its explanation: inputs are links, the method is named, another cell follows",
  async () => {
    const visited = await visit({ query: { language: "en", workbook: "empty" } });
    const { page, pane } = visited;
    await type(page, "A1", "100");
    await type(page, "B1", "=RM.LTV(A1,12,2.5,0.2,1,0.1,RM.LOSS(60,10))+1");
    await select(page, "B1");
    await rightClick(page, "B1");
    await page.getByText("Explain this number").click();
    await pane.getByRole("heading", { name: "RM.LTV: Lifetime value", exact: false }).waitFor();
    await pane.getByRole("heading", { name: "RM.LOSS", exact: false }).waitFor();
    const text = await pane.locator(".view:visible").innerText();
    const [[shown] = []] = await valuesOf(page, "B1");
    for (const part of [
      String(Math.trunc(Number(shown))),
      "average_sale",
      "Gupta & Lehmann",
      "left out",
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/A1\s+100/);

    await pane.getByRole("button", { name: /^Select .*!A1$/ }).click();
    await pane.getByText("Select a cell with an RM formula", { exact: false }).waitFor();
    await page.close();
  },
  PATIENCE,
);

test(
  "a figure of a table is explained, and its rows are one click away, from the menu of cells too",
  async () => {
    const visited = await visit({ query: { language: "en" } });
    const { page, pane } = visited;
    await createCostTable(visited);
    await settled(visited);
    await calculated(page);
    const sheet = "Cost by customer";
    const [[name] = []] = await valuesOf(page, "A8", sheet);
    await select(page, "C8", sheet);
    await rightClick(page, "C8");
    await page.getByText("Explain this number").click();
    await pane.getByText("Counted or added up from rows", { exact: false }).waitFor();
    expect(await pane.locator(".view:visible").innerText()).toContain(String(name));
    await pane.getByRole("button", { name: "Rows behind a figure" }).click();
    await pane.getByText(`'${sheet}'!C8`).last().waitFor();
    await rightClick(page, "C9");
    await page.getByText("Rows behind", { exact: true }).last().click();
    await pane.getByText(`'${sheet}'!C9`).last().waitFor();
    await page.close();
  },
  PATIENCE,
);
