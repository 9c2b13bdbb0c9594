import { declarations } from "../../src/functions/catalogue";
import type { ArgumentDeclaration } from "../../src/functions/declaration";
import { CellError } from "../../src/functions/declaration";
import { evaluate, type Spill } from "../../src/functions/evaluate";
import { words as bg } from "../../src/languages/bg";
import { words as en } from "../../src/languages/en";
import { words as ru } from "../../src/languages/ru";
import { words as sv } from "../../src/languages/sv";
import { hosts } from "./calls";

/** Short tables of fits, by the function's family. */
const fits: Record<string, unknown[][]> = {
  BUYING: [
    ["model", "BG/NBD"],
    ["r", 0.2426],
    ["alpha", 4.4136],
    ["a", 0.7929],
    ["b", 2.4259],
  ],
  SPENDING: [
    ["model", "gamma-gamma"],
    ["p", 6.25],
    ["q", 3.74],
    ["gamma", 15.44],
  ],
  RENEWAL: [
    ["model", "sBG"],
    ["alpha", 0.668],
    ["beta", 3.806],
  ],
  OCCASION: [
    ["model", "BG/BB"],
    ["alpha", 1.204],
    ["beta", 0.75],
    ["gamma", 0.657],
    ["delta", 2.783],
  ],
};

/** Histories that somebody can have, and that differ. */
const histories: Record<string, number[]> = {
  frequency: [1, 0, 2],
  recency: [2, 0, 3],
  age: [10, 8, 9],
  occasions: [4, 4, 3],
  average_amount: [20, 30, 40],
  survivors: [9, 7, 6],
};

/** A call that works, to spoil one argument of. */
function usableOf(id: string, argument: ArgumentDeclaration): unknown[][] {
  const { kind, list, name, options } = argument;
  if (kind === "fit") return fits[name.toUpperCase()] ?? fits[id.split(".")[0]!]!;
  if (name in histories) return histories[name]!.slice(0, list ? 3 : 1).map((number) => [number]);
  if (kind === "option" && list) return [[options![0]]];
  if (name === "cost_line") return [["5.2"], ["5.4"], ["5.4"]];
  // Two customers, one of whom buys again: what OVERDUE learns from.
  if (name === "customer") return [["A"], ["B"], ["A"]];
  if (name === "date") return [[45_700], [45_710], [45_720]];
  if (name === "as_of") return [[45_720]];
  if (name.endsWith("_limits")) return [[2], [5]];
  if (name === "transition")
    return [
      [0.5, 0.5, 0],
      [0, 0.5, 0.2],
      [0, 0, 0.9],
    ];
  if (name === "ratings")
    return [
      [1, 2],
      [3, 3],
      [5, 4],
    ];
  if (name === "scores") return [[2], [3], [5]];
  if (name.startsWith("tried_") || name.startsWith("repeat_")) return [[1]];
  if (name === "scale_max") return [[5]];
  if (name === "scale_min") return [[1]];
  if (name === "drivers") return [["sales"]];
  if (name === "breaks") return [[1, 2, 3]];
  const one = {
    number: argument.whole || (argument.minimum ?? 0) > 0 ? 2 : 0.5,
    date: 45_700,
    option: options?.[0],
    text: "A",
    boolean: true,
  }[kind];
  return list ? [[one], [one], [one]] : [[one]];
}

const wrong: [string, unknown][] = [
  ["text", "abc"],
  ["ambiguous text", "1,234"],
  ["an ambiguous date", "01/02/2026"],
  ["TRUE", true],
  ["a blank", null],
  ["an empty text", ""],
  ["a space", " "],
  ["a negative number", -7],
  ["zero", 0],
  ["a huge number", 1e308],
  ["a tiny number", 5e-324],
  ["NaN", NaN],
  ["infinity", Infinity],
  ["a long text", "x".repeat(5000)],
  ["a formula-like text", "=1+1"],
  ["an error", { code: "#DIV/0!" }],
  ["an entity", { type: "Entity", text: "?" }],
  ["an object of the prototype", "constructor"],
];

const cases = declarations.flatMap(({ id, arguments: all }) =>
  all.flatMap((argument) => hosts.map((host) => ({ id, all, argument, ...host }))),
);

const languages = { en, sv, ru, bg };

