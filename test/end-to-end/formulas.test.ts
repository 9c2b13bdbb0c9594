import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { openFiles, openView } from "../../src/workbench/commands/journey";
import { calculated, entered, PATIENCE, select, type, valuesOf, workbench } from "./workbench";

const visit = workbench();
const empty = (profile: string) => ({ query: { language: "en", workbook: "empty", profile } });

/** What the card beside the selected cell says. */
function cardOf(page: Page): Promise<string> {
  return page.locator(".error-card").innerText();
}

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
      expect(await cardOf(page)).toMatch(/#VALUE!.*retention_rate.*1\.2/s);

      await select(page, "A9");
      await page.locator(".error-card").waitFor({ state: "hidden" });

      await type(page, "C1", "=RM.LTV(100,12,3,0.2,{0.5;1.2;0.9})");
      const column = (await valuesOf(page, "C1:C3")).flat();
      expect(column.map((value) => typeof value)).toEqual(["number", "string", "number"]);
      await select(page, "C2");
      expect(await cardOf(page)).toMatch(/#VALUE!.*retention_rate.*1\.2/s);
      await page.close();
    },
    PATIENCE,
  );

  test(
    "one formula serves 100,000 rows of three columns, and what is over 5 MB is refused as Excel does",
    async () => {
      const folder = mkdtempSync(path.join(os.tmpdir(), "rows-"));
      const file = path.join(folder, "rows.csv");
      const rows = Array.from({ length: 100_000 }, (_, row) =>
        [row % 97, row % 12, 1 + (row % 9), (row + 1) / 100_003].join(","),
      );
      writeFileSync(file, `sale,purchases,years,margin\n${rows.join("\n")}\n`);
      try {
        const opened = await visit(empty(profile));
        await openFiles(opened, [file]);
        const { page } = opened;
        await type(page, "F2", "=RM.LTV(A2:A100001,B2:B100001,C2:C100001)");
        const values = await valuesOf(page, "F2:F100001");
        // An all-zero row in the middle is a customer without sales, not a blank.
        const wrong = values.filter(
          ([value], row) => value !== (row % 97) * (row % 12) * (1 + (row % 9)),
        );
        expect(wrong).toEqual([]);

        await type(page, "H2", "=RM.LTV(D2:D100001,D2:D100001,D2:D100001)");
        expect(await valuesOf(page, "H2:H3")).toEqual([["#VALUE!"], [""]]);
        await select(page, "H2");
        expect(await cardOf(page)).toContain("The request payload size has exceeded the limit.");
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
  "keys typed after a click on the ribbon or beside the buttons go into the selected cell",
  async () => {
    const { page } = await visit(empty("desktop"));
    for (const [address, place] of [
      ["A1", '[data-control="RM.Open"]'],
      ["A2", ".status"],
    ] as const) {
      await select(page, address);
      await page.locator(place).click();
      await page.keyboard.type("typed");
      await page.keyboard.press("Enter");
      await entered(page, address, "typed");
    }
    await page.close();
  },
  PATIENCE,
);

test(
  "the Formulas view finds a function by a question, inserts it, and asks before it overwrites",
  async () => {
    const { page, pane } = await visit(empty("desktop"));
    await openView({ page, pane }, "Formulas");
    const cards = pane.locator("details.function");
    const search = pane.getByRole("searchbox");
    const insert = async (address: string) => {
      await select(page, address);
      await cards.first().getByRole("button", { name: "Insert into the selected cell" }).click();
    };
    const valueOf = async (address: string) => {
      await calculated(page);
      return (await valuesOf(page, address))[0]?.[0];
    };

    await search.fill("how much is a customer worth?");
    expect(await cards.first().locator("summary").innerText()).toContain("RM.LTV");
    await cards.first().locator("summary").click();
    await insert("D4");
    await pane.getByText("Inserted into 'Sheet1'!D4").waitFor();
    expect(await valueOf("D4")).toBeCloseTo(507.3553719, 6);

    await type(page, "D4", "mine");
    await insert("D4");
    await pane.getByRole("button", { name: "Keep" }).click();
    expect(await valueOf("D4")).toBe("mine");
    await insert("D4");
    await pane.getByRole("button", { name: "Replace" }).click();
    await pane.getByText("Inserted into 'Sheet1'!D4").waitFor();
    expect(await valueOf("D4")).toBeCloseTo(507.3553719, 6);

    await type(page, "F6", "mine");
    await search.fill("RM.QUADRANT");
    await cards.first().locator("summary").click();
    await insert("F4");
    await pane.getByText("'Sheet1'!F6 is not empty").waitFor();
    expect(await valueOf("F4")).toBe("");
    await page.close();
  },
  PATIENCE,
);
