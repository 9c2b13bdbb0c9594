import { declarations } from "../../functions/catalogue";
import type { HelpWords } from "../../functions/help/helpWords";
import { escapeHtml } from "../../functions/help/htmlPage";
import { builders } from "../../sheets/builders";
import { pages } from "./pages";

/** The start of the help: everything that there is, each with its page. */
export function startPage(spoken: HelpWords): string {
  const { language, words, help, functions } = spoken;
  const { groups } = words.pane.formulas;
  const link = (page: string, html: string) => `<a href="${language}/${page}.html">${html}</a>`;
  const described = (entries: readonly (readonly [html: string, text: string])[]) =>
    `<dl>\n${entries.map(([html, text]) => `<dt>${html}</dt>\n<dd>${escapeHtml(text)}</dd>`).join("\n")}\n</dl>`;
  const built = (kind: "table" | "assessment") =>
    described(
      builders
        .filter((entry) => entry.kind === kind)
        .map(({ id }) => {
          const { title, purpose } = words.builders[id];
          return [link(id, escapeHtml(title)), purpose];
        }),
    );
  const groupIds = [...new Set(declarations.map(({ group }) => group))];
  const formulas = groupIds.map((group) => {
    const members = declarations.filter((declaration) => declaration.group === group);
    return `<h3>${escapeHtml(groups[group])}</h3>\n${described(
      members.map(({ id }) => [link(id, `<code>RM.${id}</code>`), functions[id].summary]),
    )}`;
  });
  const more = Object.entries(pages).map(
    ([page, { title }]) => `<li>${link(page, escapeHtml(title(spoken)))}</li>`,
  );
  return [
    `<h1>${escapeHtml(help.title)}</h1>\n<p>${escapeHtml(help.lead)}</p>`,
    `<ul>\n${more.join("\n")}\n</ul>`,
    `<h2 id="tables">${escapeHtml(help.tablesTitle)}</h2>`,
    built("table"),
    `<h2 id="assessments">${escapeHtml(words.pane.home.assessments)}</h2>`,
    built("assessment"),
    `<h2 id="formulas">${escapeHtml(help.formulas)}</h2>`,
    ...formulas,
  ].join("\n");
}
