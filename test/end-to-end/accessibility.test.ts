import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { builders } from "../../src/sheets/builders";
import { settled } from "../../src/workbench/commands/journey";
import { PATIENCE, workbench, type Visit } from "./workbench";

const visit = workbench();
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Every view of the pane, by the path that a user takes to it from the start. */
async function eachView(opened: Visit, look: (view: string) => Promise<void>): Promise<void> {
  const { pane } = opened;
  await look("home");
  await pane.locator(".head button").last().click();
  await settled(opened);
  await look("settings");
  const ways = pane.locator(".way:visible");
  const back = pane.locator(".head button").first();
  await back.click();
  await ways.first().waitFor();
  for (let way = 0; way < (await ways.count()); way += 1) {
    await ways.nth(way).click();
    await back.waitFor();
    await settled(opened);
    await look((await pane.locator("h1").innerText()).trim());
    await back.click();
    await ways.first().waitFor();
  }
}

/** What axe finds against WCAG 2.2 A and AA, by rule and element. */
async function violations({ page }: Visit): Promise<string[]> {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane has no frame.");
  await frame.evaluate(axe);
  const result = await frame.evaluate(async () => {
    const { axe: scanner } = window as unknown as {
      axe: { run: (node: Node, options: object) => Promise<AxeResults> };
    };
    return scanner.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
  });
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}

const overflow = ({ pane }: Visit): Promise<number> =>
  pane
    .locator("html")
    .evaluate((element) => Math.max(0, element.scrollWidth - element.clientWidth));

test.each(["light", "dark", "contrast"] as const)(
  "in the theme %s every view passes WCAG 2.2 AA as far as axe can tell",
  async (theme) => {
    const opened = await visit({ query: { language: "en", theme } });
    const found: Record<string, string[]> = {};
    let seen = 0;
    await eachView(opened, async (view) => {
      seen += 1;
      const here = await violations(opened);
      if (here.length > 0) found[view] = here;
    });
    expect(found).toEqual({});
    expect(seen).toBeGreaterThan(builders.length);
    await opened.page.close();
  },
  PATIENCE * 2,
);

const zoom = ({ pane }: Visit, factor: number): Promise<void> =>
  pane.locator("html").evaluate((element, times) => {
    element.style.zoom = String(times);
  }, factor);

test.each([
  ["en", "320", 1],
  ["sv", "320", 1],
  ["ru", "320", 1],
  ["bg", "320", 1],
  ["ru", "600", 2],
  ["bg", "600", 2],
] as const)(
  "in the language %s no view is wider than a pane of %s pixels, drawn %i times as large",
  async (language, width, factor) => {
    const opened = await visit({ query: { language, pane: width } });
    await zoom(opened, factor);
    const wide: string[] = [];
    await eachView(opened, async (view) => {
      if ((await overflow(opened)) > 0) wide.push(view);
    });
    expect(wide).toEqual([]);
    await opened.page.close();
  },
  PATIENCE * 2,
);

test(
  "the pane can be worked with the keyboard alone, and the focus is seen",
  async () => {
    const { page, pane } = await visit({ query: { language: "en" } });
    await pane.locator("h1").click();
    const reached = new Set<string>();
    for (;;) {
      await page.keyboard.press("Tab");
      const focus = await pane.locator("body").evaluate(() => {
        const element = document.activeElement as HTMLElement;
        // After the last control the focus goes back to the grid.
        if (element === document.body) return null;
        const after = getComputedStyle(element, "::after");
        const own = getComputedStyle(element);
        const seen =
          own.outlineStyle !== "none" || own.boxShadow !== "none" || after.outlineStyle !== "none";
        return {
          name: element.getAttribute("aria-label") ?? element.innerText,
          seen: seen || after.borderStyle !== "none",
        };
      });
      if (!focus || reached.has(focus.name)) break;
      reached.add(focus.name);
      expect(focus).toEqual({ name: focus.name, seen: true });
    }
    const all = [...reached].join(" ");
    for (const name of ["Settings", "Relationship-cost table", "Potential capacity", "Formulas"])
      expect(all).toContain(name);
    await page.close();
  },
  PATIENCE,
);
