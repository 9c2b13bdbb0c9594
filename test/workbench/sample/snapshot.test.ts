import { CellValueType } from "@univerjs/core";
import { workbench } from "../../../src/languages/en/workbench";
import { sampleSnapshot } from "../../../src/workbench/sample/snapshot";
import { sampleWorkbook } from "../../../src/workbench/sample/sampleWorkbook";

const sample = sampleWorkbook(workbench.sample);
const snapshot = sampleSnapshot(sample);
const sheets = Object.values(snapshot.sheets ?? {});

test("every list is a sheet of its name with a table over all its rows, header frozen", () => {
  expect(sheets.map(({ name }) => name)).toEqual(sample.sheets.map(({ name }) => name));
  const tables = JSON.parse(snapshot.resources?.[0]?.data ?? "{}") as Record<
    string,
    { tables: { name: string; range: object }[] }
  >;
  sample.sheets.forEach(({ name, rows, columns }, index) => {
    expect(tables[`sheet${index + 1}`]?.tables).toEqual([
      expect.objectContaining({
        name,
        range: { startRow: 0, endRow: rows.length, startColumn: 0, endColumn: columns.length - 1 },
      }),
    ]);
    expect(sheets[index]?.freeze).toMatchObject({ ySplit: 1, startRow: 1 });
    expect(sheets[index]?.rowCount).toBeGreaterThan(rows.length + 1);
  });
});

test("texts are texts, dates are numbers with a date format, blanks are no cells", () => {
  const sales = sheets[0]?.cellData as Record<number, Record<number, { v?: unknown; s?: unknown }>>;
  const trial = Object.values(sales).find((row) => row[3]?.v === "=1+1");
  expect(trial?.[3]).toEqual({ v: "=1+1", t: CellValueType.STRING });
  expect(sales[1]?.[0]).toMatchObject({ t: CellValueType.NUMBER, s: "yyyy-mm-dd" });
  expect(snapshot.styles?.["yyyy-mm-dd"]).toEqual({ n: { pattern: "yyyy-mm-dd" } });
  expect(Object.values(sales).some((row) => row[2] === undefined)).toBe(true);
});
