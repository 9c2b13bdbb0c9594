import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useCallback, useEffect, useRef, useState } from "react";
import { asFailure, type Failure } from "../../excel/failure";
import { onSelectionChanged } from "../../excel/onSelectionChanged";
import type { Phase } from "../../excel/progress";
import type { SelectedFigure } from "../../excel/selectedFigure";
import type { WrittenPlan } from "../../excel/writePlan";
import { builderOf } from "../../sheets/builders";
import { loadBuilder } from "../builder/loadBuilder";
import { Result } from "../builder/Result";
import { workbook } from "../builder/workbook";
import { usePane } from "../paneContext";
import { Notice } from "../parts/Notice";
import { ProgressLine } from "../parts/ProgressLine";

/** So long a selection rests before it is looked at, in milliseconds. */
const REST = 150;

/** Shows the rows behind the selected figure of a table on a sheet of their own. */
export function RowsView({ active }: { active: boolean }) {
  const { words, language, announce } = usePane();
  const text = words.pane.rows;
  const [figure, setFigure] = useState<SelectedFigure | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const [progress, setProgress] = useState<{ step: Phase; share: number } | null>(null);
  const [written, setWritten] = useState<WrittenPlan | null>(null);
  const abort = useRef<AbortController | null>(null);
  const say = useCallback(
    (error: unknown) => {
      const failure = asFailure(error);
      if (failure.code === "cancelled") announce(words.pane.builder.cancelled);
      else setFailed(failure);
    },
    [announce, words],
  );
  const looking = active && !progress && !written;
  useEffect(() => {
    if (!looking) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      workbook.readFigure().then((found) => {
        setFailed(null);
        setFigure(found && builderOf(found.plan.builder) ? found : null);
      }, say);
    };
    look();
    const stop = onSelectionChanged(() => {
      clearTimeout(rest);
      rest = setTimeout(look, REST);
    });
    return () => {
      clearTimeout(rest);
      stop();
    };
  }, [looking, say]);

  const show = async () => {
    const entry = builderOf(figure?.plan.builder ?? "");
    if (!entry) return;
    const { signal } = (abort.current = new AbortController());
    const report = (share: number, step: Phase) => setProgress({ share, step });
    setFailed(null);
    report(0, "reading");
    try {
      const [{ builder, speech }, { writeRowsOf }] = await Promise.all([
        loadBuilder(entry, language),
        import("../builder/rowsOfFigure"),
      ]);
      const selected = await workbook.readFigure(builder.typed?.names);
      if (!selected || selected.plan.id !== figure!.plan.id) setFigure(null);
      else setWritten(await writeRowsOf(selected, builder, workbook, speech, { signal, report }));
    } catch (error) {
      say(error);
    } finally {
      setProgress(null);
    }
  };

  if (written)
    return <Result written={written} again={text.another} onAgain={() => setWritten(null)} />;
  return (
    <>
      <p className="intro">{text.purpose}</p>
      {figure ? (
        <section className="group">
          <h2>{text.selected}</h2>
          <p>
            {figure.address}
            <br />
            <strong>{figure.text}</strong>
          </p>
        </section>
      ) : (
        <Notice kind="info">{text.noFigure}</Notice>
      )}
      <div className="foot">
        {failed && (
          <Notice kind="error" code={failed.code}>
            {failed.sentence(words)}
          </Notice>
        )}
        {progress ? (
          <ProgressLine {...progress} focused onCancel={() => abort.current?.abort()} />
        ) : (
          <>
            {figure && <p className="effect">{text.effect}</p>}
            <PrimaryButton
              text={text.show}
              disabled={figure === null}
              onClick={() => void show()}
            />
          </>
        )}
      </div>
    </>
  );
}
