import type { IWorkbookData } from "@univerjs/core";
import { sampleSnapshot } from "../sample/snapshot";
import { sampleWorkbook } from "../sample/sampleWorkbook";
import type { BesideCells } from "../host/besideCells";
import { EMPTY_SHEET } from "./newSheets";
import type { WorkbenchWords } from "./words";

/** A workbook to be opened, and what it is, so that an untouched sample can follow the language. */
export interface OpenDocument {
  kind: "sample" | "empty" | "file";
  workbook: Partial<IWorkbookData>;
  /** What belongs to the workbook and is not in it; null for one just opened. */
  beside: BesideCells | null;
}

export function sampleDocument(words: WorkbenchWords): OpenDocument {
  return { kind: "sample", workbook: sampleSnapshot(sampleWorkbook(words.sample)), beside: null };
}

export function emptyDocument(words: WorkbenchWords): OpenDocument {
  const id = "sheet1";
  return {
    kind: "empty",
    beside: null,
    workbook: {
      name: words.file.workbookName,
      sheetOrder: [id],
      sheets: { [id]: { id, name: words.file.sheetName, ...EMPTY_SHEET } },
    },
  };
}

/** What the address asks to be opened: ?workbook=empty, else the sample. */
export function firstDocument(query: string, words: WorkbenchWords): OpenDocument {
  return new URLSearchParams(query).get("workbook") === "empty"
    ? emptyDocument(words)
    : sampleDocument(words);
}
