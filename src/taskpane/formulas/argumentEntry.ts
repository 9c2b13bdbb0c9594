import { isCellReference } from "../../excel/cellReferences";
import type { ArgumentDeclaration } from "../../functions/declaration";
import type { Language } from "../../languages/language";
import { formatNumber, parseNumber } from "../builder/numberEntry";
import { arrayConstant, type Constant } from "./constantText";

/** What is written for an argument, as it stands in the formula; what of it can be known without Excel. */
export type ArgumentEntry = { formula: string } & (
  | { kind: "cells"; cells: Constant[][] }
  | { kind: "reference" }
  /** Only Excel can tell: a name, a column of a table, an expression. */
  | { kind: "expression" }
);

/** Something that Excel may know by name: a defined name, Sales[Amount], A2#. */
const name = /^[\p{L}_\\][\p{L}\p{N}_.\\]*(\[.*\])?#?$|^\$?[A-Z]{1,3}\$?\d{1,7}#$/iu;

/** Reads what somebody wrote for an argument; null where it is left out. */
export function readEntry(
  written: string,
  argument: ArgumentDeclaration,
  language: Language,
): ArgumentEntry | null {
  const text = written.trim();
  if (text === "") return null;
  if (text.startsWith("=")) return ofFormula(text.slice(1).trim());
  if (isCellReference(text)) return { kind: "reference", formula: text };
  const array = text.startsWith("{") ? arrayConstant(text) : null;
  if (array) return { kind: "cells", formula: text, cells: array };
  if (argument.kind === "boolean" && /^(true|false)$/i.test(text))
    return constant(text.toLowerCase() === "true");
  if (argument.kind === "number" && text.toLowerCase() !== argument.unlimited) {
    const number = parseNumber(text, language);
    if (number !== null && !Number.isNaN(number)) return constant(number);
    if (name.test(text)) return { kind: "expression", formula: text };
  }
  // In a text a word is a word; a name of Excel's is written behind "=".
  return /[[#]/.test(text) && name.test(text)
    ? { kind: "expression", formula: text }
    : constant(text);
}

function ofFormula(formula: string): ArgumentEntry {
  return { kind: isCellReference(formula) ? "reference" : "expression", formula };
}

function constant(value: Constant): ArgumentEntry {
  const formula =
    typeof value === "string"
      ? `"${value.replaceAll('"', '""')}"`
      : typeof value === "boolean"
        ? String(value).toUpperCase()
        : String(value).toUpperCase();
  return { kind: "cells", formula, cells: [[value]] };
}

/** How an argument of the example is written into its box. */
export function writtenConstant(matrix: Constant[][] | null, language: Language): string {
  if (!matrix) return "";
  const [first] = matrix;
  const value = first![0]!;
  if (matrix.length === 1 && first!.length === 1)
    return typeof value === "number" ? formatNumber(value, language) : String(value).trim();
  return `{${matrix.map((row) => row.map((each) => constant(each).formula).join(",")).join(";")}}`;
}

/** The formula of the entries, in English syntax; arguments left out at the end are not written. */
export function formulaOf(id: string, entries: readonly (ArgumentEntry | null)[]): string {
  const written = entries.map((entry) => entry?.formula ?? "");
  while (written.at(-1) === "") written.pop();
  return `=RM.${id}(${written.join(",")})`;
}
