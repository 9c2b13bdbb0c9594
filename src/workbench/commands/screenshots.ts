import { mkdirSync } from "node:fs";
import path from "node:path";
import { withWorkbench, type Visit } from "./browser";
import { fillAssessment } from "./filledAssessment";
import { create, createCostTable, openView, settled } from "./journey";

const WIDTHS = [320, 350, 500];
const THEMES = ["light", "dark"];
const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
];

/**
 * Photographs the workbench: assets/readme/workbench.png and assessment.png for the README, and into
 * test-results/screenshots every view of the pane at three widths in two themes, and the whole page with
 * the cost table and with the assessment, new and filled as a consultant would.
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
        await fillAssessment(here);
        await photographAssessment(here, (part) =>
          path.join(album, `${part}-${window.width}-${theme}.png`),
        );
        if (theme === "light" && window.width === 1440)
          await photograph(here, path.join(readme, "assessment.png"));
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

/** The filled assessment: its result with the radar, its action list, and at last the sheet beside the pane. */
async function photographAssessment(visit: Visit, file: (part: string) => string): Promise<void> {
  const { page, pane } = visit;
  const sheets = pane.locator(".result:visible .sheets button, .result:visible .sheets a");
  for (const [part, place] of [
    ["result", 1],
    ["actions", 2],
    ["indicators", 3],
    ["filled", 0],
  ] as const) {
    await sheets.nth(place).click();
    await photograph(visit, file(part));
  }
  await pane.locator(".result:visible .ms-Button--primary").click();
  await page.evaluate(() => {
    const sheet = window.workbench?.session?.engine.api.getActiveWorkbook()?.getActiveSheet();
    sheet?.getRange("F24").activate();
  });
  await pane.locator(".level:visible").first().waitFor();
  await photograph(visit, file("filling"));
}

async function photograph(visit: Visit, file: string): Promise<void> {
  await settled(visit);
  // Charts and the grid are drawn a moment after the calculation.
  await visit.page.waitForTimeout(800);
  await visit.page.screenshot({ path: file });
}
