import { readdirSync } from "node:fs";
import path from "node:path";
import { bg as bulgarian, en as english, ru as russian, sv as swedish } from "./allWords";
import { declarations } from "../src/functions/catalogue";
import { languageOf, type Language } from "../src/languages/language";
import { plural } from "../src/languages/plural";
import { workbench as workbenchEnglish } from "../src/languages/en/workbench";
import { workbench as workbenchSwedish } from "../src/languages/sv/workbench";
import { workbench as workbenchRussian } from "../src/languages/ru/workbench";
import { workbench as workbenchBulgarian } from "../src/languages/bg/workbench";

/** Every entry as path → value; functions stay functions. */
function entries(value: unknown, prefix = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[prefix, value]];
  return Object.entries(value).flatMap(([key, child]) =>
    entries(child, prefix === "" ? key : `${prefix}.${key}`),
  );
}

const others: [Language, object, RegExp][] = [
  ["sv", { ...swedish, workbench: workbenchSwedish }, /\p{Script=Latin}/u],
  ["ru", { ...russian, workbench: workbenchRussian }, /\p{Script=Cyrillic}/u],
  ["bg", { ...bulgarian, workbench: workbenchBulgarian }, /\p{Script=Cyrillic}/u],
];

/** The texts of those assessments that have a file of their own, loaded one by one. */
async function assessmentTexts(language: Language): Promise<object> {
  const folder = path.join(__dirname, "../src/languages", language, "assessments");
  const files = readdirSync(folder);
  const texts = await Promise.all(
    files.map(async (file): Promise<[string, object]> => {
      const { texts } = (await import(path.join(folder, file))) as { texts: object };
      return [file, texts];
    }),
  );
  return Object.fromEntries(texts);
}

/** What stands in formulas in every language: names of arguments and their words, min and max. */
const symbols = new Set(
  declarations.flatMap(({ arguments: all }) =>
    all.flatMap(({ name, options = [] }) => [name, ...options]),
  ),
);

function isWordless(formula: string): boolean {
  return (formula.match(/[\p{L}_]{4,}/gu) ?? []).every((word) => symbols.has(word));
}

describe.each(others)("%s", (language, words, script) => {
  let translated: Map<string, unknown>;
  let source: Map<string, unknown>;
  beforeAll(async () => {
    const all = async (spoken: Language, rest: object) =>
      new Map(entries({ ...rest, assessmentTexts: await assessmentTexts(spoken) }));
    translated = await all(language, words);
    source = await all("en", { ...english, workbench: workbenchEnglish });
  });

  test("has the keys of English, of the same kind, and no empty text", () => {
    expect([...translated.keys()].sort()).toEqual([...source.keys()].sort());
    for (const [key, value] of translated) {
      expect([key, typeof value]).toEqual([key, typeof source.get(key)]);
      if (source.get(key) !== "") expect([key, value]).not.toEqual([key, ""]);
    }
  });

  test("is translated: long texts are not the English ones and use the language's letters", () => {
    const left = [...translated].filter(
      ([key, value]) =>
        typeof value === "string" &&
        value.length > 25 &&
        // The title of a work stays in its own language, and so does a formula of nothing but arguments.
        !key.endsWith(".source") &&
        !(key.endsWith(".formula") && isWordless(value)) &&
        !value.startsWith("=") &&
        (value === source.get(key) || !script.test(value)),
    );
    expect(left).toEqual([]);
  });
});

test("locales of Office find their language, others English", () => {
  expect(["sv-SE", "ru", "bg_BG", "en-GB", "de-DE", undefined].map(languageOf)).toEqual([
    "sv",
    "ru",
    "bg",
    "en",
    "en",
    "en",
  ]);
});

test("nouns follow their number by the rules of CLDR", () => {
  const forms = { one: "покупатель", few: "покупателя", many: "покупателей", other: "покупателя" };
  expect([1, 3, 5, 21].map((count) => plural("ru", count, forms))).toEqual([
    "покупатель",
    "покупателя",
    "покупателей",
    "покупатель",
  ]);
});

test.each(Object.entries({ english, swedish, russian, bulgarian }))(
  "in %s, removing says that Ctrl+Z does not bring sheets back, and names them",
  (_, { excel }) => {
    expect(excel.removal("Segment map")).toMatch(/Segment map.*Ctrl\+Z.*Excel/);
  },
);
