import type { Builder, Choice, ListChoice, OptionValue } from "../../sheets/builder";
import type { ListShape } from "../../sheets/list";

/**
 * A choice as it is kept in the workbook: columns by their headers, since a column that was inserted since
 * then moves the others.
 */
export interface RememberedChoice {
  version: 1;
  lists: Record<string, { list: string | null; roles: Record<string, RememberedColumn | null> }>;
  options: Choice["options"];
  /** Headers of the columns that options name, by the option's id. */
  optionHeaders?: Record<string, string>;
}

interface RememberedColumn {
  column: number;
  header: string;
}

/** The choice to keep in the workbook's settings. */
export function remember(
  builder: Builder,
  choice: Choice,
  shapes: readonly ListShape[],
): RememberedChoice {
  const lists: RememberedChoice["lists"] = {};
  for (const [input, { list, roles }] of Object.entries(choice.lists)) {
    const shape = shapes.find(({ id }) => id === list);
    const kept: Record<string, RememberedColumn | null> = {};
    for (const [role, column] of Object.entries(roles))
      kept[role] = column === null ? null : { column, header: shape?.headers[column] ?? "" };
    lists[input] = { list, roles: kept };
  }
  const optionHeaders: Record<string, string> = {};
  const named = shapes.find(({ id }) => id === listOfOptions(builder, choice));
  for (const option of Object.keys(choice.options)) {
    const header = named?.headers[columnOf(builder, option) ?? -1];
    if (header !== undefined) optionHeaders[option] = header;
  }
  return { version: 1, lists, options: choice.options, optionHeaders };
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
  let choice = builder.guess(shapes);
  if (!remembered) return choice;
  // First the lists: the options guessed for another list go with it.
  for (const { id, required } of builder.inputs) {
    const kept = remembered.lists[id];
    if (!kept || kept.list === choice.lists[id]?.list) continue;
    if (kept.list === null ? !required : shapes.some((shape) => shape.id === kept.list))
      choice = chooseList(builder, shapes, choice, id, kept.list);
  }
  const lists: Choice["lists"] = { ...choice.lists };
  for (const input of builder.inputs) {
    const kept = remembered.lists[input.id];
    const shape = shapes.find(({ id }) => id === kept?.list);
    if (!kept || !shape) continue;
    const guessed = lists[input.id]?.roles ?? {};
    const roles: ListChoice["roles"] = {};
    for (const { id } of input.roles) {
      const role = kept.roles[id];
      roles[id] = role === null ? null : (find(role, shape.headers) ?? guessed[id] ?? null);
    }
    lists[input.id] = { list: shape.id, roles };
  }
  const options = { ...choice.options };
  for (const [id, value] of Object.entries(optionsNow(builder, shapes, remembered)))
    if (isOfKind(value, choice.options[id])) options[id] = value;
  return { lists, options };
}

/** A remembered option is of the kind of the guessed one, where that tells. */
const isOfKind = (value: OptionValue, guessed: OptionValue | undefined) =>
  value === null || guessed === null || guessed === undefined || typeof value === typeof guessed;

/** The remembered options; those that name a column follow its header, or go where it is gone. */
function optionsNow(
  builder: Builder,
  shapes: readonly ListShape[],
  remembered: RememberedChoice,
): Choice["options"] {
  const shape = shapes.find(({ id }) => id === listOfOptions(builder, remembered));
  const options: Choice["options"] = {};
  for (const [id, value] of Object.entries(remembered.options)) {
    const column = columnOf(builder, id);
    if (column === null) {
      options[id] = value;
      continue;
    }
    const header = remembered.optionHeaders?.[id];
    const now = header === undefined || !shape ? null : find({ column, header }, shape.headers);
    if (now !== null) options[`${builder.columnOptions?.prefix}${now}`] = value;
  }
  return options;
}

/** The list whose columns options name. */
function listOfOptions(
  { columnOptions }: Builder,
  { lists }: { lists: Record<string, { list: string | null }> },
): string | null {
  return (columnOptions && lists[columnOptions.input]?.list) ?? null;
}

/** The column that an option names; null where it names none. */
function columnOf({ columnOptions }: Builder, option: string): number | null {
  if (!columnOptions || !option.startsWith(columnOptions.prefix)) return null;
  return Number(option.slice(columnOptions.prefix.length));
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
