import { useState } from "react";
import type { CellError } from "./selectedError";
import type { WorkbenchWords } from "./words";

/** What Excel shows beside a cell with an error: its code and the sentence of the function. */
export function ErrorCard({ error, words }: { error: CellError | null; words: WorkbenchWords }) {
  const [closed, setClosed] = useState<string | null>(null);
  if (!error || closed === error.cell) return null;
  const { close, title } = words.errorCard;
  return (
    <aside className="error-card" role="status" style={{ left: error.left, top: error.top }}>
      <strong>{title(error.code)}</strong>
      <button type="button" aria-label={close} title={close} onClick={() => setClosed(error.cell)}>
        ×
      </button>
      <p>{error.sentence}</p>
    </aside>
  );
}
