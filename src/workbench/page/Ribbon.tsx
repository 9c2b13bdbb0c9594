import type { RibbonButton, RibbonGroup } from "../host/manifest";
import type { WorkbenchWords } from "./words";

/** The add-in's groups of the Home tab, as the manifest describes them. */
export function Ribbon({
  groups,
  press,
  words,
}: {
  groups: readonly RibbonGroup[];
  press: (button: RibbonButton) => void;
  words: WorkbenchWords;
}) {
  return (
    // A click leaves the focus in the grid, as in Excel: the keys typed next belong to the cell.
    <nav
      className="ribbon"
      aria-label={words.ribbon.label}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map((group) => (
        <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
          <div className="ribbon-buttons">
            {group.buttons.map((button) => (
              <button
                key={button.id}
                type="button"
                data-control={button.id}
                title={`${button.label}\n${button.tip}`}
                onClick={() => press(button)}
              >
                <img src={button.icon} alt="" width={32} height={32} />
                <span>{button.label}</span>
              </button>
            ))}
          </div>
          <span className="ribbon-label" aria-hidden="true">
            {group.label}
          </span>
        </div>
      ))}
    </nav>
  );
}
