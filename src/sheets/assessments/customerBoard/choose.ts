import { textLiteral } from "../../formulas/liveSentence";

/** An expression for one of several texts by a number from 1. */
export function choose(number: string, texts: readonly string[]): string {
  return `CHOOSE(${[number, ...texts.map(textLiteral)].join(",")})`;
}
