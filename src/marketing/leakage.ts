/** Customers lost in a period: what balances the bucket (start + gained − lost = end). */
export function lostCustomers(atStart: number, atEnd: number, gained: number): number {
  return atStart + gained - atEnd;
}

/**
 * The leaky bucket: the share of the gained customers that only replaced lost ones, at most 1.
 * @returns null where nobody was gained
 */
export function leakage(atStart: number, atEnd: number, gained: number): number | null {
  if (gained <= 0) return null;
  // Never below 0 by rounding.
  return Math.max(0, Math.min(1, lostCustomers(atStart, atEnd, gained) / gained));
}
