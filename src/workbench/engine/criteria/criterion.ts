import { errorOf, ErrorValue, type CellValue } from "../cellReader";
import { numberOf } from "./numberOf";

/** What equal values share: a number also stands for the texts that read as it. */
export type Key = number | string | boolean;

/** A condition of SUMIFS and its kin. */
export interface Criterion {
  /** The key of the only values that match, where the condition is an equality. */
  readonly key?: Key;
  /** Whether a cell matches. */
  test(value: CellValue): boolean;
}

type Operator = "=" | "<>" | ">" | "<" | ">=" | "<=";

/** Excel refuses criteria of more characters with #VALUE!. */
const LONGEST = 255;

const collator = new Intl.Collator("en", { sensitivity: "accent" });

/** The key of a cell, or null for a blank one. */
export function keyOf(value: CellValue): Key | null {
  if (value === null) return null;
  if (typeof value === "number") return round(value);
  if (typeof value === "boolean") return value;
  if (value instanceof ErrorValue) return `# ${value.code}`;
  const number = numberOf(value);
  return number === null ? `'${value.toLowerCase()}` : round(number);
}

/**
 * Reads a criterion as Excel does: an operator, then a number, date, truth value, error or text with the wildcards
 * * and ? (escaped by ~). Numbers equal the texts that read as them; case does not count.
 * @returns null for a criterion that Excel refuses.
 */
export function parseCriterion(criterion: CellValue): Criterion | null {
  if (criterion === null) return equality(0);
  if (typeof criterion !== "string") return equality(criterion);
  if (criterion.length > LONGEST) return null;
  const operator = (/^(<>|>=|<=|=|>|<)/.exec(criterion)?.[0] ?? null) as Operator | null;
  const text = criterion.slice(operator?.length ?? 0);
  if (text === "") return operator === null ? emptyOrBlank : blanks(operator);
  const operand = operandOf(text);
  switch (operator) {
    case null:
    case "=":
      return typeof operand === "string" ? textEquality(operand) : equality(operand);
    case "<>": {
      const equal = typeof operand === "string" ? textEquality(operand) : equality(operand);
      return { test: (value) => !equal.test(value) };
    }
    default:
      return comparison(operator, operand);
  }
}

function operandOf(text: string): number | boolean | string | ErrorValue {
  const number = numberOf(text);
  if (number !== null) return number;
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return errorOf(upper) ?? text;
}

const emptyOrBlank: Criterion = { test: (value) => value === null || value === "" };

/** "=" finds cells without any content, "<>" those with some; an ordering against nothing finds none. */
function blanks(operator: Operator): Criterion {
  if (operator === "=") return { test: (value) => value === null };
  if (operator === "<>") return { test: (value) => value !== null };
  return { test: () => false };
}

function equality(operand: number | boolean | ErrorValue): Criterion {
  const key = keyOf(operand) ?? 0;
  return { key, test: (value) => keyOf(value) === key };
}

function textEquality(text: string): Criterion {
  if (!/[*?~]/.test(text)) {
    const key: Key = `'${text.toLowerCase()}`;
    return { key, test: (value) => typeof value === "string" && keyOf(value) === key };
  }
  const pattern = wildcards(text);
  const known = new Map<string, boolean>();
  return {
    test(value) {
      if (typeof value !== "string") return false;
      let matches = known.get(value);
      if (matches === undefined) known.set(value, (matches = pattern.test(value)));
      return matches;
    },
  };
}

/** * stands for any text, ? for one character, ~ makes the next one ordinary. */
function wildcards(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}/-]/g, (part, escaped?: string) => {
    if (escaped !== undefined) return escaped === "~" ? "~" : `\\${escaped}`;
    return part === "*" ? "[^]*" : part === "?" ? "[^]" : `\\${part}`;
  });
  return new RegExp(`^${source}$`, "iu");
}

function comparison(
  operator: ">" | "<" | ">=" | "<=",
  operand: number | boolean | string | ErrorValue,
): Criterion {
  const holds = (difference: number): boolean => {
    switch (operator) {
      case ">":
        return difference > 0;
      case "<":
        return difference < 0;
      case ">=":
        return difference >= 0;
      case "<=":
        return difference <= 0;
    }
  };
  // Only like is ordered against like: a text that reads as a number is a text here.
  if (typeof operand === "number") {
    const limit = round(operand);
    return { test: (value) => typeof value === "number" && holds(round(value) - limit) };
  }
  if (typeof operand === "string")
    return {
      test: (value) => typeof value === "string" && holds(collator.compare(value, operand)),
    };
  if (typeof operand === "boolean")
    return {
      test: (value) => typeof value === "boolean" && holds(Number(value) - Number(operand)),
    };
  return { test: (value) => value instanceof ErrorValue && value.code === operand.code };
}

/** Excel compares 15 digits. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
