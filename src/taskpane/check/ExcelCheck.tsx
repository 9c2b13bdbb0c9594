import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Link } from "office-ui-fabric-react/lib/Link";
import { useState } from "react";
import type { Found } from "../../excel/probe/assumptions";
import { checkThisExcel, type Finding, type ReportWords } from "../../excel/probe/checkThisExcel";
import type { Progress } from "../../excel/progress";
import type { CheckWords } from "../../languages/language";
import { CopyableText } from "../parts/CopyableText";
import { Notice } from "../parts/Notice";

interface Props {
  text: CheckWords;
  busy: boolean;
  run: (work: (watched: Progress) => Promise<void>) => Promise<void>;
  onShow: (sheet: string) => void;
}

/** How this Excel behaves where versions differ, beside what is expected of it. */
export function ExcelCheck({ text, busy, run, onShow }: Props) {
  const { excel, support } = text;
  const [report, setReport] = useState<{ findings: Finding[]; sheet: string } | null>(null);
  const words = reportWords(text);
  const differing = report?.findings.filter(({ agrees }) => agrees === false) ?? [];
  return (
    <section className="group">
      <h2>{excel.title}</h2>
      <p>{excel.text}</p>
      {report && (
        <>
          <Notice kind={differing.length > 0 ? "warning" : "success"}>
            {differing.length > 0 ? excel.differ(differing.length) : excel.all}
          </Notice>
          <ul>
            {differing.map(({ id, found, assumed }) => (
              <li key={id}>
                {`${words.label(id)}: ${words.shown(found)} (${excel.headers[2]}: ${words.shown(assumed)})`}
              </li>
            ))}
          </ul>
          <p>
            <Link onClick={() => onShow(report.sheet)}>{excel.show}</Link>
          </p>
          <CopyableText {...support} label={excel.copy} value={asText(report.findings, words)} />
        </>
      )}
      <p className="hint">{excel.effect}</p>
      <DefaultButton
        text={excel.button}
        disabled={busy}
        onClick={() => void run(async (watched) => setReport(await checkThisExcel(words, watched)))}
      />
    </section>
  );
}

function reportWords({ excel }: CheckWords): ReportWords {
  const shown = (found: Found | null): string => {
    if (typeof found === "boolean") return found ? excel.yes : excel.no;
    return found === null || found === "" ? "–" : String(found);
  };
  return {
    sheet: excel.sheet,
    title: excel.heading,
    headers: excel.headers,
    label: (id) => excel.probes[id],
    shown,
    agreement: (agrees) => (agrees === null ? excel.measured : shown(agrees)),
  };
}

/** The findings by the ids of their probes, which mean the same in every language. */
function asText(findings: readonly Finding[], words: ReportWords): string {
  return findings
    .map(({ id, found, assumed, agrees }) =>
      agrees === false
        ? `${id}: ${words.shown(found)} ≠ ${words.shown(assumed)}`
        : `${id}: ${words.shown(found)}`,
    )
    .join("\n");
}
