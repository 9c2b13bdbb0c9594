import { en as english } from "../allWords";
import { findPlans } from "../../src/excel/plans";
import type { Builder } from "../../src/sheets/builder";
import { customerProfile } from "../../src/sheets/customerProfile";
import {
  cellNames as profileNames,
  firstCustomerRow,
} from "../../src/sheets/customerProfile/layout";
import { funnelAndSources } from "../../src/sheets/funnelAndSources";
import { cellNames as funnelNames } from "../../src/sheets/funnelAndSources/layout";
import { keepingAndWinning } from "../../src/sheets/keepingAndWinning";
import {
  at as keepingAt,
  cellNames,
  on as keepingOn,
} from "../../src/sheets/keepingAndWinning/layout";
import { longTermShare } from "../../src/sheets/longTermShare";
import {
  at as shareAt,
  cellNames as shareNames,
  on as shareOn,
} from "../../src/sheets/longTermShare/layout";
import { programmeReturn } from "../../src/sheets/programmeReturn";
import { cellNames as programmeNames } from "../../src/sheets/programmeReturn/layout";
import { cellAddress } from "../../src/sheets/reference";
import { refreshPlan } from "../../src/taskpane/builder/refreshPlan";
import { BuilderSession } from "../../src/taskpane/builder/session";
import { workbook } from "../../src/taskpane/builder/workbook";
import { openExcel, quiet, valuesOf, type OpenExcel } from "../excel/openExcel";

const speech = { language: "en" as const, words: english };

async function write(sheet: string, address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
}

/** Adds a list on a sheet of its own, its column A dates. */
async function addList(name: string, rows: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add(name);
    const [height, width] = [rows.length, rows[0]!.length];
    added.getRangeByIndexes(0, 0, height, width).values = rows;
    added.getRangeByIndexes(1, 0, height + 5, 1).numberFormat = Array.from(
      { length: height + 5 },
      () => ["yyyy-mm-dd"],
    );
    await context.sync();
  });
}

async function type(sheet: string, name: string, value: unknown): Promise<string> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).names.getItem(name).getRange();
    cell.values = [[value]];
    cell.load("address");
    await context.sync();
    return cell.address.split("!")[1]!;
  });
}

async function create(
  builder: Builder,
  excel: OpenExcel,
  options: Record<string, string> = {},
): Promise<void> {
  const session = new BuilderSession(builder, workbook, speech);
  await session.look();
  for (const [id, value] of Object.entries(options)) session.setOption(id, value);
  const trips = excel.host.trips.count;
  await session.build();
  expect(session.state.command.phase).toBe("done");
  expect(excel.host.trips.count - trips).toBeLessThanOrEqual(12);
  await excel.engine.settled();
}

async function refresh(builder: Builder, excel: OpenExcel): Promise<void> {
  const [stored] = await findPlans();
  await refreshPlan(builder, stored!, workbook, speech, quiet());
  await excel.engine.settled();
}

