/** Excel passes at most 5 MB to a custom function and takes no more from it. */
export const LIMIT = 5 * 1024 * 1024;

/** The sentences with which Excel refuses more. */
export const REQUEST_TOO_LARGE = "The request payload size has exceeded the limit.";
export const RESPONSE_TOO_LARGE = "The response payload size has exceeded the limit.";

// A number takes at most 24 characters, plus comma and brackets.
const LONGEST_NUMBER = 27;

/** Whether a value is larger than the limit as JSON. */
export function isTooLarge(value: unknown): boolean {
  return upperBound(value) > LIMIT && byteLength(JSON.stringify(value)) > LIMIT;
}

/** At least the length of the JSON: cheap, and mostly enough. */
function upperBound(value: unknown): number {
  if (Array.isArray(value)) {
    let size = 3;
    for (const item of value) size += upperBound(item);
    return size;
  }
  // Six characters an escape, three bytes another character.
  if (typeof value === "string") return value.length * 6 + 3;
  if (typeof value === "object" && value !== null) return JSON.stringify(value).length * 3 + 1;
  return LONGEST_NUMBER;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
