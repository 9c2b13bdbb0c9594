import type { BoardDefinition } from "../../../../src/sheets/assessments/customerBoard/definition";
import {
  definition as relationshipDefinition,
  relationshipBoard,
} from "../../../../src/sheets/assessments/relationshipBoard";
import type { Builder } from "../../../../src/sheets/builder";

/** Every board of customers, with its builder. */
export const boards: readonly (readonly [BoardDefinition, Builder])[] = [
  [relationshipDefinition, relationshipBoard],
];
