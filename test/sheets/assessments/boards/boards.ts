import {
  bondBoard,
  definition as bondDefinition,
} from "../../../../src/sheets/assessments/bondBoard";
import {
  communicationBoard,
  definition as communicationDefinition,
} from "../../../../src/sheets/assessments/communicationBoard";
import type { BoardDefinition } from "../../../../src/sheets/assessments/customerBoard/definition";
import {
  definition as relationshipDefinition,
  relationshipBoard,
} from "../../../../src/sheets/assessments/relationshipBoard";
import type { Builder } from "../../../../src/sheets/builder";

/** Every board of customers, with its builder. */
export const boards: readonly (readonly [BoardDefinition, Builder])[] = [
  [relationshipDefinition, relationshipBoard],
  [bondDefinition, bondBoard],
  [communicationDefinition, communicationBoard],
];
