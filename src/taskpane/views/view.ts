import { builderOf } from "../../sheets/builders";

/** What the pane can show: "home", "formulas", "rows", "settings", or the builder of that id. */
export type ViewId = "home" | "formulas" | "rows" | "settings" | (string & {});

/** The view asked for; the start for one that does not exist. */
export function existingView(view: string | null | undefined): ViewId {
  // The ribbon knows the kinds of things, the pane the things themselves.
  const id = view === "assessment" ? "potentialCapacity" : view;
  const exists = ["formulas", "rows", "settings"].includes(id ?? "") || builderOf(id ?? "");
  return exists && id ? id : "home";
}
