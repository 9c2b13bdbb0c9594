import { declarations } from "../../../src/functions/catalogue";
import type { ArgumentDeclaration } from "../../../src/functions/declaration";
import {
  formulaOf,
  readEntry,
  writtenConstant,
} from "../../../src/taskpane/formulas/argumentEntry";
import { constantArguments } from "../../../src/taskpane/formulas/constantText";
import type { Language } from "../../../src/languages/language";
import { en } from "../../allWords";

const number: ArgumentDeclaration = { name: "amount", kind: "number", unit: "money" };
const text: ArgumentDeclaration = { name: "customer", kind: "text" };
const date: ArgumentDeclaration = { name: "as_of", kind: "date" };
const read = (written: string, argument = number, language: Language = "en") =>
  readEntry(written, argument, language);

test("a number is read as the reader's language writes it, and stands in the formula with a point", () => {
  expect(read("2.5")).toEqual({ kind: "cells", formula: "2.5", cells: [[2.5]] });
  expect(read("1 234,5", number, "ru")).toMatchObject({ formula: "1234.5" });
  expect(read(" ")).toBeNull();
});

test.each(["A1", "$B$2:$B$90", "Sales!C2:C9", "'It''s here'!A1:B2", "=Sales!C2"])(
  "%s is the address of cells",
  (written) => {
    expect(read(written)).toEqual({ kind: "reference", formula: written.replace(/^=/, "") });
  },
);

test.each(["Sales[Amount]", "A2#", "=INDEX(A1#,,2)", "total_sales"])(
  "only Excel can tell what %s is",
  (written) => {
    expect(read(written)).toEqual({ kind: "expression", formula: written.replace(/^=/, "") });
  },
);

test("a text is quoted where texts are meant, whatever it holds", () => {
  expect(read('Bo "the" Co', text)).toEqual({
    kind: "cells",
    formula: '"Bo ""the"" Co"',
    cells: [['Bo "the" Co']],
  });
  expect(read("2026-01-31", date)).toMatchObject({ formula: '"2026-01-31"' });
  expect(read("unlimited", { ...number, unlimited: "unlimited" })).toMatchObject({
    formula: '"unlimited"',
  });
  expect(read("true", { name: "joint_work", kind: "boolean" })).toMatchObject({ formula: "TRUE" });
});

test("an array constant is taken as it is, and what is none becomes a text that the function refuses", () => {
  expect(read("{1,2;3,4}")).toMatchObject({
    cells: [
      [1, 2],
      [3, 4],
    ],
  });
  expect(read("{1,2;3}")).toMatchObject({ formula: '"{1,2;3}"' });
});

test("arguments left out at the end are not written, those between are", () => {
  expect(formulaOf("LTV", [read("1"), null, read("B2"), null, null])).toBe("=RM.LTV(1,,B2)");
});

test.each(["en", "sv", "ru", "bg"] as const)(
  "the example of every function fills the form and comes back as it was, in %s",
  (language) => {
    for (const { id, arguments: all } of declarations) {
      const { example } = en.functions[id];
      const args = constantArguments(example);
      const entries = all.map((argument, index) =>
        readEntry(writtenConstant(args[index] ?? null, language), argument, language),
      );
      expect(formulaOf(id, entries)).toBe(example);
    }
  },
);
