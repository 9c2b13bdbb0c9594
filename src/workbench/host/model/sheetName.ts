import type { Workbook } from "@univerjs/core";
import { HostError } from "../hostError";

const LONGEST = 31;

/** Refuses what Excel refuses as a sheet's name: empty, too long, forbidden signs, taken. */
export function assertSheetName(workbook: Workbook, name: string, ownId?: string): void {
  const forbidden = /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (name === "" || name.length > LONGEST || forbidden || name.toLowerCase() === "history")
    throw new HostError("InvalidArgument");
  const taken = workbook
    .getSheets()
    .some(
      (sheet) =>
        sheet.getSheetId() !== ownId && sheet.getName().toLowerCase() === name.toLowerCase(),
    );
  if (taken) throw new HostError("ItemAlreadyExists");
}
