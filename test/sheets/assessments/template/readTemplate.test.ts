import fc from "fast-check";
import Ajv from "ajv";
import { bg, en, ru, sv } from "../../../allWords";
import { Refusal } from "../../../../src/sheets/sentence";
import { readTemplate } from "../../../../src/sheets/assessments/template/readTemplate";
import { limits, type Template } from "../../../../src/sheets/assessments/template/template";
import { templateSchema } from "../../../../src/sheets/assessments/template/templateSchema";
import { sampleTemplate } from "./sample";

const isOfSchema = new Ajv().compile(templateSchema);
const sentenceOf = (file: string, words = en): string | null => {
  const read = readTemplate(file);
  return read instanceof Refusal ? read.sentence(words) : null;
};
type Loose = Record<string, unknown> & { sections: Loose[]; items: Loose[]; scale: Loose };
/** The sample with something wrong in it, as a file. */
const wrong = (change: (template: Loose) => void): string => {
  const template = structuredClone(sampleTemplate()) as unknown as Loose;
  change(template);
  return JSON.stringify(template);
};
const firstItem = (template: Loose) => template.sections[0]!.items[0]!;

test("what is exported can be taken in again, unchanged, with a byte order mark too", () => {
  const template = sampleTemplate();
  expect(readTemplate(JSON.stringify(template))).toEqual(template);
  expect(readTemplate(`\uFEFF${JSON.stringify(template, null, 2)}\n`)).toEqual(template);
  expect(isOfSchema(template)).toBe(true);
});

/** A faulty file, what the sentence says of it. */
const faults: [kind: string, file: string, sentence: RegExp][] = [
  ["not JSON", "title: Our dealers", /^This is no JSON file/],
  ["empty", "", /^This is no JSON file/],
  ["a list", "[1, 2]", /no template of an assessment/],
  ["another JSON file", '{"format": "something else"}', /no template of an assessment/],
  ["another version", wrong((one) => (one.version = 2)), /version 2 .* reads version 1/],
  ["no version", wrong((one) => delete one.version), /version – of/],
  ["a field too many", wrong((one) => (one.macro = "x")), /field “macro” that templates do not/],
  [
    "a prototype key",
    JSON.stringify(sampleTemplate()).replace(
      '"id":"delivery"',
      '"__proto__":{"x":1},"id":"delivery"',
    ),
    /^Item 1\.1 has a field “__proto__”, which is not allowed/,
  ],
  [
    "constructor as a key",
    wrong((one) => (one.scale.constructor = {} as never)),
    /^The scale has a field “constructor”/,
  ],
  ["an id of JavaScript's own", wrong((one) => (firstItem(one).id = "__proto__")), /“__proto__”/],
  ["another of them", wrong((one) => (firstItem(one).id = "toString")), /it is “toString”/],
  ["an id that is no word", wrong((one) => (firstItem(one).id = "a b")), /the id must begin/],
  [
    "an id twice",
    wrong((one) => (firstItem(one).id = "manners")),
    /^Item 2\.1 has the id “manners”/,
  ],
  [
    "an id of a section too",
    wrong((one) => (firstItem(one).id = "service")),
    /“service”, which another/,
  ],
  ["no title", wrong((one) => delete one.title), /^The template needs a text here: title/],
  [
    "no item text",
    wrong((one) => delete firstItem(one).name),
    /^Item 1\.1 needs a text here: name/,
  ],
  [
    "a blank item text",
    wrong((one) => (firstItem(one).name = "  ")),
    /^Item 1\.1 needs a text here/,
  ],
  ["a number for a text", wrong((one) => (firstItem(one).question = 5)), /must be a text; it is 5/],
  ...["=1+1", "+1", "-x", "@SUM(A1)", "  =A1"].map((text): [string, string, RegExp] => [
    `a text ${text}`,
    wrong((one) => (firstItem(one).look = text)),
    /may not begin with = \+ - or @/,
  ]),
  [
    "a text too long",
    wrong((one) => (firstItem(one).name = "x".repeat(limits.name + 1))),
    /at most 150 characters; it has 151/,
  ],
  [
    "a weight of text",
    wrong((one) => (firstItem(one).weight = "high")),
    /number, 0 or more; it is “high”/,
  ],
  ["a weight below 0", wrong((one) => (one.sections[1]!.weight = -1)), /^Section 2: the weight/],
  ["no weight", wrong((one) => delete firstItem(one).weight), /it is “–”/],
  ["no scale", wrong((one) => delete (one as Partial<Loose>).scale), /has no scale/],
  [
    "a scale of one level",
    wrong((one) => (one.scale = { minimum: 1, maximum: 1 } as never)),
    /from 2 to 11 levels; this one goes from 1 to 1/,
  ],
  [
    "a scale upside down",
    wrong((one) => (one.scale = { minimum: 5, maximum: 1 } as never)),
    /from 5 to 1/,
  ],
  [
    "a scale of halves",
    wrong((one) => (one.scale.maximum = 2.5)),
    /whole numbers from 0 to 100; they are 0 and 2.5/,
  ],
  [
    "too few level texts",
    wrong((one) => (firstItem(one).levels = ["a", "b"])),
    /needs 3 texts, one for each level; it has 2/,
  ],
  [
    "a blank level text",
    wrong((one) => (firstItem(one).levels = ["a", "", "c"])),
    /text of level number 2/,
  ],
  ["a threshold off the scale", wrong((one) => (one.threshold = 9)), /from 0 to 2; it is 9/],
  ["no sections", wrong((one) => (one.sections = [])), /has no sections/],
  [
    "a section without items",
    wrong((one) => (one.sections[1]!.items = [])),
    /^Section 2 has no items/,
  ],
  [
    "an unknown second side",
    wrong((one) => (one.second = "both")),
    /target or otherSide; it is both/,
  ],
  [
    "a text for yes or no",
    wrong((one) => (firstItem(one).reversed = "yes")),
    /true or false; it is yes/,
  ],
  [
    "too many items",
    wrong((one) => {
      const { items } = one.sections[0]!;
      one.sections[0]!.items = Array.from({ length: 151 }, (_, at) => ({
        ...items[0],
        id: `i${at}`,
      })) as never;
    }),
    /at most 150 items; this one has 152/,
  ],
  [
    "too large",
    JSON.stringify({ ...sampleTemplate(), purpose: "x".repeat(300_000) }),
    /too large .* at most 256 KB .* has 29\d KB/,
  ],
];

