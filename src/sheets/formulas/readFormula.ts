import type { Area } from "../plan";

/** A call within a formula, with its arguments as they are written; null for one that is left out. */
export interface FormulaCall {
  name: string;
  arguments: (string | null)[];
}

/** Cells that a formula reads: by their address, by a name, or as a column of a table. */
export type FormulaInput =
  | { kind: "cells"; written: string; sheet: string | null; area: Area }
  | { kind: "name"; written: string; sheet: string | null; name: string }
  | { kind: "column"; written: string; table: string; column: string };

/** A part of a formula; "other" is a number, an operator or a space. */
export interface Token {
  kind: "text" | "cells" | "column" | "call" | "name" | "open" | "close" | "comma" | "other";
  text: string;
}

/** Rows of a sheet. */
const ROWS = 1_048_576;

const sheetPart = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?`;
const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const columns = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const kinds: [Token["kind"], string][] = [
  ["text", String.raw`"(?:[^"]|"")*"`],
  ["cells", String.raw`${sheetPart}(?:${cell}(?::${cell})?|${columns})#?(?![\p{L}\p{N}_.(\[])`],
  ["column", String.raw`${word}\[(?:[^\[\]]|\[[^\[\]]*\])*\]`],
  ["call", String.raw`${word}\(`],
  ["name", String.raw`${sheetPart}${word}`],
  ["open", String.raw`[({]`],
  ["close", String.raw`[)}]`],
  ["comma", ","],
  ["other", String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?|[^]`],
];
const pattern = new RegExp(kinds.map(([kind, text]) => `(?<${kind}>${text})`).join("|"), "giu");

/** The parts of a formula in their order, spaces among them. */
export function tokensOf(formula: string): Token[] {
  return [...formula.replace(/^=/, "").matchAll(pattern)].map(({ 0: text, groups }) => ({
    kind: kinds.find(([kind]) => groups?.[kind] !== undefined)![0],
    text,
  }));
}

/**
 * The calls of a formula (English, commas) whose name begins with a prefix, from the outermost inwards and from left to
 * right: those within other functions and within each other too.
 */
export function callsOf(formula: string, prefix: string): FormulaCall[] {
  const found: FormulaCall[] = [];
  /** Of each open bracket: the call it belongs to, if it is one of ours; braces and others have none. */
  const open: (FormulaCall | null)[] = [];
  for (const { kind, text } of tokensOf(formula)) {
    if (kind === "close") open.pop();
    const inner = open.at(-1);
    if (kind === "comma" && inner) inner.arguments.push(null);
    // What stands within an argument belongs to every call around it.
    for (const [depth, call] of open.entries())
      if (call && !(kind === "comma" && depth === open.length - 1))
        call.arguments.push((call.arguments.pop() ?? "") + text);
    if (kind === "open") open.push(null);
    if (kind === "call") {
      const name = text.slice(0, -1).toUpperCase();
      const call = name.startsWith(prefix) ? { name, arguments: [null] } : null;
      if (call) found.push(call);
      open.push(call);
    }
  }
  return found.map(({ name, arguments: all }) => ({
    name,
    arguments: all.map((each) => each?.trim() || null),
  }));
}

/** The cells that a formula reads, each once, in the order in which they are written. */
export function inputsOf(formula: string): FormulaInput[] {
  const inputs = new Map<string, FormulaInput>();
  for (const { kind, text } of tokensOf(formula)) {
    const input = inputOf(kind, text);
    if (input) inputs.set(inputKey(text), input);
  }
  return [...inputs.values()];
}

/** The same for cells that are written with and without "$", in capitals or not. */
export function inputKey(written: string): string {
  return written.replaceAll("$", "").toUpperCase();
}

/** What a formula that is nothing but an input reads; null for anything else. */
export function soleInput(formula: string): FormulaInput | null {
  const tokens = tokensOf(formula.trim());
  return tokens.length === 1 ? inputOf(tokens[0]!.kind, tokens[0]!.text) : null;
}

/** What a token reads; null where it reads nothing, or more than one column of a table. */
export function inputOf(kind: Token["kind"], written: string): FormulaInput | null {
  if (kind === "cells") {
    const [sheet, address] = parted(written);
    return { kind, written, sheet, area: areaOf(address.replace(/[$#]/g, "")) };
  }
  if (kind === "name") {
    const [sheet, name] = parted(written);
    return /^(true|false)$/i.test(name) ? null : { kind, written, sheet, name };
  }
  const column = kind === "column" ? /^([^[]+)\[([^[\]@#']+)\]$/.exec(written) : null;
  return column ? { kind: "column", written, table: column[1]!, column: column[2]! } : null;
}

/** A sheet's name without its quotes, and what stands behind it. */
function parted(written: string): [string | null, string] {
  const at = written.lastIndexOf("!");
  if (at < 0) return [null, written];
  const sheet = written.slice(0, at).replace(/^'|'$/g, "").replaceAll("''", "'");
  return [sheet, written.slice(at + 1)];
}

/** The cells of an address without "$": B2, B2:C9, A:C. */
function areaOf(address: string): Area {
  const corners = address
    .toUpperCase()
    .split(":")
    .map((corner) => {
      const [, letters = "", digits] = /^([A-Z]+)(\d*)$/.exec(corner) ?? [];
      let column = 0;
      for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
      return { column: column - 1, row: digits ? Number(digits) - 1 : null };
    });
  const [first, last = first] = corners as [(typeof corners)[number]];
  const row = Math.min(first.row ?? 0, last.row ?? 0);
  const column = Math.min(first.column, last.column);
  return {
    ...{ row, column },
    rows: first.row === null ? ROWS : Math.max(first.row, last.row ?? 0) - row + 1,
    columns: Math.max(first.column, last.column) - column + 1,
  };
}
