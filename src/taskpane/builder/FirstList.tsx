import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { SheetWords } from "../../languages/language";
import type { ListInput } from "../../sheets/builder";
import { InsertSample } from "../firstRun/InsertSample";

interface Props {
  input: ListInput;
  words: SheetWords;
  onLook: () => void;
}

/** The one next step in a workbook without a list: which list, with which columns. */
export function FirstList({ input, words, onLook }: Props) {
  const text = words.pane.builder;
  const named = (required: boolean) =>
    input.roles.filter((role) => role.required === required).map(({ label }) => label(words));
  const needed = named(true);
  const useful = named(false);
  return (
    <section className="group first">
      <h2>{text.firstTitle}</h2>
      <p>{text.firstText(input.label(words))}</p>
      {needed.length > 0 && (
        <>
          <h3>{text.firstColumns}</h3>
          <ul>
            {needed.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </>
      )}
      {useful.length > 0 && (
        <>
          <h3>{text.firstMore}</h3>
          <p className="quiet">{useful.join(" · ")}</p>
        </>
      )}
      <p>{text.firstStep}</p>
      <PrimaryButton text={text.firstLook} onClick={onLook} />
      <p className="or">{text.firstSample}</p>
      <InsertSample onInserted={onLook} />
    </section>
  );
}
