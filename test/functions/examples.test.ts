import { bg, en, ru, sv } from "../allWords";
import { declarations } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/evaluate";

/** The arguments of an example: numbers, texts, array constants and omitted ones, in English syntax. */
function argumentsOf(example: string, id: string): unknown[] {
  const call = new RegExp(`^=RM\\.${id.replaceAll(".", "\\.")}\\((.*)\\)$`).exec(example);
  if (!call) throw new Error(`not a call of ${id}: ${example}`);
  const literal = /"(?:[^"]|"")*"|-?\d+(?:\.\d+)?/y;
  const inside = call[1]!;
  let place = 0;
  const read = (): unknown => {
    literal.lastIndex = place;
    const found = literal.exec(inside);
    if (!found) throw new Error(`no value at ${inside.slice(place)}`);
    place = literal.lastIndex;
    const [text] = found;
    return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : Number(text);
  };
  const matrix = (): unknown[][] | null => {
    if (inside[place] === ",") return null;
    if (inside[place] !== "{") return [[read()]];
    const rows: unknown[][] = [[]];
    do {
      if (inside[place] === ";") rows.push([]);
      place += 1;
      rows.at(-1)!.push(read());
    } while (inside[place] !== "}");
    place += 1;
    return rows;
  };
  const args: unknown[] = [matrix()];
  while (place < inside.length) {
    if (inside[place] !== ",") throw new Error(`no comma at ${inside.slice(place)}`);
    place += 1;
    args.push(matrix());
  }
  return args;
}

/** A spill as the words show it: a column by commas; rows by semicolons and their cells by bars. */
function shown(spill: unknown[][], language: string): string {
  const cell = (value: unknown) =>
    typeof value === "number"
      ? new Intl.NumberFormat(language, { maximumFractionDigits: 6, useGrouping: false }).format(
          value,
        )
      : String(value);
  const columns = spill[0]!.length;
  return spill.map((row) => row.map(cell).join(" | ")).join(columns === 1 ? ", " : "; ");
}

describe.each(Object.entries({ en, sv, ru, bg }))("examples in %s", (language, words) => {
  const environment = { words, workbookWords: words, blankArrivesAsZero: false };

  test.each(declarations.map(({ id }) => id))("%s gives what is stated", (id) => {
    const { example, result } = words.functions[id];
    const args = argumentsOf(example, id);
    const { exampleSpill, arguments: declared } = declarations.find((one) => one.id === id)!;
    const { length } = declared;
    expect(args.length).toBeLessThanOrEqual(length);
    const spill = evaluate(
      id,
      Array.from({ length }, (_, index) => args[index] ?? null),
      environment,
    );
    // The pane looks whether there is room for it before it inserts the example.
    expect([spill.length, spill[0]!.length]).toEqual(exampleSpill ?? [1, 1]);
    if (spill.length === 1) {
      const [digits, cut] = [result.replace(",", "."), result.endsWith("…")];
      const decimals = digits.replace("…", "").split(".")[1]?.length ?? 0;
      const given = spill[0]![0] as number;
      const shown = cut
        ? `${String(given).slice(0, decimals + 2)}…`
        : String(Math.round(given * 10 ** decimals) / 10 ** decimals);
      expect(shown).toBe(digits);
    } else if (id === "FUNNEL") {
      for (const [name, count, , , lost, note] of spill.slice(1)) {
        expect(result).toContain(`${String(name)} ${String(count)}`);
        expect(result).toContain(String(lost));
        expect(result).toContain(String(note));
      }
    } else if (id === "PARTNERSHIP.TABLE") {
      expect(result).toMatch(/13.*1 = 250.*6 = 490/);
      expect([spill.length, spill[0]![2], spill[12]![2]]).toEqual([13, 250, 490]);
    } else if (id !== "PARTNERSHIP.LIST") expect(shown(spill, language).trimEnd()).toBe(result);
    else {
      const [, first, second] = spill;
      expect(result).toContain(`${String(first![0])} (`);
      expect(result).toContain(`${String(second![0])} (`);
      expect(spill.map((row) => row[3]).slice(1)).toEqual([700, 300, 1000]);
      expect(spill.map((row) => row[5]).slice(1)).toEqual([130, 30, 160]);
    }
  });
});
