/** How strong a bond is, from 0 for none to 5; null: not rated. */
export const STRONGEST = 5;
/** How easily a competitor breaks it, from 1 hardly to 5 at once. */
export const EASIEST = 5;

/** A bond as it was rated; null where it was not. */
export interface RatedBond {
  strength: number | null;
  ease: number | null;
}

/** What holds a customer. */
export interface CustomerBonds {
  /** By bond: what is left of the strength when a competitor tries, 0 to 5; null where a rating is missing. */
  holds: (number | null)[];
  /** The first of those that hold best, by position; null where no bond is rated. */
  best: number | null;
  /** The first of those that hold least. */
  weakest: number | null;
  /** Bonds that hold at least as much as wanted. */
  holding: number;
  /** 0 exposed, 1 on one bond alone, 2 held by several; null where no bond is rated. */
  state: 0 | 1 | 2 | null;
}

/**
 * Which bonds hold a customer and where a competitor gets through: a bond holds by its strength, less a fifth for
 * each step by which it is broken more easily. What is not rated, or rated on no scale, is left out.
 * @param holdsFrom what a bond must hold to count as holding
 */
export function customerBonds(bonds: readonly RatedBond[], holdsFrom: number): CustomerBonds {
  const holds = bonds.map(({ strength, ease }) =>
    strength !== null && ease !== null && isOn(strength, 0, STRONGEST) && isOn(ease, 1, EASIEST)
      ? (strength * (EASIEST + 1 - ease)) / EASIEST
      : null,
  );
  const known = holds.filter((hold) => hold !== null);
  if (known.length === 0) return { holds, best: null, weakest: null, holding: 0, state: null };
  const holding = known.filter((hold) => hold >= holdsFrom).length;
  return {
    holds,
    best: holds.indexOf(Math.max(...known)),
    weakest: holds.indexOf(Math.min(...known)),
    holding,
    state: Math.min(2, holding) as 0 | 1 | 2,
  };
}

function isOn(rating: number, from: number, to: number): boolean {
  return rating >= from && rating <= to;
}

/** The share of what a customer spends on such goods that comes to us; null where the spending is not known. */
export function patronage(sales: number, spending: number | null): number | null {
  return spending === null || spending <= 0 ? null : sales / spending;
}
