import {
  ActionButton,
  DefaultButton,
  IconButton,
  PrimaryButton,
} from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useMemo, useState } from "react";
import { Failure } from "../../excel/failure";
import { declarationOf } from "../../functions/catalogue";
import type { ArgumentDeclaration } from "../../functions/declaration";
import { localFormula } from "../../functions/help/localFormula";
import { workbook } from "../builder/workbook";
import { usePane } from "../paneContext";
import { Confirmation } from "../parts/Confirmation";
import { Notice } from "../parts/Notice";
import { failedOutcome, type Outcome } from "../parts/outcome";
import { Select } from "../parts/Select";
import { AnswerPreview } from "./AnswerPreview";
import { formulaOf, readEntry, writtenConstant } from "./argumentEntry";
import { constantArguments } from "./constantText";
import { examplePlan } from "./exampleSheet";
import type { FunctionHelp } from "./functionHelp";
import { useAnswer, type PreviewedAnswer } from "./useAnswer";

/**
 * A function's arguments to fill in, each from the selected cells if wanted, what the formula would show, and the
 * ways to put it into the sheet. It begins with the example, which works as it stands.
 */
export function FunctionForm({ help }: { help: FunctionHelp }) {
  const { words, language, askFunction } = usePane();
  const text = words.pane.formulas;
  const declaration = declarationOf(help.id)!;
  const all: readonly ArgumentDeclaration[] = declaration.arguments;
  const [written, setWritten] = useState<readonly string[]>(() => {
    const example = constantArguments(help.example);
    return all.map((_, index) => writtenConstant(example[index] ?? null, language));
  });
  const [asking, setAsking] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const entries = useMemo(
    () => all.map((argument, index) => readEntry(written[index]!, argument, language)),
    [all, written, language],
  );
  const missing = all.filter(({ optional }, index) => !optional && !entries[index]);
  const formula = formulaOf(help.id, entries);
  const answer = useAnswer(help.id, entries, missing.length === 0);

  const write = (index: number, value: string) => {
    setAsking(null);
    setWritten((before) => before.map((each, place) => (place === index ? value : each)));
  };
  const attempt = async (work: () => Promise<string | void>) => {
    setAsking(null);
    setOutcome(null);
    try {
      const sentence = await work();
      if (sentence) setOutcome({ kind: "success", text: sentence });
    } catch (error) {
      setOutcome(failedOutcome(error, words));
    }
  };
  const insert = (overwrite: boolean) =>
    attempt(async () => {
      const room = sizeOf(answer);
      try {
        const address = await workbook.insertFormula(formula, {
          overwrite,
          ...(room && { spill: room }),
        });
        return text.inserted(address);
      } catch (error) {
        if (!(error instanceof Failure && error.code === "occupied") || overwrite) throw error;
        setAsking(error.sentence(words));
      }
    });
  const showExample = () =>
    attempt(async () => {
      const { sheetNames } = await workbook.readListShapes();
      const example = constantArguments(help.example);
      const result = await askFunction(
        help.id,
        all.map((_, index) => example[index] ?? null),
      );
      const plan = examplePlan(
        declaration,
        help,
        sizeOf(result)?.columns ?? 1,
        { sheet: text.exampleOf(help.name), result: text.result },
        sheetNames,
      );
      const { sheets } = await workbook.writePlan(plan, {
        signal: new AbortController().signal,
        report: () => undefined,
      });
      return text.exampleMade(sheets[0]!.name);
    });

  return (
    <>
      <p className="subhead">{text.arguments}</p>
      {all.map((argument, index) => (
        <ArgumentControl
          key={argument.name}
          argument={argument}
          meaning={help.arguments[index]!.text}
          value={written[index]!}
          onChange={(value) => write(index, value)}
          onSelection={() => void attempt(async () => write(index, await workbook.readSelection()))}
        />
      ))}
      <p className="subhead">{text.formula}</p>
      <pre>{localFormula(formula, language)}</pre>
      {missing.length > 0 ? (
        <p className="hint">{text.needed(missing.map(({ name }) => name).join(", "))}</p>
      ) : (
        <AnswerPreview answer={answer} />
      )}
      <div className="buttons formButtons">
        <PrimaryButton
          text={text.insert}
          // The room that the result needs is known with the answer.
          disabled={answer === null}
          onClick={() => void insert(false)}
        />
        <DefaultButton text={text.exampleSheet} onClick={() => void showExample()} />
      </div>
      {asking !== null && (
        <Confirmation
          question={asking}
          confirm={text.replace}
          keep={text.keep}
          onConfirm={() => void insert(true)}
          onKeep={() => setAsking(null)}
        />
      )}
      {outcome && (
        <Notice kind={outcome.kind} code={outcome.code}>
          {outcome.text}
        </Notice>
      )}
      <ActionButton
        iconProps={{ iconName: "info" }}
        text={text.more}
        ariaLabel={text.moreOn(help.name)}
        onClick={() => workbook.openHelp(language, help.id)}
      />
    </>
  );
}

/** Rows and columns that an answer fills, where they are known. */
function sizeOf(answer: PreviewedAnswer): { rows: number; columns: number } | null {
  return answer && typeof answer === "object" && "rows" in answer ? answer : null;
}

interface ControlProps {
  argument: ArgumentDeclaration;
  meaning: string;
  value: string;
  onChange: (value: string) => void;
  onSelection: () => void;
}

/** One argument: a choice where its words are known, else a box that takes a value or the address of cells. */
function ArgumentControl({ argument, meaning, value, onChange, onSelection }: ControlProps) {
  const { words } = usePane();
  const text = words.pane.formulas;
  const { name, kind, unit, optional, options = [], list } = argument;
  const unitText = text.units[kind === "number" ? (unit ?? "number") : kind];
  const label = `${name} · ${unitText}${optional ? ` · ${text.optional}` : ""}`;
  if (kind === "option" && !list)
    return (
      <Select
        label={label}
        hint={meaning}
        options={[
          ...(optional ? [{ key: "", text: text.leftOut }] : []),
          ...options.map((word) => ({ key: word, text: word })),
        ]}
        selected={value}
        onSelect={onChange}
      />
    );
  return (
    <TextField
      className="field"
      label={label}
      description={meaning}
      value={value}
      autoComplete="off"
      spellCheck={false}
      onChange={(_, typed = "") => onChange(typed)}
      styles={{ suffix: { padding: 0, background: "transparent" } }}
      onRenderSuffix={() => (
        <IconButton
          iconProps={{ iconName: "select" }}
          title={text.fromSelection(name)}
          ariaLabel={text.fromSelection(name)}
          onClick={onSelection}
        />
      )}
    />
  );
}
