import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { ResponsiveMode } from "office-ui-fabric-react/lib/ResponsiveMode";
import { useId } from "react";
import { FilteredSelect } from "./FilteredSelect";

export interface SelectOption {
  key: string;
  text: string;
}

export interface SelectProps {
  label: string;
  hint?: string;
  placeholder?: string;
  options: readonly SelectOption[];
  selected: string | null;
  required?: boolean;
  disabled?: boolean;
  onSelect: (key: string) => void;
}

/** Beyond so many options nobody scrolls: the control lets one type instead. */
const TYPE_BEYOND = 40;

/** Chooses one of several; opens beside its box at every width of the pane. */
export function Select(props: SelectProps) {
  const { label, hint, placeholder, options, selected, required, disabled, onSelect } = props;
  const hintId = useId();
  if (options.length > TYPE_BEYOND) return <FilteredSelect {...props} />;
  return (
    <div className="field">
      <Dropdown
        label={label}
        placeholder={placeholder}
        options={options as SelectOption[]}
        selectedKey={selected}
        required={required}
        disabled={disabled}
        responsiveMode={ResponsiveMode.large}
        calloutProps={{ calloutMaxHeight: 320, directionalHintFixed: false }}
        aria-describedby={hint ? hintId : undefined}
        onChange={(_, option) => option && onSelect(String(option.key))}
      />
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
