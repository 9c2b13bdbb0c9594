import { bg, en, ru, sv } from "../allWords";
import { declarations } from "../../src/functions/catalogue";
import { constantArguments } from "../../src/taskpane/formulas/constantText";
import { evaluate } from "../../src/functions/evaluate";

/** A spill as the words show it: a column by commas; rows by semicolons and their cells by bars. */
function shown(spill: unknown[][], language: string, decimals = 6): string {
  const cell = (value: unknown) =>
    typeof value === "number"
      ? new Intl.NumberFormat(language, {
          maximumFractionDigits: decimals,
          useGrouping: false,
        }).format(value)
      : String(value);
  const columns = spill[0]!.length;
  return spill.map((row) => row.map(cell).join(" | ")).join(columns === 1 ? ", " : "; ");
}

describe.each(Object.entries({ en, sv, ru, bg }))("examples in %s", (language, words) => {
  const environment = { words, workbookWords: words, blankArrivesAsZero: false };

  test.each(declarations.map(({ id }) => id))("%s gives what is stated", (id) => {
    const { example, result } = words.functions[id];
    expect(example.startsWith(`=RM.${id}(`)).toBe(true);
    const args = constantArguments(example);
    const { length } = declarations.find((one) => one.id === id)!.arguments;
    expect(args.length).toBeLessThanOrEqual(length);
    const spill = evaluate(
      id,
      Array.from({ length }, (_, index) => args[index] ?? null),
      environment,
    );
    if (spill.length === 1) {
      const [digits, cut] = [result.replace(",", "."), result.endsWith("…")];
      const decimals = digits.replace("…", "").split(".")[1]?.length ?? 0;
      const given = spill[0]![0] as number;
      const shown = cut
        ? `${String(given).slice(0, decimals + 2)}…`
        : String(Math.round(given * 10 ** decimals) / 10 ** decimals);
      expect(shown).toBe(digits);
    } else if (id.endsWith(".FIT")) {
      const size = `${spill.length} × ${spill[0]!.length}`;
      const rounded = ([code, value]: unknown[]) => shown([[code, value]], language, 4);
      const stated = spill.filter(([, , error], row) => row > 2 && error !== "").map(rounded);
      const aic = rounded(spill.find(([code]) => code === "aic")!);
      const told = `: ${stated.join(", ")}; ${aic}`.replaceAll(" | ", " ");
      expect([result.startsWith(size), result.slice(-told.length)]).toEqual([true, told]);
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
