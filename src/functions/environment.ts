import type { Words } from "../languages/language";

/** What a call knows of its surroundings. */
export interface Environment {
  /** The reader's language: sentences about errors. */
  words: Words;
  /** The workbook's language: words that stand in cells, so that a cell does not change with its reader. */
  workbookWords: Words;
  /** The host reports a blank cell as 0 (Excel on the desktop), not as null or "". */
  blankArrivesAsZero: boolean;
}
