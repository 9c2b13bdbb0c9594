import type { ListChoice, ListInput } from "../builder";
import type { ListData } from "../list";
import { Refusal } from "../sentence";
import { columnLabel } from "./columnLabel";
import { hasHeader } from "./hasHeader";

/** Why the list cannot serve the input, before any cell is looked at; null when it can. */
export function checkList(input: ListInput, choice: ListChoice, data: ListData): Refusal | null {
  const { shape } = data;
  if (!hasHeader(shape)) return new Refusal((words) => words.lists.noHeader(shape.name));
  if (shape.rowCount === 0) return new Refusal((words) => words.lists.emptyList(shape.name));
  for (const role of input.roles) {
    const column = choice.roles[role.id] ?? null;
    if (column === null ? role.required : !(column in shape.headers))
      return new Refusal((words) => words.lists.missingColumn(shape.name, role.label(words)));
  }
  const users = new Map<number, string>();
  for (const role of input.roles) {
    const column = choice.roles[role.id] ?? null;
    if (column === null) continue;
    const other = input.roles.find((each) => each.id === users.get(column));
    if (other)
      return new Refusal((words) =>
        words.lists.sameColumn(columnLabel(shape, column), other.label(words), role.label(words)),
      );
    users.set(column, role.id);
  }
  return null;
}
