import { asFailure } from "../excel/failure";
import { functionCalls } from "../excel/probe/functionCalls";
import { declarations, type FunctionId } from "../functions/catalogue";
import { CellError } from "../functions/declaration";
import { evaluate, type Spill } from "../functions/evaluate";
import type { Words } from "../languages/language";
import { functionEnvironment } from "./functionEnvironment";
import { reportIncident } from "./incidents";

/** Registers every declared function with Excel under its id. */
export function registerFunctions(): void {
  for (const declaration of declarations) {
    const count = declaration.arguments.length;
    // Excel adds an invocation object behind the arguments.
    CustomFunctions.associate(declaration.id, (...given: unknown[]) => {
      const args = given.slice(0, count);
      functionCalls.listener?.(declaration.id, args);
      return call(declaration.id, args);
    });
  }
}

async function call(id: FunctionId, args: unknown[]): Promise<unknown[][]> {
  const environment = await functionEnvironment();
  const answer = answerOf(() => evaluate(id, args, environment), environment.words);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- what Excel wants thrown is no Error of JavaScript
  if (answer instanceof CustomFunctions.Error) throw answer;
  return answer;
}

/** The spill as Excel takes it, or the one error of the whole call; each error with its sentence. */
function answerOf(compute: () => Spill, words: Words): unknown[][] | CustomFunctions.Error {
  try {
    return compute().map((row) =>
      row.map((value) => (value instanceof CellError ? excelError(value, words) : value)),
    );
  } catch (error) {
    if (error instanceof CellError) return excelError(error, words);
    reportIncident(error);
    const sentence = asFailure(error).sentence(words);
    return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
  }
}

/** The errors a function may return. Excel shows a sentence of ours beside #VALUE! and #N/A only. */
function excelError({ code, sentence }: CellError, words: Words): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  switch (code) {
    case "#N/A":
      return new CustomFunctions.Error(ErrorCode.notAvailable, sentence(words));
    case "#DIV/0!":
      return new CustomFunctions.Error(ErrorCode.divisionByZero);
    case "#NUM!":
      return new CustomFunctions.Error(ErrorCode.invalidNumber);
    case "#NULL!":
      return new CustomFunctions.Error(ErrorCode.nullReference);
    default:
      // #NAME? and #REF! cannot be returned; the sentence names them.
      return new CustomFunctions.Error(
        ErrorCode.invalidValue,
        sentence(words) || words.cells.inputError(code),
      );
  }
}
