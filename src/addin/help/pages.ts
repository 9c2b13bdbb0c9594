import type { HelpWords } from "../../functions/help/helpWords";
import { escapeHtml } from "../../functions/help/htmlPage";
import { errorsPage } from "./errorsPage";

interface Section {
  title: string;
  text: string;
}

const head = (title: string, lead?: string) =>
  `<h1>${escapeHtml(title)}</h1>${lead ? `\n<p>${escapeHtml(lead)}</p>` : ""}`;
const section = ({ title, text }: Section) =>
  `<h2>${escapeHtml(title)}</h2>\n<p>${escapeHtml(text)}</p>`;

/** A page of its own: its title, and what it says. `contact` is an address to write to. */
interface Page {
  title: (spoken: HelpWords) => string;
  body: (spoken: HelpWords, contact: string | undefined) => string;
}

/** The pages that are about no function and no builder, by the name of their file. */
export const pages: Record<string, Page> = {
  start: {
    title: ({ help }) => help.pages.start.title,
    body: ({ help: { pages, tasks } }) =>
      [head(pages.start.title), ...[...pages.start.steps, ...tasks].map(section)].join("\n"),
  },
  pane: {
    title: ({ help }) => help.pages.pane.title,
    body: ({
      words,
      help: {
        pages: { pane },
      },
    }) =>
      [
        head(pane.title, pane.lead),
        ...Object.entries<Section>({ ...offeredViews(words), ...pane.views }).map(
          ([id, view]) => `<div class="entry" id="${id}">\n${section(view)}\n</div>`,
        ),
      ].join("\n"),
  },
  errors: { title: ({ help }) => help.errors.title, body: errorsPage },
  keyboard: {
    title: ({ help }) => help.pages.keyboard.title,
    body: ({
      help: {
        pages: { keyboard },
      },
    }) =>
      [
        head(keyboard.title, keyboard.lead),
        `<table>\n<thead><tr><th>${escapeHtml(keyboard.keys)}</th><th>${escapeHtml(keyboard.does)}</th></tr></thead>`,
        `<tbody>${keyboard.rows
          .map(
            ([keys = "", does = ""]) =>
              `<tr><td><kbd>${escapeHtml(keys)}</kbd></td><td>${escapeHtml(does)}</td></tr>`,
          )
          .join("\n")}</tbody>\n</table>`,
      ].join("\n"),
  },
  administrators: sections("administrators"),
  support: {
    title: ({ help }) => help.pages.support.title,
    body: (
      {
        help: {
          pages: { support },
        },
      },
      contact,
    ) =>
      [
        head(support.title),
        `<h2>${escapeHtml(support.contactTitle)}</h2>`,
        contact
          ? `<p>${escapeHtml(support.contact)} <a href="${escapeHtml(contact.includes("://") ? contact : `mailto:${contact}`)}">${escapeHtml(contact)}</a></p>`
          : `<p>${escapeHtml(support.noContact)}</p>`,
        ...support.sections.map(section),
        `<p><a href="errors.html">${escapeHtml(support.errors)}</a></p>`,
      ].join("\n"),
  },
  privacy: sections("privacy"),
  terms: sections("terms"),
};

/** The views that the start offers with a purpose; where the help has more to say it says it instead. */
function offeredViews({ pane }: HelpWords["words"]): Record<string, Section> {
  return Object.fromEntries(
    Object.entries(pane as Record<string, unknown>).flatMap(([id, view]) => {
      const { title, purpose } = Object(view) as Record<string, unknown>;
      return typeof title === "string" && typeof purpose === "string"
        ? [[id, { title, text: purpose }]]
        : [];
    }),
  );
}

function sections(name: "administrators" | "privacy" | "terms"): Page {
  return {
    title: ({ help }) => help.pages[name].title,
    body: ({ help: { pages } }) => {
      const page: { title: string; lead?: string; sections: Section[] } = pages[name];
      return [head(page.title, page.lead), ...page.sections.map(section)].join("\n");
    },
  };
}
