import { CellValueType, type ICellData, numfmt } from "@univerjs/core";
import { HostError } from "./hostError";

/** Longest text of a cell and longest formula in Excel. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** What a cell becomes when something is entered: the engine's cell data, and a format if typing implies one. */
export interface Entry {
  data: Pick<ICellData, "v" | "t" | "f">;
  pattern?: string;
}

const BLANK: Entry = { data: { v: null, t: null } };

/**
 * Enters a value as Excel does when an add-in writes `values` or `formulas`: as if it were typed.
 * @param pattern the cell's number format; "@" keeps everything as text.
 */
export function enter(value: unknown, pattern: string): Entry {
  const asText = pattern === "@";
  switch (typeof value) {
    case "number":
      if (!Number.isFinite(value)) throw new HostError("InvalidArgument");
      return asText ? text(String(value)) : { data: { v: value, t: CellValueType.NUMBER } };
    case "boolean":
      return asText
        ? text(value ? "TRUE" : "FALSE")
        : { data: { v: value ? 1 : 0, t: CellValueType.BOOLEAN } };
    case "string":
      return enterText(value, asText);
    default:
      throw new HostError("InvalidArgument");
  }
}

function enterText(typed: string, asText: boolean): Entry {
  if (typed === "") return BLANK;
  if (typed.startsWith("'")) return text(typed.slice(1));
  if (asText) return text(typed);
  // Leading tabs and line ends do not keep a formula from being one.
  const start = typed.replace(/^[\t\r\n]+/, "");
  if (start.length > 1 && start.startsWith("=")) return formula(start);
  const parsed = parseTyped(typed);
  if (parsed) return parsed;
  if (start.length > 1 && /^[+\-@]/.test(start)) return formula(`=${start}`);
  return text(typed);
}

function parseTyped(typed: string): Entry | null {
  if (ERRORS.has(typed.toUpperCase()))
    return { data: { v: typed.toUpperCase(), t: CellValueType.STRING } };
  const first = typed.trimStart().charAt(0);
  if (!/[\d+\-.,$€£¥(tfTF]/.test(first)) return null;
  const found = numfmt.parseValue(typed);
  if (!found) return null;
  if (typeof found.v === "boolean")
    return { data: { v: found.v ? 1 : 0, t: CellValueType.BOOLEAN } };
  if (typeof found.v !== "number") return null;
  const data = { v: found.v, t: CellValueType.NUMBER };
  return typeof found.z === "string" ? { data, pattern: found.z } : { data };
}

function text(content: string): Entry {
  if (content.length > LONGEST_TEXT) throw new HostError("InvalidArgument");
  // Text that looks like a number is marked, or the engine would make a number of it.
  const numeric = content.trim() !== "" && !Number.isNaN(Number(content));
  const boolean = /^(true|false)$/i.test(content);
  const type = numeric || boolean ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { data: { v: content, t: type } };
}

function formula(content: string): Entry {
  if (content.length > LONGEST_FORMULA || !isBalanced(content))
    throw new HostError("InvalidArgument");
  return { data: { f: content, v: null, t: null } };
}

/** Quotes and brackets match, and the formula does not end in an operator: what Excel refuses to enter. */
function isBalanced(content: string): boolean {
  const bare = content.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'(?=!)/g, "s");
  if (bare.replaceAll('""', "").includes('"')) return false;
  const open: string[] = [];
  const pairs: Record<string, string> = { ")": "(", "}": "{", "]": "[" };
  for (const sign of bare) {
    if ("({[".includes(sign)) open.push(sign);
    else if (sign in pairs && open.pop() !== pairs[sign]) return false;
  }
  return open.length === 0 && !/[+\-*/^&=<>,]\s*$/.test(bare);
}

/** The errors a cell can hold. */
export const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#CONNECT!",
  "#BLOCKED!",
  "#FIELD!",
]);
