import path from "node:path";
import { createEngine, type Engine } from "../../src/workbench/engine/createEngine";
import { createHost, type Host } from "../../src/workbench/host/createHost";
import { loadAddin } from "../../src/workbench/host/loadAddin";
import { installedTypes } from "../../src/workbench/host/loadOffice";

const folder = path.resolve(__dirname, "../../dist/addin");

let engine: Engine;
let host: Host;
beforeEach(async () => {
  engine = await createEngine();
  host = createHost(engine, { types: installedTypes() });
});
// Whatever the test finds: an engine left running keeps Jest from ending.
afterEach(() => {
  host.dispose();
  engine.dispose();
});

test("the built add-in answers for every function of its functions.json", async () => {
  const addin = await loadAddin(host, { folder });
  const sheet = engine.api.getActiveWorkbook()!.getActiveSheet();
  const { functions } = addin.metadata;
  expect(functions.length).toBeGreaterThan(5);
  // A function that is there complains of an argument by its name; one that is not has no sentence of its own.
  for (const [row, { name, parameters = [] }] of functions.entries()) {
    const texts = parameters.filter(({ optional }) => !optional).map(() => '"?"');
    sheet.getRange(row, 0).setFormula(`=RM.${name}(${texts.join()})`);
  }
  await engine.settled(20_000);
  const silent = functions.filter(({ parameters = [] }, row) => {
    const sentence = engine.errorSentence(sheet.getSheetId(), row, 0) ?? "";
    return !parameters.some(({ name }) => sentence.includes(name));
  });
  expect(silent.map(({ name }) => name)).toEqual([]);
  expect([...host.missing]).toEqual([]);
}, 60_000);
