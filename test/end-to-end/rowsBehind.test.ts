import { createCostTable, openView, settled } from "../../src/workbench/commands/journey";
import { calculated, PATIENCE, select, sheetNames, valuesOf, workbench } from "./workbench";

const visit = workbench();

test(
  "from a figure of the cost table to its rows and back: the sum proves it, after its sheet was renamed too",
  async () => {
    const visited = await visit({ query: { language: "en" } });
    const { page, pane } = visited;
    await createCostTable(visited);
    await settled(visited);
    await openView(visited, "Rows");
    await pane.getByText("Select a figure of a table", { exact: false }).waitFor();

    // The sales of the second customer, on a sheet of another name.
    const sheet = "Customers' cost";
    await page.evaluate((name) => {
      const book = window.workbench?.session?.engine.api.getActiveWorkbook();
      book?.getSheetByName("Cost by customer")?.setName(name);
    }, sheet);
    await calculated(page);
    const [[name, , sales] = []] = await valuesOf(page, "A8:D8", sheet);
    await select(page, "C8", sheet);
    await pane.getByText("'Customers'' cost'!C8").waitFor();
    await pane.getByRole("button", { name: "Show the rows" }).click();
    await pane.locator(".result:visible").waitFor();
    await settled(visited);
    await calculated(page);
    expect(await sheetNames(page)).toContain("Rows");
    const head = await valuesOf(page, "A1:C7", "Rows");
    expect(head[0]![0]).toBe("Rows behind 'Customers'' cost'!C8");
    expect(head[4]![1]).toBe(sales);
    expect(head[5]![1]).toBeCloseTo(Number(sales), 6);
    expect(head[6]).toEqual(["Difference", 0, "OK"]);
    const rows = await valuesOf(page, "A9:J20", "Rows");
    const customer = rows[0]!.indexOf("Customer");
    expect(rows.slice(1).every((row) => row[customer] === name)).toBe(true);
    await page.close();
  },
  PATIENCE,
);
