/** Excel on the web takes and gives at most 5 MB a request. */
export const LARGEST_PAYLOAD = 5 * 1024 * 1024;

/** Size of a text on the wire. */
export function bytesOf(text: string): number {
  // Most texts are short of the limit even if every sign took three bytes; counting is for the rest.
  return encoder.encode(text).length;
}

const encoder = new TextEncoder();
