import { useCallback } from "react";
import { loadCheckWords } from "../../languages/language";
import { usePane } from "../paneContext";
import { Loaded } from "../parts/Loaded";

/** The check of the workbook and the copies for colleagues without the add-in, loaded when first shown. */
export function CheckView({ active }: { active: boolean }) {
  const { words, language } = usePane();
  const load = useCallback(
    () => Promise.all([import("../check/WorkbookCheck"), loadCheckWords(language)]),
    [language],
  );
  return (
    <>
      <p className="intro">{words.pane.check.purpose}</p>
      <Loaded load={load}>
        {([{ WorkbookCheck }, text]) => <WorkbookCheck text={text} active={active} />}
      </Loaded>
    </>
  );
}
