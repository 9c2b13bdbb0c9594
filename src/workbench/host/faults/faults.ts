import type { Area } from "../area";
import { nativeStatus } from "../hostError";
import { deleteCells } from "../model/rangeStructure";
import type { Fault, FaultGround } from "./fault";
import { cultures, type Culture } from "./culture";
import { mergeEverywhere } from "./merging";
import { firstWrite } from "./writes";

/** Excel refuses one batch as a whole, as it does what it cannot do. */
export const refused = (at: number): Fault => ({
  meet: (batch) => (batch === at ? { refused: nativeStatus.internalError } : null),
});

/** Excel does the first half of a batch and fails at the next action: what was done stays done. */
export const halfDone = (at: number): Fault => ({
  meet: (batch, { Actions }) =>
    batch === at
      ? { actions: Math.floor(Actions.length / 2), error: "GeneralException" as const }
      : null,
});

/** From this batch on nobody speaks to Excel any more, as when the add-in is ended in the middle: nothing more is done. */
export const ended = (at: number): Fault => ({
  meet: (batch) => (batch >= at ? { refused: nativeStatus.internalError } : null),
});

/** Every batch takes so many milliseconds longer. */
export const slow = (milliseconds: number): Fault => ({
  meet: () => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

/** The user, or a colleague, does something before a batch is answered. */
export const meanwhile = (at: number, act: (ground: FaultGround) => unknown): Fault => ({
  async meet(batch, _request, ground) {
    if (batch !== at) return;
    await act(ground);
    ground.book.apply();
  },
});

/** A request or a response may have so many bytes. */
export const limited = (bytes: number): Fault => ({
  begin({ book }) {
    const before = book.largestPayload;
    book.largestPayload = bytes;
    return () => {
      book.largestPayload = before;
    };
  },
});

/** A row like the last one is added to the first table. */
export async function addRow(ground: FaultGround): Promise<void> {
  const table = firstTable(ground);
  const rows = table.Rows.items;
  await table.Rows.Add(null, rows.at(-1)!.Values);
}

/** The second column of the first table's sheet is deleted. */
export async function deleteColumn(ground: FaultGround): Promise<void> {
  const { sheetId, area } = firstTable(ground);
  const column: Area = { ...area, column: area.column + 1, columns: 1 };
  await deleteCells(ground.model, sheetId, column, "Left");
}

/** Excel speaks another language, with its separators. */
export const inCulture = (culture: Culture): Fault => ({
  start: { locale: culture.locale },
  begin({ book }) {
    book.culture = culture;
    return () => {
      book.culture = null;
    };
  },
});

/** The sheet of the first table is deleted. */
export function deleteList(ground: FaultGround): void {
  const { model } = ground;
  if (model.tables.ids(null).length > 0) model.worksheet(firstTable(ground).sheetId).Delete();
}

/** The sheet that was made last is deleted. */
export function deleteNewestSheet({ book, model }: FaultGround): void {
  const made = book.workbook
    .getSheets()
    .map((sheet) => sheet.getSheetId())
    // Only those that the add-in makes have such an id: what was opened has the engine's.
    .filter((id) => id.startsWith("{"));
  const newest = made.at(-1);
  if (newest !== undefined) model.worksheet(newest).Delete();
}

function firstTable({ model }: FaultGround) {
  const [id] = model.tables.ids(null);
  if (id === undefined) throw new Error("This fault needs a table in the workbook.");
  return model.table(id);
}

/** Rows 3 to 5 of every sheet are hidden. */
function hideRows({ book, model }: FaultGround): () => void {
  const hidden = book.workbook.getSheets().map((sheet) => sheet.getSheetId());
  const hide = (id: string, on: boolean) =>
    (model.range(id, { row: 2, column: 0, rows: 3, columns: 1 }).RowHidden = on);
  for (const id of hidden) hide(id, true);
  return () => {
    for (const id of hidden) if (book.workbook.getSheetBySheetId(id)) hide(id, false);
  };
}

/** The faults that can be chosen, each by a name of its own; the workbench says them in its languages. */
export const faults = {
  editing: {
    begin({ book }) {
      book.editingCell = true;
      return () => {
        book.editingCell = false;
      };
    },
  },
  protectedWorkbook: {
    begin({ book }) {
      book.protection ??= { password: null };
      return () => {
        book.protection = null;
      };
    },
  },
  protectedSheets: {
    begin({ book }) {
      const states = book.workbook.getSheets().map((sheet) => book.state(sheet.getSheetId()));
      for (const state of states) state.protection ??= { options: {}, password: null };
      return () => {
        for (const state of states) state.protection = null;
      };
    },
  },
  readOnly: {
    start: { readOnly: true },
    begin({ book }) {
      book.readOnly = true;
      return () => {
        book.readOnly = false;
      };
    },
    meet(_batch, request) {
      const actions = firstWrite(request);
      return actions < 0 ? null : { actions, error: "AccessDenied" };
    },
  },
  filtered: {
    begin(ground) {
      const show = hideRows(ground);
      ground.book.filtered = true;
      return () => {
        ground.book.filtered = false;
        show();
      };
    },
  },
  hiddenRows: { begin: hideRows },
  merged: {
    begin: (ground) => mergeEverywhere(ground, { row: 3, column: 0, rows: 2, columns: 2 }),
  },
  rowAdded: meanwhile(3, addRow),
  columnDeleted: meanwhile(3, deleteColumn),
  listDeleted: meanwhile(3, deleteList),
  newSheetDeleted: meanwhile(7, deleteNewestSheet),
  refused: refused(3),
  halfDone: halfDone(3),
  tooLarge: limited(24 * 1024),
  slow: slow(2000),
  tooOld: { start: { requirementSets: { ExcelApi: "1.8" } } },
  noSharedRuntime: {
    start: { requirementSets: { SharedRuntime: null, SharedRuntimeInternal: null } },
  },
  otherLanguage: inCulture(cultures.german),
  storageBlocked: { start: { storageBlocked: true } },
  storageFull: {
    begin({ book }) {
      book.settingsFull = true;
      return () => {
        book.settingsFull = false;
      };
    },
  },
} as const satisfies Record<string, Fault>;

export type FaultId = keyof typeof faults;
