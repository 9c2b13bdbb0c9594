import type { SheetWords } from "../languages/language";

/** Something to tell the user, said once the language is known: what is found out does not depend on it. */
export type Sentence = (words: SheetWords) => string;

/** Why something cannot be done with the lists as they are. */
export class Refusal {
  constructor(readonly sentence: Sentence) {}
}
