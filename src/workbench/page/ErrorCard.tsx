import type { CellError } from "./selectedError";
import type { WorkbenchWords } from "./words";

/** What Excel shows beside a cell with an error: its code and the sentence of the function. */
export function ErrorCard({
  error,
  words,
  close,
}: {
  error: CellError | null;
  words: WorkbenchWords;
  close(): void;
}) {
  if (!error) return null;
  return (
    <aside className="error-card" role="status" style={{ left: error.left, top: error.top }}>
      <strong>{words.errorCard.title(error.code)}</strong>
      <button
        type="button"
        aria-label={words.errorCard.close}
        title={words.errorCard.close}
        onClick={close}
      >
        ×
      </button>
      <p>{error.sentence}</p>
    </aside>
  );
}
