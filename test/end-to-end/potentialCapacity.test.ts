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

    // Every score gets a 4 of 5, which is 75 of 100. Numbers of items are like "3.2", of sections like "3".
    const rows = await valuesOf(page, "A1:L60", sheet);
    const head = rows.findIndex((cells) => cells.includes("Score"));
    const [score, number] = [rows[head]!.indexOf("Score"), rows[head]!.indexOf("No.")];
    const items = rows.flatMap((cells, row) =>
      row > head && /^\d\.\d$/.test(String(cells[number])) ? [row] : [],
    );
    const answered = items.length;
    await page.evaluate(
      ([name, at, column]) => {
        const book = window.workbench?.session?.engine.api.getActiveWorkbook();
        for (const row of at) book?.getSheetByName(name)?.getRange(row, column).setValue(4);
      },
      [sheet, items, score] as const,
    );
    expect(answered).toBe(25);
    await calculated(page);
    const scored = (await valuesOf(page, "A1:L60", sheet)).flat();
    expect(scored.join("\n")).toMatch(new RegExp(`${answered} of ${answered} answered`));
    const result = (await valuesOf(page, "A1:H30", made[1])).flat();
    expect(result.filter((value) => value === 75)).toHaveLength(10);

    const charts = await page.evaluate(() => {
      const session = window.workbench?.session;
      const sheets = session?.engine.api.getActiveWorkbook()?.getSheets() ?? [];
      return sheets.flatMap((one) =>
        (session?.host.chartsOf(one.getSheetId()) ?? []).map((chart) => chart.chartType),
      );
    });
    expect(charts.join()).toMatch(/radar/i);
    await page.close();
  },
  PATIENCE,
);