test.each(faults)("%s is refused in one sentence, in every language", (_, file, sentence) => {
  expect(sentenceOf(file)).toMatch(sentence);
  for (const words of [sv, ru, bg]) {
    const said = sentenceOf(file, words);
    expect(said).toMatch(/[.:]$/);
    expect(said).not.toBe(sentenceOf(file));
  }
});

test("a faulty file leaves JavaScript's own objects as they were", () => {
  for (const [, file] of faults) readTemplate(file);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test("only the beginning of a file that is too large has to be read", () => {
  const read = readTemplate("{", 3_000_000);
  expect(read instanceof Refusal && read.sentence(en)).toMatch(/has 2930 KB/);
});

test("what the schema refuses, the reader refuses, and what the reader takes is of the schema", () => {
  const values = fc.oneof(
    fc.constantFrom<unknown>(null, "", "=x", "text", "manners", -1, 0, 1, 2.5, true, [], {}, [
      "a",
      "b",
      "c",
    ]),
    fc.string(),
    fc.integer(),
  );
  const paths = fc.constantFrom<(template: Loose, value: unknown) => void>(
    ...(
      [
        "title",
        "purpose",
        "second",
        "importance",
        "threshold",
        "sections",
        "scale",
        "more",
      ] as const
    ).map(
      (key) => (template: Loose, value: unknown) =>
        ((template as Record<string, unknown>)[key] = value),
    ),
    ...(["minimum", "maximum", "names"] as const).map(
      (key) => (template: Loose, value: unknown) => (template.scale[key] = value),
    ),
    ...(["id", "name", "question", "look", "weight", "reversed", "levels"] as const).map(
      (key) => (template: Loose, value: unknown) => (firstItem(template)[key] = value),
    ),
  );
  fc.assert(
    fc.property(paths, values, (change, value) => {
      const file = wrong((template) => change(template, value));
      const read = readTemplate(file);
      if (!isOfSchema(JSON.parse(file))) expect(read).toBeInstanceOf(Refusal);
      if (!(read instanceof Refusal)) expect(isOfSchema(read satisfies Template)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