describe.each(["desktop", "web"] as const)(
  "few round trips; a refresh takes in new rows and keeps what was typed, on %s",
  (profile) => {
    let excel: OpenExcel;
    beforeEach(async () => {
      excel = await openExcel({ profile });
    });
    afterEach(() => excel.close());

    test("keeping and winning", async () => {
      await addList("Sales", [
        ["Date", "Customer", "Amount"],
        [45_650, "Ann", 10],
        [45_700, "Ann", 20],
        [46_020, "Ann", 20],
        [45_800, "Bo", 5],
      ]);
      await create(keepingAndWinning, excel);
      const sheet = english.keepingAndWinning.sheets.result;
      const gained = async () =>
        (await valuesOf(sheet, cellAddress(keepingOn.gained, keepingAt.value)))[0]![0];
      expect(await gained()).toBe(1);
      const typed = await type(sheet, cellNames.winning, 300);
      await write("Sales", "A6:C6", [[45_900, "Cy", 7]]);
      await refresh(keepingAndWinning, excel);
      expect(await gained()).toBe(2);
      expect(await valuesOf(sheet, typed)).toEqual([[300]]);
      expect((await valuesOf(sheet, cellAddress(keepingOn.winning, keepingAt.cost)))[0]![0]).toBe(
        150,
      );
    }, 60_000);

    test("funnel and sources", async () => {
      await addList("Orders", [
        ["Date", "Customer", "Source", "Amount"],
        [45_650, "Ann", "Fair", 10],
        [45_700, "Bo", "Friend", 20],
      ]);
      await create(funnelAndSources, excel);
      const sheet = english.funnelAndSources.sheets.funnel;
      const typed = await type(sheet, funnelNames.stepCount(0), 300);
      const step = await type(sheet, funnelNames.stepName(1), "Call");
      await write("Orders", "A4:D4", [[45_690, "Cy", "Letter", 7]]);
      await refresh(funnelAndSources, excel);
      expect(await valuesOf(sheet, typed)).toEqual([[300]]);
      expect(await valuesOf(sheet, step)).toEqual([["Call"]]);
      const column = (await valuesOf(sheet, "B1:B50")).flat();
      expect(column).toEqual(expect.arrayContaining(["Fair", "Friend", "Letter"]));
    }, 60_000);

    test("programme return", async () => {
      await create(programmeReturn, excel);
      const sheet = english.programmeReturn.sheets.programmes;
      const spending = await type(sheet, programmeNames.figure("spending", 0), 300);
      const name = await type(sheet, programmeNames.name(7), "1+1 club");
      await refresh(programmeReturn, excel);
      expect(await valuesOf(sheet, spending)).toEqual([[300]]);
      expect(await valuesOf(sheet, name)).toEqual([["1+1 club"]]);
    }, 60_000);

    test("customer profile, with codes and a key: codes stay whatever happened to the key's rows", async () => {
      await addList("Sales", [
        ["Date", "Customer", "Amount"],
        [45_300, "Ann", 10],
        [45_660, "Bo", 20],
        [46_020, "Cy", 30],
      ]);
      await create(customerProfile, excel, { shownAs: "codesWithKey" });
      const { profile, customers } = english.customerProfile.sheets;
      const key = english.customerCodes.keySheet;
      const codesIn = async (sheet: string, rows: number) =>
        valuesOf(sheet, `A${rows}:B${rows + 2}`);
      const keyed = await codesIn(key, 8);
      const codeOf = new Map(keyed.map(([code, name]) => [name, code]));
      expect([...codeOf.keys()].sort()).toEqual(["Ann", "Bo", "Cy"]);
      // The key turned over by hand, its criteria left where they were, as a user who sorts two columns leaves it.
      await write(key, "A8:B10", [...keyed].reverse());
      const typed = await type(profile, profileNames.customer, codeOf.get("Bo"));
      await write("Sales", "A5:C5", [[46_030, "Dan", 50]]);
      await refresh(customerProfile, excel);
      const listed = await valuesOf(customers, `A${firstCustomerRow + 1}:C${firstCustomerRow + 4}`);
      expect(listed.map(([code, , sales]) => [code, sales])).toEqual([
        [expect.any(String), 50],
        [codeOf.get("Cy"), 30],
        [codeOf.get("Bo"), 20],
        [codeOf.get("Ann"), 10],
      ]);
      expect(await valuesOf(profile, typed)).toEqual([[codeOf.get("Bo")]]);
    }, 60_000);

    test("long-term share", async () => {
      await addList("Sales", [
        ["Date", "Customer", "Amount"],
        [45_300, "Ann", 10],
        [45_660, "Ann", 20],
        [46_020, "Bo", 30],
      ]);
      await create(longTermShare, excel);
      const sheet = english.longTermShare.sheets.result;
      const typed = await type(sheet, shareNames.longFrom, 0.5);
      await write("Sales", "A5:C5", [[45_700, "Cy", 50]]);
      await refresh(longTermShare, excel);
      expect(await valuesOf(sheet, typed)).toEqual([[0.5]]);
      const sales = (row: number) => valuesOf(sheet, cellAddress(row, shareAt.sales));
      expect([await sales(shareOn.long), await sales(shareOn.rest)]).toEqual([[[70]], [[30]]]);
    }, 60_000);
  },
);
