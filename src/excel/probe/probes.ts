import type { Found, ProbeId } from "./assumptions";
import { chartKinds } from "../writeCharts";
import { until, type ProbeSite } from "./probeSite";

/** A call that every version has; the first argument is what is looked at. */
const call = (first: string, rest = "12,2.5,0.2,1,0.1,50") => `=RM.LTV(${first},${rest})`;
const MEGABYTE = 1_000_000;
/** Below the 32,767 characters that a cell holds. */
const CELL = 25_000;

/** Formulas of Excel 2010 that built tables use, with their results over 1, 2, 3 in rows 1 to 3 of a column. */
const native = (c: string): [string, number][] => [
  [`=SUMIFS(${c}1:${c}3,${c}1:${c}3,">1")`, 5],
  [`=COUNTIFS(${c}1:${c}3,"="&${c}2)`, 1],
  [`=AVERAGEIFS(${c}1:${c}3,${c}1:${c}3,"<3")`, 1.5],
  [`=SUMPRODUCT((${c}1:${c}3>1)*${c}1:${c}3)`, 5],
  [`=INDEX(${c}1:${c}3,MATCH(2,${c}1:${c}3,0))`, 2],
  [`=IFERROR(1/0,7)`, 7],
  [`=LARGE(${c}1:${c}3,1)+SMALL(${c}1:${c}3,1)`, 4],
  [`=MEDIAN(${c}1:${c}3)`, 2],
  [`=ROUND(STDEV(${c}1:${c}3),3)`, 1],
  [`=EOMONTH(DATE(2024,1,31),1)`, 45351],
  [`=RANK(3,${c}1:${c}3)`, 1],
  [`=LEN(TEXT(0.5,"0%"))`, 3],
];

/** The time that so many single calls take until all are answered, in milliseconds. */
async function latency(site: ProbeSite, count: number): Promise<number> {
  const column = site.column();
  const address = `${column}1:${column}${count}`;
  const begun = Date.now();
  await site.write(
    address,
    Array.from({ length: count }, (_, index) => [call(String(100 + index))]),
  );
  await until(async () =>
    (await site.values(address)).every(([value]) => typeof value === "number"),
  );
  return Date.now() - begun;
}

/** Texts of so many megabytes, a column of cells. */
const texts = (megabytes: number): string[][] =>
  Array.from({ length: (megabytes * MEGABYTE) / CELL }, () => ["x".repeat(CELL)]);

/** Writes so many megabytes in one request; false when Excel refuses. */
async function writes(site: ProbeSite, megabytes: number): Promise<boolean> {
  const rows = texts(megabytes);
  const column = site.column();
  const address = `${column}1:${column}${rows.length}`;
  try {
    site.range(address).values = rows;
    await site.context.sync();
    return true;
  } catch {
    return false;
  } finally {
    site.range(address).clear();
    await site.context.sync();
  }
}

/** Puts so many megabytes on the sheet in small requests, lets them be used, and takes them away. */
async function withMegabytes<T>(
  site: ProbeSite,
  megabytes: number,
  work: (address: string) => Promise<T>,
): Promise<T> {
  const rows = texts(megabytes);
  const column = site.column();
  const address = `${column}1:${column}${rows.length}`;
  const part = texts(1).length;
  for (let first = 0; first < rows.length; first += part) {
    const cells = rows.slice(first, first + part);
    site.range(`${column}${first + 1}:${column}${first + cells.length}`).values = cells;
    await site.context.sync();
  }
  try {
    return await work(address);
  } finally {
    site.range(address).clear();
    await site.context.sync();
  }
}

/** Whether a function is handed so many megabytes. */
const takes = (site: ProbeSite, megabytes: number) =>
  withMegabytes(site, megabytes, async (address) => {
    const cell = `${site.column()}1`;
    const given = await site.given(cell, call(address));
    site.range(cell).clear();
    await site.context.sync();
    return given !== null;
  });

const word = (value: unknown): Found =>
  typeof value === "number" || typeof value === "boolean" ? value : JSON.stringify(value ?? null);

const cellOf = (given: readonly unknown[] | null): unknown =>
  given === null ? "not called" : (given[0] as unknown[][])[0]![0];

async function onCopy<T>(site: ProbeSite, look: (copy: Excel.Worksheet) => Promise<T>): Promise<T> {
  const copy = site.sheet.copy("End").load("id,name");
  await site.context.sync();
  try {
    return await look(copy);
  } finally {
    copy.delete();
    await site.context.sync();
  }
}

