import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useState } from "react";
import type { Field, OptionValue } from "../../sheets/builder";
import { usePane } from "../paneContext";
import { Select } from "../parts/Select";
import { formatNumber, parseNumber } from "./numberEntry";
import { isoToSerial, serialToIso } from "./serialDate";

interface Props {
  fields: readonly Field[];
  /** What the user set, by field; ahead of the study's own values while that is under way. */
  pending: Record<string, OptionValue>;
  disabled: boolean;
  onChange: (field: string, value: OptionValue) => void;
}

/** A group of more fields than this is folded away under its title. */
const UNFOLDED = 3;

/** The fields of a study, gathered under their groups. */
export function Fields({ fields, pending, disabled, onChange }: Props) {
  const { words } = usePane();
  const groups = new Map<string, Field[]>();
  for (const field of fields) {
    const title = field.group ?? words.pane.builder.settings;
    groups.set(title, [...(groups.get(title) ?? []), field]);
  }
  return [...groups].map(([title, members]) => {
    const fields = members.map((field) => {
      const set = pending[field.id];
      return set === undefined ? field : ({ ...field, value: set } as Field);
    });
    const controls = fields.map((field) => (
      <Control
        key={field.id}
        field={field}
        disabled={disabled}
        onChange={(value) => onChange(field.id, value)}
      />
    ));
    if (fields.length <= UNFOLDED)
      return (
        <section className="group" key={title}>
          <h2>{title}</h2>
          <div className="fields">{controls}</div>
        </section>
      );
    return (
      <details className="folded" key={title}>
        <summary>
          <strong>{title}</strong>
          <span className="quiet">{summary(fields)}</span>
        </summary>
        <div className="fields">{controls}</div>
      </details>
    );
  });
}

/** What a folded group is set to. */
function summary(fields: readonly Field[]): string {
  const parts = fields.flatMap((field) => {
    if (field.kind !== "choice") return [];
    const chosen = field.choices.find(({ value }) => value === field.value);
    return chosen ? `${field.label}: ${chosen.label}` : [];
  });
  return parts.join(" · ");
}

interface ControlProps<Kind extends Field> {
  field: Kind;
  disabled: boolean;
  onChange: (value: OptionValue) => void;
}

function Control({ field, disabled, onChange }: ControlProps<Field>) {
  switch (field.kind) {
    case "choice":
      return (
        <Select
          label={field.label}
          hint={field.hint}
          options={field.choices.map(({ value, label }) => ({ key: value, text: label }))}
          selected={field.value}
          disabled={disabled}
          onSelect={onChange}
        />
      );
    case "boolean":
      return (
        <div className="field">
          <Checkbox
            label={field.label}
            ariaLabel={field.hint ? `${field.label}. ${field.hint}` : undefined}
            checked={field.value}
            disabled={disabled}
            onChange={(_, checked) => onChange(checked ?? false)}
          />
          {field.hint && <p className="hint">{field.hint}</p>}
        </div>
      );
    case "text":
      return (
        <TextField
          className="field"
          label={field.label}
          description={field.hint}
          value={field.value}
          disabled={disabled}
          onChange={(_, text = "") => onChange(text)}
        />
      );
    case "number":
      return <NumberControl field={field} disabled={disabled} onChange={onChange} />;
    case "date":
      return <DateControl field={field} disabled={disabled} onChange={onChange} />;
  }
}

function NumberControl(props: ControlProps<Extract<Field, { kind: "number" }>>) {
  const { field, disabled, onChange } = props;
  const { words, language } = usePane();
  const { label, hint, value, minimum, maximum, percent } = field;
  /** What is typed, while the box has the focus: "12," is on its way to a number. */
  const [typed, setTyped] = useState<string | null>(null);
  const number = typed === null ? value : parseNumber(typed, language, percent);
  const sentence = (() => {
    const say = words.pane.builder;
    const unit = (limit: number) => formatNumber(limit, language, percent) + (percent ? " %" : "");
    if (number === null) return undefined;
    if (Number.isNaN(number)) return say.numberWrong(typed ?? "");
    if (minimum !== undefined && number < minimum) return say.numberBelow(unit(minimum));
    if (maximum !== undefined && number > maximum) return say.numberAbove(unit(maximum));
    return undefined;
  })();
  return (
    <TextField
      className="field"
      label={label}
      description={hint}
      value={typed ?? formatNumber(value, language, percent)}
      suffix={percent ? "%" : undefined}
      inputMode="decimal"
      autoComplete="off"
      disabled={disabled}
      errorMessage={sentence}
      validateOnLoad={false}
      onChange={(_, text = "") => {
        setTyped(text);
        const next = parseNumber(text, language, percent);
        const allowed =
          next === null ||
          (!Number.isNaN(next) && next >= (minimum ?? -Infinity) && next <= (maximum ?? Infinity));
        if (allowed && next !== value) onChange(next);
      }}
      onBlur={() => {
        if (sentence === undefined) setTyped(null);
      }}
    />
  );
}

function DateControl(props: ControlProps<Extract<Field, { kind: "date" }>>) {
  const { field, disabled, onChange } = props;
  const { words } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (field.value === null ? "" : serialToIso(field.value));
  const wrong = shown !== "" && isoToSerial(shown) === null;
  return (
    <TextField
      className="field date"
      type="date"
      label={field.label}
      description={field.hint}
      value={shown}
      disabled={disabled}
      errorMessage={wrong ? words.pane.builder.dateWrong : undefined}
      onChange={(_, iso = "") => {
        setTyped(iso);
        const serial = isoToSerial(iso);
        if (iso === "" || serial !== null) onChange(serial);
      }}
      onBlur={() => {
        if (!wrong) setTyped(null);
      }}
    />
  );
}
