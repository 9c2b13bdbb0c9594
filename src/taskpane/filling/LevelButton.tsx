import { Icon } from "office-ui-fabric-react/lib/Icon";

interface Props {
  name: string;
  description?: string;
  isChosen: boolean;
  isFixed?: boolean;
  onClick: () => void;
}

/** A level that a click chooses. */
export function LevelButton({ name, description, isChosen, isFixed, onClick }: Props) {
  return (
    <li>
      <button
        type="button"
        className="level"
        aria-pressed={isChosen}
        disabled={isFixed}
        onClick={onClick}
      >
        <Icon iconName={isChosen ? "checkMark" : undefined} className="wayIcon" />
        <span>
          <strong>{name}</strong>
          {description && <span className="quiet">{description}</span>}
        </span>
      </button>
    </li>
  );
}
