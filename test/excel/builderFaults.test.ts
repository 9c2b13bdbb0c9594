import { en as english } from "../allWords";
import type { Builder } from "../../src/sheets/builder";
import { builders } from "../../src/sheets/builders";
import { sampleSnapshot } from "../../src/workbench/sample/snapshot";
import { sampleWorkbook } from "../../src/workbench/sample/sampleWorkbook";
import { workbench } from "../../src/languages/en/workbench";
import { BuilderSession } from "../../src/taskpane/builder/session";
import { workbook } from "../../src/taskpane/builder/workbook";
import { openExcel, type OpenExcel } from "./openExcel";

const speech = { language: "en" as const, words: english };
const sample = sampleWorkbook(workbench.sample);
const short = {
  ...sample,
  sheets: sample.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(-60) })),
};

/** What goes wrong between the study and the end of Create; the answer ends it. */
type End = () => void | Promise<void>;
type Fault = (excel: OpenExcel, session: BuilderSession) => void | End | Promise<End>;

const faults: Record<string, Fault> = {
  "a cell is being edited": (excel) => excel.editCell(),
  "the workbook's structure is protected": async () => {
    await protect(true);
    return () => protect(false);
  },
  "the user cancels at once": (_, session) => {
    setTimeout(() => session.cancel(), 0);
  },
};
/** More batches than any command needs but for the size of its sheets. */
for (let batch = 0; batch < 9; batch += 1)
  faults[`Excel refuses request ${batch + 1}`] = (excel) => {
    excel.host.book.batchesUntilRefusal = batch;
    return () => {
      excel.host.book.batchesUntilRefusal = null;
    };
  };

function protect(on: boolean): Promise<void> {
  return Excel.run(async (context) => {
    const { protection } = context.workbook;
    if (on) protection.protect();
    else protection.unprotect();
    await context.sync();
  });
}

async function opened(builder: Builder): Promise<BuilderSession> {
  const session = new BuilderSession(builder, workbook, speech);
  await session.look();
  return session;
}

/** Builders that stand for the kinds there are; every one of them is written by the same writer. */
const kinds = builders.filter(
  ({ kind, id }) => kind === "table" || ["potentialCapacity", "elevenCs"].includes(id),
);

describe.each(kinds.map((entry) => [entry.id, entry] as const))("%s", (_, entry) => {
  let excel: OpenExcel;
  let builder: Builder;
  beforeAll(async () => {
    builder = await entry.load("en");
    excel = await openExcel({ workbook: sampleSnapshot(short) });
    excel.engine.recalculate();
    await excel.engine.settled();
  });
  afterAll(() => excel.close());

  test("whatever fails while it is created: one sentence, the workbook as it was, and the next try works", async () => {
    const before = await excel.snapshot();
    const outcomes: string[] = [];
    for (const [name, fault] of Object.entries(faults)) {
      const session = await opened(builder);
      const { command: studied } = session.state;
      if (studied.phase === "ready" && studied.study.refusal !== null) {
        // It needs a list that this workbook lacks: nothing can be created, so nothing can fail.
        expect(studied.study.refusal.length).toBeGreaterThan(10);
        return;
      }
      const end = await fault(excel, session);
      await session.build();
      await end?.();
      const { command } = session.state;
      outcomes.push(`${name}: ${command.phase}`);
      if (command.phase === "done") {
        // The command needed fewer requests, or was done before it was cancelled.
        await workbook.removePlan(command.written.id);
        continue;
      }
      expect([name, command.phase]).toEqual([name, expect.stringMatching(/^(failed|cancelled)$/)]);
      if (command.phase === "failed") expect(command.sentence).toMatch(/^\p{Lu}.{10,400}\.$/su);
      expect([name, withoutChoices(await excel.snapshot())]).toEqual([
        name,
        withoutChoices(before),
      ]);
    }
    expect(outcomes.filter((outcome) => outcome.endsWith("failed")).length).toBeGreaterThan(3);
    const again = await opened(builder);
    await again.build();
    expect(again.state.command.phase).toBe("done");
  }, 120_000);
});

/** What is remembered of a choice is no part of the workbook that a user sees. */
function withoutChoices(snapshot: unknown): unknown {
  const { sheets, settings } = snapshot as { sheets: unknown; settings: [string, unknown][] };
  return { sheets, settings: settings.filter(([key]) => !key.startsWith("RM.choice.")) };
}