function check(result: unknown, names: readonly string[]): void {
  if (!(result instanceof CellError)) {
    expect(["number", "string", "boolean"]).toContain(typeof result);
    if (typeof result === "number") expect(Number.isFinite(result)).toBe(true);
    return;
  }
  for (const words of Object.values(languages)) {
    const text = result.sentence(words);
    if (text === "") {
      // Only an input's error passes without a sentence; an unknown thing in a cell counts as one.
      expect(["#DIV/0!", "#NUM!", "#VALUE!"]).toContain(result.code);
      continue;
    }
    expect(["#VALUE!", "#N/A"]).toContain(result.code);
    expect(text).not.toMatch(/undefined|null|NaN|\n|\[object/);
    expect(text).not.toMatch(/[.!?]$/);
    expect(text.length).toBeLessThan(255);
    if (text !== words.cells.tooLarge)
      expect([text, names.some((name) => text.includes(name))]).toEqual([text, true]);
  }
}

function spoiled(id: string, argument: ArgumentDeclaration, cell: unknown): unknown[][][] {
  const usable = usableOf(id, argument);
  return [
    [[cell]],
    argument.list ? [...usable.slice(1), [cell]] : [...usable, [cell]],
    [
      [cell, cell, cell],
      [cell, cell, cell],
    ],
  ];
}

test.each(declarations.map(({ id, arguments: all }) => ({ id, all })))(
  "$id works before an argument of it is spoiled",
  ({ id, all }) => {
    const spill = evaluate(
      id,
      all.map((one) => usableOf(id, one)),
      {
        words: en,
        workbookWords: en,
        blankArrivesAsZero: false,
      },
    );
    expect(spill.flat().filter((cell) => cell instanceof CellError)).toEqual([]);
  },
);

describe("wrong input gives one sentence that names an argument, never anything else", () => {
  test.each(cases)("$id: $argument.name on the $host", ({ id, all, argument, ...host }) => {
    const names = all.map(({ name }) => name);
    for (const [, cell] of wrong)
      for (const bad of spoiled(id, argument, cell ?? host.blank)) {
        const args = all.map((one) => (one.name === argument.name ? bad : usableOf(id, one)));
        let spill: Spill;
        try {
          spill = evaluate(id, args, { words: en, workbookWords: en, ...host });
        } catch (error) {
          if (!(error instanceof CellError)) throw error;
          check(error, names);
          continue;
        }
        expect(spill.every((row) => row.length === spill[0]!.length)).toBe(true);
        for (const result of spill.flat()) check(result, names);
      }
  });
});

test.each(declarations.map(({ id, arguments: all }) => ({ id, all })))(
  "$id answers 100,000 rows, an empty range and ranges of other shapes in values or sentences",
  ({ id, all }) => {
    const names = all.map(({ name }) => name);
    const usable = (argument: ArgumentDeclaration) => usableOf(id, argument);
    const long = (argument: ArgumentDeclaration) => {
      const rows = usable(argument);
      return Array.from({ length: 100_000 }, (_, row) => rows[row % rows.length]!);
    };
    const shapes: ((argument: ArgumentDeclaration, place: number) => unknown[][])[] = [
      (argument) =>
        argument.list || argument.kind === "number" ? long(argument) : usable(argument),
      (argument) => (argument.list ? usable(argument).map(() => [null]) : usable(argument)),
      (argument, place) => [...usable(argument), ...usable(argument)].slice(place % 2),
      (argument) => [usable(argument).flat()],
    ];
    for (const shape of shapes) {
      let spill: Spill = [];
      try {
        spill = evaluate(id, all.map(shape), {
          words: en,
          workbookWords: en,
          blankArrivesAsZero: false,
        });
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        check(error, names);
      }
      // A finite number is what it should be; only the rest is worth a closer look.
      const rest = spill.flat().filter((cell) => !Number.isFinite(cell));
      for (const result of new Set(rest)) check(result, names);
    }
  },
);

test("an element that is wrong leaves its neighbours alone", () => {
  const spill = evaluate("PARTNERSHIP.PROFIT", [[[1], ["x"], [3]], [[1]]], {
    words: en,
    workbookWords: en,
    blankArrivesAsZero: false,
  });
  expect([spill[0], spill[2]]).toEqual([[0], [2]]);
  expect(spill[1]![0]).toBeInstanceOf(CellError);
});
