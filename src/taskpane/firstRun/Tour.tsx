import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { Link } from "office-ui-fabric-react/lib/Link";
import { useEffect, useState } from "react";
import { keepUserSetting, readUserSetting } from "../../excel/userSettings";
import { builderOf } from "../../sheets/builders";
import { workbook } from "../builder/workbook";
import { usePane } from "../paneContext";
import { InsertSample } from "./InsertSample";
import { currentStep, steps, type TourStep } from "./tour";

const SETTING = "tour";
const ENDED = "ended";

/** Lets the tour be seen again. */
export function beginTour(): void {
  keepUserSetting(SETTING, "");
}

/** Three steps to the first result, for whoever has not taken or skipped them. */
export function Tour({ active }: { active: boolean }) {
  const { words } = usePane();
  const text = words.firstRun;
  const [current, setCurrent] = useState<TourStep | null>(null);
  const [looks, setLooks] = useState(0);
  const shown = active && readUserSetting(SETTING) !== ENDED;
  useEffect(() => {
    if (!shown) return;
    let asked = true;
    Promise.all([workbook.readListShapes(), workbook.findPlans()]).then(
      ([{ shapes }, plans]) => {
        const tables = plans.filter(({ builder }) => builderOf(builder)).length;
        if (asked) setCurrent(currentStep({ lists: shapes.length, tables }));
      },
      // Home says what is wrong with the workbook; a tour has nothing to add.
      () => asked && setCurrent(null),
    );
    return () => {
      asked = false;
    };
  }, [shown, looks]);

  if (!shown || current === null) return null;
  const end = () => {
    keepUserSetting(SETTING, ENDED);
    setCurrent(null);
  };
  const at = steps.indexOf(current);
  return (
    <section className="tour" aria-labelledby="tour">
      <h2 id="tour">{text.title}</h2>
      <ol>
        {steps.map((step, index) => (
          <li key={step} aria-current={index === at ? "step" : undefined}>
            <strong>
              {text.steps[step].title}
              {index < at && <Icon iconName="completed" aria-label={text.done} role="img" />}
            </strong>
            {index === at && (
              <>
                <p>{text.steps[step].text}</p>
                <Action step={step} onDone={() => setLooks(looks + 1)} />
              </>
            )}
          </li>
        ))}
      </ol>
      <Link onClick={end}>{current === "ask" ? text.finish : text.skip}</Link>
    </section>
  );
}

/** What the step asks for. */
function Action({ step, onDone }: { step: TourStep; onDone: () => void }) {
  const { words, open } = usePane();
  if (step === "list")
    return (
      <>
        <InsertSample primary onInserted={onDone} />
        <DefaultButton text={words.pane.builder.firstLook} onClick={onDone} />
      </>
    );
  if (step === "table")
    return (
      <PrimaryButton text={words.builders.costTable.title} onClick={() => open("costTable")} />
    );
  return (
    <div className="buttons">
      <PrimaryButton text={words.pane.rows.title} onClick={() => open("rows")} />
      <DefaultButton text={words.pane.home.formulas} onClick={() => open("formulas")} />
    </div>
  );
}
