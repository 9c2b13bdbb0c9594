/** A cell of an array constant. */
export type Constant = number | string | boolean;

/**
 * The arguments of a formula that holds nothing but constants, in English syntax: a matrix for each, null where one is
 * left out.
 */
export function constantArguments(formula: string): (Constant[][] | null)[] {
  const inside = /^=[\w.]+\((.*)\)$/s.exec(formula)?.[1];
  if (inside === undefined) throw new Error(`not a call: ${formula}`);
  const reader = new Reader(inside);
  const args = [reader.argument()];
  while (reader.take(",")) args.push(reader.argument());
  return args;
}

/** The text of an array constant ("{1,2;3,4}") as a matrix; null for what is none. */
export function arrayConstant(text: string): Constant[][] | null {
  try {
    const reader = new Reader(text.replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ""));
    const matrix = reader.argument();
    const width = matrix?.[0]?.length;
    return reader.isAtEnd() && matrix?.every((row) => row.length === width) ? matrix : null;
  } catch {
    return null;
  }
}

class Reader {
  private place = 0;
  constructor(private readonly text: string) {}

  isAtEnd(): boolean {
    return this.place === this.text.length;
  }

  take(sign: string): boolean {
    if (this.text[this.place] !== sign) return false;
    this.place += 1;
    return true;
  }

  argument(): Constant[][] | null {
    if (this.isAtEnd() || this.text[this.place] === ",") return null;
    if (!this.take("{")) return [[this.constant()]];
    const rows: Constant[][] = [[this.constant()]];
    while (!this.take("}"))
      if (this.take(";")) rows.push([this.constant()]);
      else if (this.take(",")) rows.at(-1)!.push(this.constant());
      else throw new Error(`no value at ${this.text.slice(this.place)}`);
    return rows;
  }

  private constant(): Constant {
    const literal = /"(?:[^"]|"")*"|-?\d+(?:\.\d+)?(?:E[+-]?\d+)?|TRUE|FALSE/iy;
    literal.lastIndex = this.place;
    const [text] = literal.exec(this.text) ?? [];
    if (text === undefined) throw new Error(`no value at ${this.text.slice(this.place)}`);
    this.place = literal.lastIndex;
    if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
    return /^[tf]/i.test(text) ? text.toUpperCase() === "TRUE" : Number(text);
  }
}
