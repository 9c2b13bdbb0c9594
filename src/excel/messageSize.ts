/** Excel on the web passes at most 5 MB a request and a response; this much is planned, in bytes. */
export const PLANNED_BYTES = 4_000_000;

/** A response that turns out too large is asked for again in smaller parts: it may come nearer to the limit. */
export const PLANNED_RESPONSE_BYTES = 4_600_000;

/** Bytes the library adds to a request for one operation on a range: its path, its action, their ids. */
export const OPERATION_BYTES = 700;

/** The library splits large arrays into requests' actions of about this many cells. */
const CELLS_PER_ACTION = 1500;

/** Bytes of text in UTF-8 within JSON; quotes and escapes included, counted generously. */
export function textBytes(text: string): number {
  let bytes = 2;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20) bytes += 6;
    else if (code === 0x22 || code === 0x5c) bytes += 2;
    else if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}

/** Bytes of a cell's value in JSON, with its comma. */
export function valueBytes(value: unknown): number {
  return 1 + (typeof value === "string" ? textBytes(value) : String(value).length);
}

/** Bytes of a row of values in JSON, with brackets and comma. */
export function rowBytes(row: readonly unknown[]): number {
  let bytes = 2;
  for (const value of row) bytes += valueBytes(value);
  return bytes;
}

/** Bytes of a request that writes rows, of which the values take `bytes`. */
export function writeBytes(rows: number, columns: number, bytes: number): number {
  const rowsPerAction = Math.max(1, Math.round(CELLS_PER_ACTION / columns));
  // Each part is addressed by two rows and their bounding rectangle.
  return bytes + OPERATION_BYTES * (1 + 3 * Math.ceil(rows / rowsPerAction));
}
