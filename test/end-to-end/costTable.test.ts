import { create, createCostTable, openView, settled } from "../../src/workbench/commands/journey";
import {
  calculated,
  PATIENCE,
  select,
  sheetNames,
  valuesOf,
  workbench,
  type Visit,
} from "./workbench";

const visit = workbench();

/** Row of the all-customers totals and of the first customer, on the sheet "Cost by customer". */
const TOTALS = "A6:P6";

async function built(query: Record<string, string> = {}): Promise<Visit> {
  const opened = await visit({ query: { language: "en", ...query } });
  await createCostTable(opened);
  await settled(opened);
  await calculated(opened.page);
  return opened;
}

describe.each(["desktop", "web"])(
  "the relationship-cost table of the sample, as on %s",
  (profile) => {
    test(
      "is built by two clicks: thirteen lines that follow from one another and reconcile",
      async () => {
        const { page } = await built({ profile });
        expect(await sheetNames(page)).toEqual(
          expect.arrayContaining(["Relationship cost", "Cost by customer", "Working columns"]),
        );
        const rows = await valuesOf(page, "A1:N60", "Relationship cost");
        const line = (number: string) => rows.find(([no]) => String(no) === number)?.[2] as number;
        expect(line("3")).toBeGreaterThan(0);
        expect(line("1")).toBeCloseTo(line("3") / line("2"), 6);
        expect(line("5.1")).toBeCloseTo(line("5.1.1") + line("5.1.2") + line("5.1.3"), 6);
        expect(line("5")).toBeCloseTo(line("5.1") + line("5.2") + line("5.3") + line("5.4"), 6);
        expect(line("6")).toBeCloseTo(line("4") - line("5"), 6);
        const checks = rows.flat().filter((value) => value === "OK");
        expect(checks.length).toBeGreaterThanOrEqual(7);
        expect(rows.flat().filter((value) => String(value).startsWith("differs"))).toEqual([]);
        await page.close();
      },
      PATIENCE,
    );

    test(
      "an edited sale is seen in it at once, for it is live",
      async () => {
        const { page } = await built({ profile });
        const [before] = await valuesOf(page, TOTALS, "Cost by customer");
        await page.evaluate(() => {
          const book = window.workbench?.session?.engine.api.getActiveWorkbook();
          const sales = book?.getSheetByName("Sales");
          const headers = sales?.getRange("A1:Z1").getRawValues()[0] ?? [];
          const amount = headers.indexOf("Amount");
          const rows = sales?.getRange("A2:Z3000").getRawValues() ?? [];
          // A sale of the period of the table: the last whole year of the sample.
          const row = rows.findIndex(
            (cells) => Number(cells[0]) > 45_700 && Number(cells[amount]) > 0,
          );
          sales?.getRange(row + 1, amount).setValue(Number(rows[row]?.[amount]) + 1_000_000);
        });
        await calculated(page);
        const [after] = await valuesOf(page, TOTALS, "Cost by customer");
        const changed = before!.map((value, column) => Number(after![column]) - Number(value));
        expect(changed.filter((by) => Math.abs(by - 1_000_000) < 1e-6).length).toBeGreaterThan(0);
        await page.close();
      },
      PATIENCE,
    );
  },
);

test(
  "a second table finds its names taken and takes others; Remove takes it away and leaves the first",
  async () => {
    const opened = await built();
    const { page, pane } = opened;
    const first = await sheetNames(page);
    await pane.getByRole("button", { name: "Change the choices" }).click();
    await create(opened);
    await settled(opened);
    expect(await sheetNames(page)).toContain("Relationship cost (2)");
    await pane.getByRole("button", { name: "Remove" }).click();
    await pane.getByRole("button", { name: "Delete" }).click();
    await pane.locator(".result").waitFor({ state: "hidden" });
    expect(await sheetNames(page)).toEqual(first);
    await page.close();
  },
  PATIENCE,
);

test(
  "Refresh takes in rows that were added, on the same sheets, also after a rename",
  async () => {
    const { page, pane } = await built();
    const [before] = await valuesOf(page, TOTALS, "Cost by customer");
    await page.evaluate(() => {
      const book = window.workbench?.session?.engine.api.getActiveWorkbook();
      book?.getSheetByName("Relationship cost")?.setName("Costs of 2025");
    });
    await pane.getByRole("button", { name: "Back to the start" }).click();
    await pane
      .getByRole("button", { name: /^Refresh/ })
      .first()
      .click();
    await pane.getByText("refreshed", { exact: false }).first().waitFor();
    await calculated(page);
    expect(await sheetNames(page)).toContain("Costs of 2025");
    expect(await sheetNames(page)).not.toContain("Relationship cost");
    expect((await valuesOf(page, TOTALS, "Cost by customer"))[0]).toEqual(before);
    await page.close();
  },
  PATIENCE,
);

test(
  "a workbook without lists gets the first step said, not an error",
  async () => {
    const { page, pane } = await visit({ query: { language: "en", workbook: "empty" } });
    await openView({ page, pane }, "CostTable");
    await pane.getByText("First, a list").waitFor();
    expect(await sheetNames(page)).toHaveLength(1);
    await page.close();
  },
  PATIENCE,
);

test(
  "one customer: the sheet opens on the customer that was chosen",
  async () => {
    const opened = await visit({ query: { language: "en" } });
    const { page, pane } = opened;
    await openView(opened, "CostTable");
    await settled(opened);
    await pane.getByRole("combobox", { name: /^Show/ }).click();
    await pane.getByRole("option", { name: "One customer" }).click();
    await settled(opened);
    await create(opened);
    await calculated(page);
    const [[title]] = (await valuesOf(page, "A1", "Relationship cost")) as [[string]];
    expect(title).not.toMatch(/All customers/);
    await select(page, "A1", "Relationship cost");
    await page.close();
  },
  PATIENCE,
);
