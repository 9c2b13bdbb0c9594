import path from "node:path";
import { declarations } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/evaluate";
import { constantArguments } from "../../src/taskpane/formulas/constantText";
import { createEngine, type Engine } from "../../src/workbench/engine/createEngine";
import { createHost, type Host } from "../../src/workbench/host/createHost";
import { loadAddin } from "../../src/workbench/host/loadAddin";
import { installedTypes } from "../../src/workbench/host/loadOffice";
import { en } from "../allWords";

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

test("the example of every function, typed into a cell, gives what the function gives", async () => {
  await loadAddin(host, { folder });
  const sheet = engine.api.getActiveWorkbook()!.getActiveSheet();
  const room = 20;
  declarations.forEach(({ id }, place) =>
    sheet.getRange(place * room, 0).setFormula(en.functions[id].example),
  );
  await engine.settled(30_000);
  const given = declarations.map(({ id }, place) => [
    id,
    host.book.cells(sheet.getSheetId()).cell(place * room, 0)?.v,
  ]);
  expect(given).toEqual(
    declarations.map(({ id, arguments: all }) => {
      const args = constantArguments(en.functions[id].example);
      const spill = evaluate(
        id,
        all.map((_, index) => args[index] ?? null),
        { words: en, workbookWords: en, blankArrivesAsZero: true },
      );
      return [id, spill[0]![0]];
    }),
  );
}, 60_000);

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
