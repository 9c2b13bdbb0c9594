import type { HelpWords } from "../../functions/help/helpWords";
import { escapeHtml } from "../../functions/help/htmlPage";

/** A sentence with a sign in place of what it names. */
function withPlaceholders(sentence: unknown): string {
  if (typeof sentence === "string") return sentence;
  const fill = sentence as (...values: string[]) => string;
  return fill(...Array.from({ length: fill.length }, () => "…"));
}

/** What errors mean: those of cells, and every refusal of the pane; the anchors are the codes of failures. */
export function errorsPage({ words, help: { errors } }: HelpWords): string {
  const entry = (id: string, title: string, text: string | undefined) =>
    `<div class="entry" id="${id}">\n<h3>${escapeHtml(title)}</h3>\n${text ? `<p>${escapeHtml(text)}</p>\n` : ""}</div>`;
  const causes = errors.causes as Partial<Record<string, string>>;
  const sentences = Object.entries(words.lists).filter(([key]) => key !== "roles");
  return [
    `<h1>${escapeHtml(errors.title)}</h1>\n<p>${escapeHtml(errors.lead)}</p>`,
    `<h2>${escapeHtml(errors.cellsTitle)}</h2>`,
    ...Object.entries(errors.cells).map(([id, { title, text }]) =>
      entry(`cell-${id}`, title, text),
    ),
    `<h2>${escapeHtml(errors.paneTitle)}</h2>\n<p>${escapeHtml(errors.paneLead)}</p>`,
    ...Object.entries(words.excel.failures).map(([code, sentence]) =>
      entry(code, withPlaceholders(sentence), causes[code]),
    ),
    ...sentences.map(([key, sentence]) =>
      entry(`list-${key}`, withPlaceholders(sentence), undefined),
    ),
  ].join("\n");
}
