import { IDependencyManagerService } from "@univerjs/engine-formula";
import { createEngine, type Engine } from "../../../src/workbench/engine/createEngine";

test("a sheet whose formulas read another one is removed without a trace: nothing complains, and the rest calculates", async () => {
  const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const engine = await createEngine();
  const book = engine.api.getActiveWorkbook()!;
  const first = book.getActiveSheet();
  first.getRange("A1:A3").setValues([[1], [2], [3]]);
  first.getRange("C1").setFormula("=A1*10");
  const sizes = new Set<number>();
  for (let round = 0; round < 3; round += 1) {
    const second = book.insertSheet(`Second ${round}`);
    second.getRange("A1").setFormula("=Sheet1!A1");
    second.getRange("A2").setFormula("=SUM(Sheet1!A1:A3)");
    second.getRange("A3").setFormula("=SUM(Sheet1!A:A)+A1");
    await engine.settled();
    expect(second.getRange("A1:A3").getRawValues().flat()).toEqual([
      1 + round,
      6 + round,
      7 + 2 * round,
    ]);
    book.deleteSheet(second);
    await engine.settled();
    first.getRange("A1").setValue(2 + round);
    await engine.settled();
    sizes.add(indexed(engine));
  }
  expect(sizes.size).toBe(1);
  expect(first.getRange("C1").getRawValue()).toBe(40);
  expect(complaints.mock.calls).toEqual([]);
  complaints.mockRestore();
  engine.dispose();
});

interface Index {
  _tree: Map<string, Map<string, { all(): unknown[] }>>;
  _oneCellCache: Map<string, Map<string, Map<number, Map<number, Set<number>>>>>;
}

/** How many ranges of formulas stand in the engine's index. */
function indexed({ injector }: Engine): number {
  const { _dependencyRTreeCache: index } = injector.get(IDependencyManagerService) as unknown as {
    _dependencyRTreeCache: Index;
  };
  let count = 0;
  for (const sheets of index._tree.values())
    for (const rectangles of sheets.values()) count += rectangles.all().length;
  for (const sheets of index._oneCellCache.values())
    for (const rows of sheets.values())
      for (const cells of rows.values()) for (const ids of cells.values()) count += ids.size;
  return count;
}
