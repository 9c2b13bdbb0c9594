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
    await create(here);
    await settled(here);
    await calculated(page);
    const quadrants = async () =>
      (await valuesOf(page, "D16:D19", "Segment map")).map(([count]) => Number(count));
    const before = await quadrants();
    const buyers = before.reduce((sum, count) => sum + count, 0);
    expect(before.every((count) => count > 0)).toBe(true);
    expect(await page.locator(".chart").count()).toBeGreaterThan(0);

    // At or above nought every purchase costs much.
    await type(page, "C11", "0.00");
    const after = await quadrants();
    expect([after[1], after[3]]).toEqual([0, 0]);
    expect(after.reduce((sum, count) => sum + count, 0)).toBe(buyers);
    await page.close();
  },
  PATIENCE,
);
