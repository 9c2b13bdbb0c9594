import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Workbook } from "exceljs";
import { create, openFiles, openView, settled } from "../../src/workbench/commands/journey";
import { calculated, PATIENCE, sheetNames, valuesOf, workbench } from "./workbench";

const visit = workbench();
const folder = mkdtempSync(path.join(os.tmpdir(), "files-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, lines: string[]): string => {
  const target = path.join(folder, name);
  writeFileSync(target, `${lines.join("\n")}\n`);
  return target;
};

test(
  "a user's own CSV files become sheets; customers with dangerous names stay text in what is built and saved",
  async () => {
    const names = ["=1+1", "O'Brien", "<b>x</b>", "@SUM(A1)", "+46 8", "-5", "007", "Ordinary Ltd"];
    const sales = file("Sales.csv", [
      "Customer,Date,Amount,Profit",
      ...names.flatMap((name, index) => [
        `"${name}",2025-01-02,${100 * (index + 1)},${20 * (index + 1)}`,
        `"${name}",2025-12-30,50,10`,
      ]),
    ]);
    const costs = file("Ledger.csv", [
      "Date,Type,Customer,Amount",
      "2025-03-01,Delivery,O'Brien,30",
      "2025-03-01,Salaries,,400",
    ]);
    const opened = await visit({ query: { language: "en", workbook: "empty" } });
    const { page } = opened;
    await openFiles(opened, [sales, costs]);
    expect(await sheetNames(page)).toEqual(expect.arrayContaining(["Sales", "Ledger"]));
    await openView(opened, "CostTable");
    await settled(opened);
    await create(opened);
    await settled(opened);
    await calculated(page);
    const rows = await valuesOf(page, "A7:D20", "Cost by customer");
    const found = new Map(rows.map(([name, , total]) => [String(name), Number(total)]));
    for (const [index, name] of names.entries())
      expect([name, found.get(name)]).toEqual([name, 100 * (index + 1) + 50]);

    const download = page.waitForEvent("download");
    await page.locator(".menu-button").click();
    await page.locator('[data-item="save"]').click();
    const saved = path.join(folder, "saved.xlsx");
    await (await download).saveAs(saved);
    const workbook = new Workbook();
    await workbook.xlsx.readFile(saved);
    const sheet = workbook.getWorksheet("Cost by customer")!;
    const texts: string[] = [];
    sheet.getColumn(1).eachCell((cell) => texts.push(cell.formula ? "formula" : cell.text));
    expect(texts).toEqual(expect.arrayContaining(names));
    expect(texts).not.toContain("formula");
    let formulas = 0;
    sheet.eachRow((row) => row.eachCell((cell) => (formulas += cell.formula ? 1 : 0)));
    expect(formulas).toBeGreaterThan(10);
    await page.close();
  },
  PATIENCE,
);

test(
  "a file that cannot be read is refused in a sentence and the open workbook stays",
  async () => {
    const opened = await visit({ query: { language: "en" } });
    const { page } = opened;
    const before = await sheetNames(page);
    const broken = file("broken.xlsx", ["this is no workbook"]);
    await page.locator(".menu-button").click();
    const chooser = page.waitForEvent("filechooser");
    await page.locator('[data-item="open"]').click();
    await (await chooser).setFiles([broken]);
    const alarm = page.locator(".alarm");
    await alarm.waitFor();
    expect(await alarm.innerText()).toContain("broken.xlsx");
    expect(await sheetNames(page)).toEqual(before);
    await page.close();
  },
  PATIENCE,
);
