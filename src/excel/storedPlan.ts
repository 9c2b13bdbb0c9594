import type { Language } from "../languages/language";
import type { Provenance } from "../sheets/plan";
import { isNewer, recordsIn } from "./planRecord";
import { markOf, queueMarks } from "./planMark";

/** A plan written earlier, by this user or a colleague, as it is found in the workbook. */
export interface StoredPlan {
  id: string;
  builder: string;
  schemaVersion: number;
  /** What it was made from, as the builder gave it. */
  choice: unknown;
  /** ISO 8601 instant. */
  madeAt: string;
  refreshable: boolean;
  /** Written by a later version of the add-in: it can be shown and removed, not refreshed. */
  newer: boolean;
  /** Of the words on its sheets; null where they do not tell. */
  language: Language | null;
  /** Its sheets in the plan's order, under the names they have now; null where the user deleted one. */
  sheets: ({ id: string; name: string } | null)[];
  /** Where the figures of each sheet come from. */
  provenance: Provenance[][];
}

/** A stored plan with the workbook's objects behind it. */
export interface FoundPlan {
  plan: StoredPlan;
  sheets: (Excel.Worksheet | null)[];
  setting: Excel.Setting;
}

/**
 * The plans of the workbook of which at least one sheet still stands, the newest first; two requests.
 * A plan's sheet is the one that bears its mark. Where the user has copied it there are several: the one
 * that was written is meant, known by its id or else its name; the copies are the user's own.
 */
export async function readStoredPlans(context: Excel.RequestContext): Promise<FoundPlan[]> {
  const { settings, worksheets } = context.workbook;
  settings.load("items/key,items/value");
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const marked = queueMarks(worksheets.items);
  await context.sync();

  const found = recordsIn(settings).map(({ setting, record }): FoundPlan => {
    const sheets = record.sheets.map((written, index) => {
      const candidates = marked
        .filter((sheet) => {
          const mark = markOf(sheet);
          return mark?.id === record.id && mark.index === index;
        })
        .map(({ sheet }) => sheet);
      return (
        candidates.find(({ id }) => id === written.id) ??
        candidates.find(({ name }) => name === written.name) ??
        candidates[0] ??
        null
      );
    });
    const { id, builder, schemaVersion, choice, madeAt, refreshable } = record;
    return {
      plan: {
        ...{ id, builder, schemaVersion, choice, madeAt, refreshable, newer: isNewer(record) },
        language: marked.map(markOf).find((mark) => mark?.id === id)?.language ?? null,
        sheets: sheets.map((sheet) => sheet && { id: sheet.id, name: sheet.name }),
        provenance: record.sheets.map(({ provenance }) => provenance ?? []),
      },
      sheets,
      setting,
    };
  });
  return found
    .filter(({ sheets }) => sheets.some((sheet) => sheet !== null))
    .sort((one, other) => (one.plan.madeAt < other.plan.madeAt ? 1 : -1));
}
