/** What identifies a customer or an order in a list; null and "" mean that nothing is given. */
export type Key = string | number | boolean | null;

/**
 * Numbers the distinct keys of a column 0, 1, 2 … in order of first appearance. Two keys are the same when
 * their texts are equal: 7 is "7", but "007" is not and neither is "7 ".
 */
export class DistinctKeys {
  /** Each key as it first appeared. */
  readonly names: Exclude<Key, null>[] = [];
  private readonly positions = new Map<Key, number>();

  /** The number of the key; −1 when nothing is given. */
  add(key: Key): number {
    if (key === null || key === "") return -1;
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    const text = keyText(key);
    let position = this.positions.get(text);
    if (position === undefined) {
      position = this.names.push(key) - 1;
      this.positions.set(text, position);
    }
    // The next look-up of a number need not make its text again.
    if (typeof key !== "string") this.positions.set(key, position);
    return position;
  }

  /** The numbers of a whole column. */
  addAll(keys: readonly Key[]): Int32Array {
    const numbers = new Int32Array(keys.length);
    for (let row = 0; row < keys.length; row += 1) numbers[row] = this.add(keys[row]!);
    return numbers;
  }
}

/** The text by which keys are compared: a number's shortest form, TRUE and FALSE as a cell shows them. */
export function keyText(key: Exclude<Key, null>): string {
  return typeof key === "boolean" ? (key ? "TRUE" : "FALSE") : String(key);
}
