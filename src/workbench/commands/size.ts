import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const BUDGET = 250_000;

/**
 * Prints the gzip sizes of what is built: the entry (functions are ready when it has run), the pane's first
 * load (entry, the chunks the pane asks for, and one language), and the workbench. Fails above the budget.
 */
export function run(_args: string[], root: string): Promise<number> {
  const addin = path.join(root, "dist/addin");
  const sizes = new Map(
    readdirSync(addin)
      .filter((file) => file.endsWith(".js"))
      .map((file) => [file, gzipped(path.join(addin, file))]),
  );
  const entry = (sizes.get("taskpane.js") ?? 0) + gzipped(path.join(addin, "taskpane.html"));
  const chunks = new Map([...sizes].filter(([file]) => file !== "taskpane.js"));
  const pane = paneChunks(addin, [...chunks.keys()]);
  const languages = [...chunks].filter(([file]) => isLanguage(path.join(addin, file)));
  const language = Math.max(0, ...languages.map(([, size]) => size));
  const paneSize = pane.reduce((sum, file) => sum + (chunks.get(file) ?? 0), 0);
  const firstLoad = entry + paneSize + language;

  const line = (name: string, size: number, note = ""): void =>
    console.log(`${name.padEnd(46)} ${(size / 1000).toFixed(1).padStart(8)} KB  ${note}`.trimEnd());
  console.log("Sizes after gzip (1 KB = 1,000 bytes)");
  line("Add-in: entry, functions are ready after it", entry);
  line("Add-in: chunks of the pane", paneSize, pane.join(", "));
  line("Add-in: largest language", language, `of ${languages.length}`);
  line(
    "Add-in: first load of the pane",
    firstLoad,
    `${((100 * firstLoad) / BUDGET).toFixed(0)}% of the budget of ${BUDGET / 1000} KB`,
  );
  for (const [file, size] of [...chunks].sort(([, one], [, other]) => other - one))
    line(`  ${file}`, size);

  const workbench = path.join(root, "dist/workbench");
  if (existsSync(workbench)) {
    const files = readdirSync(workbench).filter((file) => /\.(js|css)$/.test(file));
    const total = files.reduce((sum, file) => sum + gzipped(path.join(workbench, file)), 0);
    line("Workbench: page, never published", total, `${files.length} files`);
  }
  return Promise.resolve(firstLoad > BUDGET ? 1 : 0);
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
