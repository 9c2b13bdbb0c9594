import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Link } from "office-ui-fabric-react/lib/Link";
import { useEffect, useState } from "react";
import { surroundings } from "../../excel/surroundings";
import { readWorkbookLanguage, writeWorkbookLanguage } from "../../excel/workbookLanguage";
import { declarations } from "../../functions/catalogue";
import { languages, type Language } from "../../languages/language";
import { pageVersion } from "../pageVersion";
import { beginTour } from "../firstRun/Tour";
import { usePane } from "../paneContext";
import { Notice } from "../parts/Notice";
import { failedOutcome, type Outcome } from "../parts/outcome";
import { Select } from "../parts/Select";

const choices = Object.entries(languages).map(([key, { name }]) => ({ key, text: name }));

/** The language of the words that functions return here, and what is running. */
export function SettingsView({ active }: { active: boolean }) {
  const { words, open } = usePane();
  const text = words.pane.settings;
  const [stored, setStored] = useState<Language | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const attempt = (work: Promise<string | void>) => {
    work.then(
      (sentence) => setOutcome(sentence ? { kind: "success", text: sentence } : null),
      (error: unknown) => setOutcome(failedOutcome(error, words)),
    );
  };
  useEffect(() => {
    if (active) attempt(readWorkbookLanguage().then(setStored));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- read when shown, not when words are replaced
  }, [active]);
  return (
    <>
      <section className="group">
        <Select
          label={text.language}
          hint={text.languageHint}
          options={choices}
          selected={stored}
          disabled={stored === null}
          onSelect={(key) => {
            const language = key as Language;
            attempt(
              writeWorkbookLanguage(language).then(() => {
                setStored(language);
                return text.languageSaved;
              }),
            );
          }}
        />
        {outcome && (
          <Notice kind={outcome.kind} code={outcome.code}>
            {outcome.text}
          </Notice>
        )}
      </section>
      <section className="group">
        <h2>{text.about}</h2>
        <p>
          {words.pane.name}
          <br />
          {[
            text.version(pageVersion()),
            text.platform[surroundings().platform],
            text.functions(declarations.length),
          ].join(" · ")}
        </p>
        <p className="quiet">{text.privacy}</p>
        <DefaultButton text={words.pane.check.title} onClick={() => open("check")} />
        <Link
          onClick={() => {
            beginTour();
            open("home");
          }}
        >
          {words.firstRun.again}
        </Link>
      </section>
    </>
  );
}
