import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../../../src/workbench/host/manifest";

const xml = readFileSync(path.join(__dirname, "../../../manifest.xml"), "utf8");

test("the add-in's ribbon, pane and functions are read in the reader's language", () => {
  const english = readManifest(xml, "en-US");
  const swedish = readManifest(xml, "sv-SE", "https://localhost:1234/addin");
  expect(english.namespace).toBe("RM");
  expect(english.runtime).toBe(english.pane);
  expect(english.functionsMetadata).toMatch(/\/functions\.json$/);
  expect(swedish.functionsMetadata).toBe("https://localhost:1234/addin/functions.sv-SE.json");
  expect(swedish.pane).toBe("https://localhost:1234/addin/taskpane.html");
  const buttons = (manifest: typeof english) => manifest.groups.flatMap((group) => group.buttons);
  expect(buttons(english).length).toBeGreaterThan(2);
  expect(buttons(swedish).map(({ id }) => id)).toEqual(buttons(english).map(({ id }) => id));
  expect(buttons(swedish).map(({ label }) => label)).not.toEqual(
    buttons(english).map(({ label }) => label),
  );
  for (const button of buttons(english)) {
    expect(Object.keys(button.icons).sort()).toEqual(["16", "32", "80"]);
    expect(button.tip).not.toBe("");
  }
});

test.each([
  ["is no XML", (text: string) => text.replace("</OfficeApp>", ""), /not well-formed/],
  [
    "asks for a resource that is missing",
    (text: string) => text.replace(' id="Group.Label"', ' id="Other"'),
    /Group\.Label, which is missing/,
  ],
  [
    "has no functions",
    (text: string) => text.replace('xsi:type="CustomFunctions"', 'xsi:type="Other"'),
    /no custom functions/,
  ],
  [
    "has an address without https",
    (text: string) =>
      text.replace(
        /id="Taskpane\.Url" DefaultValue="https:/,
        'id="Taskpane.Url" DefaultValue="http:',
      ),
    /does not begin with https/,
  ],
  [
    "has a resource twice",
    (text: string) => text.replace(' id="GetStarted.Title"', ' id="Group.Label"'),
    /Group\.Label twice/,
  ],
  [
    "has a button without a label",
    (text: string) => text.replace('<Label resid="CostTable.Label" />', ""),
    /Control has no Label/,
  ],
])("a manifest that %s is refused in one sentence", (_what, breaking, sentence) => {
  const broken = breaking(xml);
  expect(broken).not.toBe(xml);
  expect(() => readManifest(broken, "en-US")).toThrow(sentence);
});
