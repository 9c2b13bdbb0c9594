import fc from "fast-check";
import { criterionTrouble, equalTo } from "../../../src/sheets/columns/criterion";

test("a criterion takes ~ * ? for themselves", () => {
  expect(equalTo("a*b?~")).toBe("=a~*b~?~~");
  expect(equalTo(7)).toBe("=7");
});

test.each([
  [["Anna", "anna"], "alike"],
  [["007", 7], "alike"],
  [["7", 7], "alike"],
  [["007", "7"], "alike"],
  [["x".repeat(255)], "tooLong"],
  [["*".repeat(128)], "tooLong"],
  [["TRUE"], "looksLikeAValue"],
  [["Истина"], "looksLikeAValue"],
  [[true], "looksLikeAValue"],
  [["1/2"], "looksLikeAValue"],
  [["5%"], "looksLikeAValue"],
  [["1e3"], "looksLikeAValue"],
  ...["Mar-12", "May 2024", "12 mars 2024", "maj 24", "3 мая 2024 г.", "12-дек", "юни 2024"].map(
    (date): [string[], string] => [[date], "looksLikeAValue"],
  ),
  ...["10 kr", "5 р.", "€10", "10 €", "SEK 1 000", "12,50 лв.", "(₽5)", "1-2"].map(
    (money): [string[], string] => [[money], "looksLikeAValue"],
  ),
  [["#N/A"], "looksLikeAValue"],
  [["1234567890123456"], "looksLikeAValue"],
  [[1.5], "looksLikeAValue"],
])("%j is trouble: %s", (keys, kind) => {
  expect(criterionTrouble(keys)?.kind).toBe(kind);
});

test.each([
  [["Anna", "Boris", ""]],
  [["007", "008"]],
  [[17850, 13047]],
  [["=1+1", "<b>", "x ", "x"]],
  [["A-1", "No 7"]],
  [["Marco", "May", "Kr 1 Bar", "Route 66", "3 Marys Inn Ltd"]],
])("%j is none", (keys) => {
  expect(criterionTrouble(keys)).toBeNull();
});

test("keys that are found trustworthy are told apart by their lower case", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), (keys) => {
      if (criterionTrouble(keys) === null)
        expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
    }),
  );
});
