import { useCallback } from "react";
import { loadExplanation } from "../explain/loadExplanation";
import { usePane } from "../paneContext";
import { Loaded } from "../parts/Loaded";

/** Explains the number in the selected cell. */
export function ExplainView({ active }: { active: boolean }) {
  const { words, language } = usePane();
  const load = useCallback(() => loadExplanation(language), [language]);
  return (
    <>
      <p className="intro">{words.pane.explain.purpose}</p>
      <Loaded load={load}>
        {({ Explanation, ...loaded }) => <Explanation {...loaded} active={active} />}
      </Loaded>
    </>
  );
}
