import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Host } from "./createHost";
import { extractTypes, type LibraryTypes } from "./libraryTypes";
import { createNodeWindow, type NodeWindow, type ReadFile } from "./nodeWindow";

/** Where the library seems to be served from; its own files are found below it. */
export const LIBRARY = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The installed library's folder. */
export function libraryFolder(): string {
  const require = createRequire(path.join(process.cwd(), "package.json"));
  return path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

let types: LibraryTypes | null = null;

/** The type model of the installed library, read once. */
export function installedTypes(): LibraryTypes {
  types ??= extractTypes(
    readFileSync(path.join(libraryFolder(), "excel-win32-16.01.debug.js"), "utf8"),
  );
  return types;
}

/** Reads the library's files; anything else is asked of the other reader. */
export function withLibrary(readFile: ReadFile): ReadFile {
  const folder = libraryFolder();
  return (url) => {
    if (!url.startsWith(LIBRARY)) return readFile(url);
    try {
      const file = url.slice(LIBRARY.length).split("?")[0] ?? "";
      return readFileSync(path.join(folder, file), "utf8");
    } catch {
      return null;
    }
  };
}

/** What office.js puts on its window. */
export interface OfficeGlobals {
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
  OfficeRuntime: unknown;
}

export interface OfficeWindow extends NodeWindow {
  globals: OfficeGlobals;
}

/** Loads the real office.js in a window of its own and waits until it is ready. */
export async function loadOffice(host: Host, { debug = false } = {}): Promise<OfficeWindow> {
  const page = createNodeWindow(
    "https://localhost/office.html",
    withLibrary(() => null),
  );
  host.attach(page.window);
  const script = page.document.createElement("script");
  script.src = `${LIBRARY}office${debug ? ".debug" : ""}.js`;
  page.document.addParsed(script);
  await page.runScript(script);
  const globals = page.window as unknown as OfficeGlobals;
  await globals.Office.onReady();
  return { ...page, globals };
}
