import type { IWorkbookData } from "@univerjs/core";
import type { Progress } from "../../src/excel/progress";
import { putSetting } from "../../src/excel/settings";
import type { HostOptions } from "../../src/workbench/host/createHost";
import { startOffice, type OfficeFixture } from "../workbench/host/officeInNode";

/** A workbook open in the headless host, spoken to by the real Office.js. */
export interface OpenExcel extends Omit<OfficeFixture, "close"> {
  /** Closes the workbook, after what the library still has to say about the last command. */
  close(): Promise<void>;
  /** The user begins to type into a cell; the answer ends it. */
  editCell(): () => void;
  /** Everything a failed command must leave alone: sheets, what they hold, settings. */
  snapshot(): Promise<unknown>;
}

const open = new Set<OpenExcel>();

// A test that fails before it closes its workbook would leave the engine running, and Jest with it.
afterAll(async () => {
  for (const excel of open) await excel.close();
});

/** Opens a workbook; what a test leaves open is closed when its file ends. */
export async function openExcel(
  options: Partial<HostOptions> & { workbook?: Partial<IWorkbookData> },
): Promise<OpenExcel> {
  const office = await startOffice(options);
  const excel: OpenExcel = {
    ...office,
    async close() {
      if (!open.delete(excel)) return;
      try {
        office.host.editingCell = false;
        await Excel.run((context) => context.sync());
      } finally {
        office.close();
      }
    },
    editCell() {
      office.host.editingCell = true;
      return () => {
        office.host.editingCell = false;
      };
    },
    snapshot: async () => ({
      sheets: await sheetsWithContents(),
      settings: [...office.host.book.settings],
    }),
  };
  open.add(excel);
  return excel;
}

/** A progress that nobody watches and nobody cancels. */
export function quiet(): Progress {
  return { signal: new AbortController().signal, report: () => undefined };
}

/** Keeps a value in the workbook's settings. */
export async function keepSetting(key: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    putSetting(context, key, value);
    await context.sync();
  });
}

export async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

export async function valuesOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

async function sheetsWithContents(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/id");
    await context.sync();
    const used = sheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject().load("address,values,formulas,numberFormat"),
    );
    await context.sync();
    return used.map((range, index) => ({
      name: sheets.items[index]!.name,
      id: sheets.items[index]!.id,
      contents: range.isNullObject
        ? null
        : [range.address, range.values, range.formulas, range.numberFormat],
    }));
  });
}
