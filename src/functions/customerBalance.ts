import { unusable } from "./cells";
import type { CellError } from "./declaration";

/** More customers at the end than were there or came: no bucket fills by itself. null where they balance. */
export function moreThanThereWere(
  atStart: number,
  atEnd: number,
  gained: number,
): CellError | null {
  const most = atStart + gained;
  // Customers may be counted in thousands, with decimals whose sum is rounded.
  if (atEnd <= most * (1 + 1e-12)) return null;
  return unusable((cells) => cells.atMost("at_end", "at_start + gained", most, atEnd));
}
