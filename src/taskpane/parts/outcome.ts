import { asFailure, type FailureCode } from "../../excel/failure";
import type { Words } from "../../languages/language";

/** How something ended that the user asked for. */
export interface Outcome {
  kind: "success" | "error";
  text: string;
  code?: FailureCode;
}

/** The outcome of whatever was thrown. */
export function failedOutcome(error: unknown, words: Words): Outcome {
  const { code, sentence } = asFailure(error);
  return { kind: "error", text: sentence(words), code };
}
