/** A frame is not drawn while the pane is hidden; nobody waits longer than this for one, in milliseconds. */
const LONGEST = 100;

/**
 * Lets the browser show what was reported and hear the user before a long computation: resolves after the next
 * frame, or soon where none is drawn.
 */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestAnimationFrame !== "function") {
      setTimeout(resolve);
      return;
    }
    const timer = setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      // The frame is drawn once its callbacks have returned.
      setTimeout(resolve);
    });
  });
}
