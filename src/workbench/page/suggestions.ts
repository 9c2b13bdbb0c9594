import type { Injector } from "@univerjs/core";
import { IShortcutService, KeyCode } from "@univerjs/ui";

/** The keys of the grid's list of functions. */
const LIST = "sheet.formula-embedding-editor.search_function";
/** The list follows the typed text after a pause of this many milliseconds. */
const PAUSE = 300;

/**
 * Makes the list of functions behave as Excel's: Enter enters what is typed, Tab takes the suggestion. The grid's own
 * takes one on Enter too, "=SUM(1,2)" becoming "=SUBTOTAL", since its list is that of the text before the last pause;
 * for the same reason Tab takes nothing from a list that is behind the text, and enters the text instead.
 * @returns how to stop.
 */
export function mendSuggestions(view: Window, injector: Injector): () => void {
  let typed = Number.NEGATIVE_INFINITY;
  const listen = (): void => {
    typed = performance.now();
  };
  view.addEventListener("input", listen, true);

  const shortcuts = injector.get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (item) => {
    if (!item.id.startsWith(LIST)) return register(item);
    const shown = performance.now();
    switch (item.binding) {
      case KeyCode.ENTER:
        return register({ ...item, preconditions: () => false });
      case KeyCode.TAB:
        return register({ ...item, preconditions: () => shown - typed >= PAUSE });
      default:
        return register(item);
    }
  };
  return () => view.removeEventListener("input", listen, true);
}
