/**
 * What a customer is worth together with those they bring, and those that these bring: value·Σ (referrals·conversion)ᵍ,
 * g = 0 … generations.
 * @param referrals people recommended to by one customer
 * @param conversion share of them who become customers
 * @param generations whole number, 0 or more; Infinity: without end
 * @returns null where the sum has no limit: every customer brings another at least, without end
 */
export function referralValue(
  lifetimeValue: number,
  referrals: number,
  conversion: number,
  generations: number,
): number | null {
  const brought = referrals * conversion;
  if (brought === 1) return generations === Infinity ? null : lifetimeValue * (generations + 1);
  if (generations === Infinity) return brought < 1 ? lifetimeValue / (1 - brought) : null;
  return (lifetimeValue * (1 - brought ** (generations + 1))) / (1 - brought);
}
