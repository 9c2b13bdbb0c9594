import { shareOf } from "./shareOf";

/** What a partner brings and costs a year, in money; null where it is not known. */
export interface PartnerFigures {
  benefit: number | null;
  cost: number | null;
}

export interface PartnerBalance {
  partners: number;
  /** Of those partners whose benefit and cost are both known; null where there is none. */
  benefit: number | null;
  cost: number | null;
  net: number | null;
  /** Net by cost; null where nothing is spent. */
  return: number | null;
}

/** What partners bring and cost together. One whose benefit or cost is not known is counted, not added. */
export function partnerBalance(partners: readonly PartnerFigures[]): PartnerBalance {
  const known = partners.filter(({ benefit, cost }) => benefit !== null && cost !== null);
  if (known.length === 0)
    return { partners: partners.length, benefit: null, cost: null, net: null, return: null };
  const benefit = known.reduce((sum, each) => sum + (each.benefit ?? 0), 0);
  const cost = known.reduce((sum, each) => sum + (each.cost ?? 0), 0);
  return {
    partners: partners.length,
    benefit,
    cost,
    net: benefit - cost,
    return: shareOf(benefit - cost, cost),
  };
}
