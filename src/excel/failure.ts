import type { Words } from "../languages/language";

/** The sentences of `words.excel.failures`, by key. */
type Sentences = Words["excel"]["failures"];

/** What failed; the sentence of the same name says it. */
export type FailureCode = keyof Sentences;

/** The values a sentence needs: none for a plain string. */
type Values<Code extends FailureCode> = Sentences[Code] extends (
  ...values: infer V extends string[]
) => string
  ? V
  : [];

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

  /** The same failure with a second sentence: what was done about it. */
  followedBy(afterwards: (words: Words) => string): Failure {
    return new Failure(this.code, (words) => `${this.sentence(words)} ${afterwards(words)}`, {
      cause: this.cause,
    });
  }
}

/** The failure of a code, its sentence filled with values. */
export function failure<Code extends FailureCode>(code: Code, ...values: Values<Code>): Failure {
  return new Failure(code, (words) => say(words.excel.failures[code], values));
}

/** A sentence of the languages is a string, or a function of values that the key's type has checked. */
function say(sentence: Sentences[FailureCode], values: readonly string[]): string {
  if (typeof sentence === "string") return sentence;
  const fill: (...values: string[]) => string = sentence;
  return fill(...values);
}

/** Office.js error codes (of the library and of Excel) that have a sentence of their own. */
const sentences: Record<
  string,
  { [Code in FailureCode]: Values<Code> extends [] ? Code : never }[FailureCode]
> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "denied",
  RequestAborted: "cancelled",
  RequestPayloadSizeLimitExceeded: "tooMuchData",
  ResponsePayloadSizeLimitExceeded: "tooMuchData",
  OperationCellsExceedLimit: "tooMuchData",
  RangeExceedsLimit: "tooMuchData",
  ActivityLimitReached: "busy",
  WriteNotSupportedWhenModalDialogOpen: "dialogOpen",
  InactiveWorkbook: "inactive",
  InvalidOrTimedOutSession: "lost",
  ConnectionFailure: "lost",
  MergedRangeConflict: "merged",
  PivotTableRangeConflict: "merged",
  FilteredRangeConflict: "filtered",
  InvalidSelection: "noCell",
};

/** A property of whatever was thrown, if it is text. Office.js and the browser throw errors of other windows too. */
function textOf(error: unknown, property: "name" | "code"): string | null {
  if (typeof error !== "object" || error === null) return null;
  const value = (error as Record<string, unknown>)[property];
  return typeof value === "string" ? value : null;
}

/** The Office.js error code of an error, if it is one. */
export function officeErrorCode(error: unknown): string | null {
  return textOf(error, "code");
}

/** The failure that an unknown error amounts to; the error itself stays as its `cause`. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const name = textOf(error, "name");
  if (name === "AbortError") return failure("cancelled");
  const code = officeErrorCode(error);
  const known = code === null ? undefined : sentences[code];
  const kind = known ?? "unexpected";
  const values = known ? [] : [code ?? name ?? typeof error];
  return new Failure(kind, (words) => say(words.excel.failures[kind], values), { cause: error });
}
