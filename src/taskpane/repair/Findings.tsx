import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { SheetWords } from "../../languages/language";
import type { Finding } from "../../sheets/foundSheets";

interface Props {
  findings: readonly Finding[];
  words: SheetWords;
  /** Of the assessment. */
  title: string;
  busy?: boolean;
  onRepair: () => void;
  /** The repair is what was asked for. */
  focused?: boolean;
}

/** What a check found, a sentence a kind, and the button that mends it. */
export function Findings({ findings, words, title, busy, onRepair, focused }: Props) {
  const { repair, pane } = words;
  const isDamaged = findings.some(({ damage }) => damage);
  return (
    <div className="findings" role="status">
      <p>{isDamaged ? repair.damaged : repair.noted}</p>
      <ul>
        {findings.map(({ kind, sentence }) => (
          <li key={kind}>{sentence(words)}</li>
        ))}
      </ul>
      {isDamaged && (
        <>
          <p className="hint">{repair.promise}</p>
          <div className="buttons">
            <PrimaryButton
              text={pane.plans.repair}
              ariaLabel={pane.plans.repairNamed(title)}
              disabled={busy}
              autoFocus={focused}
              onClick={onRepair}
            />
          </div>
        </>
      )}
    </div>
  );
}
