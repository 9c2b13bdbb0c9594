import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useRef, useState } from "react";

interface Props {
  label: string;
  value: string;
  copy: string;
  copied: string;
  /** What to do by hand where the host keeps the clipboard to itself. */
  copyFailed: string;
}

/** A text to be sent on, with a button that copies it. */
export function CopyableText({ label, value, copy, copied, copyFailed }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const put = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setSaid(copied);
    } catch {
      // Excel's frame may not have the clipboard; the selection's own copy command mostly works.
      box.current?.select();
      setSaid(document.execCommand("copy") ? copied : copyFailed);
    }
  };
  return (
    <div className="copyable">
      <textarea
        ref={box}
        readOnly
        aria-label={label}
        value={value}
        rows={Math.min(12, Math.max(6, value.split("\n").length))}
        onFocus={(event) => event.target.select()}
      />
      <div className="buttons">
        <DefaultButton iconProps={{ iconName: "copy" }} text={copy} onClick={() => void put()} />
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
