import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openFiles, openView } from "../../src/workbench/commands/journey";
import { calculated, PATIENCE, select, type, valuesOf, workbench } from "./workbench";

const visit = workbench();
const empty = (profile: string) => ({ query: { language: "en", workbook: "empty", profile } });

describe.each(["desktop", "web"])("formulas typed into cells, as on %s", (profile) => {
  test(
    "LTV gives the mission's value, and a spill over ranges the values of single calls",
    async () => {
      const { page } = await visit(empty(profile));
      await type(page, "A1", "=RM.LTV(100,12,2.5,0.2,1,0.1,50)");
      expect((await valuesOf(page, "A1"))[0]?.[0]).toBeCloseTo(507.3553719, 6);
      await type(page, "B1", "100");
      await type(page, "B2", "200");
      await type(page, "C1", "=RM.LTV(B1:B2,12,2.5,0.2,1,0.1,50)");
      const [[first], [second]] = (await valuesOf(page, "C1:C2")) as [number[], number[]];
      expect(first).toBeCloseTo(507.3553719, 6);
      expect(second! + 50).toBeCloseTo(2 * (first! + 50), 6);
      await page.close();
    },
    PATIENCE,
  );

  test(
    "a wrong argument gives #VALUE! and, when the cell is selected, one sentence that names it",
    async () => {
      const { page } = await visit(empty(profile));
      await type(page, "A1", "=RM.LTV(100,12,3,0.2,1.2)");
      expect(await valuesOf(page, "A1")).toEqual([["#VALUE!"]]);
      await select(page, "A1");
      const card = page.locator(".error-card");
      await card.waitFor();
      expect(await card.innerText()).toMatch(/retention_rate.*1\.2/s);
      await page.close();
    },
    PATIENCE,
  );

  test(
    "one formula serves 100,000 rows",
    async () => {
      const folder = mkdtempSync(path.join(os.tmpdir(), "rows-"));
      const file = path.join(folder, "rows.csv");
      const rows = Array.from(
        { length: 100_000 },
        (_, row) => `${row % 97},${row % 12},${1 + (row % 9)}`,
      );
      writeFileSync(file, `sale,purchases,years\n${rows.join("\n")}\n`);
      try {
        const opened = await visit(empty(profile));
        await openFiles(opened, [file]);
        const { page } = opened;
        await type(page, "E2", "=RM.LTV(A2:A100001,B2:B100001,C2:C100001)");
        await calculated(page);
        const values = await valuesOf(page, "E2:E100001");
        const wrong = values.filter(
          ([value], row) => value !== (row % 97) * (row % 12) * (1 + (row % 9)),
        );
        // An all-zero row in the middle is a customer without sales, not a blank.
        expect(wrong).toEqual([]);
        await page.close();
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    PATIENCE,
  );
});

test(
  "typing =RM. offers the functions with their descriptions",
  async () => {
    const { page } = await visit(empty("desktop"));
    await select(page, "B3");
    await page.keyboard.type("=RM.LT", { delay: 60 });
    const offered = page.getByText("Lifetime value of a customer, in money", { exact: false });
    await offered.first().waitFor();
    expect(await page.getByText("RM.LTV").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await page.close();
  },
  PATIENCE,
);

test(
  "the Formulas view finds a function by a question, inserts it, and asks before it overwrites",
  async () => {
    const { page, pane } = await visit(empty("desktop"));
    await select(page, "D4");
    await openView({ page, pane }, "Formulas");
    await pane.getByRole("searchbox").fill("how much is a customer worth?");
    const first = pane.getByRole("button", { name: /RM\./ }).first();
    expect(await first.innerText()).toContain("LTV");
    await first.click();
    await pane.getByRole("button", { name: "Insert into the selected cell" }).first().click();
    await pane.getByText("Inserted into").waitFor();
    await calculated(page);
    expect((await valuesOf(page, "D4"))[0]?.[0]).toBeCloseTo(507.3553719, 6);

    await select(page, "D4");
    await pane.getByRole("button", { name: "Insert into the selected cell" }).first().click();
    await pane.getByRole("button", { name: "Keep" }).click();
    expect((await valuesOf(page, "D4"))[0]?.[0]).toBeCloseTo(507.3553719, 6);
    await page.close();
  },
  PATIENCE,
);
