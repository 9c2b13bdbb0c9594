import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { en } from "../allWords";
import { checkWorkbook } from "../../src/excel/check/checkWorkbook";
import { freezeToValues } from "../../src/excel/check/freezeToValues";
import { asFailure } from "../../src/excel/failure";
import { insertFormula } from "../../src/excel/insertFormula";
import { onCellsChanged } from "../../src/excel/onCellsChanged";
import { onSelectionChanged } from "../../src/excel/onSelectionChanged";
import { findPlans, removePlan, type StoredPlan } from "../../src/excel/plans";
import type { Progress } from "../../src/excel/progress";
import { readFigure } from "../../src/excel/selectedFigure";
import type { BuilderEntry } from "../../src/sheets/builders";
import { beginRound } from "../../src/taskpane/builder/beginRound";
import { refreshPlan } from "../../src/taskpane/builder/refreshPlan";
import { writeRowsOf } from "../../src/taskpane/builder/rowsOfFigure";
import { workbook } from "../../src/taskpane/builder/workbook";
import { createRandom } from "../../src/workbench/sample/random";
import { slow } from "../../src/workbench/host/faults/faults";
import { build, builderOf } from "./faults/commands";
import { openShortSample } from "./faults/trial";
import type { OpenExcel } from "./openExcel";

/** How many commands; a longer soak is asked for by the variable. */
const COMMANDS = Number(process.env.SOAK ?? 200);
/** Another one is another course of events. */
const SEED = Number(process.env.SOAK_SEED ?? 20_250_101);
/** After these everything has been loaded and used once, and memory is measured. */
const WARM_UP = Math.floor(COMMANDS / 4);
/** What the heap may grow by from there on, in bytes a command. About 300,000 were measured; what holds them is not known yet. */
const GROWTH = 400_000;
/** What a command may answer instead of doing it. */
const REFUSALS: readonly string[] = ["cancelled", "noResult", "nothingToFreeze"];
/** Plans that stand at most; then one is removed. */
const STANDING = 4;

const speech = { language: "en" as const, words: en };
const built: BuilderEntry["id"][] = [
  ...["costTable", "segmentMap", "retentionTable", "funnelAndSources", "programmeReturn"],
  ...["elevenCs", "bondBoard", "partnershipProgramme", "stakeholderMap"],
];

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
async function heap(): Promise<number> {
  // What ends with a promise or a timer is let go of first.
  await new Promise((resolve) => setTimeout(resolve, 100));
  collect();
  return process.memoryUsage().heapUsed;
}

/** What the workbook holds, by its kind; the choices that it remembers of views are no leftovers. */
async function holdings({ host, engine }: OpenExcel) {
  const names = await Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name");
    names.load("items/name");
    await context.sync();
    const own = worksheets.items.map((sheet) => sheet.names.load("items/name"));
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }) => name),
      tables: tables.items.map(({ name }) => name),
      names: [names, ...own].flatMap(({ items }) => items.map(({ name }) => name)),
    };
  });
  return {
    ...names,
    settings: [...host.book.settings.keys()].filter((key) => !key.startsWith("RM.choice.")),
    cells: engine.api
      .getActiveWorkbook()!
      .getSheets()
      .map((sheet) => JSON.stringify(sheet.getDataRange().getFormulas())),
  };
}

