import type { Injector } from "@univerjs/core";
import { IDefinedNamesService, Lexer, LexerTreeBuilder } from "@univerjs/engine-formula";

/** What separates the words of a formula, of which a name is one. */
const BETWEEN_WORDS = /[^\p{L}\p{N}_.\\?]+/u;

/**
 * As soon as a workbook has one name, the engine takes every formula apart a second time to put the meaning of names
 * in their place. Here only formulas in which a word is a name, or once was, are taken apart twice.
 */
export function mendFormulasWithoutNames(injector: Injector): void {
  const lexer = injector.get(Lexer);
  const plain = injector.get(LexerTreeBuilder);
  const names = injector.get(IDefinedNamesService);
  const original = lexer.treeBuilder.bind(lexer);
  const known = new Set<string>();
  const learn = (some: readonly { name: string }[]) => {
    for (const { name } of some) known.add(name.toLowerCase());
  };
  for (const map of Object.values(names.getAllDefinedNames())) learn(Object.values(map));
  names.update$.subscribe(({ definedNames }) => learn(definedNames));

  lexer.treeBuilder = (formula, transformSuffix = true) =>
    formula
      .toLowerCase()
      .split(BETWEEN_WORDS)
      .some((word) => known.has(word))
      ? original(formula, transformSuffix)
      : plain.treeBuilder(formula, transformSuffix);
}
