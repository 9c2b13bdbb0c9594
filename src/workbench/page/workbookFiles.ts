import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { WorkbenchWords } from "./words";

const LONGEST_SHEET_NAME = 31;

/** Opens an .xlsx file, or one or several .csv files, each as a sheet. Failures are sentences in these words. */
export async function readWorkbook(
  files: readonly File[],
  words: WorkbenchWords,
): Promise<Partial<IWorkbookData>> {
  const kinds = files.map(({ name }) => name.split(".").at(-1)?.toLowerCase());
  if (kinds.some((kind) => kind !== "csv" && kind !== "xlsx"))
    throw new Error(words.file.unknownKind);
  const [file] = files;
  if (file && kinds.length === 1 && kinds[0] === "xlsx") {
    const { openXlsx } = await import("../engine/files/openXlsx");
    return openXlsx(await bytesOf(file), baseName(file.name));
  }
  if (kinds.includes("xlsx")) throw new Error(words.file.oneWorkbook);
  const { openCsv } = await import("../engine/files/openCsv");
  const sheets: Partial<IWorkbookData>[] = [];
  for (const one of files) sheets.push(openCsv(await bytesOf(one), sheetName(one.name, sheets)));
  return together(sheets);
}

/** Workbooks of one sheet each as one workbook. */
export function together(workbooks: readonly Partial<IWorkbookData>[]): Partial<IWorkbookData> {
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const workbook of workbooks)
    for (const sheet of Object.values(workbook.sheets ?? {})) {
      const id = `sheet${Object.keys(sheets).length + 1}`;
      sheets[id] = { ...sheet, id };
    }
  return {
    ...workbooks[0],
    styles: Object.assign({}, ...workbooks.map(({ styles }) => styles)) as IWorkbookData["styles"],
    sheetOrder: Object.keys(sheets),
    sheets,
  };
}

/** A name that Excel takes for a sheet and that none of the others has. */
export function sheetName(file: string, others: readonly Partial<IWorkbookData>[]): string {
  const taken = others.map(({ name }) => name?.toLowerCase());
  const base =
    baseName(file)
      .replace(/[:\\/?*[\]]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Sheet";
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = base.slice(0, LONGEST_SHEET_NAME - suffix.length).trimEnd() + suffix;
    if (!taken.includes(name.toLowerCase())) return name;
  }
}

function baseName(file: string): string {
  return file.replace(/\.[^.]*$/, "");
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
