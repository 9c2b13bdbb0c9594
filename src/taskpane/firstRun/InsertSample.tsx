import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useRef, useState } from "react";
import { asFailure } from "../../excel/failure";
import type { Phase } from "../../excel/progress";
import { usePane } from "../paneContext";
import { Notice } from "../parts/Notice";
import { ProgressLine } from "../parts/ProgressLine";
import { insertSample } from "./insertSample";

interface Props {
  /** It is the step to take next. */
  primary?: boolean;
  onInserted: () => void;
}

/** The button that puts the sample company's lists into the workbook, with what it does in one line. */
export function InsertSample({ primary, onInserted }: Props) {
  const { words, language, announce } = usePane();
  const text = words.firstRun;
  const [progress, setProgress] = useState<{ step: Phase; share: number } | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  const abort = useRef<AbortController | null>(null);
  const insert = async () => {
    setSentence(null);
    const { signal } = (abort.current = new AbortController());
    try {
      await insertSample(language, {
        signal,
        report: (share, step) => setProgress({ share, step }),
      });
      announce(text.sampleInserted);
      onInserted();
    } catch (error) {
      const failure = asFailure(error);
      if (failure.code === "cancelled") announce(words.pane.builder.cancelled);
      else setSentence(failure.sentence(words));
    } finally {
      setProgress(null);
    }
  };
  const Button = primary ? PrimaryButton : DefaultButton;
  return (
    <>
      {sentence !== null && <Notice kind="error">{sentence}</Notice>}
      {progress ? (
        <ProgressLine {...progress} focused onCancel={() => abort.current?.abort()} />
      ) : (
        <Button text={text.insertSample} onClick={() => void insert()} />
      )}
      <p className="hint">{text.sampleEffect}</p>
    </>
  );
}
