import { builders } from "../../../src/sheets/builders";
import type { Fault } from "../../../src/workbench/host/faults/fault";
import { faults, halfDone, refused } from "../../../src/workbench/host/faults/faults";
import type { OpenExcel } from "../openExcel";
import { building } from "./commands";
import { openShortSample, Trial } from "./trial";

/** Builders that stand for the kinds there are; every one of them is written by the same writer. */
const kinds = builders.filter(
  ({ kind, id }) => kind === "table" || ["potentialCapacity", "bondBoard"].includes(id),
);

const passing: Record<string, Fault> = {
  "a cell is being edited": faults.editing,
  "the workbook's structure is protected": faults.protectedWorkbook,
  "no setting can be kept": faults.storageFull,
};

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openShortSample();
}, 60_000);
afterAll(() => excel.close());

test.each(kinds.map(({ id }) => [id] as const))(
  "%s, whatever fails while it is created: one sentence, the workbook as it was, and the next try works",
  async (id) => {
    const trial = new Trial(excel, building(id));
    await trial.prepare();
    const all: Record<string, Fault> = { ...passing };
    // The requests before look at the workbook, as those of every builder.
    for (let n = Math.max(0, trial.requests - 5); n < trial.requests; n += 1)
      all[`Excel fails at request ${n + 1}`] = n % 2 ? refused(n) : halfDone(n);
    const found: Record<string, string[]> = {};
    for (const [name, fault] of Object.entries(all)) {
      const { wrong } = await trial.with(fault);
      if (wrong.length > 0) found[name] = wrong;
    }
    expect(found).toEqual({});
  },
  240_000,
);
