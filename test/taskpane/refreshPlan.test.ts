import { en as words } from "../allWords";
import type { Renewal, StoredPlan } from "../../src/excel/plans";
import type { WorkbookPlan } from "../../src/sheets/plan";
import { refreshPlan } from "../../src/taskpane/builder/refreshPlan";
import { list, totalBuilder, WorkbookInMemory } from "./workbookInMemory";

const sales = list("Sales", ["Customer", "Amount"], [["Ann", 100]]);
const stored: StoredPlan = {
  id: "p1",
  builder: "total",
  schemaVersion: 1,
  choice: { lists: { sales: { list: "Sales", roles: { amount: 1 } } }, options: { factor: 2 } },
  madeAt: "2026-01-01T00:00:00Z",
  refreshable: true,
  newer: false,
  language: null,
  provenance: [],
  sheets: [{ id: "s1", name: "My total" }],
};

function refresh(workbook: WorkbookInMemory) {
  const rewritten: WorkbookPlan[] = [];
  const rewritePlan = async (from: StoredPlan, { plan }: Renewal) => {
    rewritten.push(await plan(new Map()));
    return { id: from.id, sheets: [] };
  };
  const progress = { signal: new AbortController().signal, report: () => undefined };
  const done = refreshPlan(
    totalBuilder,
    stored,
    { readListShapes: workbook.readListShapes, readLists: workbook.readLists, rewritePlan },
    { words, language: "en" },
    progress,
  );
  return { done, rewritten };
}

describe("refreshing what stands in the workbook", () => {
  it("computes from the lists as they are now and keeps the name the user gave the sheet", async () => {
    const now = list("Sales", sales.headers, [
      ["Ann", 100],
      ["Bo", 11],
    ]);
    const { done, rewritten } = refresh(new WorkbookInMemory([now]));
    await done;
    expect(rewritten.map(({ sheets }) => [sheets[0]?.name, sheets[0]?.blocks[0]?.rows])).toEqual([
      ["My total", [["222"]]],
    ]);
  });

  it("rewrites nothing when the list is gone, and says which", async () => {
    const { done, rewritten } = refresh(new WorkbookInMemory([]));
    const failure = await done.catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "listGone" });
    expect((failure as { sentence(of: typeof words): string }).sentence(words)).toContain("Sales");
    expect(rewritten).toEqual([]);
  });
});
