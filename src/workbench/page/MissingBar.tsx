import type { WorkbenchWords } from "./words";

/** Says loudly which members of Office.js the add-in asked for in vain. */
export function MissingBar({
  names,
  words,
  dismiss,
}: {
  names: readonly string[];
  words: WorkbenchWords;
  dismiss(): void;
}) {
  if (names.length === 0) return null;
  return (
    <div className="alarm" role="alert">
      <span>
        {words.missing.title} <strong>{names.join(", ")}</strong>
      </span>
      <button type="button" onClick={dismiss}>
        {words.missing.dismiss}
      </button>
    </div>
  );
}
