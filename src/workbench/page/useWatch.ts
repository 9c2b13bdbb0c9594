import { useEffect, useState, type RefObject } from "react";
import { locales, type Preferences } from "./preferences";
import { selectedError, type CellError } from "./selectedError";
import type { Session } from "./session";
import type { WorkbenchWords } from "./words";

/** How often the page looks at what goes on in the session, in milliseconds. */
const INTERVAL = 150;

/** What goes on in the session. */
export interface Watched {
  calculating: boolean;
  roundTrips: number;
  /** Members of Office.js that the add-in asked for in vain. */
  missing: string[];
  /** The error in the selected cell. */
  error: CellError | null;
}

const QUIET: Watched = { calculating: false, roundTrips: 0, missing: [], error: null };
const UNSEEN = { session: null, watched: QUIET };

/** Looks at the session at short intervals, and keeps its charts up to date meanwhile. */
export function useWatch(
  session: Session | null,
  grid: RefObject<HTMLElement | null>,
  words: WorkbenchWords | null,
  { language, theme }: Preferences,
): Watched {
  const [seen, setSeen] = useState<{ session: Session | null; watched: Watched }>(UNSEEN);
  useEffect(() => {
    const element = grid.current;
    if (!session || !element || !words) return;
    const { locale } = locales[language];
    const timer = setInterval(() => {
      session.drawCharts({ theme, locale, empty: words.chart.empty });
      const now: Watched = {
        calculating: session.engine.busy,
        roundTrips: session.host.trips.count,
        missing: [...session.host.missing.keys()],
        error: selectedError(session.engine, element),
      };
      setSeen((last) =>
        last.session === session && JSON.stringify(last.watched) === JSON.stringify(now)
          ? last
          : { session, watched: now },
      );
    }, INTERVAL);
    return () => clearInterval(timer);
  }, [session, grid, words, language, theme]);
  // What was seen of the session before says nothing of this one.
  return seen.session === session ? seen.watched : QUIET;
}
