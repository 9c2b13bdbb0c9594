import { builders } from "../../../src/sheets/builders";
import { faults } from "../../../src/workbench/host/faults/faults";
import type { OpenExcel } from "../openExcel";
import { building } from "./commands";
import { openShortSample, Trial } from "./trial";

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openShortSample();
}, 60_000);
afterAll(() => excel.close());

test.each(builders.map(({ id }) => [id] as const))(
  "%s, cells merged in every list: built whole or refused in a sentence, and the next try works",
  async (id) => {
    const trial = new Trial(excel, building(id));
    await trial.prepare();
    const { wrong, outcome } = await trial.with(faults.merged, { changes: true });
    expect(wrong).toEqual([]);
    expect(["done", "refused"]).toContain(outcome.phase);
    // Parted again, the lists are what they were: the same sheets.
    expect((await trial.with({})).wrong).toEqual([]);
  },
  120_000,
);
