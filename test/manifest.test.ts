import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser } from "fast-xml-parser";

const root = path.resolve(__dirname, "..");
const built = path.join(root, "dist/addin");
const text = readFileSync(path.join(built, "manifest.xml"), "utf8");
const version = (
  JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string }
).version;

type Node = { [name: string]: Node | Node[] | string };
const manifest = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@" }).parse(
  text,
) as Node;

/** All elements of the tree, with their names. */
function elements(node: unknown, name = ""): { name: string; node: Node }[] {
  if (Array.isArray(node)) return node.flatMap((item) => elements(item, name));
  if (typeof node !== "object" || node === null) return [];
  const own = { name, node: node as Node };
  return [own, ...Object.entries(node).flatMap(([key, child]) => elements(child, key))];
}
const all = elements(manifest);
const values = (attribute: string) =>
  all.flatMap(({ name, node }) =>
    typeof node[attribute] === "string" ? [{ name, value: node[attribute], node }] : [],
  );
const resources = all.filter(({ name }) => /^bt:(Image|Url|String)$/.test(name) && true);
const resourceOf = (id: string) => resources.find(({ node }) => node["@id"] === id)?.node;
const fileOf = (url: string) => path.join(built, new URL(url).pathname);

describe("manifest.xml, as built", () => {
  test("every resid names a resource of at most 32 characters, each id once", () => {
    const ids = values("@id")
      .filter(({ name }) => name.startsWith("bt:"))
      .map(({ value }) => value);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    const wanted = values("@resid").map(({ value }) => value);
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !wanted.includes(id))).toEqual([]);
  });

  test("every address is https and a file of the build", () => {
    const addresses = [...values("@DefaultValue"), ...values("@Value")]
      .map(({ value }) => value)
      .filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
    expect(addresses.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
  });

  test("icons have the size they are declared with (PNG header)", () => {
    const images = values("@size");
    expect(images.length).toBeGreaterThan(10);
    for (const { value, node } of images) {
      const url = resourceOf(node["@resid"] as string)?.["@DefaultValue"] as string;
      const png = readFileSync(fileOf(url));
      expect([url, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([url, +value, +value]);
    }
  });

  test("texts keep Office's limits and exist in Swedish, Russian and Bulgarian", () => {
    const strings = all.filter(({ name }) => name === "bt:String");
    for (const { node } of strings) {
      const id = node["@id"] as string;
      const limit = /Tip$|Description$/.test(id) ? 250 : 125;
      const overrides = elements(node["bt:Override"], "bt:Override").map((item) => item.node);
      const texts = [node["@DefaultValue"], ...overrides.map((item) => item["@Value"])] as string[];
      expect(texts.filter((value) => value.length > limit || value === "")).toEqual([]);
      if (id !== "Functions.Namespace")
        expect(overrides.map((item) => item["@Locale"])).toEqual(["sv-SE", "ru-RU", "bg-BG"]);
    }
  });

  test("its version is the package's", () => {
    expect(text).toContain(`<Version>${version}.0</Version>`);
  });

  test("asks for the shared runtime that the pane's page also serves", () => {
    const url = resourceOf("Taskpane.Url")?.["@DefaultValue"];
    const runtimes = all.filter(({ name }) => name === "Runtime").map(({ node }) => node);
    expect(runtimes).toMatchObject([{ "@resid": "Taskpane.Url", "@lifetime": "long" }]);
    expect(text).toContain(`<SourceLocation DefaultValue="${url as string}" />`);
  });
});

describe("the build beside it", () => {
  test("the page takes Office.js from Microsoft's address and our script from its own folder", () => {
    const page = readFileSync(path.join(built, "taskpane.html"), "utf8");
    const scripts = [...page.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map(([, source]) => source);
    expect(scripts[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(scripts).toHaveLength(2);
    expect(scripts[1]).toMatch(/^scripts\/taskpane\.[0-9a-f]{8}\.js$/);
    expect(existsSync(path.join(built, scripts[1]!))).toBe(true);
  });

  test("functions.json and its translations have the same ids, names and parameters", () => {
    type Metadata = {
      functions: {
        id: string;
        name: string;
        description: string;
        parameters: { name: string }[];
      }[];
    };
    const read = (file: string) =>
      JSON.parse(readFileSync(path.join(built, file), "utf8")) as Metadata;
    const english = read("functions.json");
    const shape = ({ functions }: Metadata) =>
      functions.map(({ id, name, parameters }) => [id, name, parameters.map((item) => item.name)]);
    for (const locale of ["sv-SE", "ru-RU", "bg-BG"]) {
      const translated = read(`functions.${locale}.json`);
      expect(shape(translated)).toEqual(shape(english));
      for (const [index, item] of translated.functions.entries())
        expect(item.description).not.toBe(english.functions[index]?.description);
    }
  });
});
