import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { Link } from "office-ui-fabric-react/lib/Link";
import { useEffect, useRef, useState } from "react";
import { asFailure, type Failure } from "../../excel/failure";
import type { WrittenPlan } from "../../excel/writePlan";
import type { BuilderEntry } from "../../sheets/builders";
import { usePane } from "../paneContext";
import { Confirmation } from "../parts/Confirmation";
import { Notice } from "../parts/Notice";
import { workbook } from "./workbook";

interface Props {
  written: WrittenPlan;
  /** Back to the choices, or what else comes next, by its name. */
  onAgain: () => void;
  again?: string;
  /** The table or assessment to build next. */
  next?: BuilderEntry["next"];
  /** It is filled in next. */
  isRated?: boolean;
}

/** What was created: the way to its sheets, back to the choices, and to have it removed. */
export function Result({ written, onAgain, again, next, isRated }: Props) {
  const { words, language, open } = usePane();
  const { builder, filling, plans } = words.pane;
  const [asking, setAsking] = useState<"not yet" | "now" | "kept">("not yet");
  const [failure, setFailure] = useState<Failure | null>(null);
  const names = new Intl.ListFormat(language).format(written.sheets.map(({ name }) => name));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const attempt = (work: () => Promise<void>) => {
    setFailure(null);
    work().catch((error: unknown) => setFailure(asFailure(error)));
  };
  return (
    <section className="group result">
      <h2 ref={heading} tabIndex={-1}>
        <Icon iconName="completed" /> {builder.created}
      </h2>
      <ul className="sheets">
        {written.sheets.map(({ id, name }) => (
          <li key={id}>
            <Icon iconName="sheet" />
            <Link onClick={() => attempt(() => workbook.showSheet(name))}>{name}</Link>
          </li>
        ))}
      </ul>
      <p className="hint">{builder.createdText(written.sheets.length)}</p>
      {failure && (
        <Notice kind="error" code={failure.code}>
          {failure.sentence(words)}
        </Notice>
      )}
      {asking === "now" ? (
        <Confirmation
          question={words.excel.removal(names)}
          confirm={plans.removeConfirm}
          keep={plans.keep}
          onKeep={() => setAsking("kept")}
          onConfirm={() =>
            attempt(async () => {
              await workbook.removePlan(written.id);
              onAgain();
            })
          }
        />
      ) : (
        <div className="buttons">
          {isRated && <PrimaryButton text={filling.fill} onClick={() => open("filling")} />}
          <DefaultButton text={again ?? builder.another} onClick={onAgain} />
          <DefaultButton
            text={plans.remove}
            autoFocus={asking === "kept"}
            onClick={() => setAsking("now")}
          />
        </div>
      )}
      {next && (
        <p className="next">
          {words.firstRun.next}:{" "}
          <Link onClick={() => open(next)}>{words.builders[next].title}</Link>
        </p>
      )}
    </section>
  );
}
