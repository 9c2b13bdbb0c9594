import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { asFailure, Failure } from "../../excel/failure";
import { workbook } from "../builder/workbook";
import { usePane } from "../paneContext";
import { Confirmation } from "../parts/Confirmation";
import { Notice } from "../parts/Notice";
import type { FunctionHelp } from "./functionHelp";

/** One function: folded its name and one line, opened its arguments and an example to insert. */
export function FunctionCard({ help }: { help: FunctionHelp }) {
  const { words } = usePane();
  const text = words.pane.formulas;
  return (
    <details className="folded function">
      <summary>
        <code>{help.name}</code>
        <span className="quiet">{help.summary}</span>
      </summary>
      <p>
        <em>{help.question}</em>
      </p>
      <p>{help.description}</p>
      <p className="subhead">{text.arguments}</p>
      <dl>
        {help.arguments.map(({ name, optional, text: meaning }) => (
          <div key={name}>
            <dt>
              <code>{name}</code> {optional && <span className="quiet">{text.optional}</span>}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="subhead">{text.example}</p>
      <pre>{help.example}</pre>
      {help.result && (
        <p className="hint">
          {text.result}: {help.result}
        </p>
      )}
      <Actions help={help} />
    </details>
  );
}

type Outcome = { kind: "success" | "error"; text: string } | null;

function Actions({ help }: { help: FunctionHelp }) {
  const { words } = usePane();
  const text = words.pane.formulas;
  const [asking, setAsking] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);

  const insert = async (overwrite: boolean) => {
    setAsking(null);
    setOutcome(null);
    try {
      const address = await workbook.insertFormula(help.example, {
        overwrite,
        spill: help.spill,
      });
      setOutcome({ kind: "success", text: text.inserted(address) });
    } catch (error) {
      const sentence = asFailure(error).sentence(words);
      if (error instanceof Failure && error.code === "occupied" && !overwrite) setAsking(sentence);
      else setOutcome({ kind: "error", text: sentence });
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(help.example);
      setOutcome({ kind: "success", text: text.copied });
    } catch {
      setOutcome({ kind: "error", text: text.copyFailed });
    }
  };

  return (
    <>
      <div className="actions">
        <ActionButton
          iconProps={{ iconName: "insert" }}
          text={text.insert}
          onClick={() => void insert(false)}
        />
        <ActionButton
          iconProps={{ iconName: "copy" }}
          text={text.copy}
          ariaLabel={text.copyNamed(help.name)}
          onClick={() => void copy()}
        />
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
      {outcome && <Notice kind={outcome.kind}>{outcome.text}</Notice>}
    </>
  );
}
