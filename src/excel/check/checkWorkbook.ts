import type { Area } from "../../sheets/plan";
import type { Progress } from "../progress";
import { inExcel } from "../session";
import { readStoredPlans, readStrayPlans, type StoredPlan } from "../storedPlan";
import { addinCalls, isStale } from "./addinFormula";
import { cellRuns } from "./cellRuns";
import { dependenceOf } from "./dependence";
import {
  scanWorkbook,
  type FormulaCell,
  type ScannedSheet,
  type WorkbookScan,
} from "./scanWorkbook";

/** Cells of one sheet. */
export interface Places {
  sheet: { id: string; name: string };
  areas: Area[];
  count: number;
}

/** What a built table lacks. */
export interface PlanProblem {
  plan: StoredPlan;
  /**
   * Made by a newer version, its writing ended in the middle, or the list that Refresh would read is not there under its
   * name.
   */
  problem: "newer" | "unfinished" | "listGone";
  /** The list's name. */
  list?: string;
}

export interface WorkbookReport {
  /** Formulas that call the add-in, by sheet. */
  calls: Places[];
  /** Sheets to copy for a colleague without the add-in. */
  sheets: { id: string; name: string; formulas: number; active: boolean }[];
  /** Errors that formulas of the add-in show, and those of others that may come from them. */
  errors: { error: string; places: Places[] }[];
  /** Excel has lost the function behind some formula of the add-in, or shows an error in one. */
  repairable: boolean;
  /** Functions that formulas call and this version does not have. */
  unknown: string[];
  /** Defined names that mean nothing any more. */
  brokenNames: { name: string; sheet: string | null }[];
  plans: PlanProblem[];
}

/** Errors that are told wherever they stand; others only in formulas of the add-in. */
const TOLD = ["#NAME?", "#BUSY!", "#VALUE!", "#SPILL!", "#REF!"];
/** Every error word of Excel. */
const ERROR =
  /^#(NAME\?|BUSY!|VALUE!|SPILL!|REF!|N\/A|DIV\/0!|NUM!|NULL!|CALC!|GETTING_DATA|CONNECT!|FIELD!|BLOCKED!|UNKNOWN!|TIMEOUT!|EXTERNAL!|PYTHON!)$/;

export const errorOf = ({ value }: FormulaCell): string | null =>
  typeof value === "string" && ERROR.test(value) ? value : null;

/**
 * Looks through the whole workbook for what needs the add-in and what is wrong with it; changes nothing.
 * @param known names of the add-in's functions, as LTV or BUYING.FIT
 */
export async function checkWorkbook(
  known: readonly string[],
  progress: Progress,
): Promise<WorkbookReport> {
  return inExcel(async (context) => {
    const scan = await scanWorkbook(context, progress);
    const found = [...(await readStoredPlans(context)), ...(await readStrayPlans(context))];
    const plans = found.map(({ plan }) => plan);
    return reportOf(scan, plans, known);
  });
}

function reportOf(
  scan: WorkbookScan,
  plans: readonly StoredPlan[],
  known: readonly string[],
): WorkbookReport {
  const dependence = dependenceOf(scan);
  const ours = new Set(scan.sheets.flatMap((sheet) => dependence.calls(sheet)));
  const errors = new Map<string, Places[]>();
  let repairable = false;
  for (const sheet of scan.sheets) {
    const wrong = new Map<string, FormulaCell[]>();
    for (const cell of sheet.formulas) {
      const error = errorOf(cell);
      const own = ours.has(cell);
      repairable ||= own && (error !== null || isStale(cell.formula));
      if (error !== null && (own || TOLD.includes(error)))
        wrong.set(error, [...(wrong.get(error) ?? []), cell]);
    }
    for (const [error, cells] of wrong)
      errors.set(error, [...(errors.get(error) ?? []), placesOf(sheet, cells)]);
  }
  const rank = (error: string) => (TOLD.includes(error) ? TOLD.indexOf(error) : TOLD.length);
  const called = new Set(
    [...ours]
      .flatMap(({ formula }) => addinCalls(formula))
      .map((name) => name.replaceAll(".", "_")),
  );
  const named = new Set(known.map((name) => name.replaceAll(".", "_").toUpperCase()));
  return {
    calls: scan.sheets
      .map((sheet) => placesOf(sheet, dependence.calls(sheet)))
      .filter(({ count }) => count > 0),
    sheets: scan.sheets
      .filter(({ id, visibility }) => dependence.sheets.has(id) && visibility !== "VeryHidden")
      .map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        formulas: dependence.needing(sheet).length,
        active: sheet.id === scan.activeSheetId,
      })),
    errors: [...errors]
      .map(([error, places]) => ({ error, places }))
      .sort((one, other) => rank(one.error) - rank(other.error)),
    repairable,
    unknown: [...called].filter((name) => !named.has(name)),
    brokenNames: scan.names
      .filter(({ formula }) => formula.includes("#REF!"))
      .map(({ name, sheet }) => ({ name, sheet })),
    plans: plans.flatMap((plan) => problemsOf(plan, scan)),
  };
}

export function placesOf({ id, name }: ScannedSheet, cells: readonly FormulaCell[]): Places {
  return { sheet: { id, name }, areas: cellRuns(cells), count: cells.length };
}

function problemsOf(plan: StoredPlan, { tables, sheets }: WorkbookScan): PlanProblem[] {
  if (plan.unfinished) return [{ plan, problem: "unfinished" }];
  if (plan.newer) return [{ plan, problem: "newer" }];
  const { lists } = (plan.choice ?? {}) as { lists?: Record<string, { list?: unknown } | null> };
  const there = new Set([
    ...tables.map(({ name }) => `table:${name}`),
    ...sheets.map(({ name }) => `sheet:${name}`),
  ]);
  return Object.values(lists ?? {}).flatMap((chosen): PlanProblem[] => {
    const list = chosen?.list;
    if (typeof list !== "string") return [];
    // Several lists of a sheet are numbered.
    if (there.has(list) || there.has(list.replace(/ \(\d+\)$/, ""))) return [];
    return [{ plan, problem: "listGone", list: list.replace(/^(table|sheet):/, "") }];
  });
}
