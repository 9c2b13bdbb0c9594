import { bg, en, ru, sv } from "../../allWords";
import { assessmentOf } from "../../../src/addin/help/assessments";
import { helpPages } from "../../../src/addin/help/helpPages";
import { declarations } from "../../../src/functions/catalogue";
import { helpAddress } from "../../../src/functions/help/helpAddress";
import { localFormula } from "../../../src/functions/help/localFormula";
import { functionsMetadata } from "../../../src/functions/metadata";
import type { Language } from "../../../src/languages/language";
import { builders } from "../../../src/sheets/builders";
import { ownViews } from "../../../src/taskpane/views/view";

const spoken = Object.entries({ en, sv, ru, bg }) as [Language, typeof en][];

let pages: Record<string, string>;
beforeAll(async () => {
  pages = await helpPages();
});

/** What a reader sees of a page. */
function textOf(page: string): string {
  return page
    .replace(/<style>.*<\/style>/s, "")
    .replaceAll("<wbr>", "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

test("Excel's help of every function leads to its own page", () => {
  for (const metadata of Object.values(functionsMetadata()))
    for (const { helpUrl } of metadata.functions)
      expect(Object.keys(pages)).toContain(new URL(helpUrl).pathname.slice(1));
});

test.each(spoken)(
  "the pages in %s say all there is to know of each function",
  (language, words) => {
    for (const { id, arguments: all } of declarations) {
      const text = textOf(pages[helpAddress(language, id)]!);
      const help = words.functions[id];
      const { summary, question, description, result, formula, source, limits } = help;
      const said = [summary, question, description, result, formula, source, limits];
      if ("differs" in help) said.push(help.differs);
      for (const part of [
        ...said,
        ...Object.values(help.arguments),
        ...all.map(({ name }) => name),
      ])
        expect([id, text.includes(part)]).toEqual([id, true]);
      expect(text).toContain(localFormula(help.example, language));
    }
  },
);

test("every number of a declaration has a unit", () => {
  const without = declarations.flatMap(({ id, arguments: all }) =>
    all.filter(({ kind, unit }) => kind === "number" && !unit).map(({ name }) => `${id} ${name}`),
  );
  expect(without).toEqual([]);
});

test.each(spoken)(
  "every table and assessment has a page in %s: columns, sheets, what to do, source",
  async (language, words) => {
    for (const entry of builders) {
      const text = textOf(pages[helpAddress(language, entry.id)]!);
      const builder = await entry.load(language);
      const own = words.help.tables[entry.id];
      expect([entry.id, own?.act, own?.source]).not.toContain(undefined);
      const said = [words.builders[entry.id].purpose, own.act, own.source, ...own.figures.flat()];
      for (const input of builder.inputs)
        said.push(input.label(words), ...input.roles.map(({ label }) => label(words)));
      for (const part of said)
        expect([entry.id, part, text.includes(part)]).toEqual([entry.id, part, true]);
    }
  },
);

test.each(spoken)(
  "the page of an assessment that is rated anew shows all its items with their levels in %s",
  async (language, words) => {
    for (const { id } of builders.filter(({ rounds }) => rounds)) {
      const text = textOf(pages[helpAddress(language, id)]!);
      const { definition, texts } = (await assessmentOf(id, language))!;
      const { items } = texts(words);
      for (const { id: item } of definition.sections.flatMap((section) => section.items))
        for (const part of [items[item]!.question, items[item]!.look, ...items[item]!.levels])
          expect([id, item, text.includes(part)]).toEqual([id, item, true]);
    }
  },
);

test("every view of the pane, every failure and every error of a cell has its place", () => {
  for (const [language, words] of spoken) {
    const pane = pages[helpAddress(language, "pane")]!;
    for (const view of ownViews) expect(pane).toContain(`id="${view}"`);
    const errors = pages[helpAddress(language, "errors")]!;
    for (const code of Object.keys(words.excel.failures)) expect(errors).toContain(`id="${code}"`);
    for (const cell of ["name", "busy", "value", "spill", "notAvailable", "input"])
      expect(errors).toContain(`id="cell-${cell}"`);
    expect(textOf(errors)).not.toMatch(/undefined|\[object|NaN/);
  }
});

test("what is said of a failure is said of one that there is", () => {
  expect(Object.keys(en.excel.failures)).toEqual(
    expect.arrayContaining(Object.keys(en.help.errors.causes)),
  );
});

test("the start page of each language leads to every page and to the other languages", () => {
  for (const [language] of spoken) {
    const page = pages[`help/${language}.html`]!;
    const own = Object.keys(pages).filter((file) => file.startsWith(`help/${language}/`));
    expect(own.length).toBeGreaterThan(declarations.length + builders.length);
    for (const file of own) expect(page).toContain(`href="${file.slice("help/".length)}"`);
    for (const [other] of spoken.filter(([each]) => each !== language))
      expect(page).toContain(`href="${other}.html"`);
  }
});

test("links and anchors lead to what is there", () => {
  for (const [file, page] of Object.entries(pages))
    for (const [, address = ""] of page.matchAll(/href="([^"]+)"/g)) {
      if (address.includes("/assets/")) continue;
      const target = new URL(address, `https://here/${file}`);
      const found = pages[target.pathname.slice(1)];
      expect([file, address, found !== undefined]).toEqual([file, address, true]);
      if (target.hash) expect(found).toContain(`id="${target.hash.slice(1)}"`);
    }
});

test("no two pages differ by capital letters alone: not every file system tells them apart", () => {
  const names = Object.keys(pages).map((file) => file.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

test("nothing on a page is fetched from elsewhere, none has a script, and its policy says so", () => {
  for (const [file, page] of Object.entries(pages)) {
    expect(page).not.toMatch(/<script|https?:\/\/|javascript:|style="/i);
    expect(page).toMatch(
      /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/,
    );
    const language = /^help\/(..)/.exec(file)![1]!;
    expect(page).toContain(`<html lang="${language}">`);
    expect(new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size).toBe(
      page.match(/ id="/g)!.length,
    );
  }
});

test("the support page says to whom to write, once there is somebody", async () => {
  const withContact = await helpPages("help@example.com");
  for (const [language, words] of spoken) {
    expect(textOf(pages[helpAddress(language, "support")]!)).toContain(
      words.help.pages.support.noContact,
    );
    expect(withContact[helpAddress(language, "support")]).toContain(
      'href="mailto:help@example.com"',
    );
  }
});
