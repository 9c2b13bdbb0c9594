import type { Scale } from "../definition";

/** Blank, or a level of the scale; a number typed as text counts as it does on the sheet. */
export function isOnScale(value: unknown, { minimum, maximum }: Scale): boolean {
  if (value === "") return true;
  const level = numberOf(value);
  return level !== null && level >= minimum && level <= maximum;
}

/** Blank, or a number from 0 on; a text is none, whatever it says: sums leave it out. */
export function isWeight(value: unknown): boolean {
  return value === "" || (typeof value === "number" && value >= 0);
}

/** The number that a text says, with a point or a comma; null where it says none. */
export function numberOf(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string") return null;
  const text = value.trim().replace(",", ".");
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
