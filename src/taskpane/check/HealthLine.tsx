import { useEffect, useState } from "react";
import { readHealthFacts, type HealthFacts } from "../../excel/check/healthFacts";
import type { CheckWords } from "../../languages/language";
import { pageVersion } from "../pageVersion";
import { usePane } from "../paneContext";
import { CopyableText } from "../parts/CopyableText";

/** Versions of the add-in and of Excel in one line, to be copied for support; nothing of it comes from cells. */
export function HealthLine({
  text: { support },
  onError,
}: {
  text: CheckWords;
  onError: (error: unknown) => void;
}) {
  const { words } = usePane();
  const [facts, setFacts] = useState<HealthFacts | null>(null);
  useEffect(() => {
    readHealthFacts().then(setFacts, onError);
  }, [onError]);
  return (
    <section className="group">
      <h2>{support.title}</h2>
      <p className="quiet">{support.text}</p>
      {facts && (
        <CopyableText
          {...support}
          label={support.title}
          value={lineOf(facts, words.pane.name, support)}
        />
      )}
    </section>
  );
}

function lineOf(facts: HealthFacts, product: string, support: CheckWords["support"]): string {
  const sets = Object.entries(facts.sets).map(([set, version]) => `${set} ${version ?? "–"}`);
  return [
    support.line(product, pageVersion()),
    `Excel ${facts.platform} ${facts.version}`,
    ...sets,
    `${facts.displayLanguage} / ${facts.contentLanguage}`,
    `${support.calculation} ${facts.calculationMode}`,
  ].join(" · ");
}
