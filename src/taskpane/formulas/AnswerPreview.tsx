import type { Returned } from "../../functions/declaration";
import type { Language } from "../../languages/language";
import { usePane } from "../paneContext";
import { Notice } from "../parts/Notice";
import { SHOWN } from "./functionAnswer";
import type { PreviewedAnswer } from "./useAnswer";

/** What the formula would show in the sheet: the value, the first cells of a spill, or why there is none. */
export function AnswerPreview({ answer }: { answer: PreviewedAnswer }) {
  const { words, language } = usePane();
  const text = words.pane.formulas;
  if (answer === null) return <p className="hint answer">{text.computing}</p>;
  if (answer === "unknown") return <p className="hint answer">{text.previewByExcel}</p>;
  if ("sentence" in answer) return <Notice kind="warning">{answer.sentence}</Notice>;
  const { rows, columns, cells } = answer;
  const single = cells[0]![0]!;
  if (rows === 1 && columns === 1)
    return typeof single === "object" ? (
      <Notice kind="warning">{single.sentence}</Notice>
    ) : (
      <p className="answer" role="status">
        <strong>{shown(single, language)}</strong>
      </p>
    );
  const size = text.answerSize(rows, columns);
  const isCut = rows > SHOWN.rows || columns > SHOWN.columns;
  const wrong = cells.flat().find((cell) => typeof cell === "object");
  return (
    <>
      <div className="preview answer" role="region" aria-label={text.preview} tabIndex={0}>
        <table>
          <caption>{isCut ? text.answerCut(size) : size}</caption>
          <tbody>
            {cells.map((row, down) => (
              <tr key={down}>
                {row.map((cell, right) => (
                  <td key={right} className={typeof cell === "number" ? "number" : undefined}>
                    {typeof cell === "object" ? text.errorCell : shown(cell, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {wrong && <Notice kind="warning">{wrong.sentence}</Notice>}
    </>
  );
}

function shown(value: Returned, language: Language): string {
  if (typeof value !== "number")
    return typeof value === "boolean" ? String(value).toUpperCase() : value;
  return new Intl.NumberFormat(language, {
    maximumSignificantDigits: 9,
    useGrouping: false,
  }).format(value);
}
