import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { Link } from "office-ui-fabric-react/lib/Link";
import { useEffect, useRef, useState } from "react";
import type { WorkbookReport } from "../../excel/check/checkWorkbook";
import type { FrozenSheet } from "../../excel/check/freezeToValues";
import type { CheckWords } from "../../languages/language";

interface Props {
  sheets: WorkbookReport["sheets"];
  frozen: readonly FrozenSheet[] | null;
  text: CheckWords;
  /** Something is under way: nothing else may be begun. */
  busy: boolean;
  onShare: (ids: string[]) => void;
  onShow: (sheet: { id: string; name: string }) => void;
}

/** The sheets to copy for colleagues without the add-in, and the copies once they are made. */
export function ShareSheets({ sheets, frozen, text, busy, onShare, onShow }: Props) {
  const { share } = text;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = sheets.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (frozen) heading.current?.focus();
  }, [frozen]);
  if (frozen)
    return (
      <section className="group result">
        <h2 ref={heading} tabIndex={-1}>
          <Icon iconName="completed" /> {share.done}
        </h2>
        <ul className="sheets">
          {frozen.map((sheet) => (
            <li key={sheet.id}>
              <Icon iconName="sheet" />
              <span>
                <Link onClick={() => onShow(sheet)}>{sheet.name}</Link> ·{" "}
                {share.frozen(sheet.frozen)}
              </span>
            </li>
          ))}
        </ul>
        <p className="hint">{share.hint}</p>
      </section>
    );
  return (
    <section className="group">
      <h2>{share.title}</h2>
      {sheets.length === 0 ? (
        <p>{share.nothing}</p>
      ) : (
        <>
          <p>{share.text}</p>
          <fieldset className="choices" disabled={busy}>
            <legend>{share.sheets}</legend>
            {sheets.map(({ id, name, formulas }) => (
              <Checkbox
                key={id}
                label={share.sheet(name, formulas)}
                checked={!left.has(id)}
                onChange={(_event, checked) =>
                  setLeft((before) => {
                    const now = new Set(before);
                    if (checked) now.delete(id);
                    else now.add(id);
                    return now;
                  })
                }
              />
            ))}
          </fieldset>
          <p className="hint">{chosen.length > 0 ? share.effect : share.chooseSheet}</p>
          <PrimaryButton
            className="share"
            text={share.button(chosen.length)}
            disabled={busy || chosen.length === 0}
            onClick={() => onShare(chosen)}
          />
        </>
      )}
    </section>
  );
}
