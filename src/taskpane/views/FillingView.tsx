import { useCallback } from "react";
import { loadFilling } from "../filling/loadFilling";
import { usePane } from "../paneContext";
import { Loaded } from "../parts/Loaded";

/** Follows the assessment that is being filled in. */
export function FillingView({ active }: { active: boolean }) {
  const { language } = usePane();
  const load = useCallback(() => loadFilling(language), [language]);
  return (
    <Loaded load={load}>{({ Filling, words }) => <Filling active={active} words={words} />}</Loaded>
  );
}
