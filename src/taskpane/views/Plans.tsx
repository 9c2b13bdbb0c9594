import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { Link } from "office-ui-fabric-react/lib/Link";
import { useCallback, useEffect, useRef, useState } from "react";
import { asFailure } from "../../excel/failure";
import type { StoredPlan } from "../../excel/plans";
import type { Phase, Progress } from "../../excel/progress";
import { loadSheetWords, type SheetWords } from "../../languages/language";
import { SET_ASIDE } from "../../sheets/assessments/repair/setAside";
import { builderName } from "../../sheets/builders";
import { ROWS_BEHIND } from "../../sheets/rowsBehind/figure";
import { SAMPLE } from "../../sheets/sample";
import { beginRound } from "../builder/beginRound";
import { loadBuilder, type LoadedBuilder } from "../builder/loadBuilder";
import { refreshPlan } from "../builder/refreshPlan";
import { entryOf, findStanding } from "../builder/standingPlans";
import { workbook } from "../builder/workbook";
import { exampleOf } from "../formulas/exampleSheet";
import { Findings } from "../repair/Findings";
import type { Checked } from "../repair/repairPlan";
import { usePane } from "../paneContext";
import { Confirmation } from "../parts/Confirmation";
import { Notice } from "../parts/Notice";
import { failedOutcome, type Outcome } from "../parts/outcome";
import { ProgressLine } from "../parts/ProgressLine";

