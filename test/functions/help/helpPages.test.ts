import { bg, en, ru, sv } from "../../allWords";
import { declarations } from "../../../src/functions/catalogue";
import { helpAddress, helpPages } from "../../../src/functions/help/helpPages";
import { localFormula } from "../../../src/functions/help/localFormula";
import { functionsMetadata } from "../../../src/functions/metadata";
import type { Language } from "../../../src/languages/language";

const pages = helpPages();
const spoken = Object.entries({ en, sv, ru, bg }) as [Language, typeof en][];

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

test("the start page of each language leads to every function's page and to the other languages", () => {
  for (const [language] of spoken) {
    const page = pages[`help/${language}.html`]!;
    for (const { id } of declarations) expect(page).toContain(`href="${language}/${id}.html"`);
    for (const [other] of spoken.filter(([each]) => each !== language))
      expect(page).toContain(`href="${other}.html"`);
  }
});

test("links between pages lead to pages that are there", () => {
  for (const [file, page] of Object.entries(pages))
    for (const [, address = ""] of page.matchAll(/href="([^"]+\.html)"/g)) {
      const target = new URL(address, `https://here/${file}`).pathname.slice(1);
      expect(Object.keys(pages)).toContain(target);
    }
});

test("nothing on a page is fetched from elsewhere, and none has a script", () => {
  for (const page of Object.values(pages)) {
    expect(page).not.toMatch(/<script|https?:\/\/|javascript:/i);
  }
});
