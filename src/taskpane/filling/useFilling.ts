import { useCallback, useEffect, useRef, useState } from "react";
import { FillingReader, type FillingState } from "../../excel/filling";
import { onCellsChanged, type Changer } from "../../excel/onCellsChanged";
import { onSelectionChanged } from "../../excel/onSelectionChanged";

/** So long cells and selection rest before they are looked at, in milliseconds. */
const REST = 150;

/**
 * What is filled in, read anew when cells change or others are selected; nobody listens while the view is left.
 * @param onError what went wrong at reading
 * @param onTyped the state after the user of this Excel has typed, not a colleague
 */
export function useFilling(
  active: boolean,
  onError: (error: unknown) => void,
  onTyped: (state: FillingState) => void,
): { state: FillingState | null; look: () => void } {
  const [state, setState] = useState<FillingState | null>(null);
  const [reader] = useState(() => new FillingReader());
  const reading = useRef<Promise<void>>(Promise.resolve());
  const read = useCallback(
    (typed: boolean) => {
      // One after the other, so that an earlier answer never comes last.
      reading.current = reading.current.then(() =>
        reader.read().then((found) => {
          setState(found);
          if (typed) onTyped(found);
        }, onError),
      );
    },
    [reader, onError, onTyped],
  );
  useEffect(() => {
    if (!active) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    let typed = false;
    const soon = (changer: Changer | null) => {
      if (changer === "user") typed = true;
      clearTimeout(rest);
      rest = setTimeout(() => {
        read(typed);
        typed = false;
      }, REST);
    };
    read(false);
    const stops = [onSelectionChanged(() => soon(null)), onCellsChanged(soon)];
    return () => {
      clearTimeout(rest);
      for (const stop of stops) stop();
    };
  }, [active, read]);
  const look = useCallback(() => read(false), [read]);
  return { state, look };
}
