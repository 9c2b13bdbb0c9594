import { useState } from "react";
import { FunctionForm } from "./FunctionForm";
import type { FunctionHelp } from "./functionHelp";

/** One function: folded its name and one line, opened what it answers and its form. */
export function FunctionCard({ help }: { help: FunctionHelp }) {
  // A form that was opened keeps what was filled in.
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="folded function"
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>
        <code>{help.name}</code>
        <span className="quiet">{help.summary}</span>
      </summary>
      {opened && (
        <>
          <p>
            <em>{help.question}</em>
          </p>
          <p>{help.description}</p>
          <FunctionForm help={help} />
        </>
      )}
    </details>
  );
}
