/** Money in the user's own unit, rates as fractions a year (or another period, the same for all). */
export interface LifetimeValueInput {
  averageSale: number;
  purchasesPerYear: number;
  /** Above 0; Infinity: for ever. */
  years: number;
  /** Contribution as a share of sales. */
  margin: number;
  /** 0 to 1. */
  retentionRate: number;
  /** 0 or more. */
  discountRate: number;
  acquisitionCost: number;
  yearlyCost: number;
}

/**
 * Lifetime value of a customer: c·Σ wₜ·qᵗ − acquisition cost with c = sales·margin − yearly cost a year and
 * q = retention/(1 + discount), t = 0, 1, … The first year is undiscounted; w is 1, and the remaining fraction
 * in a last, part, year (of half a year, half counts).
 *
 * Null where the sum has no limit: for ever with q = 1. Gupta and Lehmann's multiple (2003), payment now, is
 * the case of unlimited years.
 */
export function lifetimeValue(input: LifetimeValueInput): number | null {
  const { years, retentionRate, discountRate } = input;
  const contribution = input.averageSale * input.purchasesPerYear * input.margin - input.yearlyCost;
  // 1 − q without the loss of digits that subtracting a q near 1 would bring.
  const decline = (1 - retentionRate + discountRate) / (1 + discountRate);
  const yearsWorth = decline > 0 ? decliningYears(years, decline) : years;
  return yearsWorth === Infinity ? null : contribution * yearsWorth - input.acquisitionCost;
}

/** Σ wₜ·qᵗ over the years for q = 1 − decline, decline above 0. */
function decliningYears(years: number, decline: number): number {
  if (years === Infinity) return 1 / decline;
  const whole = Math.floor(years);
  if (whole === 0) return years;
  const exponent = whole * Math.log1p(-decline);
  return -Math.expm1(exponent) / decline + (years - whole) * Math.exp(exponent);
}
