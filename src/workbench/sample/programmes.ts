import { serial } from "./calendar";
import type { Cost } from "./costs";
import type { Customer } from "./customers";
import { cents, type Sale } from "./sales";

export type ProgrammeId =
  "shopBonus" | "volumeDiscount" | "tastings" | "visits" | "orderSystem" | "chilledShelves";
export type ProgrammeKindId = "financial" | "social" | "structural";

/**
 * A programme of the last year, with the profit of its customers in that year and what it would have been without:
 * the year before, moved on as that of the customers who were not in it.
 */
export interface RelationshipProgramme {
  programme: ProgrammeId;
  kind: ProgrammeKindId;
  spending: number;
  profit: number;
  baseline: number;
}

interface Design {
  programme: ProgrammeId;
  kind: ProgrammeKindId;
  includes: (customer: Customer) => boolean;
  /** Of the ledger's costs for those customers, or a contract of its own. */
  spending: number | ((cost: Cost) => boolean);
}

const designs: readonly Design[] = [
  {
    ...{ programme: "shopBonus", kind: "financial" },
    includes: ({ bonus }) => bonus > 0,
    spending: ({ type }) => type === "bonuses",
  },
  {
    ...{ programme: "volumeDiscount", kind: "financial" },
    includes: ({ discount }) => discount >= 0.08,
    spending: 9_500,
  },
  {
    ...{ programme: "tastings", kind: "social" },
    includes: ({ kind }) => kind === "kindergarten",
    spending: ({ comment }) => comment === "tasting",
  },
  {
    ...{ programme: "visits", kind: "social" },
    includes: ({ segment }) => segment === "regular",
    spending: ({ comment }) => comment === "visit",
  },
  {
    ...{ programme: "orderSystem", kind: "structural" },
    includes: ({ kind }) => kind === "hotel",
    spending: 1_300,
  },
  {
    ...{ programme: "chilledShelves", kind: "structural" },
    includes: ({ kind, segment }) => kind === "shop" && segment === "regular",
    spending: 2_600,
  },
];

/** What each programme cost in 2025, and what its customers brought with it and without, by sales and ledger. */
export function relationshipProgrammes(
  sales: readonly Sale[],
  costs: readonly Cost[],
): RelationshipProgramme[] {
  const year = serial(2025, 1, 1);
  return designs.map(({ programme, kind, includes, spending }) => {
    const known = sales.filter(({ customer }) => customer !== null);
    const own = known.filter(({ customer }) => includes(customer!));
    const others = known.filter(({ customer }) => !includes(customer!));
    const names = new Set(own.map(({ customer }) => customer!.name));
    const profitOf = (some: readonly Sale[]) =>
      some.reduce((sum, { amount, costOfGoods }) => sum + amount - costOfGoods, 0);
    const before = (some: readonly Sale[]) => profitOf(some.filter(({ date }) => date < year));
    const during = (some: readonly Sale[]) => profitOf(some.filter(({ date }) => date >= year));
    const spent = (isOf: (cost: Cost) => boolean) =>
      costs
        .filter((cost) => cost.date >= year && names.has(cost.customer ?? "") && isOf(cost))
        .reduce((sum, { amount }) => sum + amount, 0);
    return {
      ...{ programme, kind },
      spending: cents(typeof spending === "number" ? spending : spent(spending)),
      profit: cents(during(own)),
      baseline: cents((before(own) * during(others)) / before(others)),
    };
  });
}
