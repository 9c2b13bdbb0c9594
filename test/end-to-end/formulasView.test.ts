import { openView } from "../../src/workbench/commands/journey";
import { calculated, PATIENCE, select, type, valuesOf, workbench, type Visit } from "./workbench";

const visit = workbench();
const empty = { query: { language: "en", workbook: "empty" } };

/** Opens the form of a function found by what is asked. */
async function openForm({ page, pane }: Visit, question: string, name: string): Promise<void> {
  await openView({ page, pane }, "Formulas");
  await pane.getByRole("searchbox").fill(question);
  await pane.locator("summary", { hasText: name }).first().click();
}

const box = ({ pane }: Visit, argument: string) =>
  pane.getByRole("textbox", { name: new RegExp(`^${argument} `) });

test(
  "a formula is filled in from the selection, previewed as it will be, and inserted",
  async () => {
    const here = await visit(empty);
    const { page, pane } = here;
    for (const [row, sale] of [100, 250, 40].entries())
      await type(page, `A${row + 1}`, String(sale));
    await openForm(here, "how much is a customer worth?", "RM.LTV");
    await pane.getByText("507.355372").waitFor();

    await select(page, "A1:A3");
    await pane.getByRole("button", { name: "Take average_sale from the selected cells" }).click();
    expect(await box(here, "average_sale").inputValue()).toBe("'Sheet1'!$A$1:$A$3");
    await pane.getByText("3 rows × 1 column").waitFor();
    await pane.getByText("1343.38843").waitFor();

    await box(here, "retention_rate").fill("1.2");
    await pane.locator(".view:visible").getByText("error").first().waitFor();
    await box(here, "retention_rate").fill("1");

    await select(page, "C1");
    await pane.getByRole("button", { name: "Insert into the selected cell" }).click();
    await pane.getByText("Inserted into 'Sheet1'!C1.").waitFor();
    await calculated(page);
    const values = (await valuesOf(page, "C1:C3")).flat() as number[];
    expect(values[0]).toBeCloseTo(507.3553719, 6);
    expect(values[1]).toBeCloseTo(1343.3884298, 6);
    await page.close();
  },
  PATIENCE,
);

test(
  "the example stands on a new sheet of its own, with the formula at work, and can be removed",
  async () => {
    const here = await visit(empty);
    const { page, pane } = here;
    await openForm(here, "RM.SUMMARY", "RM.SUMMARY");
    await pane.getByRole("button", { name: "Example on a new sheet" }).click();
    await pane.getByText("The sheet “Example of RM.SUMMARY” shows the formula at work.").waitFor();
    await calculated(page);
    const [anna, bo] = await valuesOf(page, "F5:Q6", "Example of RM.SUMMARY");
    expect(anna!.slice(0, 4)).toEqual(["Anna", 2, 1, 30]);
    expect(bo![0]).toBe("Bo");

    await pane.getByRole("button", { name: "Back to the start" }).click();
    await pane.getByRole("button", { name: "Remove Example of RM.SUMMARY" }).click();
    await pane.getByRole("button", { name: "Delete" }).click();
    await pane.getByText("Example of RM.SUMMARY: removed.").waitFor();
    await page.close();
  },
  PATIENCE,
);
