import { useCallback, useEffect, useRef, useState } from "react";
import { readWorkbook } from "./workbookFiles";
import { emptyDocument, firstDocument, sampleDocument, type OpenDocument } from "./documents";
import { ErrorCard } from "./ErrorCard";
import { faults } from "../host/faults/faults";
import { Menu } from "./Menu";
import { MissingBar } from "./MissingBar";
import { currentPreferences, keepPreferences, type Preferences } from "./preferences";
import { Ribbon } from "./Ribbon";
import { Settings } from "./Settings";
import { Splitter } from "./Splitter";
import { StatusBar } from "./StatusBar";
import { chooseFiles, giveFile } from "./userFiles";
import { useSession } from "./useSession";
import { useWatch } from "./useWatch";
import { loadWords, type WorkbenchWords } from "./words";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The whole page: ribbon and switches, the grid, the add-in's pane, the status line. */
export function Workbench() {
  const [preferences, setPreferences] = useState(currentPreferences);
  const [words, setWords] = useState<WorkbenchWords | null>(null);
  const [document, setDocument] = useState<OpenDocument | null>(null);
  const [doing, setDoing] = useState<string | null>(null);
  const [alarm, setAlarm] = useState<string | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const { language, profile, theme, paneShown, paneWidth, fault } = preferences;

  const change = useCallback((changed: Partial<Preferences>) => {
    setPreferences((last) => ({ ...last, ...changed }));
  }, []);
  const showPane = useCallback((shown: boolean) => change({ paneShown: shown }), [change]);
  const { session, failure } = useSession(grid, document, preferences, showPane);
  const watched = useWatch(session, grid, words, preferences);

  useEffect(() => keepPreferences(preferences), [preferences]);
  useEffect(() => {
    window.document.documentElement.dataset.theme = theme;
    session?.setTheme(theme);
  }, [theme, session]);
  useEffect(() => session?.setFault(fault), [fault, session]);
  useEffect(() => session?.setPaneShown(paneShown), [paneShown, session]);

  useEffect(() => {
    void loadWords(language).then((loaded) => {
      window.document.documentElement.lang = language;
      window.document.title = loaded.title;
      setWords(loaded);
      setDocument((open) => open ?? firstDocument(location.search, loaded));
    });
  }, [language]);

  /** Another language or another Excel is another session, with the workbook as it is. */
  const changeSettings = async (changed: Partial<Preferences>): Promise<void> => {
    if (session && document && (changed.language ?? changed.profile)) {
      const fresh =
        document.kind === "sample" && changed.language && session.isUntouched()
          ? sampleDocument(await loadWords(changed.language))
          : { ...document, ...session.save() };
      setDocument(fresh);
    }
    change(changed);
  };

  const open = async (text: WorkbenchWords): Promise<void> => {
    const files = await chooseFiles(".csv,.xlsx");
    if (files.length === 0) return;
    const names = files.map(({ name }) => name).join(", ");
    setAlarm(null);
    setDoing(text.file.opening(names));
    try {
      setDocument({ kind: "file", workbook: await readWorkbook(files, text), beside: null });
    } catch (error) {
      setAlarm(text.file.notOpened(names, messageOf(error)));
    } finally {
      setDoing(null);
    }
  };

  const save = async (text: WorkbenchWords): Promise<void> => {
    if (!session) return;
    setAlarm(null);
    setDoing(text.file.saving);
    try {
      const name = session.engine.api.getActiveWorkbook()?.getName() ?? text.file.workbookName;
      giveFile(`${name}.xlsx`, XLSX, await session.saveXlsx());
    } catch (error) {
      setAlarm(text.file.notSaved(messageOf(error)));
    } finally {
      setDoing(null);
    }
  };

  return (
    <div className="workbench" aria-busy={!session}>
      {words && (
        <>
          <header className="bar">
            <Menu
              label={words.file.menu}
              items={[
                {
                  id: "open",
                  label: words.file.open,
                  hint: words.file.openHint,
                  choose: () => void open(words),
                },
                { id: "save", label: words.file.save, choose: () => void save(words) },
                {
                  id: "empty",
                  label: words.file.empty,
                  choose: () => setDocument(emptyDocument(words)),
                },
                {
                  id: "sample",
                  label: words.file.sample,
                  choose: () => setDocument(sampleDocument(words)),
                },
              ]}
            />
            <span className="tab">{words.ribbon.home}</span>
            <Settings
              preferences={preferences}
              words={words}
              change={(changed) => void changeSettings(changed)}
            />
          </header>
          <Ribbon
            groups={session?.manifest.groups ?? []}
            press={(button) => session?.press(button)}
            words={words}
          />
          <MissingBar names={watched.missing} words={words} />
          {failure !== null && <Alarm text={words.failure.notStarted(messageOf(failure))} />}
          {alarm !== null && <Alarm text={alarm} />}
        </>
      )}
      <main className="desk">
        <div className="grid" ref={grid} />
        {words && <ErrorCard error={watched.error} words={words} />}
        {words && paneShown && (
          <Splitter label={words.settings.paneWidth} width={paneWidth} resize={change} />
        )}
        <section
          className="pane"
          aria-label={words?.settings.pane}
          style={{ width: paneWidth }}
          hidden={!paneShown}
        >
          {words && (
            <header className="pane-title">
              <h2>{session?.manifest.name}</h2>
              <button
                type="button"
                aria-label={words.settings.hidePane}
                title={words.settings.hidePane}
                onClick={() => showPane(false)}
              >
                ×
              </button>
            </header>
          )}
          {session && (
            <iframe
              // The add-in reads Excel's theme, and what Excel supports, when it starts.
              key={`${session.id} ${theme} ${isSeenAtStart(fault) ? fault : ""}`}
              title={words?.settings.pane}
              src={session.paneAddress}
            />
          )}
        </section>
      </main>
      {words && (
        <StatusBar
          doing={doing ?? (session ? null : words.starting)}
          calculating={watched.calculating}
          roundTrips={watched.roundTrips}
          profile={profile}
          words={words}
        />
      )}
    </div>
  );
}

/** Whether a fault lies in what Excel says of itself. */
function isSeenAtStart(fault: Preferences["fault"]): boolean {
  return fault !== "none" && "start" in faults[fault];
}

function Alarm({ text }: { text: string }) {
  return (
    <div className="alarm" role="alert">
      {text}
    </div>
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
