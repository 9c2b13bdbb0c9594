import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createEngine } from "../../../src/workbench/engine/createEngine";
import { createHost } from "../../../src/workbench/host/createHost";
import { loadAddin } from "../../../src/workbench/host/loadAddin";
import { installedTypes } from "../../../src/workbench/host/loadOffice";

const manifest = `<?xml version="1.0"?>
<OfficeApp xmlns="o" xmlns:bt="b" xmlns:xsi="x">
  <Id>1</Id><Version>1.0.0.0</Version><DisplayName DefaultValue="Small"/><Description DefaultValue="Small"/>
  <Requirements><Sets><Set Name="SharedRuntime" MinVersion="1.1"/></Sets></Requirements>
  <DefaultSettings><SourceLocation DefaultValue="https://small.test/taskpane.html"/></DefaultSettings>
  <VersionOverrides><Hosts><Host><Runtimes><Runtime resid="Pane"/></Runtimes><AllFormFactors>
    <ExtensionPoint xsi:type="CustomFunctions">
      <Script><SourceLocation resid="Script"/></Script><Page><SourceLocation resid="Pane"/></Page>
      <Metadata><SourceLocation resid="Metadata"/></Metadata><Namespace resid="Namespace"/>
    </ExtensionPoint></AllFormFactors></Host></Hosts>
  <Resources><bt:Urls>
    <bt:Url id="Pane" DefaultValue="https://small.test/taskpane.html"/>
    <bt:Url id="Script" DefaultValue="https://small.test/entry.js"/>
    <bt:Url id="Metadata" DefaultValue="https://small.test/functions.json"/>
  </bt:Urls><bt:ShortStrings><bt:String id="Namespace" DefaultValue="SMALL"/></bt:ShortStrings></Resources>
  </VersionOverrides>
</OfficeApp>`;

const files: Record<string, string> = {
  "manifest.xml": manifest,
  "taskpane.html": `<html><head><script defer src=entry.js?1></script>
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head></html>`,
  "functions.json": JSON.stringify({
    functions: [
      { id: "TWICE", name: "TWICE", parameters: [{ name: "number", type: "number" }], result: {} },
    ],
  }),
  "entry.js": `var folder = document.currentScript.src.replace(/[^/]*$/, "");
  Office.onReady(function () {
    CustomFunctions.associate("TWICE", function (number) {
      return new Promise(function (resolve) {
        var chunk = document.createElement("script");
        chunk.src = folder + "chunk.js";
        chunk.onload = function () { resolve(window.factor * number); };
        document.head.appendChild(chunk);
      });
    });
    Office.actions.associate("fill", function (event) {
      fetch("words.json").then(function (answer) { return answer.json(); }).then(function (words) {
        return Excel.run(function (context) {
          context.workbook.worksheets.getActiveWorksheet().getRange("C1").values = [[words.hello]];
          return context.sync();
        });
      }).then(function () { event.completed(); });
    });
  });`,
  "chunk.js": "window.factor = 2;",
  "words.json": JSON.stringify({ hello: "Hej" }),
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "addin-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a built add-in runs by its manifest: scripts in order, chunks, own files, functions, commands", async () => {
  const engine = await createEngine();
  try {
    const host = createHost(engine, { types: installedTypes() });
    const addin = await loadAddin(host, { folder });
    const sheet = engine.api.getActiveWorkbook()?.getActiveSheet();
    sheet?.getRange("A1").setFormula("=SMALL.TWICE(21)");
    await engine.settled(20_000);
    expect(sheet?.getRange("A1").getRawValue()).toBe(42);
    await host.runCommand("fill");
    expect(sheet?.getRange("C1").getRawValue()).toBe("Hej");
    expect(addin.manifest.namespace).toBe("SMALL");
  } finally {
    engine.dispose();
  }
});

test("a page without office.js is refused", async () => {
  const engine = await createEngine();
  try {
    const host = createHost(engine, { types: installedTypes() });
    writeFileSync(path.join(folder, "taskpane.html"), "<html></html>");
    await expect(loadAddin(host, { folder })).rejects.toThrow(
      "The page https://small.test/taskpane.html does not load office.js.",
    );
  } finally {
    engine.dispose();
  }
});

test("a manifest that names a file which is not there is refused by name", async () => {
  const engine = await createEngine();
  try {
    const host = createHost(engine, { types: installedTypes() });
    rmSync(path.join(folder, "functions.json"));
    await expect(loadAddin(host, { folder })).rejects.toThrow(
      "The manifest names https://small.test/functions.json, which the add-in does not have.",
    );
  } finally {
    engine.dispose();
  }
});
