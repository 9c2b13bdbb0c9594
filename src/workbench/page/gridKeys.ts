import type { Injector } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";

/**
 * Gives the grid the keys that are pressed while nothing has the focus: after a menu or the pane was closed, or a
 * click beside the buttons. Excel's grid takes them too; a page loses them.
 * @returns how to stop.
 */
export function giveKeysToGrid(view: Window, injector: Injector): () => void {
  const listen = (): void => {
    const { activeElement, body } = view.document;
    if (activeElement === body) injector.get(ILayoutService).focus();
  };
  view.addEventListener("keydown", listen, true);
  return () => view.removeEventListener("keydown", listen, true);
}
