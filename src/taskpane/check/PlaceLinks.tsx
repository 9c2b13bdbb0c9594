import { Link } from "office-ui-fabric-react/lib/Link";
import type { Places } from "../../excel/check/checkWorkbook";
import { selectCells } from "../../excel/check/selectCells";
import type { CheckWords } from "../../languages/language";
import type { Area } from "../../sheets/plan";
import { areaAddress } from "../../sheets/reference";
import { quoteSheetName } from "../../sheets/sheetName";

/** More ranges of a sheet than this are counted only. */
const SHOWN = 12;

interface Props {
  places: readonly Places[];
  text: CheckWords;
  attempt: (work: Promise<void>) => void;
}

/** Cells by sheet; a click selects them. */
export function PlaceLinks({ places, text, attempt }: Props) {
  const link = (sheet: Places["sheet"], area: Area) => {
    const address = areaAddress(area);
    return (
      <Link
        key={address}
        aria-label={text.select(`${quoteSheetName(sheet.name)}!${address}`)}
        onClick={() => attempt(selectCells(sheet, area))}
      >
        {address}
      </Link>
    );
  };
  return (
    <ul className="places">
      {places.map(({ sheet, areas, count }) => (
        <li key={sheet.id}>
          {sheet.name} · {text.cells(count)}
          <div className="addresses">
            {areas.slice(0, SHOWN).map((area) => link(sheet, area))}
            {areas.length > SHOWN && (
              <span className="quiet">{text.more(areas.length - SHOWN)}</span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
