import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { FunctionsMetadata } from "../engine/customFunctions/metadata";
import type { Host } from "./createHost";
import { type OfficeGlobals, type OfficeWindow, withLibrary } from "./loadOffice";
import { type Manifest, readManifest } from "./manifest";
import { createNodeWindow } from "./nodeWindow";

export interface AddinOptions {
  /** The built add-in: manifest.xml, taskpane.html and what they name. */
  folder: string | URL;
  /** Locale of Excel's interface; must be the host's. "en-US" when absent. */
  locale?: string;
}

export interface LoadedAddin extends OfficeWindow {
  manifest: Manifest;
  metadata: FunctionsMetadata;
}

/**
 * Loads the built add-in by its manifest, as Excel does: its page's scripts run in order in a window of their own,
 * office.js is the real one, and its functions are registered with the workbook. Nothing is shown.
 */
export async function loadAddin(host: Host, options: AddinOptions): Promise<LoadedAddin> {
  const folder =
    typeof options.folder === "string" ? options.folder : fileURLToPath(options.folder);
  const manifest = readManifest(
    readFileSync(path.join(folder, "manifest.xml"), "utf8"),
    options.locale ?? "en-US",
  );
  const { origin } = new URL(manifest.pane);
  const readFile = withLibrary((url) => {
    const address = new URL(url);
    if (address.origin !== origin) return null;
    const file = path.join(folder, path.normalize(decodeURIComponent(address.pathname)));
    try {
      return readFileSync(file, "utf8");
    } catch {
      return null;
    }
  });
  const required = (url: string) => {
    const text = readFile(url);
    if (text === null)
      throw new Error(`The manifest names ${url}, which the add-in does not have.`);
    return text;
  };

  const metadata = JSON.parse(required(manifest.functionsMetadata)) as FunctionsMetadata;
  const page = createNodeWindow(manifest.pane, readFile);
  host.attach(page.window);
  host.registerFunctions(metadata, manifest.namespace);
  for (const script of scriptsOf(required(manifest.pane))) {
    const element = page.document.createElement("script");
    element.src = script.src;
    element.textContent = script.text;
    page.document.addParsed(element);
    await page.runScript(element);
  }
  const globals = page.window as unknown as OfficeGlobals;
  if (!("Office" in page.window))
    throw new Error(`The page ${manifest.pane} does not load office.js.`);
  await globals.Office.onReady();
  return { ...page, globals, manifest, metadata };
}

/** The scripts of a page in the order they run: deferred ones after the others. */
function scriptsOf(html: string): { src: string; text: string }[] {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)].map(
    ([, attributes = "", text = ""]) => ({
      src: sourceIn(attributes),
      deferred: /\b(?:defer|type="module")/i.test(attributes),
      text,
    }),
  );
  return [...scripts.filter((each) => !each.deferred), ...scripts.filter((each) => each.deferred)];
}

/** The address in a script's attributes; builds leave the quotes out where HTML allows it. */
function sourceIn(attributes: string): string {
  const found = /\bsrc=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? "";
}
