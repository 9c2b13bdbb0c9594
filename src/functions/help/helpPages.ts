import { words as bg } from "../../languages/bg";
import { functions as bgFunctions } from "../../languages/bg/functions";
import { help as bgHelp } from "../../languages/bg/help";
import { words as en } from "../../languages/en";
import { functions as enFunctions } from "../../languages/en/functions";
import { help as enHelp } from "../../languages/en/help";
import type { FunctionsHelp, Language, Words } from "../../languages/language";
import { words as ru } from "../../languages/ru";
import { functions as ruFunctions } from "../../languages/ru/functions";
import { help as ruHelp } from "../../languages/ru/help";
import { words as sv } from "../../languages/sv";
import { functions as svFunctions } from "../../languages/sv/functions";
import { help as svHelp } from "../../languages/sv/help";
import { declarations } from "../catalogue";
import { functionPage } from "./functionPage";
import { escapeHtml, htmlPage } from "./htmlPage";

/** What the pages of a language are written with. */
export interface HelpWords {
  language: Language;
  words: Words;
  help: typeof enHelp;
  functions: FunctionsHelp;
}

const all: readonly HelpWords[] = [
  { language: "en", words: en, functions: enFunctions, help: enHelp },
  { language: "sv", words: sv, functions: svFunctions, help: svHelp },
  { language: "ru", words: ru, functions: ruFunctions, help: ruHelp },
  { language: "bg", words: bg, functions: bgFunctions, help: bgHelp },
];

/** Where a function's page stands, from the add-in's own folder. */
export function helpAddress(language: Language, id: string): string {
  return `help/${language}/${id}.html`;
}

/** File name → static page: for each language what the add-in does, and a page a formula. */
export function helpPages(): Record<string, string> {
  return Object.fromEntries(
    all.flatMap((spoken) => {
      const { language, functions, help } = spoken;
      const start = htmlPage({
        language,
        title: help.title,
        addressIn: (other) => `${other}.html`,
        root: "../",
        body: startPage(spoken),
      });
      const pages = declarations.map((declaration) => {
        const { id } = declaration;
        const page = htmlPage({
          language,
          title: `RM.${id}: ${functions[id].summary}`,
          addressIn: (other) => `../${other}/${id}.html`,
          root: "../../",
          body: functionPage(declaration, functions[id], spoken),
        });
        return [helpAddress(language, id), page];
      });
      return [[`help/${language}.html`, start], ...pages];
    }),
  ) as Record<string, string>;
}

function startPage({ language, words, help, functions }: HelpWords): string {
  const { groups } = words.pane.formulas;
  const groupIds = [...new Set(declarations.map(({ group }) => group))];
  const formulas = groupIds.map((group) => {
    const members = declarations
      .filter((declaration) => declaration.group === group)
      .map(
        ({ id }) =>
          `<dt><a href="${language}/${id}.html"><code>RM.${id}</code></a></dt>\n<dd>${escapeHtml(functions[id].summary)}</dd>`,
      );
    return `<h3>${escapeHtml(groups[group])}</h3>\n<dl>\n${members.join("\n")}\n</dl>`;
  });
  const section = (title: string, text: string) =>
    `<h2>${escapeHtml(title)}</h2>\n<p>${escapeHtml(text)}</p>`;
  return [
    `<h1>${escapeHtml(help.title)}</h1>\n<p>${escapeHtml(help.lead)}</p>`,
    ...help.tasks.map(({ title, text }) => section(title, text)),
    `<h2>${escapeHtml(help.formulas)}</h2>`,
    ...formulas,
    section(help.supportTitle, help.support),
    section(help.privacyTitle, help.privacy),
  ].join("\n");
}
