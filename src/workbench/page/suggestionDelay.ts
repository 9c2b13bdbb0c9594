import type { Injector } from "@univerjs/core";
import { IShortcutService } from "@univerjs/ui";

/** The grid's list of functions follows the typed text only after a pause of 300 ms. */
const PAUSE = 320;
/** While the list is there, Enter and Tab are its own. */
const LIST = "sheet.formula-embedding-editor.search_function";

/**
 * Keeps Enter and Tab from taking a suggestion that belongs to text typed before: while the list is behind,
 * the key waits until the list has caught up. Otherwise "=SU", a pause, "M(1,2)" and Enter becomes SUBTOTAL.
 * To be called before the grid is created, which listens in the same place.
 * @returns how to stop.
 */
export function mendSuggestionDelay(view: Window, grid: () => Injector | null): () => void {
  let lastTyped = Number.NEGATIVE_INFINITY;
  const listIsThere = (): boolean =>
    grid()
      ?.get(IShortcutService)
      .getAllShortcuts()
      .some(({ id }) => id.startsWith(LIST)) ?? false;
  const listen = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (event.key !== "Enter" && event.key !== "Tab") {
      if (event.key.length === 1 || event.key === "Backspace") lastTyped = performance.now();
      return;
    }
    const wait = lastTyped + PAUSE - performance.now();
    if (wait <= 0 || !listIsThere()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { target } = event;
    setTimeout(() => target?.dispatchEvent(new KeyboardEvent("keydown", event)), wait);
  };
  view.addEventListener("keydown", listen, true);
  return () => view.removeEventListener("keydown", listen, true);
}
