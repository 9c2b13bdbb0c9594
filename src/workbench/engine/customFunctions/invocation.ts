/** An error value handed to a function that accepts them. */
export interface CustomFunctionError {
  type: "CustomFunctionError";
  code: string;
}

/** One cell of an argument. */
export type ArgumentCell = number | string | boolean | null | CustomFunctionError;

/** An argument: a value, a matrix, or for a repeating parameter the list of its values. */
export type Argument = ArgumentCell | ArgumentCell[][] | (ArgumentCell | ArgumentCell[][])[];

/** What a custom function answered. */
export type Outcome = { ok: true; value: unknown } | { ok: false; error: string; message?: string };

/** Calls the add-in's function; `address` is the calling cell, for example "Sheet1!B2". */
export type Invoke = (id: string, args: Argument[], address: string) => Promise<Outcome>;

/** Whether two lists of arguments are the same, cell by cell. */
export function sameArguments(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!sameArguments(a[i], b[i])) return false;
    return true;
  }
  return isError(a) && isError(b) && a.code === b.code;
}

function isError(value: unknown): value is CustomFunctionError {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
