import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import { useEffect, useRef } from "react";
import type { Phase } from "../../excel/progress";
import { usePane } from "../paneContext";

interface Props {
  step: Phase;
  /** From 0 to 1; 0 while nothing is known yet. */
  share: number;
  /** The button that began it had the focus. */
  focused?: boolean;
  onCancel?: () => void;
}

/** How far a long command is. Screen readers hear each quarter rather than each per cent. */
export function ProgressLine({ step, share, focused, onCancel }: Props) {
  const { words, announce } = usePane();
  const what = words.pane.progress[step];
  const measured = share > 0;
  const percent = Math.round(share * 100);
  const text = measured ? words.pane.progress.share(what, percent) : what;
  const heard = `${step} ${Math.floor(share * 4)}`;
  const last = useRef("");
  useEffect(() => {
    if (last.current === heard) return;
    last.current = heard;
    announce(text);
  }, [heard, text, announce]);
  return (
    <div className="progress">
      <ProgressIndicator
        description={text}
        percentComplete={measured ? share : undefined}
        ariaValueText={text}
        progressHidden={false}
        ariaLabel={what}
      />
      {onCancel && (
        <DefaultButton text={words.pane.builder.cancel} autoFocus={focused} onClick={onCancel} />
      )}
    </div>
  );
}
