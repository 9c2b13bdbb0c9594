import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { ErrorValue } from "../../../src/workbench/engine/cellReader";
import { readArguments } from "../../../src/workbench/commands/evaluate";
import { toCsv } from "../../../src/workbench/commands/spillCsv";

const root = path.resolve(__dirname, "../../..");

describe("the command line", () => {
  it("takes files as sheets and one formula", () => {
    expect(
      readArguments(["--sheet", "A=a.csv", "--sheet=B b=dir/b=1.xlsx", "=SUM(A!A:A)"]),
    ).toEqual({
      sheets: [
        { name: "A", file: "a.csv" },
        { name: "B b", file: "dir/b=1.xlsx" },
      ],
      formula: "=SUM(A!A:A)",
    });
    expect(readArguments(["1+1"]).formula).toBe("=1+1");
  });

  it.each([
    [[], /no formula/],
    [["=1", "=2"], /2 formulas/],
    [["--sheet", "x", "=1"], /not NAME=FILE/],
    [["--sheet", "a/b=x.csv", "=1"], /cannot name a sheet/],
    [["--sheet", "a=x.csv", "--sheet", "A=y.csv", "=1"], /Two sheets/],
  ])("refuses %j in a sentence", (args, sentence) => {
    expect(() => readArguments(args)).toThrow(sentence);
  });
});

describe("the output", () => {
  it("is RFC 4180 with full precision, ISO dates, truth values, blanks and errors", () => {
    expect(
      toCsv([
        [{ value: 0.1 + 0.2 }, { value: 'a,"b"' }, { value: null }, { value: true }],
        [
          { value: 45322, pattern: "yyyy-mm-dd" },
          { value: 45322.5, pattern: "m/d/yy h:mm" },
          { value: new ErrorValue("#N/A") },
          { value: -1e21, pattern: "0.00" },
        ],
      ]),
    ).toBe('0.30000000000000004,"a,""b""",,TRUE\r\n2024-01-31,2024-01-31T12:00:00,#N/A,-1e+21\r\n');
  });
});

const command = path.join(root, "dist/commands/commands.cjs");
const built = existsSync(command) && existsSync(path.join(root, "dist/addin/manifest.xml"));
const longest = 60_000;

const folder = mkdtempSync(path.join(tmpdir(), "evaluate-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the built command as a user does, from a folder of the user's own; it ends by itself. */
function evaluated(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "evaluate", ...args], {
    encoding: "utf8",
    timeout: longest,
    cwd: folder,
    maxBuffer: 10_000_000,
    env: { ...process.env, RM_ROOT: root },
  });
  return { status, stdout, stderr };
}

(built ? describe : describe.skip)("a formula, with the built add-in", () => {
  const lines = [
    "customer,date,amount,note",
    '007,2024-01-31,10,"says ""hi"", then\nleaves"',
    "b,2024-02-01,20.5,",
  ];
  writeFileSync(path.join(folder, "sales.csv"), `${lines.join("\n")}\n`);
  writeFileSync(path.join(folder, "broken.xlsx"), "not a workbook");
  beforeAll(async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Any name");
    sheet.addRow(["007", new Date(Date.UTC(2024, 0, 31)), 1.5]);
    sheet.addRow([null, new Date(Date.UTC(2024, 1, 1, 12)), { formula: "C1*2", result: 99 }]);
    sheet.getColumn(2).numFmt = "yyyy-mm-dd";
    await workbook.xlsx.writeFile(path.join(folder, "book.xlsx"));
  });

  it.each([
    ["=1+1", "2\r\n"],
    ["=Sales!A2:D3", `${lines[1]}\r\n${lines[2]}\r\n`],
    ["=SUM(Sales!C:C)", "30.5\r\n"],
    ["=RM.LTV(Sales!C2:C3,12,2)", "240\r\n492\r\n"],
    ["=RM.LTV(100,12,2.5,0.2,1,0.1,50)", "507.3553719008264\r\n"],
    ["=FILTER(Sales!A2:C3,Sales!C2:C3>15)", "b,2024-02-01,20.5\r\n"],
    ["=Book!A1:C2", "007,2024-01-31,1.5\r\n,2024-02-01T12:00:00,3\r\n"],
    ["=ROWS(SEQUENCE(2000,200))", "2000\r\n"],
    ['=""', "\r\n"],
  ])(
    "%s",
    (formula, output) => {
      const answer = evaluated("--sheet", "Sales=sales.csv", "--sheet", "Book=book.xlsx", formula);
      expect(answer).toEqual({ status: 0, stdout: output, stderr: "" });
    },
    longest,
  );

  it(
    "spills further than a sheet usually reaches",
    () => {
      const { status, stdout } = evaluated("=SEQUENCE(2000,200)");
      expect(status).toBe(0);
      expect(stdout.endsWith(",400000\r\n")).toBe(true);
    },
    longest,
  );

  it.each([
    ["=NOSUCH(1)", "#NAME?"],
    ["=1/0", "#DIV/0!"],
  ])(
    "%s ends with status 2",
    (formula, code) => {
      expect(evaluated(formula)).toEqual({
        status: 2,
        stdout: `${code}\r\n`,
        stderr: `A1 ${code}\n`,
      });
    },
    longest,
  );

  it(
    "shows an error with its sentence",
    () => {
      const answer = evaluated("=RM.LTV(100,12,1,1,1.2)");
      expect(answer).toMatchObject({ status: 2, stdout: "#VALUE!\r\n" });
      expect(answer.stderr).toMatch(/retention_rate.*1\.2/);
    },
    longest,
  );

  it.each([
    ["none.csv", /^There is no file .*none\.csv\.\n$/],
    ["a.txt", /^.*a\.txt is not a \.csv or \.xlsx file[^\n]*\n$/],
    ["broken.xlsx", /^.*broken\.xlsx is not an \.xlsx workbook that can be read\.\n$/],
  ])(
    "refuses the file %s in a sentence",
    (file, sentence) => {
      const answer = evaluated("--sheet", `A=${file}`, "=1");
      expect(answer).toMatchObject({ status: 1, stdout: "" });
      expect(answer.stderr).toMatch(sentence);
    },
    longest,
  );
});
