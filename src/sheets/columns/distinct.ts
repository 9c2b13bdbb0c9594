import { keyText, type Key } from "../../marketing/distinctKeys";

/** The distinct values of columns as they first appear, blanks left out; 7 and "7" are both kept. */
export function distinct<T extends Exclude<Key, null>>(...columns: (readonly T[])[]): T[] {
  const values = new Set<T>();
  for (const column of columns) for (const value of column) if (value !== "") values.add(value);
  return [...values];
}

/** The same, by text: 7 and "7" are one. */
export function distinctByText<T extends Exclude<Key, null>>(...columns: (readonly T[])[]): T[] {
  const values = new Map<string, T>();
  for (const value of distinct(...columns)) {
    const text = keyText(value);
    if (!values.has(text)) values.set(text, value);
  }
  return [...values.values()];
}
