import { openFiles } from "../../src/workbench/commands/journey";
import { testWithData } from "../data";
import { PATIENCE, type, valuesOf, workbench } from "./workbench";

const visit = workbench();

testWithData(
  "CDNOW's customers opened from a file: a fit, the probability of being active and the value of each, typed in three cells",
  ["cdnow/cdnow_customers_summary_with_transactions.csv"],
  async (file) => {
    const here = await visit({ query: { language: "en", workbook: "empty" } });
    const { page } = here;
    await openFiles(here, [file]);
    const [header] = await valuesOf(page, "A1:E1");
    expect(header).toEqual(["ID", "x", "t_x", "T", "zbar"]);
    await type(page, "G1", '=RM.BUYING.FIT(B2:B2358,C2:C2358,D2:D2358,"BG/NBD","week")');
    await type(page, "G20", "=RM.SPENDING.FIT(B2:B2358,E2:E2358)");
    await type(page, "O2", "=RM.BUYING.ALIVE(G1:M15,B2:B2358,C2:C2358,D2:D2358)");
    await type(
      page,
      "P2",
      '=RM.CUSTOMER.VALUE(G1:M15,G20:M34,B2:B2358,C2:C2358,D2:D2358,E2:E2358,52,0.4,0.001,"interval")',
    );
    const fit = Object.fromEntries(await valuesOf(page, "G1:H15")) as Record<string, unknown>;
    // Fader, Hardie & Lee (2005), table 1.
    expect(fit).toMatchObject({ model: "BG/NBD", customers: 2357, converged: true });
    expect(fit.r).toBeCloseTo(0.243, 3);
    expect(fit.alpha).toBeCloseTo(4.414, 3);
    expect(fit.sentence).toContain("An active customer buys 0.055 times a week on average.");
    const customers = (await valuesOf(page, "O2:R2358")) as number[][];
    expect(customers).toHaveLength(2357);
    expect(customers[0]![0]).toBeCloseTo(0.7266, 3);
    for (const [alive, value, low, high] of customers) {
      expect(alive! > 0 && alive! <= 1).toBe(true);
      expect([low! < value!, value! < high!]).toEqual([true, true]);
    }
    await type(page, "O1", "=RM.BUYING.ALIVE(G20:M34,2,30,39)");
    expect(await valuesOf(page, "O1")).toEqual([["#VALUE!"]]);
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT });
    await page.close();
  },
  PATIENCE,
);
