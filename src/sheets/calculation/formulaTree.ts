import { inputOf, tokensOf, type FormulaInput, type Token } from "../formulas/readFormula";

/** A formula as it is computed: the innermost first. */
export type FormulaTree =
  | { kind: "value"; value: number | string | boolean | null }
  | { kind: "input"; input: FormulaInput }
  | { kind: "call"; name: string; given: FormulaTree[] }
  | { kind: "operation"; operator: string; given: FormulaTree[] };

/** Operators of two sides, the loosest first. */
const binary = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

/** The tree of a formula (English, commas); throws for what plans do not write, such as array constants. */
export function formulaTree(formula: string): FormulaTree {
  const tokens = tokensOf(formula).filter(({ text }) => text.trim() !== "");
  let at = 0;
  const peek = (): Token | undefined => tokens[at];
  const expect = (kind: Token["kind"]) => {
    if (peek()?.kind !== kind) throw new Error(`The formula is not understood: ${formula}`);
    at += 1;
  };
  /** An operator of two characters is two tokens. */
  const operatorHere = (): string => {
    const [first, second] = [peek(), tokens[at + 1]];
    if (first?.kind !== "other") return "";
    const both = first.text + (second?.kind === "other" ? second.text : "");
    return ["<>", "<=", ">="].includes(both) ? both : first.text;
  };

  const side = (level: number): FormulaTree => {
    if (level === binary.length) return signed();
    let left = side(level + 1);
    for (
      let operator = operatorHere();
      binary[level]!.includes(operator);
      operator = operatorHere()
    ) {
      at += operator.length;
      left = { kind: "operation", operator, given: [left, side(level + 1)] };
    }
    return left;
  };
  const signed = (): FormulaTree => {
    const operator = operatorHere();
    if (operator === "-" || operator === "+") {
      at += 1;
      return { kind: "operation", operator, given: [signed()] };
    }
    let tree = single();
    if (operatorHere() === ":") {
      at += 1;
      tree = { kind: "operation", operator: ":", given: [tree, single()] };
    }
    while (operatorHere() === "%") {
      at += 1;
      tree = { kind: "operation", operator: "%", given: [tree] };
    }
    return tree;
  };
  const single = (): FormulaTree => {
    const token = peek();
    if (!token) throw new Error(`The formula ends too early: ${formula}`);
    at += 1;
    if (token.kind === "text")
      return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
    if (token.kind === "open") {
      const tree = side(0);
      expect("close");
      return tree;
    }
    if (token.kind === "call")
      return { kind: "call", name: token.text.slice(0, -1).toUpperCase(), given: arguments_() };
    if (/^(true|false)$/i.test(token.text))
      return { kind: "value", value: token.text.toUpperCase() === "TRUE" };
    const input = inputOf(token.kind, token.text);
    if (input) return { kind: "input", input };
    const number = Number(token.text);
    if (!Number.isFinite(number)) throw new Error(`The formula is not understood: ${formula}`);
    return { kind: "value", value: number };
  };
  const arguments_ = (): FormulaTree[] => {
    const given: FormulaTree[] = [];
    if (peek()?.kind === "close") {
      at += 1;
      return given;
    }
    for (;;) {
      const leftOut = peek()?.kind === "comma" || peek()?.kind === "close";
      given.push(leftOut ? { kind: "value", value: null } : side(0));
      if (peek()?.kind !== "comma") break;
      at += 1;
    }
    expect("close");
    return given;
  };
  const tree = side(0);
  if (at < tokens.length) throw new Error(`The formula is not understood: ${formula}`);
  return tree;
}

/** Every place that the tree reads. */
export function* inputsOfTree(tree: FormulaTree): Generator<FormulaInput> {
  if (tree.kind === "input") yield tree.input;
  else if (tree.kind !== "value") for (const each of tree.given) yield* inputsOfTree(each);
}
