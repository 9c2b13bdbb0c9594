import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
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

/** Runs the built command as a user does; it ends by itself. */
function evaluated(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "evaluate", ...args], {
    encoding: "utf8",
    timeout: longest,
    env: { ...process.env, RM_ROOT: root },
  });
  return { status, stdout, stderr };
}

(built ? describe : describe.skip)("a formula, with the built add-in", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "evaluate-"));
  const sales = path.join(folder, "sales.csv");
  writeFileSync(sales, "customer,date,amount\n007,2024-01-31,10\nb,2024-02-01,20.5\n");

  it.each([
    ["=1+1", /^2\r\n$/],
    ["=Sales!A2:C3", /^007,2024-01-31,10\r\nb,2024-02-01,20\.5\r\n$/],
    ["=SUM(Sales!C:C)", /^30\.5\r\n$/],
    ["=RM.LTV(Sales!C2:C3,12,2)", /^240\r\n492\r\n$/],
  ])(
    "%s",
    (formula, output) => {
      const answer = evaluated("--sheet", `Sales=${sales}`, formula);
      expect(answer.stdout).toMatch(output);
      expect(answer.status).toBe(0);
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
    ["none.csv", /no file/],
    ["a.txt", /not a \.csv or \.xlsx/],
  ])(
    "refuses the file %s in a sentence",
    (file, sentence) => {
      const answer = evaluated("--sheet", `A=${path.join(folder, file)}`, "=1");
      expect(answer.status).toBe(1);
      expect(answer.stderr).toMatch(sentence);
    },
    longest,
  );
});
