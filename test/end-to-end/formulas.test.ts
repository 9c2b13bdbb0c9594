import { PATIENCE, select, type, valuesOf, workbench } from "./workbench";

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
