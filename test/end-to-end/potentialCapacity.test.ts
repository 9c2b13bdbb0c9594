import { create, openView, settled } from "../../src/workbench/commands/journey";
import { calculated, PATIENCE, sheetNames, valuesOf, workbench } from "./workbench";

const visit = workbench();

test.each(["desktop", "web"])(
  "the potential-capacity programme is built, scored as answers come, charted and listed, as on %s",
  async (profile) => {
    const opened = await visit({ query: { language: "en", profile } });
    const { page } = opened;
    const before = await sheetNames(page);
    await openView(opened, "Assessment");
    await settled(opened);
    await create(opened);
    await settled(opened);
    await calculated(page);
    const made = (await sheetNames(page)).filter((name) => !before.includes(name));
    expect(made.length).toBeGreaterThanOrEqual(3);
    const sheet = made[0]!;

    const text = (await valuesOf(page, "A1:L60", sheet)).flat().join("\n");
    for (const number of ["1.1", "2.1", "3.3", "4.2", "5.3", "6.1", "7.2", "8.2"])
      expect(text).toContain(number);
    expect(text).toMatch(/0 of 2\d answered/);

    // Scores are cells with a validation list; every one gets a 4 of 5, which is 75 of 100.
    const answered = await page.evaluate((name) => {
      const book = window.workbench?.session?.engine.api.getActiveWorkbook();
      const sheet = book?.getSheetByName(name);
      const cells: [number, number][] = [];
      for (let row = 0; row < 80; row += 1)
        for (let column = 0; column < 12; column += 1) {
          const rule = sheet?.getRange(row, column).getDataValidation();
          const values = rule?.getCriteriaValues()[1];
          if (Array.isArray(values) && values.join("").includes("1,2,3,4,5"))
            cells.push([row, column]);
        }
      for (const [row, column] of cells) sheet?.getRange(row, column).setValue(4);
      return cells.length;
    }, sheet);
    expect(answered).toBeGreaterThanOrEqual(20);
    await calculated(page);
    const scored = (await valuesOf(page, "A1:L60", sheet)).flat();
    expect(scored.join("\n")).toMatch(new RegExp(`${answered} of ${answered} answered`));
    expect(scored.filter((value) => value === 75).length).toBeGreaterThanOrEqual(9);

    const charts = await page.evaluate(() => {
      const session = window.workbench?.session;
      const sheets = session?.engine.api.getActiveWorkbook()?.getSheets() ?? [];
      return sheets.flatMap((one) =>
        (session?.host.chartsOf(one.getSheetId()) ?? []).map((chart) => String(chart.type)),
      );
    });
    expect(charts.join()).toMatch(/radar/i);
    await page.close();
  },
  PATIENCE,
);
