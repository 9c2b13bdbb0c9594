import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** The pane's first load, in bytes after gzip. */
const BUDGET = 250_000;

/**
 * Prints what a user has to load, after gzip: the entry (functions are ready when it has run), the pane's
 * first load (entry, the chunks that the entry asks for, and one language), and the workbench. Fails above
 * the budget.
 */
export function run(_args: string[], root: string): Promise<number> {
  const addin = path.join(root, "dist/addin");
  const scripts = path.join(addin, "scripts");
  const entryFile = path.join(scripts, fileOf("taskpane", scripts));
  const entry = readFileSync(entryFile, "utf8");
  const { pane, languages } = chunksOf(entry);
  const size = (ids: readonly string[]): number =>
    sum(ids.map((id) => gzipped(path.join(scripts, fileOf(id, scripts)))));

  const page = gzipped(path.join(addin, "taskpane.html"));
  const functions = page + gzipped(entryFile);
  const language = Math.max(...languages.map((id) => size([id])));
  const firstLoad = functions + size(pane) + language;

  console.log("After gzip, in KB of 1,000 bytes");
  line("Add-in: page and entry; the functions are ready", functions);
  for (const id of pane) line(`Add-in: chunk of the pane, ${fileOf(id, scripts)}`, size([id]));
  line(`Add-in: the largest of ${languages.length} languages`, language);
  const share = ((100 * firstLoad) / BUDGET).toFixed(0);
  line("Add-in: first load of the pane", firstLoad, `${share}% of the budget of ${BUDGET / 1000}`);
  const workbench = path.join(root, "dist/workbench");
  if (existsSync(workbench)) {
    const files = readdirSync(workbench).filter((file) => /\.(js|css)$/.test(file));
    const total = sum(files.map((file) => gzipped(path.join(workbench, file))));
    line("Workbench: page (not published)", total, `${files.length} files`);
  }
  return Promise.resolve(firstLoad > BUDGET ? 1 : 0);
}

/**
 * The chunks that the built entry asks for: of a language `words: () => import(…)` belongs to the first load and
 * what stands beside it (`functions`, `sheets`) comes later; everything else belongs to the pane.
 */
export function chunksOf(entry: string): { pane: string[]; languages: string[] } {
  const ids = (pattern: RegExp): string[] => [...entry.matchAll(pattern)].map(([, id = ""]) => id);
  const languages = ids(/\bwords:\(\)=>\w+\.e\((\d+)\)/g);
  if (languages.length === 0) throw new Error("The built entry does not load its languages.");
  const later = ids(/\b(?:functions|sheets):\(\)=>\w+\.e\((\d+)\)/g);
  const all = new Set(ids(/\b\w+\.e\((\d+)\)/g));
  const others = new Set([...languages, ...later]);
  return { languages, pane: [...all].filter((id) => !others.has(id)) };
}

function fileOf(id: string, folder: string): string {
  const file = readdirSync(folder).find(
    (name) => name.startsWith(`${id}.`) && name.endsWith(".js"),
  );
  if (!file) throw new Error(`The entry asks for chunk ${id}, which was not built.`);
  return file;
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function line(name: string, size: number, note = ""): void {
  console.log(`${name.padEnd(52)}${(size / 1000).toFixed(1).padStart(9)}  ${note}`.trimEnd());
}
