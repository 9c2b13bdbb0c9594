import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { benchForecasts } from "./benchForecasts";
import { benchFunction } from "./benchFunction";
import { benchLists } from "./benchLists";
import { benchPane } from "./benchPane";
import { benchTables } from "./benchTables";
import { withWorkbench, type Visit } from "./browser";
import { create, openFiles, openView, settled } from "./journey";
import { measured, report } from "./stopwatch";

const ROWS = 100_000;
const MILLION = 1_000_000;

/**
 * Measures what the product promises, each beside a yardstick taken in the same run or as a share of its
 * budget: the models' fits, the functions over long lists, one formula over 100,000 rows, the tables of Online Retail (541,909 rows, where the data is
 * at hand: RM_DATA or ../shared/data) and of a million rows, and the live cost table of the sample.
 */
export async function run(_args: string[], root: string): Promise<number> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "bench-"));
  const folderOfData = process.env.RM_DATA ?? path.join(root, "../shared/data");
  const data = path.join(folderOfData, RETAIL);
  try {
    console.log("Forecasts");
    await benchForecasts(root, folderOfData);
    console.log();
    console.log("Functions over the 541,909 rows of Online Retail");
    if (existsSync(data)) await benchLists(root, data);
    else console.log("  skipped: no data");
    console.log();
    await withWorkbench(root, async (visit) => {
      console.log("The pane");
      await benchPane(await visit({ query: { language: "en" } }));
      console.log("\nLTV over 100,000 rows");
      await benchFormula(await visit({ query: { language: "en" } }), folder);
      console.log("\nCost table of the sample, live formulas");
      await benchSample(await visit({ query: { language: "en" } }));
      for (const profile of ["desktop", "web"]) {
        console.log(`\nTables of Online Retail, 541,909 rows, as Excel ${NAMES[profile]}`);
        if (existsSync(data))
          await benchTables(await visit({ query: { language: "en", profile } }), data, folder);
        else console.log("  skipped: no data");
      }
      console.log("\nTables of 1,000,000 rows, as Excel on the web");
      if (existsSync(data)) {
        const query = { language: "en", profile: "web" };
        await benchTables(await visit({ query }), data, folder, MILLION);
      } else console.log("  skipped: no data");
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

const NAMES: Readonly<Record<string, string>> = { desktop: "on the desktop", web: "on the web" };
const RETAIL = "online_retail/onlineretail.csv.gz";

/** From Enter to the last cell, as a user types it. */
async function benchFormula(visit: Visit, folder: string): Promise<void> {
  const file = path.join(folder, "customers.csv");
  const lines = Array.from({ length: ROWS }, (_, index) =>
    [20 + (index % 97), 1 + (index % 12), 1 + (index % 9)].join(","),
  );
  writeFileSync(file, `Average sale,Purchases per year,Years\n${lines.join("\n")}\n`);
  await openFiles(visit, [file]);
  await benchFunction(visit, ROWS);
  const { page } = visit;
  const last = ROWS + 1;
  const formula = `=RM.LTV(A2:A${last},B2:B${last},C2:C${last})`;
  await page
    .locator(`canvas[id^="univer-sheet-main-canvas"]`)
    .first()
    .click({ position: { x: 400, y: 200 } });
  await page.evaluate(() => {
    window.workbench?.session?.engine.api
      .getActiveWorkbook()
      ?.getActiveSheet()
      .getRange("E2")
      .activate();
  });
  await page.keyboard.type(formula);
  const filled = (): Promise<void> =>
    page.evaluate(async (row) => {
      const session = window.workbench?.session;
      const sheet = session?.engine.api.getActiveWorkbook()?.getActiveSheet();
      const cells = sheet && session?.host.book.cells(sheet.getSheetId());
      // Row and column from zero; what spills is not in the grid's own cells.
      while (typeof cells?.cell(row - 1, 4)?.v !== "number")
        await new Promise((resolve) => setTimeout(resolve, 5));
    }, last);
  const time = await measured(async () => {
    await page.keyboard.press("Enter");
    await filled();
  });
  report("in the workbench, from Enter to the last cell", time, { budget: 3 });
  await page.close();
}

async function benchSample(visit: Visit): Promise<void> {
  const { page } = visit;
  await openView(visit, "CostTable");
  await settled(visit);
  report("Create to the result", await measured(() => create(visit)), { budget: 2 });
  await settled(visit);

  // The amount of the last sale, which lies in the period of the table, is changed by hand.
  const seen = page.evaluate(async () => {
    const workbook = window.workbench?.session?.engine.api.getActiveWorkbook();
    const built = workbook?.getActiveSheet();
    const values = (): string => JSON.stringify(built?.getRange("A1:T80").getRawValues());
    const before = values();
    const start = performance.now();
    const sales = workbook?.getSheets()[0];
    sales?.getRange(`I${sales.getLastRow() + 1}`).setValue(123_456.78);
    while (values() === before) await new Promise((resolve) => setTimeout(resolve, 5));
    return (performance.now() - start) / 1000;
  });
  report("an edited sale is seen in it", await seen, { budget: 1 });
  await page.close();
}
