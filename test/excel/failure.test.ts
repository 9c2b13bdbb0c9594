import { asFailure, failure } from "../../src/excel/failure";
import { words } from "../../src/languages/en";

/** An error as Office.js throws it. */
function officeError(code: string): Error {
  return Object.assign(new Error("raw message with 'Anna Svensson' in it"), {
    name: "RichApi.Error",
    code,
  });
}

test.each([
  ["InvalidOperationInCellEditMode", "editing"],
  ["AccessDenied", "denied"],
  ["ResponsePayloadSizeLimitExceeded", "tooMuchData"],
  ["RequestPayloadSizeLimitExceeded", "tooMuchData"],
  ["ActivityLimitReached", "busy"],
  ["InvalidOrTimedOutSession", "lost"],
  ["WriteNotSupportedWhenModalDialogOpen", "dialogOpen"],
  ["MergedRangeConflict", "merged"],
] as const)("Excel's %s has the sentence %s", (code, key) => {
  expect(asFailure(officeError(code)).sentence(words)).toBe(words.excel.failures[key]);
});

test("an error without a sentence of its own names its code, never the raw message", () => {
  const { code, message, sentence } = asFailure(officeError("GeneralException"));
  expect(code).toBe("unexpected");
  expect(sentence(words)).toBe(words.excel.failures.unexpected("GeneralException"));
  expect(`${message} ${sentence(words)}`).not.toContain("Anna");
});

test("what is thrown that is no error has a sentence too", () => {
  expect(asFailure("text").sentence(words)).toContain("string");
  expect(asFailure(undefined).code).toBe("unexpected");
});

test("a cancelled signal reads as cancelled", () => {
  const controller = new AbortController();
  controller.abort();
  expect(asFailure(controller.signal.reason).code).toBe("cancelled");
});

test("a failure says its values and what was done afterwards", () => {
  const taken = failure("nameTaken", "Costs").followedBy((all) => all.excel.afterwards.removed);
  expect(taken.code).toBe("nameTaken");
  expect(taken.sentence(words)).toBe(
    `${words.excel.failures.nameTaken("Costs")} ${words.excel.afterwards.removed}`,
  );
  expect(asFailure(taken)).toBe(taken);
});
