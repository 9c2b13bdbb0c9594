import type { Builder, Choice, ListChoice } from "../../sheets/builder";
import type { ListShape } from "../../sheets/list";

/**
 * A choice as it is kept in the workbook: columns by their headers, since a column that was inserted since
 * then moves the others.
 */
export interface RememberedChoice {
  version: 1;
  lists: Record<string, { list: string | null; roles: Record<string, RememberedColumn | null> }>;
  options: Choice["options"];
}

interface RememberedColumn {
  column: number;
  header: string;
}

/** The choice to keep in the workbook's settings. */
export function remember(choice: Choice, shapes: readonly ListShape[]): RememberedChoice {
  const lists: RememberedChoice["lists"] = {};
  for (const [input, { list, roles }] of Object.entries(choice.lists)) {
    const shape = shapes.find(({ id }) => id === list);
    const kept: Record<string, RememberedColumn | null> = {};
    for (const [role, column] of Object.entries(roles))
      kept[role] = column === null ? null : { column, header: shape?.headers[column] ?? "" };
    lists[input] = { list, roles: kept };
  }
  return { version: 1, lists, options: choice.options };
}

/**
 * The first choice of a builder: what was remembered, wherever its lists and headers are still there, and
 * the builder's guess for the rest.
 */
export function firstChoice(
  builder: Builder,
  shapes: readonly ListShape[],
  remembered: RememberedChoice | null,
): Choice {
  const guess = builder.guess(shapes);
  if (remembered?.version !== 1) return guess;
  const lists: Choice["lists"] = { ...guess.lists };
  for (const input of builder.inputs) {
    const kept = remembered.lists[input.id];
    if (!kept) continue;
    if (kept.list === null && !input.required) {
      lists[input.id] = { list: null, roles: {} };
      continue;
    }
    const shape = shapes.find(({ id }) => id === kept.list);
    if (!shape) continue;
    const guessed =
      chooseList(builder, shapes, guess, input.id, shape.id).lists[input.id]?.roles ?? {};
    const roles: ListChoice["roles"] = {};
    for (const { id } of input.roles) {
      const role = kept.roles[id];
      roles[id] = role === null ? null : (find(role, shape.headers) ?? guessed[id] ?? null);
    }
    lists[input.id] = { list: shape.id, roles };
  }
  return { lists, options: { ...guess.options, ...remembered.options } };
}

/** Where a remembered column is now: in its place, else wherever its header went. */
function find(role: RememberedColumn | undefined, headers: readonly string[]): number | null {
  if (!role) return null;
  if (headers[role.column] === role.header) return role.column;
  const moved = headers.indexOf(role.header);
  return moved < 0 ? null : moved;
}

/** The choice after a list was taken for an input, its columns guessed; null takes none. */
export function chooseList(
  builder: Builder,
  shapes: readonly ListShape[],
  choice: Choice,
  input: string,
  list: string | null,
): Choice {
  if (builder.chooseList) return builder.chooseList(shapes, choice, input, list);
  const shape = shapes.find(({ id }) => id === list);
  const guessed = shape && builder.guess([shape]).lists[input];
  const roles = guessed?.list === list ? guessed?.roles : undefined;
  return {
    ...choice,
    lists: { ...choice.lists, [input]: { list: shape?.id ?? null, roles: roles ?? {} } },
  };
}