const inSheet = (name: string, work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

test(`${COMMANDS} commands of random kinds, cancelled at random (seed ${SEED}): nothing is left over, and memory grows within its bound`, async () => {
  const excel = await openShortSample();
  const luck = createRandom(SEED);
  const before = await holdings(excel);
  const frozen: string[] = [];
  let heard = 0;
  const ends: (() => void)[] = [];

  const planOf = async (isMeant: (plan: StoredPlan) => boolean) => {
    const plans = (await findPlans()).filter(isMeant);
    return plans.length > 0 ? luck.pick(plans) : null;
  };
  const isBuilt = ({ builder, refreshable }: StoredPlan) => refreshable && built.includes(builder);
  const kinds: Record<string, (progress: Progress) => Promise<unknown>> = {
    build: async (progress) => build(await builderOf(luck.pick(built)), progress),
    "build another": async (progress) => build(await builderOf(luck.pick(built)), progress),
    refresh: async (progress) => {
      const plan = await planOf(isBuilt);
      if (plan) await refreshPlan(await builderOf(plan.builder), plan, workbook, speech, progress);
    },
    "rows behind": async (progress) => {
      const plan = await planOf(({ builder }) => builder === "segmentMap");
      const sheet = plan?.sheets.find((one) =>
        one?.name.startsWith(en.segmentMap.sheets.customers),
      );
      if (!sheet) return;
      await inSheet(sheet.name, (one) => {
        one.activate();
        one.getRange("C8").select();
      });
      const builder = await builderOf("segmentMap");
      const selected = await readFigure(builder.typed?.names);
      if (selected) await writeRowsOf(selected, builder, workbook, speech, progress);
    },
    "new round": async (progress) => {
      const plan = await planOf(({ builder }) => builder === "elevenCs");
      if (plan) await beginRound(await builderOf("elevenCs"), plan, workbook, speech, progress);
    },
    freeze: async (progress) => {
      const sheet = await Excel.run(async (context) => {
        const one = context.workbook.worksheets.getItem("Products").load("id");
        // Depends on the add-in, so that there is something to freeze.
        one.getRange("T1").formulas = [["=RM.LTV(1,2)"]];
        await context.sync();
        return one.id;
      });
      try {
        for (const { name } of await freezeToValues([sheet], " – values", progress))
          frozen.push(name);
      } finally {
        await inSheet("Products", (one) => one.getRange("T1").clear());
      }
    },
    check: (progress) => checkWorkbook(["LTV"], progress),
    remove: async () => {
      const plan = await planOf(() => true);
      if (plan) await removePlan(plan.id);
    },
    "insert a formula": async () => {
      await inSheet("Sales", (sheet) => {
        sheet.activate();
        sheet.getRange("T3").select();
      });
      await insertFormula("=SUM(1.5,2)", { spill: { rows: 1, columns: 1 } });
      await inSheet("Sales", (sheet) => sheet.getRange("T3").clear());
    },
    "follow and let go": async () => {
      ends.push(
        onCellsChanged(() => (heard += 1)),
        onSelectionChanged(() => (heard += 1)),
      );
      if (ends.length > 2) for (const end of ends.splice(0, 2)) end();
      await Promise.resolve();
    },
  };

  /** The heap without any plan. */
  const alone = async () => {
    for (const { id } of await findPlans()) await removePlan(id);
    await excel.engine.settled();
    return heap();
  };
  let warm = 0;
  const failed: string[] = [];
  for (let number = 0; number < COMMANDS; number += 1) {
    if (number === WARM_UP) warm = await alone();
    const standing = (await findPlans()).length;
    const kind = standing > STANDING ? "remove" : luck.pick(Object.keys(kinds));
    const abort = new AbortController();
    const isCancelled = luck.chance(0.25);
    const end = isCancelled ? excel.host.inject(slow(4)) : () => undefined;
    const timer = isCancelled ? setTimeout(() => abort.abort(), luck.between(0, 80)) : undefined;
    try {
      await kinds[kind]!({ signal: abort.signal, report: () => undefined });
    } catch (error) {
      const { code, cause } = asFailure(error);
      if (!REFUSALS.includes(code)) failed.push(`${number} ${kind}: ${code} ${String(cause)}`);
    }
    clearTimeout(timer);
    end();
    await excel.engine.settled();
    // A user deletes a copy by himself.
    for (const name of frozen.splice(0)) await inSheet(name, (sheet) => sheet.delete());
  }
  expect(failed).toEqual([]);
  const grown = (await alone()) - warm;
  for (const end of ends.splice(0)) end();
  expect(await holdings(excel)).toEqual(before);
  heard = 0;
  await inSheet("Sales", (sheet) => (sheet.getRange("T3").values = [[1]]));
  await excel.engine.settled();
  expect(heard).toBe(0);
  console.info(`${Math.round(grown / 1e6)} MB more after ${COMMANDS - WARM_UP} commands`);
  expect(grown).toBeLessThan(GROWTH * (COMMANDS - WARM_UP));
  await excel.close();
}, 900_000);
