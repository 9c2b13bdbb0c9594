import { createHash } from "node:crypto";
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
  /** Its own words, and the pages to which every page leads: name and address. */
  skip: string;
  languagesLabel: string;
  linksLabel: string;
  links: readonly (readonly [name: string, address: string])[];
}

const styles = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; }
body { font: 16px/1.55 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; } h2 { margin-top: 2.25rem; font-size: 1.2rem; } h3 { margin: 1.75rem 0 .25rem; font-size: 1rem; }
h1, h2, h3, summary { hyphens: auto; }
h3 + p { margin-top: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #8884; }
code, kbd { font-family: Consolas, ui-monospace, monospace; overflow-wrap: anywhere; }
pre { margin: .5rem 0; padding: .6rem .75rem; border: 1px solid #8884; border-radius: 4px; white-space: pre-wrap; }
td + td { overflow-wrap: anywhere; }
td code { overflow-wrap: normal; }
pre code { user-select: all; }
header nav, footer nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; } [aria-current] { font-weight: 600; }
nav > *, li > a:only-child, dt > a { display: inline-block; padding: .15rem 0; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid #8884; }
dl { margin: 0; } dt { margin-top: .75rem; font-weight: 600; } dd { margin: 0; }
dt code { font-weight: 400; } .quiet { opacity: .8; }
details { margin: .35rem 0; } summary { cursor: pointer; } details > :not(summary) { margin-left: 1.1rem; }
.entry { padding: .1rem .75rem; margin: 0 -.75rem; border-radius: 4px; scroll-margin-top: 1rem; } .entry:target { outline: 2px solid; }
.skip { position: absolute; top: -4rem; padding: .15rem 0; } .skip:focus { position: static; }
@media (max-width: 30rem) {
  ul, ol { padding-left: 1.25rem; }
  .wide thead { display: none; } .wide tr { display: block; padding: .5rem 0; border-bottom: 1px solid #8884; }
  .wide td { display: block; padding: 0; border: 0; }
}
@media print { header nav, footer, .skip { display: none; } body { max-width: none; padding: 0; } a { color: inherit; } details::details-content { content-visibility: visible; block-size: auto; } }
`;

/** Nothing is fetched but what stands beside the page, and no script runs. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(styles).digest("base64")}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** A static page: readable from 320 px, light and dark, printed, without a script. */
export function htmlPage(page: HtmlPage): string {
  const { language, title, addressIn, root, body, skip } = page;
  const spoken = (Object.keys(languages) as Language[]).map((other) =>
    other === language
      ? `<span aria-current="page">${languages[other].name}</span>`
      : `<a href="${addressIn(other)}" lang="${other}" hreflang="${other}">${languages[other].name}</a>`,
  );
  const links = page.links.map(([name, address]) => `<a href="${address}">${escapeHtml(name)}</a>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${root}assets/icons/product-32.png">
<style>${styles}</style>
</head>
<body>
<a class="skip" href="#content">${escapeHtml(skip)}</a>
<header><nav aria-label="${escapeHtml(page.languagesLabel)}">${spoken.join("\n")}</nav></header>
<main id="content">
${body}
</main>
<footer><nav aria-label="${escapeHtml(page.linksLabel)}">${links.join("\n")}</nav></footer>
</body>
</html>
`;
}
