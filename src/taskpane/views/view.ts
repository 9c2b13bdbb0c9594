import { anyBuilderOf } from "../templates/ownEntries";

/** The views that are no builder's. */
export const ownViews = [
  "home",
  "formulas",
  "filling",
  "explain",
  "rows",
  "templates",
  "check",
  "settings",
] as const;
export type OwnView = (typeof ownViews)[number];

/** What the pane can show: one of its own views, or the builder of that id. */
export type ViewId = OwnView | (string & {});

export const isOwnView = (id: string): id is OwnView => ownViews.some((own) => own === id);

/** The view asked for; the start for one that does not exist. */
export function existingView(view: string | null | undefined): ViewId {
  // The ribbon knows the kinds of things, the pane the things themselves.
  const id = (view === "assessment" ? "potentialCapacity" : view) ?? "";
  return isOwnView(id) || anyBuilderOf(id) ? id : "home";
}
