import { findPlans, removePlan } from "../../src/excel/plans";
import { readListShapes } from "../../src/excel/listShapes";
import { writePlan } from "../../src/excel/writePlan";
import { workbench } from "../../src/languages/en/workbench";
import { samplePlan } from "../../src/sheets/sample";
import { sampleWorkbook } from "../../src/workbench/sample/sampleWorkbook";
import { refused } from "../../src/workbench/host/faults/faults";
import { openExcel, quiet, sheetNames, valuesOf, type OpenExcel } from "./openExcel";

const sample = sampleWorkbook(workbench.sample);

async function insert() {
  const { sheetNames: sheets, shapes } = await readListShapes();
  return writePlan(samplePlan(sample, [...sheets, ...shapes.map(({ name }) => name)]), quiet());
}

describe.each(["desktop", "web"] as const)(
  "the sample inserted into a workbook, on %s",
  (profile) => {
    let excel: OpenExcel;
    beforeEach(async () => {
      excel = await openExcel({ profile });
    });
    afterEach(() => excel.close());

    test("is a table on each sheet, found as the user's own lists are, with text as text", async () => {
      const before = excel.host.trips.count;
      await insert();
      // Two to find the names, then what every plan takes.
      expect(excel.host.trips.count - before).toBeLessThanOrEqual(8);
      const { shapes } = await readListShapes();
      expect(shapes.map(({ kind, name, rowCount }) => [kind, name, rowCount])).toEqual(
        sample.sheets.map(({ name, rows }) => ["table", name, rows.length]),
      );
      const products = sample.sheets.find(({ name }) => name === "Products")!;
      const names = products.rows.map(([name]) => [name]);
      expect(names.flat()).toContain("=1+1");
      expect(await valuesOf("Products", `A2:A${names.length + 1}`)).toEqual(names);
    });

    test("stands beside what is there, also a second time, and Remove takes it back", async () => {
      const own = await sheetNames();
      const first = await insert();
      await insert();
      expect((await readListShapes()).shapes).toHaveLength(2 * sample.sheets.length);
      for (const { id } of await findPlans()) await removePlan(id);
      expect(first.sheets).toHaveLength(sample.sheets.length);
      expect(await sheetNames()).toEqual(own);
    });

    test.each([0, 1, 2, 3])("is not there at all where request %i is refused", async (request) => {
      const before = await excel.snapshot();
      const end = excel.host.inject(refused(request));
      await expect(insert()).rejects.toThrow();
      end();
      expect(await excel.snapshot()).toEqual(before);
    });
  },
);
