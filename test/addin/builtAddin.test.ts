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
  // A function that is there complains of the text by its own words; one that is not has none that quote it.
  for (const [row, { name, parameters = [] }] of functions.entries()) {
    const texts = parameters.filter(({ optional }) => !optional).map(() => '"?"');
    sheet.getRange(row, 0).setFormula(`=RM.${name}(${texts.join()})`);
  }
  await engine.settled(20_000);
  const said = functions.map(({ name }, row) => [
    name,
    engine.errorSentence(sheet.getSheetId(), row, 0),
  ]);
  expect(said).toEqual(
    functions.map(({ name }) => [name, expect.stringContaining("“?”") as string]),
  );
  expect([...host.missing]).toEqual([]);
}, 60_000);
