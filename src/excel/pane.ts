import type { Failure } from "./failure";
import { Signal } from "./signal";

/** The views a ribbon button can open. */
export type View = "costTable" | "assessment" | "formulas";

/** The view last asked for by a ribbon button; null until one was pressed. */
export const requestedView = new Signal<View | null>(null);

/** An error that nobody caught, to be shown as a sentence; null when there is none. */
export const incident = new Signal<Failure | null>(null);

/** Shows the pane on a view. */
export async function showPane(view: View): Promise<void> {
  requestedView.send(view);
  await Office.addin.showAsTaskpane();
}
