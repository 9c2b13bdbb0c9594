import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const src = path.resolve(__dirname, "../src");

/** What each room may import, besides itself; the lint rule enforces the same. */
const arrows: Record<string, string[]> = {
  statistics: [],
  marketing: ["statistics"],
  languages: [],
  functions: ["statistics", "marketing", "languages"],
  sheets: ["marketing", "languages"],
  excel: ["sheets", "languages"],
  taskpane: ["functions", "sheets", "excel", "languages"],
  addin: ["marketing", "functions", "sheets", "excel", "taskpane", "languages"],
  workbench: ["languages"],
};

const files = (readdirSync(src, { recursive: true }) as string[])
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => name.split(path.sep).join("/"));

const roomOf = (file: string) => file.split("/")[0] ?? "";

const importsOf = (file: string) =>
  ts
    .preProcessFile(readFileSync(path.join(src, file), "utf8"), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => path.posix.join(path.posix.dirname(file), name));

describe("the house", () => {
  test("has exactly the rooms of its plan", () => {
    const rooms = readdirSync(src).filter((name) => statSync(path.join(src, name)).isDirectory());
    expect(rooms.sort()).toEqual(Object.keys(arrows).sort());
  });

  test("lets imports run one way only", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => roomOf(target) !== roomOf(file))
        .filter((target) => !arrows[roomOf(file)]?.includes(roomOf(target)))
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test("lets the workbench take nothing but its own words, as Excel would", () => {
    const taken = files
      .filter((file) => roomOf(file) === "workbench")
      .flatMap((file) => importsOf(file).filter((target) => roomOf(target) !== "workbench"));
    expect(taken.filter((target) => !/^languages\/(..\/workbench|plural)$/.test(target))).toEqual(
      [],
    );
  });

  test("speaks Office.js only in the rooms excel and addin", () => {
    const speakers = files.filter((file) => {
      const source = ts.createSourceFile(
        file,
        readFileSync(path.join(src, file), "utf8"),
        ts.ScriptTarget.Latest,
        true,
      );
      let speaks = false;
      const visit = (node: ts.Node): void => {
        if (
          (ts.isPropertyAccessExpression(node) || ts.isQualifiedName(node)) &&
          /^(Excel|Office|OfficeExtension|CustomFunctions)\./.test(node.getText(source))
        )
          speaks = true;
        ts.forEachChild(node, visit);
      };
      visit(source);
      return speaks;
    });
    const rooms = new Set(speakers.map(roomOf));
    rooms.delete("workbench"); // it plays the host, and is checked by its own tests
    expect([...rooms].sort()).toEqual(["addin", "excel"]);
  });
});
