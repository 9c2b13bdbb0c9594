import { failure } from "../../excel/failure";
import type { ListShape } from "../../sheets/list";
import { listWithOtherHeaders } from "./columnHeaders";

/**
 * The lists that a stored choice was made from, as they stand now.
 * @param columns list id → the columns that are read
 * @throws Failure "listGone", or "listChanged" where other headers stand in those columns
 */
export function standingLists(
  columns: Record<string, readonly number[]>,
  storedChoice: unknown,
  shapes: readonly ListShape[],
): ListShape[] {
  const gone = Object.keys(columns).find((list) => !shapes.some(({ id }) => id === list));
  // The id of a list is its kind and its name.
  if (gone !== undefined) throw failure("listGone", gone.slice(gone.indexOf(":") + 1));
  const moved = listWithOtherHeaders(storedChoice, shapes);
  if (moved !== null) throw failure("listChanged", moved);
  return shapes.filter(({ id }) => id in columns);
}
