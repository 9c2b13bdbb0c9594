import "./fabricSettings";
import { createRoot } from "react-dom/client";
import { registerPaneIcons } from "./icons";
import { Pane } from "./Pane";
import type { PaneOptions } from "./paneOptions";

export type { FunctionAnswer } from "./formulas/functionAnswer";
export type { PaneOptions } from "./paneOptions";
export type { ViewId } from "./views/view";

/** Shows the pane in the container, in place of what stands there; the answer takes it away again. */
export function mountPane(container: HTMLElement, options: PaneOptions): () => void {
  registerPaneIcons();
  document.documentElement.lang = options.language;
  const root = createRoot(container);
  root.render(<Pane {...options} />);
  return () => root.unmount();
}
