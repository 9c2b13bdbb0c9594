import type { ListChoice, Role } from "../builder";
import type { ListShape } from "../list";
import { salesCandidate } from "./salesCandidate";

/** The list that looks most like a sales list with the columns of these roles; none where no list can be one. */
export function bestSalesList(lists: readonly ListShape[], roles: readonly Role[]): ListChoice {
  let best: ListChoice = { list: null, roles: {} };
  let most = 0;
  for (const shape of lists) {
    const { score } = salesCandidate(shape);
    if (score <= most) continue;
    most = score;
    best = { list: shape.id, roles: salesColumns(shape, roles) };
  }
  return best;
}

/** The columns of a list as those of a sales list, for these roles. */
export function salesColumns(
  shape: ListShape,
  roles: readonly Role[],
): Record<string, number | null> {
  const guessed = salesCandidate(shape).roles;
  return Object.fromEntries(roles.map(({ id }) => [id, guessed[id] ?? null] as const));
}
