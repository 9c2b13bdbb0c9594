import path from "node:path";
import type { Page } from "playwright-core";
import { withWorkbench, type Visit, type VisitOptions } from "../../src/workbench/commands/browser";
import { Discretion } from "./discretion";

export type { Visit };

/** Slow machines are no failure; a page that hangs is. */
export const PATIENCE = 180_000;

type Value = string | number | boolean;

/**
 * Serves the built workbench and starts a browser for the tests of a file. After each test, all its visits must have
 * been discreet: see `Discretion`.
 * @param refused whether the tests themselves try what the content policy refuses
 */
export function workbench({ refused = false } = {}): (options?: VisitOptions) => Promise<Visit> {
  const visits = new Set<Discretion>();
  afterEach(async () => {
    const found = (
      await Promise.all([...visits].map((visit) => visit.indiscretions(refused)))
    ).flat();
    for (const visit of visits) if (visit.isOver) visits.delete(visit);
    expect(found).toEqual([]);
  }, PATIENCE);
  let visit: ((options?: VisitOptions) => Promise<Visit>) | undefined;
  let leave = (): void => undefined;
  let left: Promise<void> = Promise.resolve();
  beforeAll(
    () =>
      new Promise<void>((ready, fail) => {
        left = withWorkbench(path.resolve(__dirname, "../.."), (open) => {
          visit = open;
          ready();
          return new Promise<void>((resolve) => (leave = resolve));
        });
        left.catch(fail);
      }),
    PATIENCE,
  );
  afterAll(async () => {
    leave();
    await left;
  }, PATIENCE);
  return (options) => {
    if (!visit) throw new Error("The workbench is open during tests only.");
    return visit({ ...options, onPage: (page) => visits.add(new Discretion(page)) });
  };
}

/**
 * What the cells of a sheet hold, asked by the add-in's own frame through Office.js: dates as serials, a
 * blank as "". The shown sheet when none is named.
 */
export function valuesOf(page: Page, address: string, sheet?: string): Promise<Value[][]> {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane has no frame.");
  return frame.evaluate(
    ([range, name]) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const cells = (
          name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name)
        ).getRange(range);
        cells.load("values");
        await context.sync();
        return cells.values as Value[][];
      }),
    [address, sheet],
  );
}

export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      window.workbench?.session?.engine.api
        .getActiveWorkbook()
        ?.getSheets()
        .map((sheet) => sheet.getSheetName()) ?? [],
  );
}

/** Selects a cell, and gives the grid the next keys, as a click would. */
export function select(page: Page, address: string, sheet?: string): Promise<void> {
  return page.evaluate(
    ([cell, name]) => {
      const book = window.workbench?.session?.engine.api.getActiveWorkbook();
      const wanted = name === undefined ? book?.getActiveSheet() : book?.getSheetByName(name);
      if (!book || !wanted) throw new Error(`There is no sheet ${name}.`);
      book.setActiveSheet(wanted);
      wanted.getRange(cell ?? "A1").activate();
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && !activeElement.closest(".grid"))
        activeElement.blur();
    },
    [address, sheet],
  );
}

/** How often a text is typed; a busy grid may drop keys of the first attempts. */
const ATTEMPTS = 4;
/** How long the grid may take to hold what was typed before it is typed again, in milliseconds. */
const TAKEN = 15_000;

/**
 * Types into a cell with the keyboard, as a user does, and waits until all is calculated. A grid that is busy drawing
 * may drop keys: what does not arrive is typed again, as a user would who sees it.
 */
export async function type(page: Page, address: string, text: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await select(page, address);
    await page.keyboard.type(text, { delay: 20 });
    await page.keyboard.press("Enter");
    try {
      await entered(page, address, text, attempt < ATTEMPTS ? TAKEN : undefined);
      break;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await page.keyboard.press("Escape");
    }
  }
  await calculated(page);
}

/** Waits until a cell holds what was typed: the grid takes it over a moment after the key. */
export async function entered(
  page: Page,
  address: string,
  text: string,
  timeout?: number,
): Promise<void> {
  await page.waitForFunction(
    ([cell, typed]) => {
      const sheet = window.workbench?.session?.engine.api.getActiveWorkbook()?.getActiveSheet();
      const data = sheet?.getRange(cell).getCellData();
      return String(data?.f ?? data?.v) === typed;
    },
    [address, text] as const,
    ...(timeout === undefined ? [] : [{ timeout }]),
  );
}

export async function calculated(page: Page): Promise<void> {
  await page.evaluate(() => window.workbench?.session?.engine.settled());
}

/** Every address the page and the pane ask for that is not the workbench's own. */
export function watchRequests(page: Page): string[] {
  const foreign: string[] = [];
  page.context().on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && !["localhost", "127.0.0.1"].includes(hostname))
      foreign.push(request.url());
  });
  return foreign;
}
