import {
  addRow,
  deleteColumn,
  deleteList,
  deleteNewestSheet,
  faults,
  halfDone,
  limited,
  meanwhile,
  refused,
  slow,
} from "../../../src/workbench/host/faults/faults";
import type { Fault } from "../../../src/workbench/host/faults/fault";
import type { OpenExcel } from "../openExcel";
import { building, commands, type Command } from "./commands";
import { openShortSample, Trial } from "./trial";

/** What may befall any command and leaves the workbook alone. */
const passing: Record<string, Fault> = {
  "a cell is being edited": faults.editing,
  "the workbook's structure is protected": faults.protectedWorkbook,
  "every sheet is protected": faults.protectedSheets,
  "the workbook is open for reading": faults.readOnly,
  "rows are filtered out": faults.filtered,
  "rows are hidden": faults.hiddenRows,
  "no setting can be kept": faults.storageFull,
  "requests of 24 KB at most": faults.tooLarge,
  "requests of 2 KB at most": limited(2 * 1024),
};

/** What a colleague does meanwhile and before which requests; the gravest last, for there is no way back from it. */
const acts: {
  name: string;
  act: Parameters<typeof meanwhile>[1];
  before: (requests: number) => number[];
}[] = [
  { name: "a row is added", act: addRow, before: () => [3, 5] },
  {
    name: "the newest sheet is deleted",
    act: deleteNewestSheet,
    // Before the last two all stands: what is deleted then is deleted from what is complete.
    before: (requests) => Array.from({ length: Math.max(0, requests - 2) }, (_, at) => at),
  },
  { name: "a column is deleted", act: deleteColumn, before: () => [4] },
  { name: "the list is deleted", act: deleteList, before: () => [4] },
];

const tried: Record<string, Command> = {
  "build the cost table": building("costTable"),
  "build the segment map": building("segmentMap"),
  "build a typed register": building("partnershipProgramme"),
  "build a board": building("relationshipBoard"),
  "build an assessment": building("elevenCs"),
  ...commands,
};

describe.each(Object.entries(tried))("%s", (_, command) => {
  let excel: OpenExcel;
  let trial: Trial;
  beforeAll(async () => {
    excel = await openShortSample();
    trial = new Trial(excel, command);
    await trial.prepare();
  }, 120_000);
  afterAll(() => excel.close());

  test("whatever goes wrong in Excel: the workbook as it was or the complete result, one clear sentence, and the next command works", async () => {
    const found: Record<string, string[]> = {};
    const all: Record<string, Fault> = { ...passing };
    for (let n = 0; n < trial.requests; n += 1) {
      all[`Excel refuses request ${n + 1}`] = refused(n);
      all[`Excel fails in the middle of request ${n + 1}`] = halfDone(n);
    }
    for (const [name, fault] of Object.entries(all)) {
      const { wrong } = await trial.with(fault);
      if (wrong.length > 0) found[name] = wrong;
    }
    expect(found).toEqual({});
  }, 240_000);

  test("a slow Excel: it takes its time, and it can be cancelled at any", async () => {
    const found: Record<string, string[]> = {};
    for (const cancelAfter of [0, 50, 100, 150]) {
      const { wrong } = await trial.with(slow(20), { cancelAfter });
      if (wrong.length > 0) found[`cancelled after ${cancelAfter} ms`] = wrong;
    }
    const { outcome } = await trial.with(slow(20));
    expect([found, outcome.phase]).toEqual([{}, "done"]);
  }, 120_000);

  test("a colleague works in the workbook meanwhile: no half sheets, and the next command works", async () => {
    const found: Record<string, string[]> = {};
    for (const { name, act, before } of acts)
      for (const at of before(trial.requests)) {
        const { wrong } = await trial.with(meanwhile(at, act), { changes: true });
        if (wrong.length > 0) found[`${name} before request ${at + 1}`] = wrong;
      }
    expect(found).toEqual({});
  }, 240_000);
});
