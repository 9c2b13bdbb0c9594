import type { IWorkbookData } from "@univerjs/core";
import { useCallback, useEffect, useRef, useState } from "react";
import { sampleSnapshot } from "../sample/snapshot";
import { sampleWorkbook } from "../sample/sampleWorkbook";
import { ErrorCard } from "./ErrorCard";
import { Menu } from "./Menu";
import { MissingBar } from "./MissingBar";
import { currentPreferences, keepPreferences, locales, type Preferences } from "./preferences";
import { selectedError, type CellError } from "./selectedError";
import { openSession, type Session } from "./session";
import { Settings } from "./Settings";
import { Splitter } from "./Splitter";
import { StatusBar, type Status } from "./StatusBar";
import { loadWords, type WorkbenchWords } from "./words";

/** How often the page asks what goes on, in milliseconds. */
const WATCH = 150;
const QUIET: Status = { calculating: false, roundTrips: 0 };

export function Workbench() {
  const [preferences, setPreferences] = useState(currentPreferences);
  const [words, setWords] = useState<WorkbenchWords | null>(null);
  const [workbook, setWorkbook] = useState<Partial<IWorkbookData> | null>(null);
  const [session, setSession] = useState<Session | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [status, setStatus] = useState(QUIET);
  const [missing, setMissing] = useState<string[]>([]);
  const [error, setError] = useState<CellError | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const { language, profile, theme } = preferences;

  useEffect(() => keepPreferences(preferences), [preferences]);

  useEffect(() => {
    void loadWords(language).then((loaded) => {
      document.documentElement.lang = language;
      document.title = loaded.title;
      setWords(loaded);
      setWorkbook((open) => open ?? sampleSnapshot(sampleWorkbook(loaded.sample)));
    });
  }, [language]);

  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    session?.setTheme(theme);
  }, [theme, session]);

  useEffect(() => {
    const element = grid.current;
    if (!workbook || !element) return;
    let opened: Session | null = null;
    let left = false;
    openSession({ grid: element, workbook, language, profile, theme }).then(
      (one) => {
        if (left) return one.dispose();
        opened = one;
        setSession(one);
      },
      (reason: unknown) => setFailure(reason instanceof Error ? reason.message : String(reason)),
    );
    return () => {
      left = true;
      setSession(null);
      opened?.dispose();
    };
    // A change of theme does not end the session.
  }, [workbook, language, profile]);

  useEffect(() => {
    const element = grid.current;
    if (!session || !element || !words) return;
    const { locale } = locales[language];
    const timer = setInterval(() => {
      const now: Status = { calculating: session.engine.busy, roundTrips: 0 };
      setStatus((last) =>
        last.calculating === now.calculating && last.roundTrips === now.roundTrips ? last : now,
      );
      session.drawCharts({ theme, locale, empty: words.chart.empty });
      const found = selectedError(session.engine, element);
      setError((last) => (JSON.stringify(last) === JSON.stringify(found) ? last : found));
    }, WATCH);
    return () => clearInterval(timer);
  }, [session, words, language, theme]);

  const change = useCallback(
    (changed: Partial<Preferences>) => {
      // Another language or another Excel is another session with the workbook as it is.
      if (session && (changed.language || changed.profile)) setWorkbook(session.snapshot());
      setPreferences((last) => ({ ...last, ...changed }));
    },
    [session],
  );

  return (
    <div className="workbench" aria-busy={!session}>
      {words && (
        <>
          <header className="bar">
            <Menu
              label={words.file.menu}
              items={[
                {
                  label: words.file.sample,
                  choose: () => setWorkbook(sampleSnapshot(sampleWorkbook(words.sample))),
                },
              ]}
            />
            <Settings preferences={preferences} words={words} change={change} />
          </header>
          <MissingBar names={missing} words={words} dismiss={() => setMissing([])} />
          {failure && (
            <div className="alarm" role="alert">
              {words.failure.notStarted(failure)}
            </div>
          )}
        </>
      )}
      <main className="desk">
        <div className="grid" ref={grid} />
        {words && <ErrorCard error={error} words={words} close={() => setError(null)} />}
        {words && preferences.paneShown && (
          <Splitter
            label={words.settings.paneWidth}
            width={preferences.paneWidth}
            resize={(paneWidth) => change({ paneWidth })}
          />
        )}
        <section
          className="pane"
          aria-label={words?.settings.pane}
          style={{ width: preferences.paneWidth }}
          hidden={!preferences.paneShown}
        >
          {session && <iframe title={words?.settings.pane} src="/addin/taskpane.html" />}
        </section>
      </main>
      {words && <StatusBar status={status} profile={profile} words={words} loading={!session} />}
    </div>
  );
}
