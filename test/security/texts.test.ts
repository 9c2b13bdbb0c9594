import { en } from "../allWords";
import { declarations } from "../../src/functions/catalogue";
import { ownAssessment } from "../../src/sheets/assessments/template/ownAssessment";
import { readTemplate } from "../../src/sheets/assessments/template/readTemplate";
import { isFormula } from "../../src/sheets/plan";
import { Refusal } from "../../src/sheets/sentence";
import { formulaOf, readEntry } from "../../src/taskpane/formulas/argumentEntry";
import { constantArguments } from "../../src/taskpane/formulas/constantText";
import { fileName } from "../../src/taskpane/templates/templateFile";
import { sampleTemplate } from "../sheets/assessments/template/sample";
import { build } from "../sheets/listFixture";
import { cellsOf } from "../sheets/calculated";
import { attacks } from "./attacks";
import { skeleton } from "./skeleton";

/** The texts of a template, each as a way to set it. */
const fields: Record<string, (template: ReturnType<typeof sampleTemplate>, text: string) => void> =
  {
    title: (template, text) => (template.title = text),
    purpose: (template, text) => (template.purpose = text),
    "name of a level": ({ scale }, text) => (scale.names![0] = text),
    "name of a section": ({ sections }, text) => (sections[0]!.name = text),
    "name of an item": ({ sections }, text) => (sections[0]!.items[0]!.name = text),
    question: ({ sections }, text) => (sections[0]!.items[0]!.question = text),
    "where to look": ({ sections }, text) => (sections[0]!.items[0]!.look = text),
    "text of a level": ({ sections }, text) => (sections[0]!.items[0]!.levels[0] = text),
  };

/** The formulas of a template's plan, without the texts in them, and all its texts. */
function planned(template: ReturnType<typeof sampleTemplate>) {
  const read = readTemplate(JSON.stringify(template));
  if (read instanceof Refusal) return read.sentence(en);
  const { sheets } = build([], undefined, ownAssessment("x", read)).plan();
  const cells = sheets.flatMap((sheet) => [...cellsOf(sheet)].map(({ content }) => content));
  return {
    title: read.title,
    names: sheets.map(({ name }) => name),
    formulas: cells.filter(isFormula).map(({ formula }) => skeleton(formula)),
    texts: cells.filter((content) => typeof content === "string"),
  };
}

test.each(Object.entries(fields))(
  "a template's file with an attack as its %s is refused in a sentence, or it stays a text on the sheets",
  (_, put) => {
    const plain = planned(sampleTemplate());
    if (typeof plain === "string") throw new Error(plain);
    for (const attack of attacks) {
      const template = sampleTemplate();
      put(template, attack);
      const made = planned(template);
      if (typeof made === "string") expect(made).toMatch(/[.?]$/);
      else {
        expect(made.formulas).toEqual(plain.formulas);
        expect(
          made.names.filter((name) => /[:\\/?*[\]]|^'|'$/.test(name) || name.length > 31),
        ).toEqual([]);
        expect(JSON.stringify([made.texts, made.title])).toContain(
          JSON.stringify(attack.trim()).slice(1, -1),
        );
      }
    }
  },
);

test.each([...attacks, "CON", "nul", "COM1", "...", " . "])(
  "the file of a template called %j has a name that every system takes and that looks like what it is",
  (title) => {
    const name = fileName({ ...sampleTemplate(), title });
    expect(name).toMatch(/^[^\p{C}\\/:*?"<>|.]+\.json$/u);
    expect(name).not.toMatch(/^\s|\s\.json$|^(con|nul|com1)\./i);
  },
);

const text = declarations.flatMap(({ arguments: all }) => all).find(({ kind }) => kind === "text")!;

test.each(attacks.filter((attack) => !attack.trim().startsWith("=")))(
  "%j, written for an argument that is a text, is that text in the formula; only what begins with = is one",
  (attack) => {
    const entry = readEntry(attack, text, "en");
    expect(entry?.kind).toBe("cells");
    expect(constantArguments(formulaOf("LTV", [entry]))).toEqual([[[attack.trim()]]]);
  },
);
