import { asFailure } from "../excel/failure";
import type { FunctionId } from "../functions/catalogue";
import { CellError, type Returned } from "../functions/declaration";
import { evaluate } from "../functions/evaluate";
import type { Words } from "../languages/language";
import { SHOWN, type FunctionAnswer } from "../taskpane/formulas/functionAnswer";
import { functionEnvironment } from "./functionEnvironment";

/** Answers the pane as a cell would be answered, errors in words. */
export async function askFunction(
  id: string,
  args: readonly (unknown[][] | null)[],
): Promise<FunctionAnswer> {
  const environment = await functionEnvironment();
  const { words } = environment;
  try {
    // The pane reads cells itself, and there a blank is a blank.
    const spill = evaluate(id as FunctionId, args, { ...environment, blankArrivesAsZero: false });
    const shown = spill.slice(0, SHOWN.rows).map((row) => row.slice(0, SHOWN.columns));
    return {
      rows: spill.length,
      columns: spill[0]!.length,
      cells: shown.map((row) => row.map((cell) => inWords(cell, words))),
    };
  } catch (error) {
    if (error instanceof CellError) return inWords(error, words) as { sentence: string };
    return { sentence: asFailure(error).sentence(words) };
  }
}

function inWords(cell: Returned | CellError, words: Words): Returned | { sentence: string } {
  if (!(cell instanceof CellError)) return cell;
  return { sentence: cell.sentence(words) || words.cells.inputError(cell.code) };
}
