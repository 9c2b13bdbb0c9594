import { Icon } from "office-ui-fabric-react/lib/Icon";
import { useEffect } from "react";
import { readTemplates } from "../../excel/templates";
import { builders, type BuilderEntry } from "../../sheets/builders";
import { Tour } from "../firstRun/Tour";
import { usePane } from "../paneContext";
import { ownEntries, useOwnTemplates } from "../templates/ownEntries";
import { Plans } from "./Plans";

/** The start: what can be done, and what has been created in this workbook. */
export function HomeView({ active }: { active: boolean }) {
  const { words } = usePane();
  const { check, explain, filling, home, rows, templates } = words.pane;
  useOwnTemplates();
  useEffect(() => {
    // Where they cannot be read, the list of what stands in the workbook says why.
    if (active) readTemplates().catch(() => undefined);
  }, [active]);
  return (
    <>
      <p className="intro">{home.purpose}</p>
      <Tour active={active} />
      <h2>{home.tables}</h2>
      <ul className="ways">
        <Ways of="table" />
        <Way view="formulas" icon="formula" title={home.formulas} purpose={home.formulasPurpose} />
        <Way view="explain" icon="info" title={explain.title} purpose={explain.purpose} />
        <Way view="rows" icon="search" title={rows.title} purpose={rows.purpose} />
        <Way view="check" icon="checkMark" title={check.title} purpose={check.purpose} />
      </ul>
      <h2>{home.assessments}</h2>
      <ul className="ways">
        <Way view="filling" icon="checkMark" title={filling.title} purpose={filling.purpose} />
        <Ways of="assessment" />
        {ownEntries().map(({ id, own }) => (
          <Way key={id} view={id} icon="assessment" {...own!} />
        ))}
        <Way view="templates" icon="copy" {...templates} />
      </ul>
      <Plans active={active} />
    </>
  );
}

function Ways({ of }: { of: BuilderEntry["kind"] }) {
  const { words } = usePane();
  return builders
    .filter(({ kind }) => kind === of)
    .map(({ id }) => <Way key={id} view={id} icon={of} {...words.builders[id]} />);
}

interface WayProps {
  view: string;
  icon: string;
  title: string;
  purpose: string;
}

function Way({ view, icon, title, purpose }: WayProps) {
  const { open } = usePane();
  return (
    <li>
      <button type="button" className="way" data-view={view} onClick={() => open(view)}>
        <Icon iconName={icon} className="wayIcon" />
        <span>
          <strong>{title}</strong>
          <span className="quiet">{purpose}</span>
        </span>
        <Icon iconName="chevronRight" className="quiet" />
      </button>
    </li>
  );
}
