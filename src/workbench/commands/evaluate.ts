import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import { createEngine } from "../engine/createEngine";
import { ErrorValue } from "../engine/cellReader";
import { addressOf } from "../engine/address";
import { openCsv } from "../engine/files/openCsv";
import { openXlsx } from "../engine/files/openXlsx";
import { readSpill } from "../engine/readSpill";
import { createHost } from "../host/createHost";
import { loadAddin } from "../host/loadAddin";
import { installedTypes } from "../host/loadOffice";
import { toCsv } from "./spillCsv";

const USAGE =
  "Usage: npm run -s evaluate -- [--sheet NAME=FILE.csv|xlsx]... 'FORMULA', for example '=RM.LTV(100,12)'.";
const TIMEOUT = 120_000;
const FORMULA_SHEET = "formula";

/** What the command is asked: files as sheets, and the formula. */
export interface Question {
  sheets: { name: string; file: string }[];
  formula: string;
}

/** What it answers: CSV, sentences of errors, and the exit status (2 with an error in a cell). */
export interface Answer {
  output: string;
  errors: string[];
  status: 0 | 2;
}

/**
 * Types a formula into A1 of an empty first sheet of a workbook with the given files as further sheets, with the
 * built add-in loaded, and prints what spills.
 *   evaluate [--sheet NAME=FILE.csv|xlsx]... FORMULA
 */
export async function run(args: string[], root: string): Promise<number> {
  // Standard output is the answer's alone, whatever the engine or the add-in have to say.
  Object.assign(console, { log: console.error, info: console.error, debug: console.error });
  // The timers of the engine and the add-in would keep the process alive: it ends here, come what may.
  process.on("uncaughtException", fail);
  try {
    const { sheets, formula } = readArguments(args);
    const files = sheets.map(({ name, file }) => ({ name, file: path.resolve(file) }));
    // Packages are found from the repository, files from where the user is.
    process.chdir(root);
    const answer = await evaluate({ sheets: files, formula }, root);
    await new Promise((resolve) => process.stdout.write(answer.output, resolve));
    for (const sentence of answer.errors) console.error(sentence);
    return process.exit(answer.status);
  } catch (error) {
    return fail(error);
  }
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

/** @throws with one sentence where the arguments cannot be understood. */
export function readArguments(args: readonly string[]): Question {
  const sheets: Question["sheets"] = [];
  const formulas: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? "";
    if (argument !== "--sheet" && !argument.startsWith("--sheet=")) {
      formulas.push(argument);
      continue;
    }
    const value = argument === "--sheet" ? (args[++at] ?? "") : argument.slice("--sheet=".length);
    const [, name = "", file = ""] = /^([^=]+)=(.+)$/s.exec(value) ?? [];
    if (name === "" || file === "") throw new Error(`"${value}" is not NAME=FILE. ${USAGE}`);
    if (name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name))
      throw new Error(
        `"${name}" cannot name a sheet: at most 31 characters, none of : \\ / ? * [ ], no ' at either end.`,
      );
    if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new Error(`Two sheets are named "${name}"; each needs a name of its own.`);
    sheets.push({ name, file });
  }
  const [formula, ...others] = formulas;
  if (formula === undefined || formula.trim() === "")
    throw new Error(`There is no formula. ${USAGE}`);
  if (others.length > 0)
    throw new Error(`There are ${formulas.length} formulas; put the one in quotes. ${USAGE}`);
  return { sheets, formula: formula.startsWith("=") ? formula : `=${formula}` };
}

/** @throws with one sentence where a file cannot be read or the calculation does not end within 120 seconds. */
export async function evaluate(question: Question, root: string): Promise<Answer> {
  const folder = path.join(root, "dist/addin");
  if (!existsSync(path.join(folder, "manifest.xml")))
    throw new Error("The add-in has not been built; run npm run build first.");
  const opened = await Promise.all(question.sheets.map(openSheet));
  const engine = await createEngine({ workbook: workbookOf(opened) });
  const host = createHost(engine, { types: installedTypes() });
  await loadAddin(host, { folder });
  await engine.settled(TIMEOUT);

  engine.api
    .getActiveWorkbook()
    ?.getSheetBySheetId(FORMULA_SHEET)
    ?.getRange("A1")
    .setFormula(question.formula);
  await engine.settled(TIMEOUT);

  const spill = readSpill(engine, FORMULA_SHEET, 0, 0);
  const errors: string[] = [];
  spill.forEach((cells, row) =>
    cells.forEach(({ value }, column) => {
      if (!(value instanceof ErrorValue)) return;
      const sentence = engine.errorSentence(FORMULA_SHEET, row, column);
      const place = addressOf(undefined, { row, column });
      errors.push(`${place} ${value.code}${sentence === undefined ? "" : `: ${sentence}`}`);
    }),
  );
  engine.dispose();
  return { output: toCsv(spill), errors, status: errors.length > 0 ? 2 : 0 };
}

/** A file as the first sheet of a workbook. */
async function openSheet({
  name,
  file,
}: Question["sheets"][number]): Promise<Partial<IWorkbookData>> {
  const kind = path.extname(file).toLowerCase();
  if (kind !== ".csv" && kind !== ".xlsx")
    throw new Error(`${file} is not a .csv or .xlsx file; only these can be opened.`);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      code === "ENOENT" ? `There is no file ${file}.` : `${file} cannot be read (${code ?? ""}).`,
      { cause: error },
    );
  }
  if (kind === ".csv") return openCsv(bytes, name);
  try {
    return await openXlsx(bytes, name);
  } catch (error) {
    throw new Error(`${file} is not an .xlsx workbook that can be read.`, { cause: error });
  }
}

/** An empty sheet for the formula, then the first sheet of each file under the name it was given. */
function workbookOf(files: readonly Partial<IWorkbookData>[]): Partial<IWorkbookData> {
  const styles: Record<string, unknown> = {};
  const names = files.map(({ name }) => name?.toLowerCase());
  let own = "Sheet1";
  for (let number = 2; names.includes(own.toLowerCase()); number++) own = `Sheet${number}`;
  const sheets: Record<string, Partial<IWorksheetData>> = {
    [FORMULA_SHEET]: { id: FORMULA_SHEET, name: own, rowCount: 1_048_576, columnCount: 16_384 },
  };
  files.forEach((file, index) => {
    const prefix = `file${index}`;
    for (const [id, style] of Object.entries(file.styles ?? {})) styles[prefix + id] = style;
    const sheet = file.sheets?.[file.sheetOrder?.[0] ?? ""];
    for (const row of Object.values(sheet?.cellData ?? {}))
      for (const cell of Object.values((row ?? {}) as Record<string, { s?: unknown }>))
        if (typeof cell.s === "string") cell.s = prefix + cell.s;
    sheets[prefix] = { ...sheet, id: prefix, name: file.name ?? prefix };
  });
  return {
    name: "Book1",
    sheetOrder: Object.keys(sheets),
    sheets,
    styles: styles as NonNullable<IWorkbookData["styles"]>,
  };
}
