import { en } from "../../allWords";
import { asFailure, type Failure } from "../../../src/excel/failure";
import { insertFormula } from "../../../src/excel/insertFormula";
import { findPlans, removePlan, showSheet, type StoredPlan } from "../../../src/excel/plans";
import type { Progress } from "../../../src/excel/progress";
import { readFigure } from "../../../src/excel/selectedFigure";
import { writeWorkbookLanguage } from "../../../src/excel/workbookLanguage";
import { ratingColumns } from "../../../src/sheets/assessments/layout";
import { ratedName } from "../../../src/sheets/assessments/marks";
import type { Builder } from "../../../src/sheets/builder";
import { builders, type BuilderEntry } from "../../../src/sheets/builders";
import { beginRound } from "../../../src/taskpane/builder/beginRound";
import { refreshPlan } from "../../../src/taskpane/builder/refreshPlan";
import { writeRowsOf } from "../../../src/taskpane/builder/rowsOfFigure";
import { BuilderSession } from "../../../src/taskpane/builder/session";
import { workbook } from "../../../src/taskpane/builder/workbook";
import { quiet } from "../openExcel";

const speech = { language: "en" as const, words: en };

/** What became of a command: done, or the sentence that the pane says instead. */
export interface Outcome {
  phase: "done" | "failed" | "cancelled" | "refused";
  sentence?: string;
  failure?: Failure;
}

/** What a user lets the add-in do. */
export interface Command {
  /** Brings a workbook with the sample's lists to where the command can be given. */
  prepare?(): Promise<void>;
  give(progress: Progress): Promise<Outcome>;
  /** What Excel has done of it cannot be taken back; given again, it does the rest. */
  isFinishedByRepeating?: true;
  /** Brings the workbook back to where the command can be given again. */
  takeBack?(): Promise<void>;
}

type Id = BuilderEntry["id"];

export async function builderOf(id: Id): Promise<Builder> {
  return builders.find((entry) => entry.id === id)!.load("en");
}

/** Builds as the pane does, from the first look at the workbook on. */
export async function build(
  builder: Builder,
  { signal }: Progress,
  options: Record<string, string> = {},
): Promise<Outcome> {
  const session = new BuilderSession(builder, workbook, speech);
  signal.addEventListener("abort", () => session.cancel());
  await session.look();
  for (const [field, value] of Object.entries(options)) session.setOption(field, value);
  const { command: looked } = session.state;
  if (looked.phase === "ready" && looked.study.refusal === null) await session.build();
  const { command } = session.state;
  switch (command.phase) {
    case "done":
    case "cancelled":
      return { phase: command.phase };
    case "failed":
      return { phase: "failed", sentence: command.sentence };
    case "ready":
      return { phase: "refused", sentence: command.study.refusal ?? "" };
    default:
      throw new Error(`It ended ${command.phase}.`);
  }
}

async function builds(id: Id): Promise<void> {
  const outcome = await build(await builderOf(id), quiet());
  if (outcome.phase !== "done") throw new Error(`${id}: ${outcome.sentence}`);
}

async function outcomeOf(work: Promise<unknown>): Promise<Outcome> {
  try {
    await work;
    return { phase: "done" };
  } catch (error) {
    const failure = asFailure(error);
    if (failure.code === "cancelled") return { phase: "cancelled", failure };
    return { phase: "failed", failure, sentence: failure.sentence(en) };
  }
}

/** The plan made last, as the workbook keeps it. */
async function newestPlan(): Promise<StoredPlan> {
  const [stored] = await findPlans();
  if (!stored) throw new Error("No plan stands in the workbook.");
  return stored;
}

async function removeNewest(): Promise<void> {
  await removePlan((await newestPlan()).id);
}

const inSheet = (name: string, work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

const select = (sheet: string, address: string) =>
  inSheet(sheet, (one) => {
    one.activate();
    one.getRange(address).select();
  });

/** @param options what is chosen besides what is proposed */
export const building = (id: Id, options: Record<string, string> = {}): Command => ({
  give: async (progress) => build(await builderOf(id), progress, options),
  takeBack: removeNewest,
});

export const refreshing = (id: Id): Command => {
  let stored: StoredPlan;
  return {
    async prepare() {
      await builds(id);
      stored = await newestPlan();
    },
    give: async (progress) =>
      outcomeOf(refreshPlan(await builderOf(id), stored, workbook, speech, progress)),
  };
};

/** Commands other than building, by what they do. */
export const commands: Record<string, Command> = {
  "refresh the segment map": refreshing("segmentMap"),
  remove: (() => {
    let stored: StoredPlan;
    const prepare = async () => {
      await builds("segmentMap");
      stored = await newestPlan();
    };
    return {
      prepare,
      give: () => outcomeOf(removePlan(stored.id)),
      isFinishedByRepeating: true as const,
      takeBack: prepare,
    };
  })(),
  "rows behind": {
    async prepare() {
      await builds("segmentMap");
      // The first figure of the first customer.
      await select(en.segmentMap.sheets.customers, "C8");
    },
    give: (progress) =>
      outcomeOf(
        (async () => {
          const builder = await builderOf("segmentMap");
          const selected = await readFigure(builder.typed?.names);
          if (!selected) throw new Error("No figure is selected.");
          await writeRowsOf(selected, builder, workbook, speech, progress);
        })(),
      ),
    async takeBack() {
      await removeNewest();
      // A colleague may have deleted the sheet that it stands on.
      await select(en.segmentMap.sheets.customers, "C8").catch(() => undefined);
    },
  },
  "new round": (() => {
    let stored: StoredPlan;
    return {
      async prepare() {
        await builds("elevenCs");
        stored = await newestPlan();
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(en.builders.elevenCs.title);
          const ids = sheet.names.getItem(ratedName("id")).getRange().load("rowIndex");
          await context.sync();
          sheet.getRangeByIndexes(ids.rowIndex + 1, ratingColumns.score, 1, 1).values = [[4]];
          await context.sync();
        });
      },
      give: async (progress) =>
        outcomeOf(beginRound(await builderOf("elevenCs"), stored, workbook, speech, progress)),
      takeBack: removeNewest,
    };
  })(),
  "insert a formula": {
    prepare: () => select("Sales", "T3"),
    give: () => outcomeOf(insertFormula("=SUM(1.5,2)", { spill: { rows: 2, columns: 2 } })),
    takeBack: () => inSheet("Sales", (sheet) => sheet.getRange("T3").clear()),
  },
  "write a setting": {
    give: () => outcomeOf(writeWorkbookLanguage("sv")),
    isFinishedByRepeating: true,
    takeBack: () =>
      Excel.run(async (context) => {
        context.workbook.settings.getItem("RM.language").delete();
        await context.sync();
      }),
  },
  "show a sheet": {
    prepare: () => inSheet("Sales", (sheet) => sheet.activate()),
    give: () => outcomeOf(showSheet("Sales")),
  },
};
