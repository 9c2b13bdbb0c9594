import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useRef } from "react";

interface Props {
  question: string;
  confirm: string;
  keep: string;
  onConfirm: () => void;
  onKeep: () => void;
}

/** Asks before something that cannot be undone; stands where it was asked for and takes the focus. */
export function Confirmation({ question, confirm, keep, onConfirm, onKeep }: Props) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    <div
      className="confirmation"
      role="group"
      aria-label={question}
      tabIndex={-1}
      ref={group}
      onKeyDown={(event) => {
        if (event.key === "Escape") onKeep();
      }}
    >
      <p>{question}</p>
      <div className="buttons">
        <PrimaryButton text={confirm} onClick={onConfirm} />
        <DefaultButton text={keep} onClick={onKeep} />
      </div>
    </div>
  );
}
