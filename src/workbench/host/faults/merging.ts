import type { Area } from "../area";
import { mergeCells, unmergeCells } from "../model/rangeStructure";
import type { FaultGround } from "./fault";

/** Merges an area of every sheet; the answer parts the cells again and gives them back what they held. */
export function mergeEverywhere({ book, model }: FaultGround, area: Area): () => void {
  book.apply();
  const merged = book.workbook.getSheets().map((sheet) => {
    const id = sheet.getSheetId();
    const before = model.range(id, area).Formulas;
    mergeCells(book, id, area, false);
    return { id, before };
  });
  book.apply();
  return () => {
    for (const { id, before } of merged) {
      if (!book.workbook.getSheetBySheetId(id)) continue;
      unmergeCells(book, id, area);
      // What the command has written meanwhile stays.
      if (isUntouched(model.range(id, area).Formulas)) model.range(id, area).Formulas = before;
    }
    book.apply();
  };
}

function isUntouched(formulas: unknown): boolean {
  return (formulas as unknown[][]).every((row, down) =>
    row.every((cell, right) => (down === 0 && right === 0) || cell === ""),
  );
}
