import { cultures } from "../../../src/workbench/host/faults/culture";
import type { Fault } from "../../../src/workbench/host/faults/fault";
import {
  addRow,
  deleteColumn,
  deleteList,
  deleteNewestSheet,
  faults,
  halfDone,
  inCulture,
  limited,
  meanwhile,
  refused,
  slow,
} from "../../../src/workbench/host/faults/faults";
import type { OpenExcel } from "../openExcel";
import type { Command } from "./commands";
import { openShortSample, Trial } from "./trial";

/** What may befall any command and leaves the workbook alone. */
const passing: Record<string, Fault> = {
  "a cell is being edited": faults.editing,
  "the workbook's structure is protected": faults.protectedWorkbook,
  "every sheet is protected": faults.protectedSheets,
  "the workbook is open for reading": faults.readOnly,
  "rows are filtered out": faults.filtered,
  "rows are hidden": faults.hiddenRows,
  "Excel speaks German": inCulture(cultures.german),
  "Excel speaks Swedish": inCulture(cultures.swedish),
  "Excel speaks Russian": inCulture(cultures.russian),
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

/** Which places of a list are tried: of commands that differ only in what they write, the first, the middle and the last. */
const some = (places: readonly number[], every: boolean): readonly number[] =>
  every
    ? places
    : [...new Set([places[0], places[places.length >> 1], places.at(-1)])].flatMap(
        (at) => at ?? [],
      );

/**
 * Tries commands with every fault.
 * @param every at each request; else at the first, the middle and the last one, which is enough where another
 * command of the same kind is tried at each
 */
export function tryCommands(
  commands: Record<string, Command>,
  { every }: { every: boolean },
): void {
  describe.each(Object.entries(commands))("%s", (_, command) => {
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
      const requests = Array.from({ length: trial.requests }, (__, at) => at);
      for (const n of some(requests, every)) {
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
      for (const cancelAfter of some([0, 50, 100, 150], every)) {
        const { wrong } = await trial.with(slow(20), { cancelAfter });
        if (wrong.length > 0) found[`cancelled after ${cancelAfter} ms`] = wrong;
      }
      const { outcome } = await trial.with(slow(20));
      expect([found, outcome.phase]).toEqual([{}, "done"]);
    }, 120_000);

    test("cells are merged, or a colleague works in the workbook meanwhile: no half sheets, and the next command works", async () => {
      const found: Record<string, string[]> = {};
      const { wrong } = await trial.with(faults.merged, { changes: true });
      if (wrong.length > 0) found["merged cells"] = wrong;
      for (const { name, act, before } of acts)
        for (const at of some(before(trial.requests), every)) {
          const { wrong } = await trial.with(meanwhile(at, act), { changes: true });
          if (wrong.length > 0) found[`${name} before request ${at + 1}`] = wrong;
        }
      expect(found).toEqual({});
    }, 240_000);
  });
}
