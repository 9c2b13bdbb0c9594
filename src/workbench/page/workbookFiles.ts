import type { IWorkbookData } from "@univerjs/core";
import type { Engine } from "../engine/createEngine";

/** Opens files of the user's own; each becomes a sheet, or several. */
export function readWorkbook(_files: readonly File[]): Promise<Partial<IWorkbookData>> {
  return Promise.reject(new Error("Not yet."));
}

/** The workbook as an .xlsx file. */
export function writeWorkbook(_engine: Engine): Promise<Uint8Array<ArrayBuffer>> {
  return Promise.reject(new Error("Not yet."));
}
