import { beginFilling, create, openWay, settled } from "../../src/workbench/commands/journey";
import { PATIENCE, select, sheetNames, type, valuesOf, workbench } from "./workbench";

const visit = workbench();

test(
  "an assessment is followed while it is filled: in cells and by the pane's levels",
  async () => {
    const visited = await visit({ query: { language: "en" } });
    const { page, pane } = visited;
    const progress = (text: string) => pane.locator(".figures").getByText(text).waitFor();
    await beginFilling(visited);
    await progress("0 of 25 answered");
    await pane.getByText("Without an answer: 25").waitFor();

    // The first item's cell is reached from the pane; what is typed there shows at once.
    await pane.getByRole("button", { name: "Next without an answer: 0.1" }).click();
    await pane.getByRole("heading", { name: "0.1", exact: false }).waitFor();
    await type(page, "F11", "3");
    await progress("1 of 25 answered");
    await pane.getByRole("cell", { name: "1/5" }).waitFor();

    // Enter has gone on to the next item; a click on a level writes it into the selected item's cell.
    await pane.getByRole("heading", { name: "0.2", exact: false }).waitFor();
    await pane.getByRole("button", { name: "Level 5", exact: false }).click();
    await progress("2 of 25 answered");
    await pane.getByRole("button", { name: "Level 5", pressed: true, exact: false }).waitFor();
    expect(await valuesOf(page, "F11:F12")).toEqual([[3], [5]]);
    // 50 and 100 points of two items of one section.
    expect(await pane.locator(".figures").innerText()).toContain("75");
    await page.close();
  },
  PATIENCE,
);

test(
  "a board is followed: the next customer, what the selected cell asks, a choice by the pane",
  async () => {
    const visited = await visit({ query: { language: "en" } });
    const { page, pane } = visited;
    const lists = await sheetNames(page);
    await openWay(visited, "relationshipBoard");
    await create(visited);
    await settled(visited);
    const board = (await sheetNames(page)).find((name) => !lists.includes(name))!;
    await pane.locator(".result:visible .ms-Button--primary").click();
    await pane.locator(".figures", { hasText: "0 of " }).waitFor();
    const next = pane.getByRole("button", { name: "Next to rate: " });
    const customer = (await next.innerText()).replace("Next to rate: ", "").trim();
    await next.click();
    await pane.getByRole("heading", { name: customer }).waitFor();
    const level = pane.locator(".levels .level").nth(2);
    const chosen = (await level.innerText()).trim();
    await level.click();
    await pane.locator(".levels .level[aria-pressed=true]", { hasText: chosen }).waitFor();
    const rows = await valuesOf(page, "A9:Z60", board);
    expect(rows.find(([name]) => name === customer)).toContain(chosen);
    await select(page, "A1", board);
    await pane.getByText("Select a yellow cell", { exact: false }).waitFor();
    await page.close();
  },
  PATIENCE,
);
