import type { Words } from "../languages/language";

/** The kinds of failure that the pane may have to tell apart; the sentence says the rest. */
export type FailureCode =
  | "cancelled"
  | "occupied"
  | "editing"
  | "protected"
  | "readOnly"
  | "tooOld"
  | "nameTaken"
  | "listChanged"
  | "planNewer"
  | "planGone"
  | "limit"
  | "busy"
  | "lost"
  | "unexpected";

/**
 * Something that could not be done, with the sentence that tells the user why.
 * Its `message` is the code alone: neither Excel's raw message nor a cell's content reaches a log.
 */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly sentence: (words: Words) => string,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "Failure";
  }
}

/** The failure that an unknown error amounts to. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  return new Failure("unexpected", () => "", { cause: error });
}
