import { useEffect, useRef, useState, type RefObject } from "react";
import type { OpenDocument } from "./documents";
import type { Preferences } from "./preferences";
import { openSession, type Session } from "./session";

/**
 * The session of the document in this Excel; another one is opened when either changes, after the last has
 * ended. Null while it opens.
 * @param showPane called when the add-in shows or hides its pane; always the same function.
 */
export function useSession(
  grid: RefObject<HTMLElement | null>,
  document: OpenDocument | null,
  { language, profile }: Preferences,
  showPane: (shown: boolean) => void,
): { session: Session | null; failure: unknown } {
  const [session, setSession] = useState<Session | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const before = useRef(Promise.resolve());

  useEffect(() => {
    const element = grid.current;
    if (!element || !document) return;
    let left = false;
    const { workbook, beside } = document;
    const opening = before.current.then(() =>
      left ? null : openSession({ grid: element, workbook, beside, language, profile, showPane }),
    );
    opening.then(
      (opened) => {
        if (!left) setSession(opened);
      },
      (reason: unknown) => {
        if (!left) setFailure(reason);
      },
    );
    return () => {
      left = true;
      setSession(null);
      setFailure(null);
      // The grid is a React root of its own, which must not be taken down while this one renders.
      before.current = opening.then(
        (opened) => opened?.dispose(),
        () => undefined,
      );
    };
  }, [grid, document, language, profile, showPane]);

  return { session, failure };
}
