import type { ListShape } from "../../sheets/list";
import type { WorkbookPlan } from "../../sheets/plan";

/** Headers of the columns that were read: list id → column index → header. */
type Headers = Record<string, Record<number, string>>;

/**
 * The plan, remembering with its choice the headers of the columns it was made from: a choice names columns by
 * their place, and after a column was inserted another one stands there.
 */
export function withHeaders(
  plan: WorkbookPlan,
  columns: Record<string, readonly number[]>,
  shapes: readonly ListShape[],
): WorkbookPlan {
  const headers: Headers = {};
  for (const shape of shapes)
    if (shape.id in columns)
      headers[shape.id] = Object.fromEntries(
        columns[shape.id]!.map((column) => [column, shape.headers[column] ?? ""]),
      );
  return { ...plan, choice: { ...(plan.choice as object), headers } };
}

/** The name of the first list with another header now where a plan's columns stood; null: all as they were. */
export function listWithOtherHeaders(
  storedChoice: unknown,
  shapes: readonly ListShape[],
): string | null {
  const { headers: stored } = (storedChoice ?? {}) as { headers?: Headers | null };
  const headers = stored ?? {};
  const changed = shapes.find((shape) =>
    Object.entries(headers[shape.id] ?? {}).some(
      ([column, header]) => (shape.headers[Number(column)] ?? "") !== header,
    ),
  );
  return changed?.name ?? null;
}
