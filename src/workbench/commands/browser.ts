import { existsSync } from "node:fs";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { startServer } from "../server/server";

/** Where a Chromium-family browser usually lies; CHROME_PATH comes first. */
const USUAL_PLACES = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** A workbench open in a browser that nobody sees. */
export interface Visit {
  page: Page;
  /** The add-in's task pane. */
  pane: FrameLocator;
}

export interface VisitOptions {
  /** What the address asks for: language, profile, theme, pane, workbook. */
  query?: Record<string, string>;
  width?: number;
  height?: number;
  /** Sees the page before it goes anywhere. */
  onPage?: (page: Page) => void;
}

/** Serves the workbench, lets the work visit it as often as it likes, and takes everything down again. */
export async function withWorkbench<T>(
  root: string,
  work: (visit: (options?: VisitOptions) => Promise<Visit>) => Promise<T>,
): Promise<T> {
  const server = await startServer({ root });
  let browser: Browser | undefined;
  try {
    const launched = (browser = await chromium.launch({
      executablePath: browserPath(),
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
    }));
    return await work(({ query = {}, ...options } = {}) =>
      open(launched, `${server.address}?${new URLSearchParams(query).toString()}`, options),
    );
  } finally {
    await browser?.close();
    await server.close();
  }
}

async function open(
  browser: Browser,
  address: string,
  { width = 1440, height = 900, onPage }: Omit<VisitOptions, "query">,
): Promise<Visit> {
  // A context of its own: nothing is kept from the visit before.
  const context = await browser.newContext({ viewport: { width, height }, locale: "en-US" });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  onPage?.(page);
  await page.goto(address);
  await page.locator('.workbench[aria-busy="false"]').waitFor();
  const pane = page.frameLocator(".pane iframe");
  await pane.locator("#pane button").first().waitFor();
  return { page, pane };
}

function browserPath(): string {
  const found = [process.env.CHROME_PATH, ...USUAL_PLACES].find((file) => file && existsSync(file));
  if (!found)
    throw new Error(
      "No browser was found: install Chrome, Edge or Chromium, or name its program in CHROME_PATH.",
    );
  return found;
}
