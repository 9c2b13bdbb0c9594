import { languages } from "../../languages/language";
import { framedContentPolicy } from "./contentPolicy";

/** Headers for the files of a path; a path ending in * means everything below it. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

const YEAR = 31_536_000;
const DAY = 86_400;
const FIVE_MINUTES = 300;

/** Asked for again each time, and then mostly answered with “not changed”. */
const fresh = { "Cache-Control": "no-cache" };
const readableByAll = { "Access-Control-Allow-Origin": "*" };

const metadata = ["functions.json"].concat(
  Object.values(languages)
    .filter(({ locale }) => locale !== "en-US")
    .map(({ locale }) => `functions.${locale}.json`),
);

/**
 * What a web server has to say with the files, once for every host; no header of one rule stands in another that
 * matches the same file, for hosts join or replace them in their own ways.
 * X-Frame-Options and Cross-Origin-Opener-Policy are missing on purpose: they would keep the pane out of Excel on the web.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    path: "/*",
    headers: {
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "same-origin",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    },
  },
  // Their names change with their contents.
  { path: "/scripts/*", headers: { "Cache-Control": `public, max-age=${YEAR}, immutable` } },
  // Excel asks for icons and metadata from its own pages, and shows no icon that it may not keep.
  { path: "/assets/*", headers: { "Cache-Control": `public, max-age=${DAY}`, ...readableByAll } },
  ...metadata.map((file) => ({
    path: `/${file}`,
    headers: { "Cache-Control": `public, max-age=${FIVE_MINUTES}`, ...readableByAll },
  })),
  {
    path: "/help/*",
    headers: {
      "Cache-Control": `public, max-age=${FIVE_MINUTES}`,
      "Content-Security-Policy": "frame-ancestors 'none'",
    },
  },
  // Some hosts leave out the ending.
  ...["/taskpane.html", "/taskpane"].map((path) => ({
    path,
    headers: { ...fresh, "Content-Security-Policy": framedContentPolicy },
  })),
  { path: "/functions.js", headers: fresh },
  { path: "/manifest.xml", headers: fresh },
];

/** Whether a rule is for a file, by its path from the add-in's own folder. */
export function isFor({ path }: HeaderRule, file: string): boolean {
  return path.endsWith("*") ? file.startsWith(path.slice(0, -1)) : file === path;
}
