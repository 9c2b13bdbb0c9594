import type { Choice, ListChoice, OptionValue } from "../../sheets/builder";
import type { RememberedChoice } from "./rememberedChoice";

/**
 * The choice that a plan was made from. A workbook may come from anywhere: what is missing, or is nothing of the kind, is
 * left to the builder's own defaults.
 */
export function asChoice(stored: unknown): Choice {
  const { lists, options } = recordOf(stored);
  return {
    lists: eachOf(lists, (chosen): ListChoice => {
      const { list, roles } = recordOf(chosen);
      return { list: listOf(list), roles: eachOf(roles, columnOf) };
    }),
    options: optionsOf(options),
  };
}

/** The same for what the workbook remembers of a view; null for what is none. */
export function asRemembered(stored: unknown): RememberedChoice | null {
  const { version, lists, options, optionHeaders } = recordOf(stored);
  if (version !== 1) return null;
  return {
    version,
    lists: eachOf(lists, (chosen) => {
      const { list, roles } = recordOf(chosen);
      return {
        list: listOf(list),
        roles: eachOf(roles, (role) => {
          const { column, header } = recordOf(role);
          const at = columnOf(column);
          return at === null ? null : { column: at, header: textOf(header) ?? "" };
        }),
      };
    }),
    options: optionsOf(options),
    optionHeaders: eachOf(optionHeaders, (header) => textOf(header) ?? ""),
  };
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** A name that means something to JavaScript itself is no key of ours. */
const isKey = (name: string) => !(name in Object.prototype);

/** Each field as it is read. */
function eachOf<T>(value: unknown, read: (field: unknown) => T): Record<string, T> {
  return Object.fromEntries(
    Object.entries(recordOf(value))
      .filter(([key]) => isKey(key))
      .map(([key, field]) => [key, read(field)]),
  );
}

function optionsOf(value: unknown): Choice["options"] {
  const isOption = (field: unknown): field is OptionValue =>
    field === null || ["string", "number", "boolean"].includes(typeof field);
  const read = eachOf(value, (field) => (isOption(field) ? field : undefined));
  return Object.fromEntries(
    Object.entries(read).flatMap(([key, field]) => (field === undefined ? [] : [[key, field]])),
  );
}

const textOf = (value: unknown) => (typeof value === "string" ? value : null);
const listOf = (value: unknown) => (typeof value === "string" && isKey(value) ? value : null);
const columnOf = (value: unknown) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null;
