import fc from "fast-check";
import { declarations } from "../../src/functions/catalogue";
import { CellError } from "../../src/functions/declaration";
import { evaluate } from "../../src/functions/evaluate";
import { bg, en, ru, sv } from "../allWords";
import { attacks } from "./attacks";

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...attacks) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(1, 2.5, -1, 0, 45_700, 45_710, true, null, "") },
);
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 2 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const argument = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: matrix },
);

/** A value that a cell may show: never an object, which Excel would read as a link, an entity or an image. */
function isShowable(value: unknown): boolean {
  if (value instanceof CellError)
    return [en, sv, ru, bg].every((words) => typeof value.sentence(words) === "string");
  return (
    typeof value === "string" ||
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isFinite(value))
  );
}

test.each(declarations.map((one) => [one.id, one] as const))(
  "%s returns nothing but numbers, words and errors, and touches nothing else, whatever stands in its cells",
  (id, { arguments: declared }) => {
    const environment = { words: en, workbookWords: en, blankArrivesAsZero: false };
    const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());
    fc.assert(
      fc.property(
        fc.array(argument, { minLength: declared.length, maxLength: declared.length }),
        (args) => {
          let spill: readonly (readonly unknown[])[];
          try {
            spill = evaluate(id, args, environment);
          } catch (error) {
            // Anything else than an error with a sentence is a fault of ours.
            if (!(error instanceof CellError)) throw error;
            spill = [[error]];
          }
          return spill.every((row) => row.every(isShowable));
        },
      ),
      { numRuns: 60, seed: 20_250_101 },
    );
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort())).toBe(prototype);
    expect((globalThis as { attacked?: string }).attacked).toBeUndefined();
  },
);
