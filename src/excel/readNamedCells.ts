import type { TypedCell } from "../sheets/builder";
import { inExcel } from "./session";
import { readSheets } from "./standingSheets";
import type { StoredPlan } from "./storedPlan";

/** What the cells of a standing plan hold that bear these names; two requests. */
export async function readNamedCells(
  stored: StoredPlan,
  names: readonly string[],
): Promise<Map<string, TypedCell>> {
  return inExcel(async (context) => (await readSheets(context, stored, names)).typed);
}
