import { useState } from "react";
import type { WorkbenchWords } from "./words";

/** Says loudly which members of Office.js the add-in asked for in vain; new ones show again. */
export function MissingBar({ names, words }: { names: readonly string[]; words: WorkbenchWords }) {
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  if (names.every((name) => dismissed.includes(name))) return null;
  return (
    <div className="alarm" role="alert">
      <span>
        {words.missing.title} <strong>{names.join(", ")}</strong>
      </span>
      <button type="button" onClick={() => setDismissed(names)}>
        {words.missing.dismiss}
      </button>
    </div>
  );
}
