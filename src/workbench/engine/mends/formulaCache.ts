import { FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";

/** The limit of the engine's cache of parsed formulas, and ours. */
const ENGINE_LIMIT = 5_000;
const LIMIT = 40_000;

interface ParsedFormulas {
  _cache: { limit: number };
  _hash(formula: string): string;
  set(formula: string, node: unknown): void;
  clear(): void;
}

/** The caches of parsed formulas that hold something. */
const parsed = new Set<ParsedFormulas>();

let mended = false;

/**
 * The engine keeps parsed formulas under a 32-bit hash of their text: among 20,000 long formulas two may share one,
 * and a cell then shows the result of another. It also keeps 5,000 only, so that a larger workbook is parsed anew at
 * every edit.
 */
export function mendFormulaCache(): void {
  if (mended) return;
  mended = true;
  const prototype = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as ParsedFormulas;
  prototype._hash = (formula) => formula;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its own `this`
  const original = prototype.set;
  prototype.set = function (formula, node) {
    if (this._cache.limit === ENGINE_LIMIT) {
      this._cache.limit = LIMIT;
      parsed.add(this);
    }
    original.call(this, formula, node);
  };
}

/** Formulas are parsed anew: one that called a function that was unknown until now is remembered as an error. */
export function forgetParsedFormulas(): void {
  for (const cache of parsed) cache.clear();
}
