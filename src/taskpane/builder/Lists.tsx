import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import type { SheetWords } from "../../languages/language";
import type { ListInput } from "../../sheets/builder";
import type { ListShape } from "../../sheets/list";
import { columnLetters } from "../../sheets/reference";
import { Select, type SelectOption } from "../parts/Select";
import type { BuilderSession, SessionState } from "./session";

interface Props {
  session: BuilderSession;
  state: SessionState;
}

/** Key of the option that chooses nothing. */
const NONE = "";
/** More lists than this are folded away: a builder with so many can do without them. */
const UNFOLDED = 3;

/** Which lists are read, and, folded away below, which of their columns mean what. */
export function Lists({ session, state: { shapes, choice, command } }: Props) {
  const { words } = session.speech;
  if (!shapes || !choice || session.builder.inputs.length === 0) return null;
  const disabled = command.phase === "writing";
  const text = words.pane.builder;
  const lists = shapes.map(({ id, name, rowCount }) => ({
    key: id,
    text: text.listRows(name, rowCount),
  }));
  const { inputs } = session.builder;
  const chosen = (input: ListInput) =>
    shapes.find(({ id }) => id === choice.lists[input.id]?.list) ?? null;
  const controls = inputs.map((input) => (
    <Select
      key={input.id}
      label={input.required ? input.label(words) : text.optional(input.label(words))}
      hint={input.hint(words)}
      placeholder={text.chooseList}
      options={input.required ? lists : [{ key: NONE, text: text.noList }, ...lists]}
      selected={chosen(input)?.id ?? (input.required ? null : NONE)}
      required={input.required}
      disabled={disabled}
      onSelect={(key) => session.chooseList(input.id, key === NONE ? null : key)}
    />
  ));
  return (
    <section className="group">
      <div className="titled">
        <h2>{text.lists}</h2>
        <ActionButton
          iconProps={{ iconName: "refresh" }}
          text={text.lookAgain}
          title={text.readAgainHint}
          disabled={command.phase === "reading" || disabled}
          onClick={() => void session.look({ again: true })}
        />
      </div>
      {inputs.length <= UNFOLDED ? (
        controls
      ) : (
        <details className="folded">
          <summary>
            <strong>{text.chooseLists}</strong>
            <span className="quiet">
              {inputs
                .map((input) => `${input.label(words)}: ${chosen(input)?.name ?? text.noList}`)
                .join(" · ")}
            </span>
          </summary>
          {controls}
        </details>
      )}
      {inputs.map((input) => {
        const shape = chosen(input);
        return (
          shape && (
            <Columns
              key={`${input.id} ${shape.id}`}
              input={input}
              shape={shape}
              words={words}
              roles={choice.lists[input.id]?.roles ?? {}}
              disabled={disabled}
              onChoose={(role, column) => session.chooseColumn(input.id, role, column)}
            />
          )
        );
      })}
    </section>
  );
}

interface ColumnsProps {
  input: ListInput;
  shape: ListShape;
  words: SheetWords;
  roles: Record<string, number | null>;
  disabled: boolean;
  onChoose: (role: string, column: number | null) => void;
}

function Columns({ input, shape, words, roles, disabled, onChoose }: ColumnsProps) {
  const text = words.pane.builder;
  const header = (column: number) =>
    shape.headers[column]?.trim() || text.unnamedColumn(columnLetters(shape.firstColumn + column));
  const columns: SelectOption[] = shape.headers.map((_, column) => ({
    key: String(column),
    text: header(column),
  }));
  const found = input.roles.flatMap(({ id, label }) => {
    const column = roles[id];
    return column === null || column === undefined ? [] : `${label(words)}: ${header(column)}`;
  });
  const missing = input.roles.filter(
    ({ id, required }) => required && (roles[id] ?? null) === null,
  );
  // Opened where something is missing, and not closed under the hands of whoever fills it in.
  const [open] = useState(missing.length > 0);
  return (
    <details className="folded" open={open}>
      <summary>
        <strong>{text.columnsOf(input.label(words))}</strong>
        <span className="quiet">
          {missing.length > 0
            ? text.columnsMissing(missing.map(({ label }) => label(words)).join(", "))
            : found.join(" · ")}
        </span>
      </summary>
      <p className="hint">{text.columnsGuessed}</p>
      {input.roles.map(({ id, label, required }) => (
        <Select
          key={id}
          label={required ? label(words) : text.optional(label(words))}
          placeholder={text.chooseColumn}
          options={required ? columns : [{ key: NONE, text: text.noColumn }, ...columns]}
          selected={String(roles[id] ?? (required ? null : NONE))}
          required={required}
          disabled={disabled}
          onSelect={(key) => onChoose(id, key === NONE ? null : Number(key))}
        />
      ))}
    </details>
  );
}
