import { checkWorkbook } from "../../../src/excel/check/checkWorkbook";
import { findPlans, findStrayPlans, removePlan } from "../../../src/excel/plans";
import { ended } from "../../../src/workbench/host/faults/faults";
import { quiet, sheetNames, type OpenExcel } from "../openExcel";
import { building } from "./commands";
import { openShortSample } from "./trial";

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openShortSample();
}, 60_000);
afterAll(() => excel.close());

/** What a user sees of the workbook: what is remembered of a choice is no part of it. */
async function seen(): Promise<unknown> {
  const { sheets, settings } = (await excel.snapshot()) as {
    sheets: unknown;
    settings: [string, unknown][];
  };
  return [sheets, settings.filter(([key]) => !key.startsWith("RM.choice."))];
}

test.each(["segmentMap", "partnershipProgramme"] as const)(
  "%s, the add-in ended at any request while it is created: the workbook as it was, the complete result, or sheets that the check finds, says and removes",
  async (id) => {
    const command = building(id);
    const { trips } = excel.host;
    const begun = trips.count;
    expect(await command.give(quiet())).toEqual({ phase: "done" });
    const requests = trips.count - begun;
    const made = (await findPlans())[0]!.sheets.map((sheet) => sheet!.name);
    await command.takeBack!();
    const before = await seen();
    const names = await sheetNames();
    const ends: Record<string, number> = { "as it was": 0, unfinished: 0, complete: 0 };

    for (let at = 0; at < requests; at += 1) {
      const back = excel.host.inject(ended(at));
      await command.give(quiet());
      back();
      await excel.engine.settled();
      const { plans } = await checkWorkbook([], quiet());
      const added = (await sheetNames()).filter((name) => !names.includes(name));
      if (added.length === 0) {
        ends["as it was"]! += 1;
        expect([plans, await seen()]).toEqual([[], before]);
      } else if (plans.length > 0) {
        ends.unfinished! += 1;
        expect(plans).toHaveLength(1);
        expect(plans[0]).toMatchObject({ problem: "unfinished", plan: { builder: id } });
        expect(plans[0]!.plan.sheets.map((sheet) => sheet?.name)).toEqual(made);
        expect(added.sort()).toEqual([...made].sort());
        // Nothing that refreshes or fills takes them for a result.
        expect(await findPlans()).toEqual([]);
        await removePlan(plans[0]!.plan.id);
        await excel.engine.settled();
        expect(await seen()).toEqual(before);
      } else {
        ends.complete! += 1;
        expect((await findPlans())[0]!.sheets.map((sheet) => sheet?.name)).toEqual(made);
        await command.takeBack!();
      }
    }
    expect(ends["as it was"]).toBeGreaterThan(0);
    expect(ends.unfinished).toBeGreaterThan(0);
  },
  60_000,
);

test("while the add-in writes a plan, its sheets are not taken for unfinished; one that has been written is finished", async () => {
  const command = building("segmentMap");
  const found: unknown[] = [];
  let looking = Promise.resolve();
  const outcome = await command.give({
    signal: new AbortController().signal,
    report: (_share, phase) => {
      if (phase === "writing")
        looking = looking.then(async () => void found.push(...(await findStrayPlans())));
    },
  });
  await looking;
  expect(outcome).toEqual({ phase: "done" });
  expect([found, await findStrayPlans()]).toEqual([[], []]);
  await command.takeBack!();
});
