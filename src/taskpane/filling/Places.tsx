import { Link } from "office-ui-fabric-react/lib/Link";

interface Props<T> {
  title: string;
  places: readonly T[];
  nameOf: (place: T) => string;
  onShow: (place: T) => void;
  isOpen?: boolean;
}

/** Rows of the sheet by their names, each leading to its cell; folded, for they may be many. */
export function Places<T extends { row: number }>(props: Props<T>) {
  const { title, places, nameOf, onShow, isOpen } = props;
  if (places.length === 0) return null;
  return (
    <details className="folded" open={isOpen}>
      <summary>
        <strong>{title}</strong>
      </summary>
      <ul className="sheets">
        {places.map((place) => (
          <li key={place.row}>
            <Link onClick={() => onShow(place)}>{nameOf(place)}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
