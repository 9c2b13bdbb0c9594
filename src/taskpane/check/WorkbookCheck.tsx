import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useCallback, useEffect, useRef, useState } from "react";
import { checkWorkbook, type WorkbookReport } from "../../excel/check/checkWorkbook";
import { freezeToValues, type FrozenSheet } from "../../excel/check/freezeToValues";
import { repairWorkbook, type Repair } from "../../excel/check/repairWorkbook";
import { asFailure } from "../../excel/failure";
import { removePlan, showSheet, type StoredPlan } from "../../excel/plans";
import type { Phase, Progress } from "../../excel/progress";
import { declarations } from "../../functions/catalogue";
import type { CheckWords } from "../../languages/language";
import { usePane } from "../paneContext";
import { Notice } from "../parts/Notice";
import { ProgressLine } from "../parts/ProgressLine";
import { ExcelCheck } from "./ExcelCheck";
import {
  checkAssessments,
  repairAssessment,
  type CheckedAssessment,
  type CheckedAssessments,
} from "../repair/checkAssessments";
import { Assessments } from "./Assessments";
import { Findings } from "./Findings";
import { HealthLine } from "./HealthLine";
import { ShareSheets } from "./ShareSheets";

const known = declarations.map(({ id }) => id);

/** What the workbook has of the add-in and what is wrong with it; its repair; copies for others; versions. */
export function WorkbookCheck({ text, active }: { text: CheckWords; active: boolean }) {
  const { words, language, announce } = usePane();
  const [report, setReport] = useState<WorkbookReport | null>(null);
  const [standing, setStanding] = useState<CheckedAssessments | null>(null);
  const [repaired, setRepaired] = useState<string | null>(null);
  const [repair, setRepair] = useState<Repair | null>(null);
  const [frozen, setFrozen] = useState<FrozenSheet[] | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  const [progress, setProgress] = useState<{ step: Phase; share: number } | null>(null);
  const abort = useRef<AbortController | null>(null);

  const say = useCallback(
    (error: unknown) => {
      const failure = asFailure(error);
      if (failure.code === "cancelled") announce(words.pane.builder.cancelled);
      setSentence(failure.sentence(words));
    },
    [announce, words],
  );
  /** One thing at a time, with progress and cancel. */
  const run = useCallback(
    async (work: (watched: Progress) => Promise<void>) => {
      const { signal } = (abort.current = new AbortController());
      const report = (share: number, step: Phase) => setProgress({ share, step });
      setSentence(null);
      report(0, "reading");
      try {
        await work({ signal, report });
      } catch (error) {
        say(error);
      } finally {
        setProgress(null);
      }
    },
    [say],
  );
  const look = useCallback(
    () =>
      run(async (watched) => {
        setFrozen(null);
        setRepaired(null);
        const found = await checkWorkbook(known, watched);
        setReport(found);
        setStanding(await checkAssessments(language, watched));
        const count = found.calls.reduce((sum, places) => sum + places.count, 0);
        announce(count > 0 ? text.cells(count) : text.calls.none);
      }),
    [run, announce, text, language],
  );
  const looked = useRef(false);
  useEffect(() => {
    if (!active || looked.current) return;
    looked.current = true;
    void look();
  }, [active, look]);

  const mend = () =>
    run(async (watched) => {
      setRepair(null);
      setRepair(await repairWorkbook(known, watched));
      setReport(await checkWorkbook(known, watched));
    });
  const mendAssessment = (one: CheckedAssessment) =>
    run(async (watched) => {
      setRepaired(await repairAssessment(one, standing!.words, watched));
      setStanding(await checkAssessments(language, watched));
    });
  const remove = ({ id }: StoredPlan) =>
    run(async (watched) => {
      await removePlan(id);
      setReport(await checkWorkbook(known, watched));
    });
  const share = (ids: string[]) =>
    run(async (watched) => setFrozen(await freezeToValues(ids, text.share.suffix, watched)));
  const attempt = (work: Promise<void>) => {
    setSentence(null);
    work.catch(say);
  };

  return (
    <>
      {report && (
        <>
          <Findings
            {...{ report, repair, text, attempt }}
            busy={progress !== null}
            onRepair={() => void mend()}
            onRemove={(plan) => void remove(plan)}
          />
          {standing && (
            <Assessments
              {...{ ...standing, text, repaired }}
              busy={progress !== null}
              onRepair={(one) => void mendAssessment(one)}
            />
          )}
          <ShareSheets
            {...{ frozen, text }}
            sheets={report.sheets}
            busy={progress !== null}
            onShare={(ids) => void share(ids)}
            onShow={({ name }) => attempt(showSheet(name))}
          />
        </>
      )}
      <ExcelCheck
        {...{ text, run }}
        busy={progress !== null}
        onShow={(sheet) => attempt(showSheet(sheet))}
      />
      <HealthLine text={text} onError={say} />
      <div className="foot">
        {sentence !== null && <Notice kind="error">{sentence}</Notice>}
        {progress ? (
          <ProgressLine {...progress} onCancel={() => abort.current?.abort()} />
        ) : (
          <DefaultButton
            iconProps={{ iconName: "refresh" }}
            text={text.look}
            onClick={() => void look()}
          />
        )}
      </div>
    </>
  );
}
