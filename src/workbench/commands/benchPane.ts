import type { Frame } from "playwright-core";
import type { Visit } from "./browser";
import { settled } from "./journey";
import { report } from "./stopwatch";

const LOADS = 7;

/** What the pane's page keeps for the bench. */
type Watched = Window & { usable?: number };

/** How soon the pane can be used after its page is asked for, and how soon it answers a click. */
export async function benchPane(visit: Visit): Promise<void> {
  const { page, pane } = visit;
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector(".way")) (window as Watched).usable = performance.now() / 1000;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const frame = (): Frame => {
    const found = page.frames().find((one) => one.url().includes("taskpane.html"));
    if (!found) throw new Error("The pane has no frame.");
    return found;
  };
  const loads: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    await frame().evaluate(() => location.reload());
    await page.waitForTimeout(200);
    await pane.locator(".way").first().waitFor();
    await settled(visit);
    loads.push(
      await frame().evaluate(() => (window as Watched).usable ?? Number.POSITIVE_INFINITY),
    );
  }
  report("the pane can be used after its load", median(loads), { budget: 0.5 });

  // From the click to the frame in which the view is drawn; each view is opened before, so that it is loaded.
  const click = (selector: string, index: number): Promise<number> =>
    frame().evaluate(
      ([wanted, at]) =>
        new Promise<number>((resolve) => {
          const found = [...document.querySelectorAll<HTMLElement>(wanted)].filter(
            (element) => element.offsetParent !== null,
          );
          const start = performance.now();
          found.at(at)?.click();
          requestAnimationFrame(() =>
            setTimeout(() => resolve((performance.now() - start) / 1000)),
          );
        }),
      [selector, index] as const,
    );
  const clicks: number[] = [];
  const ways = await pane.locator(".way").count();
  for (let round = 0; round < 2; round += 1)
    for (let way = 0; way < ways; way += 1) {
      const opening = await click(".way", way);
      await settled(visit);
      const closing = await click(".head button", 0);
      await pane.locator(".way").first().waitFor();
      if (round > 0) clicks.push(opening, closing);
    }
  report("a view is shown after its click", median(clicks), { budget: 0.1 });
  report("the slowest of them", Math.max(...clicks), { budget: 0.1 });
  await page.close();
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
