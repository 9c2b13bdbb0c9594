import { create, openView, settled } from "../../src/workbench/commands/journey";
import { calculated, PATIENCE, type, valuesOf, workbench } from "./workbench";

const visit = workbench();

test(
  "the segment map is built from the start in two clicks; an own threshold typed on it moves customers at once",
  async () => {
    const here = await visit({ query: { language: "en" } });
    const { page, pane } = here;
    await openView(here, "Open");
    await pane.locator("button.way", { hasText: "Segment map" }).click();
    // The preview draws what the sheet will: a point a customer, and the two thresholds.
    await pane.getByRole("img", { name: "Customers by cost and frequency" }).waitFor();
    const series = await pane
      .locator(".chart [data-series]")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-look")));
    expect(series).toEqual(["threshold", "threshold", "points"]);
    await create(here);
    await settled(here);
    await calculated(page);
    const quadrants = async () =>
      (await valuesOf(page, "D16:D19", "Segment map")).map(([count]) => Number(count));
    const before = await quadrants();
    const buyers = before.reduce((sum, count) => sum + count, 0);
    expect(before.every((count) => count > 0)).toBe(true);
    // The chart stands over its cells, from the corner of B26, below a frozen row.
    const corner = await page.evaluate(() => {
      const skeleton = window.workbench?.session?.engine.api
        .getActiveWorkbook()
        ?.getActiveSheet()
        .getSkeleton();
      if (!skeleton) throw new Error("Nothing is shown.");
      return {
        x: skeleton.rowHeaderWidth + skeleton.colStartX(1),
        y: skeleton.columnHeaderHeight + skeleton.rowStartY(25),
      };
    });
    const [chart, grid] = await Promise.all([
      page.locator(".chart").first().boundingBox(),
      page.locator('canvas[id^="univer-sheet-main-canvas"]').first().boundingBox(),
    ]);
    expect(Math.abs(chart!.x - grid!.x - corner.x)).toBeLessThan(4);
    expect(Math.abs(chart!.y - grid!.y - corner.y)).toBeLessThan(4);

    // At or above nought every purchase costs much.
    await type(page, "C11", "0.00");
    const after = await quadrants();
    expect([after[1], after[3]]).toEqual([0, 0]);
    expect(after.reduce((sum, count) => sum + count, 0)).toBe(buyers);
    await page.close();
  },
  PATIENCE,
);
