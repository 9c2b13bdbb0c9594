import { useCallback, useEffect, useRef, useState } from "react";
import { onCellsChanged, type Changer } from "../../excel/onCellsChanged";
import { onSelectionChanged } from "../../excel/onSelectionChanged";

/** So long cells and selection rest before they are looked at, in milliseconds. */
const REST = 150;

interface Followed<T> {
  /** Looks at the workbook; must stay the same function. */
  read: () => Promise<T>;
  onError: (error: unknown) => void;
  /** What was found after the user of this Excel has typed, not a colleague. */
  onTyped?: (found: T) => void;
}

/**
 * What is read of the workbook, read anew when cells change or others are selected; nobody listens while the view is
 * left.
 */
export function useFollowed<T>(
  active: boolean,
  { read, onError, onTyped }: Followed<T>,
): { found: T | null; look: () => void } {
  const [found, setFound] = useState<T | null>(null);
  const reading = useRef<Promise<void>>(Promise.resolve());
  const lookAfter = useCallback(
    (typed: boolean) => {
      // One after the other, so that an earlier answer never comes last.
      reading.current = reading.current.then(() =>
        read().then((now) => {
          setFound(now);
          if (typed) onTyped?.(now);
        }, onError),
      );
    },
    [read, onError, onTyped],
  );
  useEffect(() => {
    if (!active) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    let typed = false;
    const soon = (changer: Changer | null) => {
      if (changer === "user") typed = true;
      clearTimeout(rest);
      rest = setTimeout(() => {
        lookAfter(typed);
        typed = false;
      }, REST);
    };
    lookAfter(false);
    const stops = [onSelectionChanged(() => soon(null)), onCellsChanged(soon)];
    return () => {
      clearTimeout(rest);
      for (const stop of stops) stop();
    };
  }, [active, lookAfter]);
  const look = useCallback(() => lookAfter(false), [lookAfter]);
  return { found, look };
}
