import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { unifiedManifest } from "../../../src/addin/publish/unifiedManifest";
import { readManifest } from "../../../src/workbench/host/manifest";

const root = path.resolve(__dirname, "../../..");
const url = "https://example.com/excel";
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8").replaceAll(
  "https://localhost:3000",
  url,
);
const files = unifiedManifest(xml);

/** Microsoft's own schemas come along with its tool. */
const fromTool = createRequire(require.resolve("office-addin-manifest/package.json"));
interface Control {
  label: string;
  actionId: string;
  icons: { url: string }[];
}
interface Unified {
  id: string;
  $schema: string;
  name: { short: string };
  icons: { color: string; outline: string };
  localizationInfo: { additionalLanguages: { file: string }[] };
  extensions: {
    runtimes: {
      code: { page: string };
      actions: { id: string; type: string }[];
      customFunctions: { namespace: { id: string }; metadataUrl: string };
    }[];
    ribbons: { tabs: { groups: { label: string; controls: Control[] }[] }[] }[];
  }[];
}
const unified = JSON.parse(files["unified/manifest.json"]!) as Unified;
const [extension] = unified.extensions;

/** Prints what Microsoft's tool finds wrong with the manifest of its standard input. */
const validate = `
  const { AppManifestUtils } = require(process.argv[1]);
  const manifest = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
  AppManifestUtils.validateAgainstSchema(manifest).then((wrong) => console.log(JSON.stringify(wrong)));
`;

const wrongIn = (input: string) =>
  JSON.parse(
    execFileSync(process.execPath, ["-e", validate, fromTool.resolve("@microsoft/app-manifest")], {
      input,
    }).toString(),
  ) as string[];

test("passes Microsoft's schema", () => {
  const text = files["unified/manifest.json"]!;
  expect(wrongIn(text)).toEqual([]);
  expect(wrongIn(text.replace('"long"', '"longer"'))).not.toEqual([]);
});

test("takes over the menu of cells and the file of shortcuts", () => {
  const text = unifiedManifest(xml)["unified/manifest.json"]!;
  expect(wrongIn(text)).toEqual([]);
  expect(JSON.parse(text)).toMatchObject({
    extensions: [
      {
        contextMenus: [
          {
            menus: [
              {
                entryPoint: "cell",
                controls: [{ actionId: "openExplain" }, { actionId: "openRows" }],
              },
            ],
          },
        ],
        keyboardShortcuts: [
          { keyMappingFiles: { shortcutsUrl: `${url}/assets/shortcuts/shortcuts.json` } },
        ],
      },
    ],
  });
});

test("its translations keep Microsoft's schema: paths and lengths", () => {
  const folder = path.join(path.dirname(fromTool.resolve("@microsoft/app-manifest")), "..");
  const schemaFile = unified.$schema
    .replace("https://developer.microsoft.com/", "build/")
    .replace("MicrosoftTeams.", "MicrosoftTeams.Localization.");
  const found = [folder, path.join(folder, "..")]
    .map((each) => path.join(each, schemaFile))
    .find((each) => existsSync(each))!;
  const schema = JSON.parse(readFileSync(found, "utf8")) as {
    properties: Record<string, { maxLength?: number }>;
    patternProperties: Record<string, { maxLength: number }>;
  };
  const { additionalLanguages } = unified.localizationInfo;
  expect(additionalLanguages.map(({ file }) => file)).toEqual([
    "sv-se.json",
    "ru-ru.json",
    "bg-bg.json",
  ]);
  for (const { file } of additionalLanguages)
    for (const [key, text] of Object.entries(
      JSON.parse(files[`unified/${file}`]!) as Record<string, string>,
    )) {
      const rule =
        schema.properties[key] ??
        Object.entries(schema.patternProperties).find(([pattern]) =>
          new RegExp(pattern).test(key),
        )?.[1];
      expect([file, key, rule !== undefined]).toEqual([file, key, true]);
      expect([key, text.length <= (rule!.maxLength ?? Infinity)]).toEqual([key, true]);
    }
});

test.each(["en-US", "sv-SE", "ru-RU", "bg-BG"])(
  "says what the XML manifest says in %s: page, functions, buttons",
  (locale) => {
    const manifest = readManifest(xml, locale);
    const own = files[`unified/${locale.toLowerCase()}.json`];
    const texts = JSON.parse(own ?? "{}") as Record<string, string>;
    const said = (key: string, english: string) => texts[key] ?? english;
    const [runtime] = extension!.runtimes;
    expect(runtime!.code.page).toBe(manifest.pane);
    expect(runtime!.customFunctions.namespace.id).toBe(manifest.namespace);
    expect(
      said(
        "extensions[0].runtimes[0].customFunctions.metadataUrl",
        runtime!.customFunctions.metadataUrl,
      ),
    ).toBe(manifest.functionsMetadata);
    const labels = extension!.ribbons[0]!.tabs[0]!.groups.flatMap(({ controls }, group) =>
      controls.map(({ label }, place) =>
        said(`extensions[0].ribbons[0].tabs[0].groups[${group}].controls[${place}].label`, label),
      ),
    );
    expect(labels).toEqual(labelsOf(manifest));
  },
);

/** The labels of the ribbon's buttons, in their order. */
function labelsOf(manifest: ReturnType<typeof readManifest>): string[] {
  return manifest.groups.flatMap(({ buttons }) => buttons.map(({ label }) => label));
}

test("every button does something that the runtime has, and its icons and those of the package exist", () => {
  const ids = extension!.runtimes[0]!.actions.map(({ id }) => id);
  for (const { controls } of extension!.ribbons[0]!.tabs[0]!.groups)
    for (const { actionId, icons } of controls) {
      expect(ids).toContain(actionId);
      for (const icon of icons)
        expect(existsSync(path.join(root, icon.url.slice(url.length)))).toBe(true);
    }
  for (const [name, size] of [
    [unified.icons.color, 192],
    [unified.icons.outline, 32],
  ] as const) {
    const png = readFileSync(path.join(root, "assets/package", name));
    expect([name, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([name, size, size]);
  }
});
