import type { Choice } from "../builder";
import type { ListShape } from "../list";
import { salesCandidate } from "../salesList/salesCandidate";
import { inputs } from "./inputs";

/** The list that looks most like a sales list, and its columns. */
export function guess(lists: readonly ListShape[]): Choice {
  const candidates = lists.map((shape) => ({ shape, ...salesCandidate(shape) }));
  const best = candidates
    .filter(({ score }) => score > 0)
    .reduce<(typeof candidates)[number] | null>(
      (most, each) => (most && most.score >= each.score ? most : each),
      null,
    );
  const roles = inputs[0]!.roles.map(({ id }) => [id, best?.roles[id] ?? null] as const);
  return {
    lists: {
      sales: best
        ? { list: best.shape.id, roles: Object.fromEntries(roles) }
        : { list: null, roles: {} },
    },
    options: {},
  };
}
