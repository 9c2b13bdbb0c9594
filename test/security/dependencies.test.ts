import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const { dependencies } = JSON.parse(read("package.json")) as {
  dependencies: Record<string, string>;
};
const { packages } = JSON.parse(read("package-lock.json")) as {
  packages: Record<string, { license?: string; dependencies?: Record<string, string> }>;
};

/** Everything that is in what the user loads, by its folder, with what it needs in turn. */
function loaded(): Map<string, string> {
  const found = new Map<string, string>();
  const open = Object.keys(dependencies).map((name) => ({ from: "", name }));
  for (let one = open.pop(); one; one = open.pop()) {
    const folder = folderOf(one.from, one.name);
    if (found.has(folder)) continue;
    const { license = "none", dependencies: needed = {} } = packages[folder]!;
    found.set(folder, license);
    for (const name of Object.keys(needed)) open.push({ from: folder, name });
  }
  return found;
}

/** Where a package finds another one: in its own folder, or above it. */
function folderOf(from: string, name: string): string {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const folder = `${at ? `${at}/` : ""}node_modules/${name}`;
    if (packages[folder]) return folder;
    if (at === "") throw new Error(`${name} is not in package-lock.json.`);
  }
}

test("at run time there are React and Fluent UI, at exact versions, each named in the README", () => {
  expect(Object.keys(dependencies).sort()).toEqual([
    "office-ui-fabric-react",
    "react",
    "react-dom",
  ]);
  for (const version of Object.values(dependencies)) expect(version).toMatch(/(^|@)\d+\.\d+\.\d+$/);
  expect(read("README.md")).toContain("office-ui-fabric-react");
});

test("all that they need has a licence that allows passing it on", () => {
  const wrong = [...loaded()].filter(
    ([, license]) => !["MIT", "Apache-2.0", "0BSD"].includes(license),
  );
  expect(wrong).toEqual([]);
});

/** The names that a file imports. */
const importsOf = (file: string) =>
  ts
    .preProcessFile(readFileSync(file, "utf8"), true, true)
    .importedFiles.map((one) => one.fileName);

/** What the add-in's entry and its worker import, at once or when needed, that is no file of ours. */
function packagesOf(entries: string[]): Set<string> {
  const seen = new Set<string>();
  const found = new Set<string>();
  const open = [...entries];
  for (let file = open.pop(); file; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const name of importsOf(file)) {
      if (!name.startsWith(".")) found.add(name.split("/")[0]!);
      else {
        const base = path.resolve(path.dirname(file), name);
        const inner = [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find(existsSync);
        if (inner) open.push(inner);
      }
    }
  }
  expect(seen.size).toBeGreaterThan(300);
  return found;
}

test("the add-in imports nothing else", () => {
  const entries = ["index.ts", "computationWorker.ts"].map((file) =>
    path.join(root, "src/addin", file),
  );
  expect([...packagesOf(entries)].sort()).toEqual(Object.keys(dependencies).sort());
});
