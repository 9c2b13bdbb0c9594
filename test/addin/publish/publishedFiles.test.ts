import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser } from "fast-xml-parser";
import { contentPolicy } from "../../../src/addin/publish/contentPolicy";
import { headerRules, isFor } from "../../../src/addin/publish/headerRules";
import { publishedFiles } from "../../../src/addin/publish/publishedFiles";
import { webAddress } from "../../../src/addin/publish/webAddress";

const root = path.resolve(__dirname, "../../..");
const built = path.join(root, "dist/addin");
const url = "https://example.com/excel";

let files: Record<string, string>;
beforeAll(async () => {
  files = await publishedFiles({
    url,
    version: "9.8.7",
    manifest: readFileSync(path.join(root, "manifest.xml"), "utf8"),
  });
});

/** The files of the build that do not come from `publishedFiles`. */
const others = () =>
  (readdirSync(built, { recursive: true }) as string[])
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /^(scripts|assets)\/.*\.|^unified\/.*png$|^taskpane\.html$/.test(file));

describe("the address of a publication", () => {
  test("is that of development when none is given, and loses its last slash", () => {
    expect(webAddress(undefined)).toBe("https://localhost:3000");
    expect(webAddress("https://example.com/excel/")).toBe(url);
    expect(webAddress("https://example.com/")).toBe("https://example.com");
  });

  test.each([
    ["http://example.com", "must begin with https://"],
    ["example.com", "must be a whole web address"],
    [true, "there is none"],
    ["", "there is none"],
    ["https://example.com/?a=1", "without a name, a password, ? or #"],
    ["https://me:secret@example.com", "without a name, a password, ? or #"],
    ["https://example.com/taskpane.html", "must be that of a folder"],
  ])("is refused in a sentence: %s", (given, sentence) => {
    expect(() => webAddress(given)).toThrow(sentence);
  });
});

