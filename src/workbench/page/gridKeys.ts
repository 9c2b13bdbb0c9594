import type { Injector } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";
import { pressedShortcut, type Shortcut } from "../host/shortcuts";

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

/**
 * Runs the add-in's action whose keys are pressed, before the grid sees them.
 * @returns how to stop.
 */
export function listenForShortcuts(
  view: Window,
  shortcuts: readonly Shortcut[],
  run: (action: string) => Promise<void>,
): () => void {
  const listen = (event: KeyboardEvent): void => {
    const shortcut = pressedShortcut(shortcuts, event);
    if (!shortcut) return;
    event.preventDefault();
    event.stopPropagation();
    void run(shortcut.action);
  };
  view.addEventListener("keydown", listen, true);
  return () => view.removeEventListener("keydown", listen, true);
}
