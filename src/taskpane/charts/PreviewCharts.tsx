import { useTheme } from "office-ui-fabric-react/lib/Theme";
import { useEffect, useState } from "react";
import type { Study } from "../../sheets/builder";
import { drawnCharts, type DrawnChart } from "../../sheets/calculation/drawnCharts";
import { nextPaint } from "../builder/nextPaint";
import { todaySerial } from "../builder/serialDate";
import type { BuilderSession } from "../builder/session";
import { usePane } from "../paneContext";
import { Select } from "../parts/Select";
import { Chart } from "./Chart";

/** How long charts may compute at a stretch, in milliseconds: a frame stays free for the user. */
const STRETCH = 8;

/**
 * The charts that the sheets will have, one at a time; computed after the study is shown and while nobody waits. Until
 * then those of the study before stand, and where there is nothing to draw there are none.
 */
export function PreviewCharts({ session, study }: { session: BuilderSession; study: Study }) {
  const { words, language } = usePane();
  const { isInverted } = useTheme();
  const [charts, setCharts] = useState<readonly DrawnChart[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    drawn(session, study, abort.signal).then(
      (found) => found && !abort.signal.aborted && setCharts(found),
      () => abort.signal.aborted || setCharts([]),
    );
    return () => abort.abort();
  }, [session, study]);

  const shown = charts.find(({ title }) => title === chosen) ?? charts[0];
  if (!shown) return null;
  return (
    <>
      {charts.length > 1 && (
        <Select
          label={words.pane.builder.chart}
          options={charts.map(({ title }) => ({ key: title, text: title }))}
          selected={shown.title}
          onSelect={setChosen}
        />
      )}
      <Chart chart={shown} language={language} dark={isInverted} />
    </>
  );
}

/** The charts of the plan of the study; null once something else is chosen. */
async function drawn(
  session: BuilderSession,
  study: Study,
  signal: AbortSignal,
): Promise<readonly DrawnChart[] | null> {
  await nextPaint();
  const planned = signal.aborted ? null : session.planned(study);
  if (!planned) return null;
  const work = drawnCharts(planned.plan, planned.lists, todaySerial());
  for (let begun = performance.now(); ;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - begun < STRETCH) continue;
    await nextPaint();
    if (signal.aborted) return null;
    begun = performance.now();
  }
}
