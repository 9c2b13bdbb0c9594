import { languages, type Language } from "../../languages/language";

/** A text as it stands between tags or in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export interface HtmlPage {
  language: Language;
  title: string;
  /** Address of the same page in another language. */
  addressIn: (language: Language) => string;
  /** The way from the page to the add-in's own folder: "../" or "../../". */
  root: string;
  body: string;
}

const styles = `
body { font: 16px/1.55 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; } h2 { margin-top: 2.25rem; font-size: 1.2rem; } h3 { margin-top: 1.75rem; font-size: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #8884; }
code { font-family: Consolas, ui-monospace, monospace; overflow-wrap: anywhere; }
pre { margin: .5rem 0; padding: .6rem .75rem; border: 1px solid #8884; border-radius: 4px; white-space: pre-wrap; }
td code { overflow-wrap: normal; }
pre code { user-select: all; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; } [aria-current] { font-weight: 600; }
dl { margin: 0; } dt { margin-top: .5rem; } dd { margin: 0; } .quiet { opacity: .75; }
`;

/** A static page: readable from 320 px, light and dark, without a script. */
export function htmlPage({ language, title, addressIn, root, body }: HtmlPage): string {
  const links = (Object.keys(languages) as Language[]).map((other) =>
    other === language
      ? `<span aria-current="page">${languages[other].name}</span>`
      : `<a href="${addressIn(other)}" lang="${other}" hreflang="${other}">${languages[other].name}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${root}assets/icons/product-32.png">
<style>${styles}</style>
</head>
<body>
<nav>${links.join("\n")}</nav>
<main>
${body}
</main>
</body>
</html>
`;
}
