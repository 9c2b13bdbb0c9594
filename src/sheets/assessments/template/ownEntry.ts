import type { BuilderEntry } from "../../builders";
import { builderId, TEMPLATE } from "./template";

/** The builder of an own template as the pane offers it, loaded when it is opened; null for what is no template. */
export function ownEntry(id: string, stored: string): BuilderEntry | null {
  const named = namesIn(stored);
  return (
    named && {
      ...{ id: builderId(id), kind: "assessment", rounds: true, own: named },
      load: async () => (await import("./ownAssessment")).storedAssessment(id, stored),
    }
  );
}

/** The same from a plan that was made from it, whatever has become of the template since. */
export function ownEntryOfPlan({
  builder,
  choice,
}: {
  builder: string;
  choice: unknown;
}): BuilderEntry | null {
  const { options } = (choice ?? {}) as { options?: Record<string, unknown> };
  const stored = options?.[TEMPLATE];
  const id = builder.slice(builderId("").length);
  return typeof stored === "string" && builder === builderId(id) ? ownEntry(id, stored) : null;
}

function namesIn(stored: string): { title: string; purpose: string } | null {
  try {
    const { title, purpose } = JSON.parse(stored) as Record<string, unknown>;
    return typeof title === "string"
      ? { title, purpose: typeof purpose === "string" ? purpose : "" }
      : null;
  } catch {
    return null;
  }
}
