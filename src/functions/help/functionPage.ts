import type { Words } from "../../languages/language";
import type { ArgumentDeclaration, FunctionDeclaration, FunctionWords } from "../declaration";
import type { HelpWords } from "./helpWords";
import { escapeHtml } from "./htmlPage";
import { localFormula } from "./localFormula";

/** What a function's own page says, from its declaration and its words alone. */
export function functionPage(
  { id, arguments: all }: FunctionDeclaration,
  own: FunctionWords,
  { language, help, words }: HelpWords,
): string {
  const rows = all.map((argument) => {
    const optional = argument.optional ? `<br><small>${escapeHtml(help.optional)}</small>` : "";
    return `<tr><td><code>${argument.name.replaceAll("_", "_<wbr>")}</code>${optional}</td><td>${escapeHtml(unitOf(argument, words))}</td><td>${escapeHtml(own.arguments[argument.name] ?? "")}</td></tr>`;
  });
  const example = localFormula(own.example, language);
  const english =
    example === own.example
      ? ""
      : `<p class="quiet">${escapeHtml(help.englishSettings)}: <code>${escapeHtml(own.example)}</code></p>`;
  const section = (title: string, text: string | undefined) =>
    text === undefined ? "" : `<h2>${escapeHtml(title)}</h2>\n<p>${escapeHtml(text)}</p>`;
  return [
    `<h1>RM.${id}: ${escapeHtml(own.summary)}</h1>`,
    `<p><em>${escapeHtml(own.question)}</em></p>`,
    `<p>${escapeHtml(own.description)}</p>`,
    `<pre>${escapeHtml(localFormula(syntaxOf(id, all), language))}</pre>`,
    `<table class="wide">
<thead><tr><th>${escapeHtml(help.argument)}</th><th>${escapeHtml(help.unit)}</th><th>${escapeHtml(help.meaning)}</th></tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table>`,
    section(help.formula, own.formula),
    `<h2>${escapeHtml(help.example)}</h2>
<p>${escapeHtml(help.paste)}</p>
<pre><code>${escapeHtml(example)}</code></pre>
<p>${escapeHtml(help.result)}: ${escapeHtml(own.result)}</p>`,
    english,
    section(help.limits, own.limits),
    section(help.differs, own.differs),
    section(help.source, own.source),
    `<p><a href="../${language}.html">${escapeHtml(help.back)}</a></p>`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** How the function is written, in English syntax: arguments in brackets may be left out. */
export function syntaxOf(id: string, all: readonly ArgumentDeclaration[]): string {
  return `=RM.${id}(${all.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}

/** What an argument counts in, or what it is. */
export function unitOf({ unit, kind }: ArgumentDeclaration, words: Words): string {
  const { units } = words.pane.formulas;
  return units[kind === "number" ? (unit ?? "number") : kind];
}
