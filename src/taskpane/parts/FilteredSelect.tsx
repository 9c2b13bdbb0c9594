import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { usePane } from "../paneContext";
import type { SelectProps } from "./Select";

/** As many matches as are shown at once; typing on narrows them. */
const SHOWN = 8;

/** Chooses one of very many, such as a customer, by typing a part of its name. */
export function FilteredSelect({
  label,
  hint,
  options,
  selected,
  required,
  disabled,
  onSelect,
}: SelectProps) {
  const { words } = usePane();
  const listId = useId();
  const current = options.find(({ key }) => key === selected)?.text ?? "";
  /** What is typed while choosing; null while not. */
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const matches = typed === null ? [] : matching(options, typed);

  const list = useRef<HTMLUListElement>(null);
  const open = matches.length > 0;
  useEffect(() => {
    if (open) list.current?.scrollIntoView({ block: "nearest" });
  }, [open]);

  const choose = (index: number) => {
    const option = matches[index];
    if (option) onSelect(option.key);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (typed === null) setTyped("");
      else setActive((active + step + matches.length) % Math.max(1, matches.length));
    } else if (event.key === "Enter" && typed !== null) choose(active);
    else if (event.key === "Escape") setTyped(null);
  };

  return (
    <div className="field filtered">
      <TextField
        label={label}
        description={hint}
        placeholder={typed === null ? undefined : words.pane.builder.find}
        value={typed ?? current}
        required={required}
        disabled={disabled}
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${listId}-${active}` : undefined}
        autoComplete="off"
        onChange={(_, value = "") => {
          setTyped(value);
          setActive(0);
        }}
        onFocus={(event) => event.target.select()}
        onClick={() => typed === null && setTyped("")}
        onBlur={() => setTyped(null)}
        onKeyDown={onKeyDown}
      />
      <ul ref={list} id={listId} role="listbox" aria-label={label} hidden={!open}>
        {matches.map(({ key, text }, index) => (
          <li
            key={key}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            // The box would lose the focus, and the list with it, before the click came.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Options that contain what was typed, those that begin with it first. */
function matching(options: SelectProps["options"], typed: string): SelectProps["options"] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return options.slice(0, SHOWN);
  const places = options.map((option) => ({
    option,
    at: option.text.toLowerCase().indexOf(wanted),
  }));
  return places
    .filter(({ at }) => at >= 0)
    .sort((one, other) => Math.sign(one.at) - Math.sign(other.at))
    .slice(0, SHOWN)
    .map(({ option }) => option);
}
