import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { WorkbookReport } from "../../excel/check/checkWorkbook";
import type { Repair } from "../../excel/check/repairWorkbook";
import type { StoredPlan } from "../../excel/plans";
import type { CheckWords, Words } from "../../languages/language";
import { builderName } from "../../sheets/builders";
import { anyBuilderOf } from "../templates/ownEntries";
import { usePane } from "../paneContext";
import { Notice } from "../parts/Notice";
import { PlaceLinks } from "./PlaceLinks";
import { UnfinishedSheets } from "./UnfinishedSheets";

interface Props {
  report: WorkbookReport;
  repair: Repair | null;
  text: CheckWords;
  busy: boolean;
  attempt: (work: Promise<void>) => void;
  onRepair: () => void;
  onRemove: (plan: StoredPlan) => void;
}

/** What was found in the workbook, and what its repair has done. */
export function Findings({ report, repair, text, busy, attempt, onRepair, onRemove }: Props) {
  const { words, language } = usePane();
  const list = new Intl.ListFormat(language);
  const { calls, errors, unknown, plans, brokenNames } = report;
  return (
    <>
      <section className="group">
        <h2>{text.calls.title}</h2>
        {calls.length === 0 ? (
          <p>{text.calls.none}</p>
        ) : (
          <PlaceLinks places={calls} {...{ text, attempt }} />
        )}
      </section>
      <section className="group">
        <h2>{text.errors.title}</h2>
        {repair && <Notice kind={repairKind(repair)}>{repairText(repair, text, list)}</Notice>}
        {errors.length === 0 && <p>{text.errors.none}</p>}
        {errors.map(({ error, places }) => (
          <div key={error}>
            <h3>{error}</h3>
            <p className="quiet">{text.errors.meaning[meaningOf(error)]}</p>
            <PlaceLinks {...{ places, text, attempt }} />
          </div>
        ))}
        {unknown.length > 0 && (
          <p>{text.errors.unknown(list.format(unknown.map((name) => `RM.${name}`)))}</p>
        )}
        {report.repairable && (
          <>
            <p className="hint">{text.repair.effect}</p>
            <PrimaryButton text={text.repair.button} disabled={busy} onClick={onRepair} />
          </>
        )}
      </section>
      {plans.length + brokenNames.length > 0 && (
        <section className="group">
          <h2>{text.built.title}</h2>
          {plans.map(({ plan, problem, list: gone = "" }) => {
            const title = titleOf(plan.builder, plan.sheets, words);
            return problem === "unfinished" ? (
              <UnfinishedSheets
                key={plan.id}
                {...{ plan, title, busy }}
                onRemove={() => onRemove(plan)}
              />
            ) : (
              <p key={`${plan.id} ${gone}`}>
                {problem === "newer" ? text.built.newer(title) : text.built.listGone(title, gone)}
              </p>
            );
          })}
          {brokenNames.map(({ name, sheet }) => (
            <p key={`${sheet ?? ""} ${name}`}>{text.built.brokenName(name)}</p>
          ))}
        </section>
      )}
    </>
  );
}

function titleOf(
  builder: string,
  sheets: readonly ({ name: string } | null)[],
  words: Words,
): string {
  const entry = anyBuilderOf(builder);
  return entry ? builderName(entry, words).title : (sheets.find((sheet) => sheet)?.name ?? builder);
}

function meaningOf(error: string): keyof CheckWords["errors"]["meaning"] {
  switch (error) {
    case "#NAME?":
      return "name";
    case "#BUSY!":
      return "busy";
    case "#VALUE!":
      return "value";
    case "#SPILL!":
      return "spill";
    case "#REF!":
      return "reference";
    default:
      return "other";
  }
}

const repairKind = ({ left }: Repair) => (left.length > 0 ? "warning" : "success");

function repairText(repair: Repair, { repair: text }: CheckWords, list: Intl.ListFormat): string {
  const left = repair.left.reduce((sum, { count }) => sum + count, 0);
  return [
    repair.recalculated + repair.rewritten === 0 && text.nothing,
    repair.recalculated > 0 && text.recalculated(repair.recalculated),
    repair.rewritten > 0 && text.rewritten(repair.rewritten),
    left > 0 && text.left(left),
    repair.protected.length > 0 && text.protected(list.format(repair.protected)),
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}
