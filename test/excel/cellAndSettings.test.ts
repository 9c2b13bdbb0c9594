import { asFailure, type Failure } from "../../src/excel/failure";
import { insertFormula } from "../../src/excel/insertFormula";
import { readSetting } from "../../src/excel/settings";
import { luminance, surroundings } from "../../src/excel/surroundings";
import {
  readWorkbookLanguage,
  workbookLanguage,
  writeWorkbookLanguage,
} from "../../src/excel/workbookLanguage";
import { words } from "../../src/languages/en";
import { keepSetting, openExcel, valuesOf, type OpenExcel } from "./openExcel";

const { failures } = words.excel;

async function refusalOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (error) {
    return asFailure(error);
  }
  throw new Error("It was done.");
}

async function onSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject("It's here");
    await context.sync();
    work(sheet.isNullObject ? worksheets.add("It's here") : sheet);
    await context.sync();
  });
}

const select = (address: string) =>
  onSheet((sheet) => {
    sheet.activate();
    sheet.getRange(address).select();
  });

describe.each(["desktop", "web"] as const)("on %s", (profile) => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openExcel({ profile });
  });
  afterEach(() => excel.close());

  describe("a formula put into the active cell", () => {
    test("goes into an empty one and tells where", async () => {
      await select("B2");
      excel.host.trips.reset();
      expect(await insertFormula("=1+2")).toBe("'It''s here'!B2");
      expect(excel.host.trips.count).toBeLessThanOrEqual(3);
      expect(await valuesOf("It's here", "B2")).toEqual([[3]]);
    });

    test("does not replace what stands there unless told", async () => {
      await onSheet((sheet) => (sheet.getRange("B2").values = [["mine"]]));
      await select("B2");
      expect((await refusalOf(insertFormula("=1+2"))).sentence(words)).toBe(
        failures.occupied("'It''s here'!B2"),
      );
      expect(await valuesOf("It's here", "B2")).toEqual([["mine"]]);
      await insertFormula("=1+2", { overwrite: true });
      expect(await valuesOf("It's here", "B2")).toEqual([[3]]);
    });

    test("needs the room that its result fills", async () => {
      await onSheet((sheet) => (sheet.getRange("C3").values = [["mine"]]));
      await select("B2");
      const refusal = await refusalOf(insertFormula("=1+2", { spill: { rows: 2, columns: 2 } }));
      expect(refusal.sentence(words)).toBe(failures.spillOccupied("'It''s here'!C3"));
      expect(await valuesOf("It's here", "B2")).toEqual([[""]]);
      await onSheet((sheet) => (sheet.getRange("B2").values = [["mine too"]]));
      const again = { overwrite: true, spill: { rows: 2, columns: 2 } };
      expect((await refusalOf(insertFormula("=1+2", again))).code).toBe("spillOccupied");
      expect(await valuesOf("It's here", "B2")).toEqual([["mine too"]]);
    });
  });

  test("settings keep JSON in the workbook", async () => {
    expect(await readSetting("choice")).toBeUndefined();
    const value = { a: [1, "ж", null], b: { c: true } };
    await keepSetting("choice", value);
    expect(await readSetting("choice")).toEqual(value);
  });

  test("a setting that is not JSON counts as not there", async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("RM.choice", "{not JSON");
      await context.sync();
    });
    expect(await readSetting("choice")).toBeUndefined();
    await keepSetting("choice", 1);
    expect(await readSetting("choice")).toBe(1);
  });

  test("functions' words are English until the workbook says otherwise", async () => {
    expect(await readWorkbookLanguage()).toBe("en");
    const heard: string[] = [];
    const end = workbookLanguage.subscribe((language) => heard.push(language));
    await writeWorkbookLanguage("sv");
    end();
    expect(heard).toEqual(["sv"]);
    expect(await readWorkbookLanguage()).toBe("sv");
    await keepSetting("language", "xx");
    expect(await readWorkbookLanguage()).toBe("en");
  });

  test("the surroundings tell the platform and a readable theme", () => {
    const { platform, theme, language } = surroundings();
    expect(platform).toBe(profile);
    expect(language).toBe("en");
    expect(theme.dark).toBe(luminance(theme.background) < luminance(theme.foreground));
  });

  test("while a cell is edited, everything says so", async () => {
    const end = excel.editCell();
    for (const work of [insertFormula("=1"), readSetting("x")])
      expect((await refusalOf(work)).sentence(words)).toBe(failures.editing);
    end();
  });
});

test("luminance follows WCAG: black 0, white 1, grey between", () => {
  expect(luminance("#000000")).toBe(0);
  expect(luminance("#ffffff")).toBeCloseTo(1, 12);
  expect(luminance("#777777")).toBeCloseTo(0.1845, 3);
});