describe("what is published for an address", () => {
  test("names no other address of ours: nothing of development is left", () => {
    for (const [file, text] of Object.entries(files))
      expect([file, text.includes("localhost")]).toEqual([file, false]);
    for (const file of others().filter((name) => !name.endsWith(".png")))
      expect([file, readFileSync(path.join(built, file), "utf8").includes("localhost")]).toEqual([
        file,
        false,
      ]);
  });

  test("has a file for every address that it names", () => {
    const known = new Set([...Object.keys(files), ...others()]);
    const named = Object.values(files).flatMap((text) =>
      [...text.matchAll(/https:\/\/example\.com[^"'\s<]*/g)].map(([address]) => address),
    );
    expect(named.length).toBeGreaterThan(100);
    for (const address of new Set(named)) {
      expect(address.startsWith(`${url}/`)).toBe(true);
      expect([address, known.has(address.slice(url.length + 1))]).toEqual([address, true]);
    }
  });

  test("stands in the build as it was written: the policy of a help page knows its styles by their hash", () => {
    for (const file of Object.keys(files).filter((name) => name.startsWith("help/")))
      expect([file, readFileSync(path.join(built, file), "utf8") === files[file]]).toEqual([
        file,
        true,
      ]);
  });

  test("carries the package's version in the manifest", () => {
    expect(files["manifest.xml"]).toContain("<Version>9.8.7.0</Version>");
  });
});

describe("the pane's page", () => {
  const page = readFileSync(path.join(built, "taskpane.html"), "utf8");

  test("carries the policy, before anything that it could refuse", () => {
    const meta = /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(page);
    expect(meta?.[1]).toBe(contentPolicy);
    expect(page.indexOf("<script")).toBeGreaterThan(meta!.index);
  });

  test("allows no inline script, no evaluated text, and no request but to its own server", () => {
    const policy = new Map(
      contentPolicy.split("; ").map((directive) => {
        const [name = "", ...sources] = directive.split(" ");
        return [name, sources];
      }),
    );
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("connect-src")).toEqual(["'self'"]);
    expect(policy.get("script-src")?.join(" ")).not.toMatch(/unsafe|data:|blob:|\*/);
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)| on\w+="|javascript:/);
  });

  test("takes its scripts from files that are named by their contents", () => {
    const scripts = readdirSync(path.join(built, "scripts")).filter((file) => file.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.filter((file) => !/\.[0-9a-f]{8}\.js$/.test(file))).toEqual([]);
    expect(existsSync(path.join(built, "taskpane.js"))).toBe(false);
  });
});

/** All headers of a file, by a host's own rules, each given once. */
type HeadersOf = (file: string) => [string, string][];

const wanted: HeadersOf = (file) =>
  headerRules.filter((rule) => isFor(rule, file)).flatMap(({ headers }) => Object.entries(headers));

const examples = [
  ...["/taskpane.html", "/functions.json", "/functions.sv-SE.json", "/functions.js"],
  ...["/manifest.xml", "/scripts/taskpane.01234567.js", "/assets/icons/product-32.png"],
  ...["/help/en.html", "/help/ru/errors.html"],
];

describe("the headers", () => {
  test("are given once each, whatever rules match a file", () => {
    for (const file of examples) {
      const names = wanted(file).map(([name]) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(
        expect.arrayContaining(["X-Content-Type-Options", "Referrer-Policy", "Cache-Control"]),
      );
    }
  });

  test("let hashed scripts be kept for ever, and everything else for a day at most", () => {
    for (const file of examples) {
      const cache = Object.fromEntries(wanted(file))["Cache-Control"]!;
      const seconds = Number(/max-age=(\d+)/.exec(cache)?.[1] ?? 0);
      if (file.startsWith("/scripts/")) expect(cache).toContain("immutable");
      else expect(seconds).toBeLessThanOrEqual(86_400);
    }
  });

  test("let Excel read functions.json and icons, and keep the pane in Excel's pages", () => {
    for (const file of ["/functions.json", "/functions.bg-BG.json", "/assets/icons/rows-16.png"])
      expect(Object.fromEntries(wanted(file))["Access-Control-Allow-Origin"]).toBe("*");
    const page = Object.fromEntries(wanted("/taskpane.html"));
    expect(page["Content-Security-Policy"]).toContain(`${contentPolicy}; frame-ancestors https://`);
    expect(JSON.stringify(headerRules)).not.toMatch(/X-Frame-Options|Cross-Origin-Opener-Policy/i);
  });

  test.each<[string, (text: string) => HeadersOf]>([
    ["_headers", netlify],
    ["staticwebapp.config.json", azure],
    ["vercel.json", vercel],
    [".htaccess", apache],
    ["nginx.conf", nginx],
    ["web.config", iis],
  ])("are the same in %s", (name, read) => {
    const headersOf = read(files[name]!);
    for (const file of examples)
      expect([file, headersOf(file).sort()]).toEqual([file, wanted(file).sort()]);
  });
});

const glob = (pattern: string) =>
  new RegExp(`^${pattern.replace(/[.]/g, "\\.").replace("*", ".*")}$`);

function netlify(text: string): HeadersOf {
  const rules = text.split("\n\n").map((block) => {
    const [pattern = "", ...lines] = block.trim().split("\n");
    return {
      pattern: glob(pattern),
      headers: lines.map((line) => {
        const [, key = "", value = ""] = /^ {2}([\w-]+): (.*)$/.exec(line)!;
        return [key, value] as [string, string];
      }),
    };
  });
  return (file) =>
    rules.filter(({ pattern }) => pattern.test(file)).flatMap((rule) => rule.headers);
}

function azure(text: string): HeadersOf {
  const { globalHeaders, routes } = JSON.parse(text) as {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers: Record<string, string> }[];
  };
  return (file) => [
    ...Object.entries(globalHeaders),
    // The first route that matches is taken.
    ...Object.entries(routes.find(({ route }) => glob(route).test(file))?.headers ?? {}),
  ];
}

function vercel(text: string): HeadersOf {
  const { headers } = JSON.parse(text) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  return (file) =>
    headers
      .filter(({ source }) => new RegExp(`^${source}$`).test(file))
      .flatMap((rule) => rule.headers.map(({ key, value }) => [key, value] as [string, string]));
}

function apache(text: string): HeadersOf {
  const patterns = new Map(
    [...text.matchAll(/^SetEnvIf Request_URI "(.*)" (\w+)$/gm)].map(([, pattern, variable]) => [
      variable,
      new RegExp(pattern!),
    ]),
  );
  const lines = [...text.matchAll(/^Header always set ([\w-]+) "(.*)"(?: env=(\w+))?$/gm)];
  return (file) =>
    lines
      .filter(([, , , variable]) => !variable || patterns.get(variable)!.test(`/excel${file}`))
      .map(([, key = "", value = ""]) => [key, value]);
}

function nginx(text: string): HeadersOf {
  const blocks = [...text.matchAll(/^location (= )?(\S+) \{\n([\s\S]*?)\n\}/gm)].map(
    ([, exact, location = "", body = ""]) => ({
      exact: Boolean(exact),
      location,
      headers: [...body.matchAll(/add_header ([\w-]+) "(.*)" always;/g)].map(
        ([, key = "", value = ""]) => [key, value] as [string, string],
      ),
    }),
  );
  return (file) => {
    const address = `/excel${file}`;
    const exact = blocks.find((block) => block.exact && block.location === address);
    // Without an equal one the longest beginning is taken, and nothing of the others.
    const longest = blocks
      .filter((block) => !block.exact && address.startsWith(block.location))
      .sort((one, other) => other.location.length - one.location.length)[0];
    return (exact ?? longest)?.headers ?? [];
  };
}

function iis(text: string): HeadersOf {
  interface Headers {
    httpProtocol: { customHeaders: { add: { "@name": string; "@value": string }[] } };
  }
  const { configuration } = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    isArray: (name) => name === "add" || name === "location",
  }).parse(text) as {
    configuration: {
      "system.webServer": Headers;
      location: { "@path": string; "system.webServer": Headers }[];
    };
  };
  const headersOf = ({ httpProtocol }: Headers) =>
    httpProtocol.customHeaders.add.map(
      (each) => [each["@name"], each["@value"]] as [string, string],
    );
  return (file) => [
    ...headersOf(configuration["system.webServer"]),
    ...configuration.location
      .filter((each) => file === `/${each["@path"]}` || file.startsWith(`/${each["@path"]}/`))
      .flatMap((each) => headersOf(each["system.webServer"])),
  ];
}
