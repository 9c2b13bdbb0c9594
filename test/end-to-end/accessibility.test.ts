import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { openView, openWay, settled } from "../../src/workbench/commands/journey";
import { PATIENCE, workbench, type Visit } from "./workbench";

const visit = workbench();
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const views: [string, (visit: Visit) => Promise<void>][] = [
  ["home", () => Promise.resolve()],
  [
    "cost table",
    async (opened) => {
      await openView(opened, "CostTable");
      await settled(opened);
    },
  ],
  [
    "assessment",
    async (opened) => {
      await openView(opened, "Assessment");
      await settled(opened);
    },
  ],
  ["formulas", (opened) => openView(opened, "Formulas")],
  ["rows", (opened) => openView(opened, "Rows")],
  [
    "share and check",
    async (opened) => {
      await openWay(opened, "check");
      await opened.pane.locator(".copyable").waitFor();
      await settled(opened);
    },
  ],
];

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

describe.each(["light", "dark", "contrast"])("in the theme %s", (theme) => {
  test.each(views)(
    "the view %s passes WCAG 2.2 AA as far as axe can tell",
    async (_name, open) => {
      const opened = await visit({ query: { language: "en", theme } });
      await open(opened);
      expect(await violations(opened)).toEqual([]);
      await opened.page.close();
    },
    PATIENCE,
  );
});

describe.each(["en", "sv", "ru", "bg"])("in the language %s", (language) => {
  test.each(["320", "350", "500"])(
    "nothing is wider than a pane of %s pixels",
    async (width) => {
      const opened = await visit({ query: { language, pane: width } });
      for (const [, open] of views) {
        await open(opened);
        expect(await overflow(opened)).toBe(0);
      }
      await opened.page.close();
    },
    PATIENCE,
  );
});

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
