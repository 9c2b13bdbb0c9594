import { Link } from "office-ui-fabric-react/lib/Link";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useRef, useState } from "react";
import { openSchema } from "../../excel/openHelp";
import { readTemplates } from "../../excel/templates";
import type { SheetWords } from "../../languages/language";
import { Refusal } from "../../sheets/sentence";
import { Notice } from "../parts/Notice";
import { failedOutcome, type Outcome } from "../parts/outcome";
import { importTemplate } from "./importTemplate";
import { KeptTemplates } from "./KeptTemplates";
import { SaveTemplate } from "./SaveTemplate";

/** Does something with templates and says how it went; what it answers is said as done. */
export type Attempt = (work: () => Promise<string | Refusal | null>) => Promise<void>;

/** Templates of the user's own: made from an edited assessment, kept in the workbook, carried by files. */
export function Templates({ words, active }: { words: SheetWords; active: boolean }) {
  const text = words.templates;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const said = useRef<HTMLDivElement>(null);
  const attempt: Attempt = async (work) => {
    setOutcome(null);
    try {
      const answer = await work();
      if (answer instanceof Refusal) setOutcome({ kind: "error", text: answer.sentence(words) });
      else if (answer !== null) setOutcome({ kind: "success", text: answer });
    } catch (error) {
      setOutcome(failedOutcome(error, words));
    }
    said.current?.scrollIntoView({ block: "nearest" });
  };
  useEffect(() => {
    if (!active) return;
    readTemplates().catch((error: unknown) => setOutcome(failedOutcome(error, words)));
  }, [active, words]);
  return (
    <>
      <p className="intro">{text.intro}</p>
      <div ref={said}>
        {outcome && (
          <Notice kind={outcome.kind} code={outcome.code}>
            {outcome.text}
          </Notice>
        )}
      </div>
      <SaveTemplate words={words} active={active} attempt={attempt} />
      <KeptTemplates words={words} attempt={attempt} />
      <section className="group">
        <h2>{text.importTitle}</h2>
        <Import words={words} attempt={attempt} />
        <p className="hint">
          <Link onClick={openSchema}>{text.schema}</Link>
        </p>
      </section>
    </>
  );
}

function Import({ words, attempt }: { words: SheetWords; attempt: Attempt }) {
  const text = words.templates;
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File) =>
    attempt(async () => {
      const template = await importTemplate(file);
      if (template instanceof Refusal) return template;
      return text.imported(template.title);
    });
  return (
    <>
      <DefaultButton text={text.import} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text.import}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again once it was mended.
          target.value = "";
          if (file) void take(file);
        }}
      />
    </>
  );
}
