import { escapeHtml } from "../../functions/help/htmlPage";
import type { HelpWords } from "../../functions/help/helpWords";
import { itemNumber, type Assessment } from "../../sheets/assessments/definition";
import type { Builder, ListInput } from "../../sheets/builder";
import type { builders } from "../../sheets/builders";
import { assessmentOf } from "./assessments";
import { relatedFunctions } from "./relatedFunctions";

type Entry = (typeof builders)[number];

/** What the help adds to a table's own words. */
interface TableHelp {
  figures: readonly (readonly string[])[];
  act: string;
  source: string;
}

/** A day for sheets that want one; their names are all that is taken. */
const SOME_DAY = 46_000;

/** What the page of a table or an assessment says, from its declaration, its definition and its words. */
export async function builderPage(entry: Entry, spoken: HelpWords): Promise<string> {
  const { language, words, help } = spoken;
  const builder = await entry.load(language);
  const assessment = await assessmentOf(entry.id, language);
  const { title, purpose } = words.builders[entry.id];
  const own = (help.tables as Partial<Record<string, TableHelp>>)[entry.id];
  const scoring = assessment ? scoringOf(assessment, spoken) : [];
  return [
    `<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(purpose)}</p>`,
    heading(help.needs) + needsOf(builder, spoken),
    heading(help.creates) +
      list(sheetNames(entry.id, builder, spoken)) +
      paragraph(help.createsText),
    (own?.figures.length ?? 0) + scoring.length > 0 ? heading(help.figures) : "",
    own && own.figures.length > 0
      ? `<dl>\n${own.figures.map(([name = "", how = ""]) => term(escapeHtml(name), how)).join("\n")}\n</dl>`
      : "",
    scoring.length > 0 ? list(scoring) : "",
    own ? heading(help.act) + paragraph(own.act) : "",
    functionsOf(entry.id, spoken),
    own ? heading(help.source) + paragraph(own.source) : "",
    assessment ? itemsOf(assessment, spoken) : "",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

const heading = (text: string) => `<h2>${escapeHtml(text)}</h2>\n`;
const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
const term = (html: string, text: string) => `<dt>${html}</dt>\n<dd>${escapeHtml(text)}</dd>`;

function list(texts: readonly string[]): string {
  return `<ul>\n${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join("\n")}\n</ul>\n`;
}

function needsOf({ inputs }: Builder, { words, help }: HelpWords): string {
  if (inputs.length === 0) return paragraph(help.needsNothing);
  const columns = ({ roles }: ListInput) =>
    roles
      .map(({ label, required }) => label(words) + (required ? ` (${help.needed})` : ""))
      .join(", ");
  return inputs
    .map(
      (input) =>
        `<h3>${escapeHtml(input.label(words))} (${escapeHtml(input.required ? help.needed : help.optional)})</h3>\n` +
        paragraph(input.hint(words)) +
        (input.roles.length > 0 ? `\n${paragraph(`${help.columns}: ${columns(input)}.`)}` : ""),
    )
    .join("\n");
}

/** The sheets that are made, by their names in this language. */
function sheetNames(id: string, builder: Builder, { language, words }: HelpWords): string[] {
  const own = (words as unknown as Record<string, { sheets?: Record<string, string> }>)[id]?.sheets;
  if (own) return Object.values(own);
  const context = { sheetNames: [], today: SOME_DAY };
  const plan = builder.plan({}, builder.guess([]), { language, words }, context);
  return plan.sheets.map(({ name }) => name);
}

function functionsOf(id: Entry["id"], { functions, help }: HelpWords): string {
  const related = relatedFunctions[id] ?? [];
  if (related.length === 0) return "";
  const entries = related.map((each) =>
    term(`<a href="${each}.html"><code>RM.${each}</code></a>`, functions[each].summary),
  );
  return `${heading(help.functions)}<dl>\n${entries.join("\n")}\n</dl>`;
}

/** How the scores of an assessment come about. */
function scoringOf({ definition }: Assessment, { words, help }: HelpWords): string[] {
  const { guide, second, grid } = words.assessments;
  const { scale } = definition;
  return [
    help.scale(scale.minimum, scale.maximum),
    ...help.scoring,
    ...guide,
    ...(definition.second ? [second[definition.second].guide] : []),
    ...(definition.importance ? [grid.guide, grid.note] : []),
  ];
}

/** Every item with what to look at and its levels, folded together. */
function itemsOf({ definition, texts }: Assessment, { words, help }: HelpWords): string {
  const own = texts(words);
  const sections = definition.sections.map((section) => {
    const items = section.items.map((item, index) => {
      const text = own.items[item.id]!;
      const mark = item.reversed ? ` ${words.assessments.reversedMark}` : "";
      const name = `${itemNumber(section, index)} ${text.name}${mark}`;
      return [
        `<details>\n<summary>${escapeHtml(`${name}: ${text.question}`)}</summary>`,
        paragraph(`${help.lookAt}: ${text.look}`),
        `<ol start="${definition.scale.minimum}">`,
        ...text.levels.map((level) => `<li>${escapeHtml(level)}</li>`),
        "</ol>\n</details>",
      ].join("\n");
    });
    return `<h3>${escapeHtml(own.sections[section.id]!)}</h3>\n${items.join("\n")}`;
  });
  const indicators = definition.indicators.map(({ id }) => own.indicators[id]!);
  return [
    heading(help.rated) + sections.join("\n"),
    indicators.length === 0
      ? ""
      : `<h3>${escapeHtml(words.assessments.sheets.indicators)}</h3>\n<dl>\n${indicators
          .map(({ name, meaning }) => term(escapeHtml(name), meaning))
          .join("\n")}\n</dl>`,
  ].join("\n");
}
