import { functions as bg } from "../languages/bg/functions";
import { help as bgHelp } from "../languages/bg/help";
import { functions as en } from "../languages/en/functions";
import { help as enHelp } from "../languages/en/help";
import { languages, type FunctionsHelp, type Language } from "../languages/language";
import { functions as ru } from "../languages/ru/functions";
import { help as ruHelp } from "../languages/ru/help";
import { functions as sv } from "../languages/sv/functions";
import { help as svHelp } from "../languages/sv/help";
import { declarations } from "./catalogue";
import type { FunctionWords } from "./declaration";

interface HelpWords {
  help: typeof enHelp;
  functions: FunctionsHelp;
}

const wordsOf: Record<Language, HelpWords> = {
  en: { functions: en, help: enHelp },
  sv: { functions: sv, help: svHelp },
  ru: { functions: ru, help: ruHelp },
  bg: { functions: bg, help: bgHelp },
};

/** File name → static help page of each language: what the commands do, and every formula. */
export function helpPages(): Record<string, string> {
  return Object.fromEntries(
    (Object.keys(languages) as Language[]).map((language) => [
      `help/${language}.html`,
      helpPage(language, wordsOf[language]),
    ]),
  );
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("'", "&#39;");

function helpPage(language: Language, words: HelpWords): string {
  const { help } = words;
  const others = (Object.keys(languages) as Language[]).map((other) =>
    other === language
      ? `<span aria-current="page">${languages[other].name}</span>`
      : `<a href="${other}.html" lang="${other}" hreflang="${other}">${languages[other].name}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(help.title)}</title>
<link rel="icon" href="../assets/icons/product-32.png">
<style>
body { font: 16px/1.55 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; } h2 { margin-top: 2.5rem; } h3 { margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #8884; }
code { font-family: Consolas, ui-monospace, monospace; overflow-wrap: anywhere; }
nav { display: flex; gap: 1rem; } [aria-current] { font-weight: 600; }
</style>
</head>
<body>
<nav>${others.join("\n")}</nav>
<main>
<h1>${escape(help.title)}</h1>
<p>${escape(help.lead)}</p>
${help.tasks.map(({ title, text }) => `<h2>${escape(title)}</h2>\n<p>${escape(text)}</p>`).join("\n")}
<h2>${escape(help.formulas)}</h2>
${declarations.map((declaration) => functionHelp(declaration, words)).join("\n")}
<h2>${escape(help.supportTitle)}</h2>
<p>${escape(help.support)}</p>
<h2>${escape(help.privacyTitle)}</h2>
<p>${escape(help.privacy)}</p>
</main>
</body>
</html>
`;
}

function functionHelp(declaration: (typeof declarations)[number], words: HelpWords): string {
  const { help } = words;
  const own: FunctionWords = words.functions[declaration.id];
  const rows = declaration.arguments.map(({ name, optional }) => {
    const note = optional ? `<br><small>${escape(help.optional)}</small>` : "";
    return `<tr><td><code>${name}</code>${note}</td><td>${escape(own.arguments[name] ?? "")}</td></tr>`;
  });
  return `<h3 id="${declaration.id}">RM.${declaration.id}: ${escape(own.summary)}</h3>
<p>${escape(own.description)}</p>
<table>
<thead><tr><th>${escape(help.argument)}</th><th>${escape(help.meaning)}</th></tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table>
<p>${escape(help.example)}: <code>${escape(own.example)}</code><br>${escape(help.result)}: ${escape(own.result)}</p>`;
}
