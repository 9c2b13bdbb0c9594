import type { Provenance, WorkbookPlan } from "../sheets/plan";
import { putSetting, SETTING_PREFIX, storedValue } from "./settings";

/** Version of this record's own shape; a record of a later one is not touched. */
const RECORD_VERSION = 1;
const KEY = "plan.";

/** What the workbook keeps about a plan, one setting a plan. */
export interface PlanRecord {
  record: number;
  id: string;
  builder: string;
  schemaVersion: number;
  choice: unknown;
  /** ISO 8601 instant. */
  madeAt: string;
  refreshable: boolean;
  /** In the plan's order, as they were when it was written. */
  sheets: { id: string; name: string; provenance?: Provenance[] }[];
}

/** The record of a plan that now stands on these sheets. */
export function recordOf(
  plan: WorkbookPlan,
  id: string,
  sheets: readonly { id: string; name: string }[],
): PlanRecord {
  return {
    record: RECORD_VERSION,
    id,
    builder: plan.builder,
    schemaVersion: plan.schemaVersion,
    choice: plan.choice,
    madeAt: new Date().toISOString(),
    refreshable: plan.refreshable,
    sheets: sheets.map((sheet, index) => {
      const provenance = plan.sheets[index]?.provenance;
      return { id: sheet.id, name: sheet.name, ...(provenance && { provenance }) };
    }),
  };
}

/** Queues the writing of a record. */
export function putRecord(context: Excel.RequestContext, record: PlanRecord): void {
  putSetting(context, KEY + record.id, record);
}

/**
 * The settings that hold records, with what they hold; the collection must have been loaded. A setting that
 * holds something else does not keep the other plans from being found.
 */
export function recordsIn(
  settings: Excel.SettingCollection,
): { setting: Excel.Setting; record: PlanRecord }[] {
  return settings.items
    .filter(({ key }) => key.startsWith(SETTING_PREFIX + KEY))
    .map((setting) => ({ setting, record: storedValue(setting) }))
    .filter((found): found is { setting: Excel.Setting; record: PlanRecord } =>
      isRecord(found.record),
    );
}

/** Has what every version's record has. */
function isRecord(value: unknown): value is PlanRecord {
  if (typeof value !== "object" || value === null) return false;
  const { record, id, builder, schemaVersion, madeAt, sheets } = value as Partial<
    Record<keyof PlanRecord, unknown>
  >;
  return (
    typeof record === "number" &&
    typeof id === "string" &&
    typeof builder === "string" &&
    typeof schemaVersion === "number" &&
    typeof madeAt === "string" &&
    Array.isArray(sheets) &&
    sheets.every(isSheetRecord)
  );
}

function isSheetRecord(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { name, provenance = [] } = value as { name?: unknown; provenance?: unknown };
  return typeof name === "string" && Array.isArray(provenance);
}

/** A later version of the add-in wrote the record. */
export function isNewer({ record }: PlanRecord): boolean {
  return record > RECORD_VERSION;
}
