import { useCallback } from "react";
import { loadSheetWords } from "../../languages/language";
import { usePane } from "../paneContext";
import { Loaded } from "../parts/Loaded";

/** Templates of the user's own; what the view is made of is loaded when it is first shown. */
export function TemplatesView({ active }: { active: boolean }) {
  const { language } = usePane();
  const load = useCallback(
    async () => ({
      words: await loadSheetWords(language),
      ...(await import("../templates/Templates")),
    }),
    [language],
  );
  return (
    <Loaded load={load}>
      {({ words, Templates }) => <Templates words={words} active={active} />}
    </Loaded>
  );
}
