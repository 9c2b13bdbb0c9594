import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { openView } from "../../src/workbench/commands/journey";
import { PATIENCE, workbench } from "./workbench";

const visit = workbench();
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** One page of each kind. */
const pages = [
  "LTV",
  "costTable",
  "potentialCapacity",
  "start",
  "pane",
  "errors",
  "keyboard",
].concat(["administrators", "support", "privacy", "terms"]);

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (
      window as unknown as { axe: { run: (node: Node, options: object) => Promise<AxeResults> } }
    ).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}

const wider = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );

test.each(["en", "sv", "ru", "bg"])(
  "the pages in %s pass WCAG 2.2 AA as far as axe can tell, light and dark, and fit into 320 pixels",
  async (language) => {
    const { page } = await visit({ query: { language } });
    const { origin } = new URL(page.url());
    const refused: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") refused.push(message.text());
    });
    await page.setViewportSize({ width: 320, height: 640 });
    for (const name of ["", ...pages.map((each) => `/${each}`)]) {
      await page.goto(`${origin}/addin/help/${language}${name}.html`);
      expect([name, await wider(page)]).toEqual([name, 0]);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect([name, colorScheme, await violations(page)]).toEqual([name, colorScheme, []]);
      }
    }
    expect(refused).toEqual([]);
    await page.close();
  },
  PATIENCE,
);

test(
  "the pane's Help opens the page of the view, in the language of the pane",
  async () => {
    const opened = await visit({ query: { language: "ru" } });
    const { page, pane } = opened;
    const helped = async () => {
      const popup = page.waitForEvent("popup");
      await pane.getByRole("button", { name: "Справка" }).click();
      const help = await popup;
      await help.waitForLoadState();
      const { pathname, hash } = new URL(help.url());
      await help.close();
      return pathname + hash;
    };
    expect(await helped()).toBe("/addin/help/ru/pane.html#home");
    await openView(opened, "CostTable");
    expect(await helped()).toBe("/addin/help/ru/costTable.html");
    await page.close();
  },
  PATIENCE,
);
