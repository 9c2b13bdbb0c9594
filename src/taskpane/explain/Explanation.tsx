import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Link } from "office-ui-fabric-react/lib/Link";
import { useCallback, useState } from "react";
import {
  readExplained,
  type BuiltCell,
  type CellPlace,
  type ExplainedCell,
} from "../../excel/explainedCell";
import { asFailure } from "../../excel/failure";
import { selectCells } from "../../excel/selectCells";
import { declarationOf } from "../../functions/catalogue";
import type { FunctionsHelp, SheetWords } from "../../languages/language";
import { builderName } from "../../sheets/builders";
import { callsOf } from "../../sheets/formulas/readFormula";
import { usePane } from "../paneContext";
import { Notice } from "../parts/Notice";
import { useFollowed } from "../parts/useFollowed";
import { anyBuilderOf } from "../templates/ownEntries";
import { CallExplained } from "./CallExplained";
import { Input } from "./Input";

export interface Props {
  active: boolean;
  words: SheetWords;
  help: FunctionsHelp;
}

/** What the number in the selected cell is: the formula in words, what goes in, the method, where it comes from. */
export function Explanation({ active, words, help }: Props) {
  const text = words.explain;
  const [sentence, setSentence] = useState<string | null>(null);
  const onError = useCallback(
    (error: unknown) => setSentence(asFailure(error).sentence(words)),
    [words],
  );
  const read = useCallback(async () => {
    const found = await readExplained();
    setSentence(null);
    return found;
  }, []);
  const { found: cell } = useFollowed(active, { read, onError });
  const show = ({ sheet, area }: CellPlace) => {
    selectCells(sheet, area).catch(onError);
  };
  const error = sentence !== null && <Notice kind="error">{sentence}</Notice>;
  if (!cell) return error || <p className="quiet">{text.looking}</p>;
  const calls = (cell.formula === null ? [] : callsOf(cell.formula, "RM.")).flatMap((call) => {
    const declaration = declarationOf(call.name.slice("RM.".length));
    return declaration ? [{ call, declaration }] : [];
  });
  return (
    <>
      {error}
      <section className="group">
        <p>
          {cell.address}
          <br />
          <strong>{cell.text || text.blank}</strong>
        </p>
        {cell.formula !== null && <pre className="formula">{cell.formula}</pre>}
        {cell.spilledFrom && <Spilled from={cell.spilledFrom} words={words} onShow={show} />}
      </section>
      {cell.built && <Built cell={cell} built={cell.built} words={words} />}
      {calls.map(({ call, declaration }, place) => (
        <CallExplained
          key={place}
          {...{ call, declaration, words, inputs: cell.inputs }}
          help={help[declaration.id]}
          onShow={show}
        />
      ))}
      {calls.length === 0 && cell.inputs.length > 0 && (
        <section className="group">
          <h2>{text.inputs}</h2>
          <ul className="inputs">
            {cell.inputs.map((input) => (
              <li key={input.written}>
                <Input input={input} words={words} onShow={show} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {calls.length === 0 && !cell.built && <Notice kind="info">{text.select}</Notice>}
    </>
  );
}

interface SpilledProps {
  from: CellPlace;
  words: SheetWords;
  onShow: (place: CellPlace) => void;
}

function Spilled({ from, words, onShow }: SpilledProps) {
  return (
    <p>
      {words.explain.spilled}{" "}
      <Link aria-label={words.explain.go(from.address)} onClick={() => onShow(from)}>
        {from.address}
      </Link>
    </p>
  );
}

/** Where a cell of a table or an assessment comes from. */
function Built({
  cell,
  built,
  words,
}: {
  cell: ExplainedCell;
  built: BuiltCell;
  words: SheetWords;
}) {
  const { language, open } = usePane();
  const text = words.explain;
  const entry = anyBuilderOf(built.builder);
  const day =
    built.madeAt === null
      ? null
      : new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date(built.madeAt));
  const names = [built.column, built.row].filter((name) => name !== "");
  return (
    <section className="group">
      <h2>{names.length > 0 ? names.join(" · ") : text.builtCell}</h2>
      {entry && (
        <p>
          {day === null
            ? text.builtAt(builderName(entry, words).title)
            : text.builtOn(builderName(entry, words).title, day)}
        </p>
      )}
      <p>
        {built.list !== null
          ? text.counted(built.list)
          : cell.formula === null
            ? text.typed
            : text.calculated}
      </p>
      {built.list !== null && <p>{cell.formula === null ? text.value : text.live}</p>}
      <div className="buttons">
        {built.list !== null && (
          <DefaultButton text={words.pane.rows.title} onClick={() => open("rows")} />
        )}
        {built.isFilled && (
          <DefaultButton text={words.pane.filling.title} onClick={() => open("filling")} />
        )}
      </div>
    </section>
  );
}
