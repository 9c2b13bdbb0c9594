import { createEngine } from "../../../src/workbench/engine/createEngine";
import { createHost } from "../../../src/workbench/host/createHost";
import { themes } from "../../../src/workbench/host/external";
import { installedTypes } from "../../../src/workbench/host/loadOffice";

const types = installedTypes();

test("what Excel keeps beside the cells goes on when the workbook is opened in another host", async () => {
  const first = await createEngine();
  const earlier = createHost(first, { types, locale: "en-US" });
  earlier.book.settings.set("plan", { id: 7 });
  earlier.book.properties.set("Title", "Costs");
  earlier.book.protection = { password: "secret" };
  const state = earlier.book.state("sheet1");
  state.protection = { options: {}, password: null };
  state.setLocked({ row: 2, column: 2, rows: 1, columns: 1 }, false);
  const workbook = first.api.getActiveWorkbook()?.save();
  const { beside } = earlier.book;
  earlier.dispose();
  first.dispose();

  const second = await createEngine(workbook ? { workbook } : {});
  const later = createHost(second, { types, locale: "sv-SE", beside, theme: "contrast" });
  expect(later.book.settings.get("plan")).toEqual({ id: 7 });
  expect(later.book.properties.get("Title")).toBe("Costs");
  expect(() => later.book.assertStructureWritable()).toThrow();
  const cell = (row: number) => ({ row, column: 2, rows: 1, columns: 1 });
  expect(() => later.book.assertWritable("sheet1", cell(0))).toThrow();
  expect(() => later.book.assertWritable("sheet1", cell(2))).not.toThrow();
  expect(later.theme).toBe(themes.contrast);
  later.dispose();
  second.dispose();
});
