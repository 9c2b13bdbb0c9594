import { declarations } from "../../functions/catalogue";
import { functionPage } from "../../functions/help/functionPage";
import { helpAddress } from "../../functions/help/helpAddress";
import type { HelpWords } from "../../functions/help/helpWords";
import { htmlPage } from "../../functions/help/htmlPage";
import { help as bg } from "../../languages/bg/help";
import { help as en } from "../../languages/en/help";
import {
  languages,
  loadFunctionsHelp,
  loadSheetWords,
  type Language,
} from "../../languages/language";
import { help as ru } from "../../languages/ru/help";
import { help as sv } from "../../languages/sv/help";
import { builders } from "../../sheets/builders";
import { builderPage } from "./builderPage";
import { pages } from "./pages";
import { startPage } from "./startPage";

const helps: Record<Language, typeof en> = { en, sv, ru, bg };

/** Pages to which every page leads, beside the start. */
const footer = ["start", "errors", "support", "privacy", "terms"] as const;

interface Written {
  title: string;
  body: string;
}

/**
 * File name → static page: for each language what the add-in does, and a page for every function, table, assessment
 * and matter of its own.
 * @param contact address to which users may write: e-mail or https
 */
export async function helpPages(contact?: string): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  // One after the other: modules that are half loaded by another language would be taken for whole.
  for (const language of Object.keys(languages) as Language[])
    Object.assign(all, await pagesIn(language, contact));
  return all;
}

async function pagesIn(
  language: Language,
  contact: string | undefined,
): Promise<Record<string, string>> {
  const spoken: HelpWords = {
    language,
    help: helps[language],
    words: await loadSheetWords(language),
    functions: await loadFunctionsHelp(language),
  };
  const { help, functions, words } = spoken;
  const written: Record<string, Written> = {};
  for (const declaration of declarations) {
    const { id } = declaration;
    const title = `RM.${id}: ${functions[id].summary}`;
    written[id] = { title, body: functionPage(declaration, functions[id], spoken) };
  }
  for (const entry of builders)
    written[entry.id] = {
      title: words.builders[entry.id].title,
      body: await builderPage(entry, spoken),
    };
  for (const [name, { title, body }] of Object.entries(pages))
    written[name] = { title: title(spoken), body: body(spoken, contact) };

  const links = (folder: string, start: string) =>
    [
      [help.allHelp, start] as const,
      ...footer.map((name) => [pages[name]!.title(spoken), `${folder}${name}.html`] as const),
    ] satisfies readonly (readonly [string, string])[];
  const shared = {
    language,
    skip: help.skip,
    languagesLabel: help.languages,
    linksLabel: help.pagesLabel,
  };
  return Object.fromEntries([
    [
      `help/${language}.html`,
      htmlPage({
        ...{ ...shared, title: help.title, root: "../", body: startPage(spoken) },
        addressIn: (other) => `${other}.html`,
        links: links(`${language}/`, `${language}.html`),
      }),
    ],
    ...Object.entries(written).map(([name, { title, body }]) => [
      helpAddress(language, name),
      htmlPage({
        ...{ ...shared, title, root: "../../", body },
        addressIn: (other) => `../${other}/${name}.html`,
        links: links("", `../${language}.html`),
      }),
    ]),
  ]) as Record<string, string>;
}
