import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { parseCriterion } from "../../../src/workbench/engine/criteria/criterion";
import { ErrorValue, type CellValue } from "../../../src/workbench/engine/cellReader";

const data: CellValue[] = [
  ...[
    5,
    -5,
    0,
    7,
    45322,
    0.5,
    1e15,
    "007",
    "7",
    "apple",
    "Apple",
    "apples",
    "pineapple",
    "a*c",
    "abc",
  ],
  ...[
    "a?c",
    "ac",
    "~",
    "=5",
    ">5",
    " ",
    "50%",
    "2024-01-31",
    "Ödeshög",
    "b",
    null,
    new ErrorValue("#N/A"),
  ],
];
const criteria: CellValue[] = [
  ...[
    5,
    0,
    "5",
    "=5",
    "<>5",
    ">5",
    ">=5",
    "<0",
    "<=0",
    "apple",
    "=apple",
    "<>apple",
    "app*",
    "*apple",
  ],
  ...[
    "*pp*",
    "a?c",
    "a~?c",
    "a~*c",
    "?",
    "*",
    "<>*",
    "<>a*",
    "",
    "=",
    "<>",
    ">b",
    "<b",
    ">=apple",
    "007",
  ],
  ...[">=45000", "=0.5", "ödeshög", "b", "#N/A"],
];

/**
 * Where LibreOffice is not Excel: its wildcards also match the digits of numbers, and it takes texts for numbers
 * only where they are written like them.
 */
const otherwise: readonly CellValue[] = ["?", "*", "<>*", "007", "=0.5"];

const count = (criterion: CellValue) =>
  data.filter((value) => parseCriterion(criterion)?.test(value)).length;

describe("criteria as Excel documents them", () => {
  it.each<[CellValue, CellValue, boolean]>([
    ["007", 7, true],
    [7, "007", true],
    ["7", "7", true],
    ["=7", "07", true],
    [">6", "7", false],
    ["TRUE", true, true],
    [true, true, true],
    [true, 1, false],
    ["=", null, true],
    ["=", "", false],
    ["", "", true],
    ["", null, true],
    ["<>", null, false],
    ["<>", "", true],
    ["<>5", null, true],
    [null, 0, true],
    [null, null, false],
    ["#N/A", new ErrorValue("#N/A"), true],
    ["a~~", "a~", true],
    ["2024-01-31", 45322, true],
    [">=2024-01-31", 45322, true],
    ["50%", 0.5, true],
    ["a(b", "A(B", true],
    ["a(*", "A(B", true],
  ])("%j against %j is %s", (criterion, value, matches) => {
    expect(parseCriterion(criterion)?.test(value)).toBe(matches);
  });

  it("refuses more than 255 characters", () => {
    expect(parseCriterion("x".repeat(256))).toBeNull();
    expect(parseCriterion("x".repeat(255))).not.toBeNull();
  });
});

const soffice = "/usr/bin/soffice";
(existsSync(soffice) ? describe : describe.skip)("criteria as LibreOffice counts them", () => {
  it("count the same cells", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "criteria-"));
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("S");
    data.forEach((value, row) => {
      const cell = sheet.getCell(row + 1, 1);
      if (value instanceof ErrorValue) cell.value = { formula: "NA()" };
      else cell.value = value;
    });
    criteria.forEach((criterion, row) => {
      sheet.getCell(row + 1, 2).value = criterion as string | number;
      const text = typeof criterion === "string" ? `"${criterion}"` : JSON.stringify(criterion);
      sheet.getCell(row + 1, 3).value = {
        formula: `COUNTIF($A$1:$A$${data.length},${text})`,
      };
    });
    writeFileSync(path.join(folder, "c.xlsx"), new Uint8Array(await workbook.xlsx.writeBuffer()));
    execFileSync(
      soffice,
      [
        `-env:UserInstallation=file://${folder}/p`,
        "--headless",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):59,34,76",
        "--outdir",
        folder,
        path.join(folder, "c.xlsx"),
      ],
      { stdio: "ignore", timeout: 60_000 },
    );
    const lines = readFileSync(path.join(folder, "c.csv"), "utf8").trim().split("\n");
    const theirs = criteria.map((criterion, row) => [
      criterion,
      Number(lines[row]?.split(";").at(-1)),
    ]);
    const compared = ([criterion]: readonly unknown[]) =>
      !otherwise.includes(criterion as CellValue);
    expect(criteria.map((each) => [each, count(each)]).filter(compared)).toEqual(
      theirs.filter(compared),
    );
  }, 70_000);
});
