import { useEffect, useRef, useState, type RefObject } from "react";
import { openSession, type Session, type SessionOptions } from "./session";

/** The session for these options; another one is opened when they change, after the last has ended. */
export function useSession(
  grid: RefObject<HTMLElement | null>,
  options: Omit<SessionOptions, "grid"> | null,
): { session: Session | null; failure: unknown } {
  const [session, setSession] = useState<Session | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const before = useRef(Promise.resolve());
  const { workbook, language, profile } = options ?? {};

  useEffect(() => {
    const element = grid.current;
    if (!element || !options) return;
    let left = false;
    setFailure(null);
    const opening = before.current.then(() =>
      left ? null : openSession({ grid: element, ...options }),
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
      // The grid is a React root of its own, which must not be taken down while this one renders.
      before.current = opening.then(
        (opened) => opened?.dispose(),
        () => undefined,
      );
    };
    // The theme may change within a session.
  }, [grid, workbook, language, profile]);

  return { session, failure };
}
