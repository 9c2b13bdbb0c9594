import { ActionButton } from "office-ui-fabric-react/lib/Button";
import type { CellPlace, ExplainedInput } from "../../excel/explainedCell";
import { openHelp } from "../../excel/openHelp";
import type { FunctionDeclaration, FunctionWords } from "../../functions/declaration";
import type { SheetWords } from "../../languages/language";
import { inputKey, inputsOf, soleInput, type FormulaCall } from "../../sheets/formulas/readFormula";
import { usePane } from "../paneContext";
import { Input } from "./Input";

interface Props {
  call: FormulaCall;
  declaration: FunctionDeclaration;
  help: FunctionWords;
  words: SheetWords;
  /** Of the whole formula. */
  inputs: readonly ExplainedInput[];
  onShow: (place: CellPlace) => void;
}

/** One function of ours: what it gives, the formula in words, its arguments as they are now, its method and limits. */
export function CallExplained({ call, declaration, help, words, inputs, onShow }: Props) {
  const { language } = usePane();
  const text = words.explain;
  const { formulas } = words.pane;
  const { id } = declaration;
  return (
    <section className="group function">
      <h2>
        RM.{id}: {help.summary}
      </h2>
      <p>{help.description}</p>
      <h3>{text.inWords}</h3>
      <p>{help.formula}</p>
      <h3>{text.inputs}</h3>
      <dl>
        {declaration.arguments.map(({ name, kind, unit, optional }, place) => {
          const written = call.arguments[place] ?? null;
          return (
            <div key={name}>
              <dt>
                <code>{name}</code>{" "}
                <span className="quiet">
                  · {formulas.units[kind === "number" ? (unit ?? "number") : kind]}
                </span>
              </dt>
              <dd>
                {written === null ? (
                  <span className="quiet">
                    {optional ? formulas.leftOut : text.missing} {help.arguments[name]}
                  </span>
                ) : (
                  <Argument {...{ written, inputs, words, onShow }} />
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <h3>{text.source}</h3>
      <p>{help.source}</p>
      <h3>{text.limits}</h3>
      <p>{help.limits}</p>
      <ActionButton
        iconProps={{ iconName: "info" }}
        text={formulas.more}
        ariaLabel={formulas.moreOn(`RM.${id}`)}
        onClick={() => openHelp(language, id)}
      />
    </section>
  );
}

interface ArgumentProps {
  written: string;
  inputs: readonly ExplainedInput[];
  words: SheetWords;
  onShow: (place: CellPlace) => void;
}

/** What is written for an argument: the cells it takes, or an expression with the cells in it. */
function Argument({ written, inputs, words, onShow }: ArgumentProps) {
  const wanted = new Set(inputsOf(written).map((input) => inputKey(input.written)));
  const found = inputs.filter((input) => wanted.has(inputKey(input.written)));
  if (soleInput(written) && found.length === 1)
    return <Input input={found[0]!} words={words} onShow={onShow} />;
  return (
    <>
      <code>{written}</code>
      {found.map((input) => (
        <div key={input.written}>
          <Input input={input} words={words} onShow={onShow} />
        </div>
      ))}
    </>
  );
}
