import { headerRules, type HeaderRule } from "./headerRules";

/**
 * File name → contents: the same headers for the usual hosts of static files.
 * @param url where the add-in is published; nginx needs its folder
 */
export function headerFiles(url: string): Record<string, string> {
  const folder = new URL(url).pathname.replace(/\/$/, "");
  return {
    _headers: netlify(),
    "staticwebapp.config.json": azure(),
    "vercel.json": vercel(),
    ".htaccess": apache(),
    "web.config": iis(),
    "nginx.conf": nginx(folder),
  };
}

const own = headerRules.filter(({ path }) => path !== "/*");
const everywhere = headerRules.find(({ path }) => path === "/*")!.headers;
const lines = (headers: HeaderRule["headers"], line: (name: string, value: string) => string) =>
  Object.entries(headers).map(([name, value]) => line(name, value));

/** Netlify and Cloudflare Pages. */
function netlify(): string {
  return headerRules
    .map(({ path, headers }) =>
      [path, ...lines(headers, (name, value) => `  ${name}: ${value}`)].join("\n"),
    )
    .join("\n\n")
    .concat("\n");
}

function azure(): string {
  return json({
    globalHeaders: everywhere,
    routes: own.map(({ path, headers }) => ({ route: path, headers })),
    mimeTypes: { ".json": "application/json", ".xml": "application/xml" },
  });
}

function vercel(): string {
  return json({
    headers: headerRules.map(({ path, headers }) => ({
      source: path.replace("*", "(.*)"),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
  });
}

/** Apache: every rule sets a variable of its own, by the end of the address. */
function apache(): string {
  const rules = own.map(({ path, headers }, index) => {
    const variable = `rule_${index + 1}`;
    const pattern = escaped(path.replace("*", "")) + (path.endsWith("*") ? "" : "$");
    return [
      `SetEnvIf Request_URI "${pattern}" ${variable}`,
      ...lines(headers, (name, value) => `Header always set ${name} "${value}" env=${variable}`),
    ].join("\n");
  });
  const all = lines(everywhere, (name, value) => `Header always set ${name} "${value}"`);
  return `<IfModule mod_headers.c>\n${[...all, ...rules].join("\n")}\n</IfModule>\nAddType application/json .json\n`;
}

/** A block of nginx says all its headers itself: one that has any of its own inherits none. */
function nginx(folder: string): string {
  const block = (location: string, headers: HeaderRule["headers"]) =>
    `location ${location} {\n${lines(headers, (name, value) => `  add_header ${name} "${value}" always;`).join("\n")}\n}\n`;
  return [
    "# To be included in the server { } that serves the add-in’s folder.",
    block(`${folder}/`, everywhere),
    ...own.map(({ path, headers }) =>
      block(path.endsWith("*") ? `${folder}${path.slice(0, -1)}` : `= ${folder}${path}`, {
        ...everywhere,
        ...headers,
      }),
    ),
  ].join("\n");
}

function iis(): string {
  const headers = (each: HeaderRule["headers"]) =>
    `<httpProtocol><customHeaders>\n${lines(each, (name, value) => `<remove name="${name}" /><add name="${name}" value="${value}" />`).join("\n")}\n</customHeaders></httpProtocol>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
<system.webServer>
${headers(everywhere)}
</system.webServer>
${own
  .map(
    ({ path, headers: each }) =>
      `<location path="${path.replace("/*", "").slice(1)}"><system.webServer>${headers(each)}</system.webServer></location>`,
  )
  .join("\n")}
</configuration>
`;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function escaped(text: string): string {
  return text.replace(/[.]/g, "\\$&");
}
