import type { Trips } from "../host/trips";
import "../page/globals";
import type { Visit } from "./browser";

/** What a user does, step by step, by what he sees: the file menu, the ribbon's buttons and the pane's. */

const CREATE = ".foot button.ms-Button--primary:visible:not([disabled])";

export type View = "CostTable" | "Assessment" | "Formulas" | "Rows" | "Open";

/** Opens files of the user's own by the file menu; each becomes a sheet. */
export async function openFiles(visit: Visit, files: string[]): Promise<void> {
  const { page } = visit;
  const before = await page.evaluate(() => window.workbench?.session?.id);
  await page.locator(".menu-button").click();
  const chooser = page.waitForEvent("filechooser");
  await page.locator('[data-item="open"]').click();
  await (await chooser).setFiles(files);
  await page.waitForFunction((id) => {
    const session = window.workbench?.session;
    return session && session.id !== id;
  }, before);
  await page.locator('.workbench[aria-busy="false"]').waitFor();
  await visit.pane.locator("#pane button").first().waitFor();
}

/** Presses a button of the ribbon. */
export async function openView({ page }: Visit, view: View): Promise<void> {
  await page.locator(`[data-control="RM.${view}"]`).click();
}

/** Goes to the start of the pane, and from there to a view by its id. */
export async function openWay({ pane }: Visit, view: string): Promise<void> {
  const back = pane.locator(".head [data-icon-name=back]");
  if (await back.isVisible()) await back.click();
  await pane.locator(`.way[data-view="${view}"]`).click();
}

/** Chooses a command of the add-in in the menu of cells, without opening the menu. */
export async function chooseInCellMenu(
  { page }: Visit,
  command: "ExplainCell" | "RowsOfCell",
): Promise<void> {
  await page.evaluate((id) => {
    const session = window.workbench?.session;
    const button = session?.manifest.cellMenu.find((each) => each.id === id);
    if (!button) throw new Error(`The menu of cells has no ${id}.`);
    session?.press(button);
  }, `RM.${command}`);
}

/** Creates the potential-capacity assessment and opens the view that follows it while it is filled. */
export async function beginFilling(visit: Visit): Promise<void> {
  await openView(visit, "Assessment");
  await create(visit);
  await settled(visit);
  await visit.pane.locator(".result:visible .ms-Button--primary").click();
  await visit.pane.locator(".figures:visible").waitFor();
}

/** Creates the relationship-cost table from what the pane guesses. */
export async function createCostTable(visit: Visit): Promise<void> {
  await openView(visit, "CostTable");
  await create(visit);
}

/** Waits until the pane shows what it would create and offers to. */
export async function previewed({ pane }: Visit): Promise<void> {
  await pane.locator(CREATE).waitFor();
}

/** Presses Create when the pane offers it, and waits for the result. */
export async function create({ pane }: Visit): Promise<void> {
  await pane.locator(CREATE).click();
  await pane.locator(".result:visible").waitFor();
}

/** Waits until nothing is calculated and the pane does not show a progress line. */
export async function settled({ page, pane }: Visit): Promise<void> {
  await pane.locator(".progress:visible").waitFor({ state: "hidden" });
  await page.locator('.status[data-busy="false"]').waitFor();
}

export type Traffic = Omit<Trips, "add" | "reset">;

/** What has gone between the add-in and the workbench so far. */
export function traffic({ page }: Visit): Promise<Traffic> {
  return page.evaluate(() => {
    const session = window.workbench?.session;
    if (!session) throw new Error("No workbook is open.");
    return { ...session.host.trips };
  });
}

/** Watches the pane's progress line; the returned function gives the seconds of each step since then. */
export async function stepsOf({ pane }: Visit): Promise<() => Promise<Record<string, number>>> {
  const body = pane.locator("body");
  await body.evaluate((element) => {
    const seconds: Record<string, number> = {};
    let last = performance.now();
    const look = (): void => {
      const now = performance.now();
      const progress = element.querySelector<HTMLElement>(".progress [role=progressbar]");
      const step = progress?.getAttribute("aria-label") ?? progress?.ariaLabel;
      if (step) seconds[step] = (seconds[step] ?? 0) + (now - last) / 1000;
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(element.ownerDocument, { stepSeconds: seconds });
  });
  return () =>
    body.evaluate(
      (element) =>
        (element.ownerDocument as Document & { stepSeconds?: Record<string, number> })
          .stepSeconds ?? {},
    );
}
