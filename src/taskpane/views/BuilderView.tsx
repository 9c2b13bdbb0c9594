import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { builderName, type BuilderEntry } from "../../sheets/builders";
import { Fields } from "../builder/Fields";
import { FirstList } from "../builder/FirstList";
import { Lists } from "../builder/Lists";
import { loadBuilder, type LoadedBuilder } from "../builder/loadBuilder";
import { Preview } from "../builder/Preview";
import { Result } from "../builder/Result";
import { BuilderSession } from "../builder/session";
import { workbook } from "../builder/workbook";
import { usePane } from "../paneContext";
import { Loaded } from "../parts/Loaded";
import { Notice } from "../parts/Notice";
import { ProgressLine } from "../parts/ProgressLine";

const loadCharts = () => import("../charts/PreviewCharts");

/** Any builder as a view, once it is loaded. */
export function BuilderView({ entry, active }: { entry: BuilderEntry; active: boolean }) {
  const { words, language } = usePane();
  const load = useCallback(() => loadBuilder(entry, language), [entry, language]);
  return (
    <>
      <p className="intro">{builderName(entry, words).purpose}</p>
      <Loaded load={load}>
        {(loaded) => <Building loaded={loaded} entry={entry} active={active} />}
      </Loaded>
    </>
  );
}

/**
 * What is chosen, studied and built: lists and columns, fields, notes, preview, what will happen, and the button.
 * `active` tells that the view is shown; it looks at the workbook anew each time it comes to be.
 */
function Building({
  loaded,
  entry,
  active,
}: {
  loaded: LoadedBuilder;
  entry: BuilderEntry;
  active: boolean;
}) {
  const { compute } = usePane();
  const { builder, speech } = loaded;
  const text = speech.words.pane.builder;
  const [session] = useState(() => new BuilderSession(builder, workbook, speech, compute));
  const state = useSyncExternalStore(session.subscribe, session.snapshot);
  useEffect(() => {
    if (active && session.state.command.phase !== "done") void session.look();
  }, [active, session]);

  const { command, choice, shapes, behind } = state;
  const { study } = command;
  const reading = command.phase === "reading";
  // The button and its progress take each other's place, and so its focus.
  const [pressed, setPressed] = useState(false);
  // A short look back at the lists would only make the foot flicker.
  const lasting = useLasting(reading, 500);
  if (command.phase === "done")
    return (
      <Result
        written={command.written}
        next={entry.next}
        isRated={entry.rounds ?? entry.board}
        onAgain={() => session.resume()}
      />
    );

  const firstInput = builder.inputs.find(({ required }) => required);
  if (firstInput && shapes?.length === 0)
    return <FirstList input={firstInput} words={speech.words} onLook={() => void session.look()} />;

  return (
    <>
      <Lists session={session} state={state} />
      {study && (
        <div className={behind ? "study behind" : "study"}>
          <Fields
            fields={study.fields}
            pending={behind ? (choice?.options ?? {}) : {}}
            disabled={command.phase === "writing"}
            onChange={(field, value) => session.setOption(field, value)}
          />
          {(study.notes.length > 0 || study.preview) && (
            <section className="group">
              <h2>{text.preview}</h2>
              {study.notes.map((note) => (
                <Notice key={note.text} kind={note.kind}>
                  {note.text}
                </Notice>
              ))}
              {study.preview && <Preview table={study.preview} />}
              <Loaded load={loadCharts}>
                {({ PreviewCharts }) => <PreviewCharts session={session} study={study} />}
              </Loaded>
            </section>
          )}
        </div>
      )}
      <div className="foot">
        {command.phase === "failed" && (
          <Notice kind="error" code={command.code}>
            {command.sentence}
          </Notice>
        )}
        {command.phase === "cancelled" && <Notice kind="info">{text.cancelled}</Notice>}
        {study?.refusal && !behind && <Notice kind="warning">{study.refusal}</Notice>}
        {command.phase === "idle" ? null : command.phase === "writing" ||
          (command.phase === "reading" && (lasting || !study)) ? (
          <ProgressLine
            step={command.step}
            share={command.share}
            focused={pressed}
            onCancel={() => session.cancel()}
          />
        ) : (
          <>
            {study && !study.refusal && <p className="effect">{study.effect}</p>}
            {study ? (
              <PrimaryButton
                text={text.create}
                autoFocus={pressed}
                disabled={study.refusal !== null}
                onClick={() => {
                  setPressed(true);
                  void session.build();
                }}
              />
            ) : (
              <PrimaryButton
                text={text.lookAgain}
                onClick={() => void session.look({ again: true })}
              />
            )}
          </>
        )}
      </div>
    </>
  );
}

/** True once a state has lasted so many milliseconds. */
function useLasting(on: boolean, milliseconds: number): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => setLasted(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLasted(false);
    };
  }, [on, milliseconds]);
  return lasted;
}