/** The tables and assessments that stand in this workbook: to show, refresh or remove. */
export function Plans({ active }: { active: boolean }) {
  const { words, announce } = usePane();
  const text = words.pane.plans;
  const [plans, setPlans] = useState<StoredPlan[] | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const attempt = useCallback(
    async (work: () => Promise<string | void>) => {
      setOutcome(null);
      try {
        const sentence = await work();
        if (sentence) setOutcome({ kind: "success", text: sentence });
      } catch (error) {
        const failure = asFailure(error);
        if (failure.code === "cancelled") announce(words.pane.builder.cancelled);
        else setOutcome(failedOutcome(failure, words));
      }
    },
    [announce, words],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const look = useCallback(async () => setPlans(await findStanding()), []);
  useEffect(() => {
    if (!active) return;
    findStanding().then(setPlans, (error: unknown) => setOutcome(failedOutcome(error, words)));
  }, [active, words]);

  return (
    <section className="group plans">
      <h2 ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      {outcome && (
        <Notice kind={outcome.kind} code={outcome.code}>
          {outcome.text}
        </Notice>
      )}
      {plans?.length ? (
        <ul>
          {plans.map((plan) => (
            <Plan
              key={plan.id}
              plan={plan}
              attempt={attempt}
              onChanged={look}
              onRemoved={() => heading.current?.focus()}
            />
          ))}
        </ul>
      ) : (
        <p className="quiet">{plans ? text.none : text.looking}</p>
      )}
    </section>
  );
}

interface PlanProps {
  plan: StoredPlan;
  attempt: (work: () => Promise<string | void>) => Promise<void>;
  onChanged: () => Promise<void>;
  onRemoved: () => void;
}

function Plan({ plan, attempt, onChanged, onRemoved }: PlanProps) {
  const { words, language, compute, open } = usePane();
  const text = words.pane.plans;
  const [asking, setAsking] = useState<"not yet" | "now" | "kept">("not yet");
  const [refreshed, setRefreshed] = useState(false);
  const [checked, setChecked] = useState<(Checked & { spoken: SheetWords }) | null>(null);
  const [progress, setProgress] = useState<{ step: Phase; share: number } | null>(null);
  const abort = useRef<AbortController | null>(null);
  const entry = entryOf(plan);
  const example = exampleOf(plan.builder);
  const title = entry
    ? builderName(entry, words).title
    : example !== null
      ? words.pane.formulas.exampleOf(`RM.${example}`)
      : plan.builder === ROWS_BEHIND
        ? words.pane.rows.title
        : plan.builder === SAMPLE
          ? words.firstRun.sample
          : plan.builder === SET_ASIDE
            ? text.setAside
            : text.unknown;
  const sheets = plan.sheets.flatMap((sheet) => sheet ?? []);

  const names = new Intl.ListFormat(language).format(sheets.map(({ name }) => name));

  /** Does something whose progress is seen and that can be cancelled. */
  const watch = (work: (watched: Progress) => Promise<string | void>) =>
    attempt(async () => {
      const { signal } = (abort.current = new AbortController());
      const report = (share: number, step: Phase) => setProgress({ share, step });
      setChecked(null);
      report(0, "reading");
      try {
        return await work({ signal, report });
      } finally {
        setProgress(null);
        setRefreshed(true);
      }
    });
  /** Does something with the builder, says the sentence, and looks again. */
  const withBuilder = (
    sentence: string,
    work: (loaded: LoadedBuilder, watched: Progress) => Promise<unknown>,
    spoken = language,
  ) =>
    watch(async (watched) => {
      if (!entry) return;
      await work(await loadBuilder(entry, spoken), watched);
      await onChanged();
      return sentence;
    });
  const check = () =>
    watch(async (watched) => {
      if (!entry) return;
      const [{ checkPlan }, spoken] = await Promise.all([
        import("../repair/repairPlan"),
        loadSheetWords(language),
      ]);
      const found = await checkPlan(entry, plan, workbook, language, watched);
      if (found.findings.length === 0) return spoken.repair.sound;
      setChecked({ ...found, spoken });
    });
  const repair = ({ spoken, ...found }: Checked & { spoken: SheetWords }) =>
    watch(async (watched) => {
      const { repairAssessment } = await import("../repair/checkAssessments");
      const sentence = await repairAssessment({ plan, title, checked: found }, spoken, watched);
      await onChanged();
      return sentence;
    });
  const refresh = () =>
    withBuilder(text.refreshed(title), ({ builder, speech }, watched) =>
      refreshPlan(builder, plan, workbook, speech, watched, compute),
    );
  const newRound = () =>
    withBuilder(
      text.roundBegun(title),
      async ({ builder, speech }, watched) =>
        beginRound(builder, plan, workbook, speech, watched, await loadSheetWords(language)),
      plan.language ?? language,
    );
  const remove = () =>
    attempt(async () => {
      await workbook.removePlan(plan.id);
      onRemoved();
      await onChanged();
      return text.removed(title);
    });

  return (
    <li>
      <h3>{title}</h3>
      <ul className="sheets">
        {sheets.map(({ id, name }) => (
          <li key={id}>
            <Link
              aria-label={text.showSheet(name)}
              onClick={() => void attempt(() => workbook.showSheet(name))}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {progress ? (
        <ProgressLine {...progress} focused onCancel={() => abort.current?.abort()} />
      ) : asking === "now" ? (
        <Confirmation
          question={words.excel.removal(names)}
          confirm={text.removeConfirm}
          keep={text.keep}
          onConfirm={() => void remove()}
          onKeep={() => setAsking("kept")}
        />
      ) : (
        <>
          {plan.unfinished ? (
            <p className="hint">{text.unfinished(names)}</p>
          ) : plan.stray ? (
            <p className="hint">
              {text.stray} {!entry && text.strayOwn}
            </p>
          ) : (
            entry && <p className="hint">{plan.refreshable ? text.values : text.live}</p>
          )}
          <div className="actions">
            {entry && plan.refreshable && (
              <ActionButton
                iconProps={{ iconName: "refresh" }}
                text={text.refresh}
                ariaLabel={text.refreshNamed(title)}
                autoFocus={refreshed}
                onClick={() => void refresh()}
              />
            )}
            {(entry?.rounds ?? entry?.board) && !plan.stray && sheets[0] && (
              <ActionButton
                iconProps={{ iconName: "checkMark" }}
                text={words.pane.filling.fill}
                ariaLabel={words.pane.filling.fillNamed(title)}
                onClick={() =>
                  void attempt(async () => {
                    await workbook.showSheet(sheets[0]!.name);
                    open("filling");
                  })
                }
              />
            )}
            {entry?.rounds && !plan.stray && (
              <ActionButton
                iconProps={{ iconName: "assessment" }}
                text={text.newRound}
                ariaLabel={text.newRoundNamed(title)}
                onClick={() => void newRound()}
              />
            )}
            {entry?.rounds && !plan.unfinished && (
              <ActionButton
                iconProps={{ iconName: "checkMark" }}
                text={text.check}
                ariaLabel={text.checkNamed(title)}
                onClick={() => void check()}
              />
            )}
            {(!plan.stray || plan.unfinished) && (
              <ActionButton
                iconProps={{ iconName: "cancel" }}
                text={text.remove}
                ariaLabel={text.removeNamed(title)}
                autoFocus={asking === "kept"}
                onClick={() => setAsking("now")}
              />
            )}
          </div>
          {checked && (
            <Findings
              focused
              findings={checked.findings}
              words={checked.spoken}
              title={title}
              onRepair={() => void repair(checked)}
            />
          )}
        </>
      )}
    </li>
  );
}
