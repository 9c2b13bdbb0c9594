import { Link } from "office-ui-fabric-react/lib/Link";
import type { CellPlace, ExplainedInput } from "../../excel/explainedCell";
import { dayInText } from "../../languages/inText";
import type { Language, SheetWords } from "../../languages/language";
import { usePane } from "../paneContext";

/** The serial number of a day of our times. */
const DAY = /^[2-6]\d{4}$/;

interface Props {
  input: ExplainedInput;
  words: SheetWords;
  onShow: (place: CellPlace) => void;
}

/** Cells that a formula reads: a link that selects them, what they are called and what they hold now. */
export function Input({ input, words, onShow }: Props) {
  const { language } = usePane();
  const text = words.explain;
  const { place, written, label, shown, cells } = input;
  const values = shown
    .map((value) => conditionInWords(value, language, text) || text.blank)
    .join("; ");
  return (
    <>
      {label !== "" && <>{label}: </>}
      {place ? (
        <Link aria-label={text.go(place.address)} onClick={() => onShow(place)}>
          {written}
        </Link>
      ) : (
        <code>{written}</code>
      )}
      <br />
      <strong>{values}</strong>
      {cells > shown.length && <span className="quiet"> … ({text.cells(cells)})</span>}
    </>
  );
}

/** A condition of a table as it is meant: "=Ann" is Ann, ">=45658" from a day on, "<46023" before one. */
function conditionInWords(
  value: string,
  language: Language,
  { from, before }: SheetWords["explain"],
): string {
  const [, sign, rest = ""] = /^(=|>=|<)(.+)$/s.exec(value) ?? [];
  if (sign === undefined) return value;
  if (sign === "=") return rest;
  const day = DAY.test(rest) ? dayInText(language, Number(rest)) : rest;
  return sign === "<" ? before(day) : from(day);
}
