import { bg, en, ru, sv } from "../allWords";
import { declarations } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/metadata";
import { languages } from "../../src/languages/language";

const files = Object.entries(functionsMetadata());
/** Excel's function wizard cuts longer texts. */
const LONGEST = 255;

test("there is functions.json and a translation for each locale of the product", () => {
  expect(files.map(([file]) => file)).toEqual([
    "functions.json",
    ...Object.values(languages)
      .filter(({ locale }) => locale !== "en-US")
      .map(({ locale }) => `functions.${locale}.json`),
  ]);
});

describe.each(files)("%s", (_file, metadata) => {
  test("lets errors in input cells through", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  test("has unique ids that Excel accepts, the same as the names", () => {
    const ids = metadata.functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name } of metadata.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9]*(\.[A-Z][A-Z0-9]*)*$/);
      expect(id.length).toBeGreaterThanOrEqual(3);
      expect(name).toBe(id);
    }
    expect(ids).toEqual(declarations.map(({ id }) => id));
  });

  test("describes every function and argument in a tip's length", () => {
    for (const { id, description, parameters } of metadata.functions) {
      for (const [what, text] of [
        [id, description],
        ...parameters.map((one) => [`${id} ${one.name}`, one.description] as const),
      ] as const) {
        expect([what, text.length > 10, text.length <= LONGEST]).toEqual([what, true, true]);
      }
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    }
  });

  test("keeps names, order, kinds and optional arguments of functions.json", () => {
    const bare = (one: typeof metadata) =>
      one.functions.map(({ id, parameters, result }) => ({
        id,
        result,
        parameters: parameters.map(({ name, type, dimensionality, optional }) => ({
          name,
          type,
          dimensionality,
          optional,
        })),
      }));
    expect(bare(metadata)).toEqual(bare(functionsMetadata()["functions.json"]!));
    for (const { parameters } of metadata.functions) {
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      if (firstOptional >= 0)
        expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
    }
  });
});

test.each(Object.entries({ en, sv, ru, bg }))(
  "%s describes no argument that is not there",
  (_language, words) => {
    for (const declaration of declarations)
      expect(Object.keys(words.functions[declaration.id].arguments)).toEqual(
        declaration.arguments.map(({ name }) => name),
      );
  },
);
