import { Link } from "office-ui-fabric-react/lib/Link";
import type { CellPlace, ExplainedInput } from "../../excel/explainedCell";
import type { SheetWords } from "../../languages/language";

interface Props {
  input: ExplainedInput;
  words: SheetWords;
  onShow: (place: CellPlace) => void;
}

/** Cells that a formula reads: a link that selects them, what they are called and what they hold now. */
export function Input({ input, words, onShow }: Props) {
  const text = words.explain;
  const { place, written, label, shown, cells } = input;
  const values = shown.map((value) => value || text.blank).join("; ");
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