/** What each probe does, in the order of the report. Whatever it throws is told as what was found. */
export const probes: Record<ProbeId, (site: ProbeSite) => Promise<Found>> = {
  requirements: () =>
    Promise.resolve(
      Office.context.requirements.isSetSupported("ExcelApi", "1.9") &&
        Office.context.requirements.isSetSupported("SharedRuntime", "1.1"),
    ),
  async spills(site) {
    await site.write("C1", [["=ROW($1:$3)*1"]]);
    return (await site.values("C3"))[0]![0] === 3;
  },
  async spillArea(site) {
    const area = site.range("C1").getSpillingToRangeOrNullObject().load("address");
    await site.context.sync();
    return area.isNullObject ? "–" : area.address.replace(/^.*!/, "");
  },
  async formulas(site) {
    const c = site.column(2);
    await site.write(`${c}1:${c}3`, [[1], [2], [3]]);
    const all = native(c);
    const place = site.column();
    const address = `${place}1:${place}${all.length}`;
    await site.write(
      address,
      all.map(([formula]) => [formula]),
    );
    const values = await site.values(address);
    return all
      .filter(([, result], index) => values[index]![0] !== result)
      .map(([formula]) => formula.replace("=", "").replace(/\(.*/, ""))
      .join(", ");
  },
  async formulaText(site) {
    const c = site.column();
    const formula = `=SUM(${c}2:${c}3*1)+INDEX(${c}2:${c}3,1)`;
    await site.write(`${c}1`, [[formula]]);
    const range = site.range(`${c}1`).load("formulas");
    await site.context.sync();
    return range.formulas[0]![0] === formula;
  },
  async textStaysText(site) {
    const c = site.column();
    await site.write(`${c}1:${c}3`, [["'=1+1"], ["'007"], ["'1/2"]]);
    const values = await site.values(`${c}1:${c}3`);
    return JSON.stringify(values.flat()) === JSON.stringify(["=1+1", "007", "1/2"]);
  },
  async dateSystem(site) {
    const c = site.column();
    await site.write(`${c}1`, [["=DATE(2000,1,1)*1"]]);
    return (await site.values(`${c}1`))[0]![0] as number;
  },
  async decimalSeparator({ context }) {
    context.application.load("decimalSeparator");
    await context.sync();
    return context.application.decimalSeparator;
  },
  async blankToFunction(site) {
    const c = site.column();
    return word(cellOf(await site.given(`${c}2`, call(`${c}1`))));
  },
  async omittedToFunction(site) {
    const given = await site.given(`${site.column()}1`, "=RM.LTV(100,12,2.5,0.2)");
    return given === null ? "not called" : word(given[4]);
  },
  async errorToFunction(site) {
    const c = site.column();
    await site.write(`${c}1`, [["=NA()"]]);
    const cell = cellOf(await site.given(`${c}2`, call(`${c}1`)));
    const { code, basicValue } = Object(cell) as { code?: string; basicValue?: string };
    return code ?? basicValue ?? word(cell);
  },
  functionLatency: (site) => latency(site, 1),
  hundredFunctions: (site) => latency(site, 100),
  functionTakes4: (site) => takes(site, 4),
  functionTakes6: (site) => takes(site, 6),
  write1: (site) => writes(site, 1),
  write4: (site) => writes(site, 4),
  write6: (site) => writes(site, 6),
  read6: (site) =>
    withMegabytes(site, 6, async (address) => {
      try {
        return Array.isArray(await site.values(address));
      } catch {
        return false;
      }
    }),
  async roundTrips({ context, sheet }) {
    const begun = Date.now();
    const count = 10;
    for (let trip = 0; trip < count; trip += 1) {
      sheet.load("name");
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- round trips are what is measured
      await context.sync();
    }
    return Math.round((count * 1000) / Math.max(1, Date.now() - begun));
  },
  async hiddenName({ context, sheet }) {
    sheet.names.add("RM_Probe", '="text"').visible = false;
    await context.sync();
    const name = sheet.names.getItemOrNullObject("RM_Probe").load("visible,formula");
    await context.sync();
    return !name.isNullObject && !name.visible && name.formula === '="text"';
  },
  async nameFollows(site) {
    const { context, sheet } = site;
    sheet.names.add("RM_Place", site.range("A5"));
    sheet.load("name");
    await context.sync();
    const { name } = sheet;
    sheet.name = `${name} 2`;
    await context.sync();
    const place = sheet.names.getItem("RM_Place").load("formula");
    await context.sync();
    const follows = String(place.formula).includes(`${name} 2`);
    sheet.name = name;
    await context.sync();
    return follows;
  },
  async growsWithTable(site) {
    const [c, sum] = [site.column(), site.column()];
    await site.write(`${c}1:${c}3`, [["Value"], [1], [2]]);
    await site.write(`${sum}1`, [[`=SUM($${c}$2:$${c}$3)`]]);
    const table = site.sheet.tables.add(`${c}1:${c}3`, true);
    await site.context.sync();
    table.rows.add(undefined, [[4]]);
    await site.context.sync();
    const grown = (await site.values(`${sum}1`))[0]![0] === 7;
    table.delete();
    await site.context.sync();
    return grown;
  },
  async charts(site) {
    const c = site.column();
    await site.write(`${c}1:${c}4`, [["Value"], [1], [2], [3]]);
    const wrong: string[] = [];
    for (const kind of Object.values(chartKinds)) {
      const chart = site.sheet.charts.add(kind, site.range(`${c}1:${c}4`), "Columns");
      chart.series.getItemAt(0).setValues(site.range(`${c}2:${c}4`));
      chart.load("chartType");
      const series = chart.series.load("count");
      try {
        await site.context.sync();
        if (chart.chartType !== kind || series.count !== 1)
          wrong.push(`${kind}: ${chart.chartType} ${series.count}`);
        chart.delete();
      } catch {
        wrong.push(kind);
      }
    }
    await site.context.sync();
    return wrong.join(", ");
  },
  async scatterWithText(site) {
    const c = site.column(2);
    await site.write(`${c}1:${c}3`, [["one"], [""], ["three"]]);
    const chart = site.sheet.charts.add("XYScatter", site.range(`${c}1:${c}3`), "Columns");
    const series = chart.series.load("count");
    await site.context.sync();
    chart.delete();
    await site.context.sync();
    return series.count;
  },
  async conditionalFormat(site) {
    const c = site.column();
    const formats = site.range(`${c}1:${c}3`).conditionalFormats;
    formats.add("Custom").custom.rule.formula = `=$${c}1>2`;
    await site.context.sync();
    const rule = formats.getItemAt(0).custom.rule.load("formula");
    await site.context.sync();
    return rule.formula === `=$${c}1>2`;
  },
  async validation(site) {
    const { dataValidation } = site.range(`${site.column()}1`);
    dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    await site.context.sync();
    dataValidation.load("rule");
    await site.context.sync();
    return dataValidation.rule.list?.source === "a,b";
  },
  async freeze({ context, sheet }) {
    sheet.freezePanes.freezeRows(2);
    const location = sheet.freezePanes.getLocationOrNullObject().load("rowCount");
    await context.sync();
    const frozen = !location.isNullObject && location.rowCount === 2;
    sheet.freezePanes.unfreeze();
    await context.sync();
    return frozen;
  },
  async printSetUp({ context, sheet }) {
    sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    await context.sync();
    sheet.pageLayout.load("orientation");
    await context.sync();
    return sheet.pageLayout.orientation === Excel.PageOrientation.landscape;
  },
  copyStays: (site) =>
    onCopy(site, async (copy) => {
      const active = site.context.workbook.worksheets.getActiveWorksheet().load("id");
      await site.context.sync();
      return active.id !== copy.id;
    }),
  async copyRefersToItself(site) {
    const c = site.column();
    site.sheet.load("name");
    await site.context.sync();
    await site.write(`${c}2`, [[`='${site.sheet.name}'!${c}1`]]);
    return onCopy(site, async (copy) => {
      const formula = copy.getRange(`${c}2`).load("formulas");
      await site.context.sync();
      return String(formula.formulas[0]![0]).includes(copy.name);
    });
  },
  copyTakesNames: (site) =>
    onCopy(site, async (copy) => {
      const place = copy.names.getItemOrNullObject("RM_Place").load("formula");
      const hidden = copy.names.getItemOrNullObject("RM_Probe").load("visible");
      await site.context.sync();
      if (place.isNullObject || hidden.isNullObject) return false;
      return String(place.formula).includes(copy.name) && !hidden.visible;
    }),
  async pastedErrors(site) {
    const c = site.column();
    await site.write(`${c}1`, [["=1/0"]]);
    await until(async () => (await site.values(`${c}1`))[0]![0] !== "");
    site.range(`${c}2`).copyFrom(site.range(`${c}1`), "Values");
    const pasted = site.range(`${c}2`).load("valueTypes,formulas");
    await site.context.sync();
    return (
      pasted.valueTypes[0]![0] === Excel.RangeValueType.error &&
      pasted.formulas[0]![0] === "#DIV/0!"
    );
  },
  async changedEvent(site) {
    let source = "";
    const handler = site.sheet.onChanged.add((event) => {
      source = event.source;
      return Promise.resolve();
    });
    await site.context.sync();
    await site.write(`${site.column()}1`, [[1]]);
    await until(() => source !== "");
    handler.remove();
    await site.context.sync();
    return source || "–";
  },
  async selectionEvent(site) {
    let told = false;
    const handler = site.sheet.onSelectionChanged.add(() => {
      told = true;
      return Promise.resolve();
    });
    await site.context.sync();
    site.sheet.activate();
    site.range("B7").select();
    await site.context.sync();
    await until(() => told);
    handler.remove();
    await site.context.sync();
    return told;
  },
  theme: () => Promise.resolve(Boolean(Office.context.officeTheme as unknown)),
  // eslint-disable-next-line @typescript-eslint/require-await -- what it throws is a finding
  async storage() {
    const key = "RM.probe";
    localStorage.setItem(key, "kept");
    const kept = localStorage.getItem(key) === "kept";
    localStorage.removeItem(key);
    return kept;
  },
  worker: () => Promise.resolve(typeof Worker === "function"),
};
