import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import type { StoredPlan } from "../../excel/plans";
import { usePane } from "../paneContext";
import { Confirmation } from "../parts/Confirmation";

interface Props {
  plan: StoredPlan;
  title: string;
  busy: boolean;
  onRemove: () => void;
}

/** Sheets whose writing ended in the middle, and the offer to remove them. */
export function UnfinishedSheets({ plan, title, busy, onRemove }: Props) {
  const { words, language } = usePane();
  const text = words.pane.plans;
  const [asking, setAsking] = useState<"not yet" | "now" | "kept">("not yet");
  const names = new Intl.ListFormat(language).format(
    plan.sheets.flatMap((sheet) => sheet?.name ?? []),
  );
  return (
    <>
      <p>{text.unfinished(names)}</p>
      {asking === "now" ? (
        <Confirmation
          question={words.excel.removal(names)}
          confirm={text.removeConfirm}
          keep={text.keep}
          onConfirm={onRemove}
          onKeep={() => setAsking("kept")}
        />
      ) : (
        <DefaultButton
          text={text.remove}
          ariaLabel={text.removeNamed(title)}
          disabled={busy}
          autoFocus={asking === "kept"}
          onClick={() => setAsking("now")}
        />
      )}
    </>
  );
}
