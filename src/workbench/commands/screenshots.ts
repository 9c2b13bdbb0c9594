import { mkdirSync } from "node:fs";
import path from "node:path";
import { withWorkbench, type Visit } from "./browser";
import { create, createCostTable, openView, settled } from "./journey";

const WIDTHS = [320, 350, 500];
const THEMES = ["light", "dark"];
const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
];

/**
 * Photographs the workbench: assets/readme/workbench.png for the README, and into
 * test-results/screenshots every view of the pane at three widths in two themes, and the whole page with
 * the cost table and with the assessment.
 */
export async function run(_args: string[], root: string): Promise<number> {
  const album = path.join(root, "test-results/screenshots");
  const readme = path.join(root, "assets/readme");
  for (const folder of [album, readme]) mkdirSync(folder, { recursive: true });

  await withWorkbench(root, async (visit) => {
    for (const theme of THEMES) {
      for (const width of WIDTHS) {
        const here = await visit({ query: { language: "en", theme, pane: String(width) } });
        await photographPane(here, (view) =>
          path.join(album, `pane-${view}-${width}-${theme}.png`),
        );
        await here.page.close();
      }
      for (const window of WINDOWS) {
        const here = await visit({ query: { language: "en", theme }, ...window });
        await createCostTable(here);
        const file = path.join(album, `workbench-${window.width}-${theme}.png`);
        await photograph(here, file);
        if (theme === "light" && window.width === 1440)
          await photograph(here, path.join(readme, "workbench.png"));
        await openView(here, "Assessment");
        await create(here);
        await photograph(here, path.join(album, `assessment-${window.width}-${theme}.png`));
        await answerAssessment(here);
        await here.pane.locator(".result:visible button, .result:visible a").nth(1).click();
        await photograph(here, path.join(album, `result-${window.width}-${theme}.png`));
        await here.page.close();
      }
    }
  });
  console.log(`Screenshots are in ${path.relative(process.cwd(), album) || "."}.`);
  return 0;
}

async function photographPane(visit: Visit, file: (view: string) => string): Promise<void> {
  const pane = visit.page.locator(".pane");
  const take = async (view: string): Promise<void> => {
    await settled(visit);
    await pane.screenshot({ path: file(view) });
  };
  await take("home");
  for (const view of ["CostTable", "Assessment", "Formulas"] as const) {
    await openView(visit, view);
    await take(view.charAt(0).toLowerCase() + view.slice(1));
  }
  await createCostTable(visit);
  await take("created");
}

/** Chooses a level for every parameter of the assessment that is shown. */
function answerAssessment({ page }: Visit): Promise<void> {
  return page.evaluate(() => {
    const sheet = window.workbench?.session?.engine.api.getActiveWorkbook()?.getActiveSheet();
    const numbers = sheet?.getRange("B1:B100").getValues() ?? [];
    numbers.forEach(([number], row) => {
      if (/^\d+\.\d+$/.test(String(number))) sheet?.getRange(`F${row + 1}`).setValue((row * 7) % 5);
    });
  });
}

async function photograph(visit: Visit, file: string): Promise<void> {
  await settled(visit);
  // Charts and the grid are drawn a moment after the calculation.
  await visit.page.waitForTimeout(800);
  await visit.page.screenshot({ path: file });
}
