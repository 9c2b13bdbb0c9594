import { useSyncExternalStore } from "react";
import { ownTemplates, type KeptTemplate } from "../../excel/templates";
import { ownEntry } from "../../sheets/assessments/template/ownEntry";
import { builderOf, type BuilderEntry } from "../../sheets/builders";

/** One entry for each text of a template, so that a view keeps its builder while that stays the same. */
const entries = new Map<string, BuilderEntry | null>();

function entryOf({ id, text }: KeptTemplate): BuilderEntry | null {
  const key = id + text;
  const known = entries.get(key);
  if (known !== undefined) return known;
  const entry = ownEntry(id, text);
  entries.set(key, entry);
  return entry;
}

/** What the templates last read from the workbook build. */
export function ownEntries(): BuilderEntry[] {
  return ownTemplates.value.flatMap((kept) => entryOf(kept) ?? []);
}

/** The builder of that id, ours or a template's. */
export function anyBuilderOf(id: string): BuilderEntry | undefined {
  return builderOf(id) ?? ownEntries().find((entry) => entry.id === id);
}

/** The templates of the workbook as they were last read, for a view that follows them. */
export function useOwnTemplates(): readonly KeptTemplate[] {
  return useSyncExternalStore(
    (listener) => ownTemplates.subscribe(listener),
    () => ownTemplates.value,
  );
}
