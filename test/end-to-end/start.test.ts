import { openView } from "../../src/workbench/commands/journey";
import { PATIENCE, sheetNames, watchRequests, workbench } from "./workbench";

const visit = workbench();

test(
  "a newcomer sees the sample, the ribbon of the manifest and the pane; nothing is asked from outside",
  async () => {
    const { page, pane } = await visit({ query: { language: "en" } });
    const foreign = watchRequests(page);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.reload();
    await page.locator('.workbench[aria-busy="false"]').waitFor();
    await pane.locator("#pane button").first().waitFor();

    expect(await sheetNames(page)).toEqual(expect.arrayContaining(["Sales", "Costs", "Customers"]));
    expect(await page.locator(".ribbon-buttons button").allInnerTexts()).toEqual([
      "Relationship cost",
      "Potential capacity",
      "Formulas",
      "Rows behind",
      "Open pane",
    ]);
    for (const view of ["CostTable", "Assessment", "Formulas", "Rows", "Open"] as const)
      await openView({ page, pane }, view);
    expect(await page.locator(".alarm").allInnerTexts()).toEqual([]);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await page.close();
  },
  PATIENCE,
);

test.each([
  ["sv", "Relationskostnad", "Formler"],
  ["ru", "Затраты на партнёрство", "Формулы"],
  ["bg", "Разходи за партньорство", "Формули"],
])(
  "in %s ribbon, pane and sample speak that language",
  async (language, costTable, formulas) => {
    const { page, pane } = await visit({ query: { language } });
    const buttons = await page.locator(".ribbon-buttons button").allInnerTexts();
    expect(buttons[0]).toBe(costTable);
    expect(buttons[2]).toBe(formulas);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    await openView({ page, pane }, "Formulas");
    const seen = await pane.locator("body").innerText();
    expect(seen).toContain(formulas);
    expect(seen).not.toMatch(/\b(Arguments|Example|Insert|Search|Settings)\b/);
    await page.close();
  },
  PATIENCE,
);

test(
  "a button of the ribbon opens the pane on its view, also when the pane was hidden",
  async () => {
    const { page, pane } = await visit({ query: { language: "en" } });
    await page.locator(".pane-title button").click();
    await expect(page.locator("section.pane").isVisible()).resolves.toBe(false);
    await openView({ page, pane }, "Assessment");
    await pane.locator("h1", { hasText: "Potential" }).waitFor();
    await expect(page.locator("section.pane").isVisible()).resolves.toBe(true);
    await page.close();
  },
  PATIENCE,
);
