import { beingWritten } from "./beingWritten";
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
  /** Names of the copies that the user made of its sheets. */
  copies?: readonly string[];
  /** Sheets that are called otherwise than when they were written. */
  renamed?: readonly { from: string; to: string }[];
  /** Its sheets came from another workbook; this one remembers nothing about it. */
  stray?: true;
  /** A stray whose writing ended in the middle, as when Excel was closed meanwhile: it can be removed. */
  unfinished?: true;
}

/** A stored plan with the workbook's objects behind it. */
export interface FoundPlan {
  plan: StoredPlan;
  sheets: (Excel.Worksheet | null)[];
  /** Null where the workbook remembers nothing about it. */
  setting: Excel.Setting | null;
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
    const copies: string[] = [];
    const sheets = record.sheets.map((written, index) => {
      const candidates = marked
        .filter((sheet) => {
          const mark = markOf(sheet);
          return mark?.id === record.id && mark.index === index;
        })
        .map(({ sheet }) => sheet);
      const meant =
        candidates.find(({ id }) => id === written.id) ??
        candidates.find(({ name }) => name === written.name) ??
        candidates[0] ??
        null;
      copies.push(...candidates.filter((sheet) => sheet !== meant).map(({ name }) => name));
      return meant;
    });
    const { id, builder, schemaVersion, choice, madeAt, refreshable } = record;
    return {
      plan: {
        ...{ id, builder, schemaVersion, choice, madeAt, refreshable, newer: isNewer(record) },
        language: marked.map(markOf).find((mark) => mark?.id === id)?.language ?? null,
        sheets: sheets.map((sheet) => sheet && { id: sheet.id, name: sheet.name }),
        provenance: record.sheets.map(({ provenance }) => provenance ?? []),
        copies,
        renamed: record.sheets.flatMap(({ name }, index) => {
          const now = sheets[index]?.name ?? name;
          return now === name ? [] : [{ from: name, to: now }];
        }),
      },
      sheets,
      setting,
    };
  });
  return found
    .filter(({ sheets }) => sheets.some((sheet) => sheet !== null))
    .sort((one, other) => (one.plan.madeAt < other.plan.madeAt ? 1 : -1));
}

/**
 * Sheets that bear a mark of ours while the workbook remembers no plan of it: they came from another workbook, are
 * copies that outlived their plan, or were never finished. As plans without choices, one for each that a mark names;
 * two requests.
 */
export async function readStrayPlans(context: Excel.RequestContext): Promise<FoundPlan[]> {
  const { settings, worksheets } = context.workbook;
  settings.load("items/key,items/value");
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const marked = queueMarks(worksheets.items);
  await context.sync();
  const known = new Set(recordsIn(settings).map(({ record }) => record.id));
  const strays = new Map<string, FoundPlan>();
  for (const one of marked) {
    const mark = markOf(one);
    if (!mark || known.has(mark.id) || beingWritten.has(mark.id)) continue;
    const { id, builder, schemaVersion, index, language = null } = mark;
    const stray: FoundPlan = strays.get(id) ?? {
      plan: {
        ...{ id, builder, schemaVersion, language, choice: null, madeAt: "", stray: true },
        ...{ refreshable: false, newer: false, sheets: [], provenance: [] },
        ...(mark.unfinished && { unfinished: true }),
      },
      sheets: [],
      setting: null,
    };
    strays.set(id, stray);
    const { plan, sheets } = stray;
    while (plan.sheets.length <= index) plan.sheets.push(null);
    plan.sheets[index] ??= { id: one.sheet.id, name: one.sheet.name };
    sheets.push(one.sheet);
  }
  return [...strays.values()];
}
