import { en as words } from "../allWords";
import { Failure } from "../../src/excel/failure";
import type { Builder } from "../../src/sheets/builder";
import { BuilderSession } from "../../src/taskpane/builder/session";
import { list, totalBuilder, WorkbookInMemory } from "./workbookInMemory";

const sales = list(
  "Sales",
  ["Customer", "Amount", "Net"],
  [
    ["Ann", 100, 80],
    ["Bo", 50, 40],
  ],
);

function start(workbook: WorkbookInMemory, builder: Builder = totalBuilder) {
  return new BuilderSession(builder, workbook, { words, language: "en" });
}

/** A cell far down changes: the workbook's lists look the same. */
function changeBo(workbook: WorkbookInMemory): void {
  workbook.contents.set("Sales", [
    ["Ann", 100, 80],
    ["Bo", 7, 5],
  ]);
}

/** Waits until nothing is under way and the study shows the latest choice. */
async function settled(session: BuilderSession): Promise<void> {
  const done = () => {
    const { command, behind } = session.state;
    return !behind && command.phase !== "reading" && command.phase !== "writing";
  };
  while (!done())
    await new Promise<void>((resolve) => {
      const stop = session.subscribe(() => {
        stop();
        resolve();
      });
    });
}

const total = (session: BuilderSession) => session.state.command.study?.preview?.rows[0]?.[0];

describe("a builder at work in the pane", () => {
  it("guesses, reads and studies as soon as it looks at the workbook", async () => {
    const session = start(new WorkbookInMemory([sales]));
    await session.look();
    expect(session.state.command.phase).toBe("ready");
    expect(total(session)).toBe("150");
  });

  it("reads again only when the list, its columns or the workbook changed", async () => {
    const workbook = new WorkbookInMemory([sales]);
    const session = start(workbook);
    await session.look();
    session.setOption("factor", 2);
    await settled(session);
    await session.look();
    expect([total(session), workbook.readings]).toEqual(["300", 1]);

    session.chooseColumn("sales", "amount", 2);
    await settled(session);
    expect([total(session), workbook.readings]).toEqual(["240", 2]);

    workbook.shapes = [list("Sales", sales.headers, [...sales.sample, ["Cy", 10, 5]] as never)];
    await session.look();
    expect([total(session), workbook.readings]).toEqual(["250", 3]);
  });

  it("reads again when asked to, also where only cells changed", async () => {
    const workbook = new WorkbookInMemory([sales]);
    const session = start(workbook);
    await session.look();
    changeBo(workbook);
    await session.look();
    expect([total(session), workbook.readings]).toEqual(["150", 1]);
    await session.look({ again: true });
    expect([total(session), workbook.readings]).toEqual(["107", 2]);
  });

  it("writes what the lists hold when it is asked to, with one more reading", async () => {
    const workbook = new WorkbookInMemory([sales]);
    const session = start(workbook);
    await session.look();
    changeBo(workbook);
    await session.build();
    expect(workbook.plans.map(({ sheets }) => sheets[0]?.blocks[0]?.rows)).toEqual([[["107"]]]);
    expect(workbook.readings).toBe(2);
  });

  it("does not study again what a second reading finds unchanged", async () => {
    const workbook = new WorkbookInMemory([sales]);
    let studies = 0;
    const session = start(workbook, {
      ...totalBuilder,
      study(...given) {
        studies += 1;
        return totalBuilder.study(...given);
      },
    });
    await session.look();
    await session.build();
    expect([workbook.plans.length, workbook.readings, studies]).toEqual([1, 2, 1]);
  });

  it("takes the names of sheets as they are when it is asked to write", async () => {
    const workbook = new WorkbookInMemory([sales]);
    const names: string[][] = [];
    const session = start(workbook, {
      ...totalBuilder,
      plan(lists, choice, speech, context) {
        names.push([...context.sheetNames]);
        return totalBuilder.plan(lists, choice, speech, context);
      },
    });
    await session.look();
    workbook.shapes = [sales, list("Total", ["Name"], [["x"]])];
    await session.build();
    expect(names).toEqual([["Sales", "Total"]]);
  });

  it("writes nothing when a list is gone since, and says so", async () => {
    const workbook = new WorkbookInMemory([sales]);
    const session = start(workbook);
    await session.look();
    workbook.shapes = [list("Orders", ["Amount"], [[7]])];
    await session.build();
    expect(workbook.plans).toEqual([]);
    expect(session.state.command).toMatchObject({ phase: "failed", sentence: "Sales is gone." });
  });

  it("says that it computes, and can be cancelled, before it does", async () => {
    const workbook = new WorkbookInMemory([sales]);
    let studies = 0;
    const session = start(workbook, {
      ...totalBuilder,
      study(...given) {
        studies += 1;
        return totalBuilder.study(...given);
      },
    });
    session.subscribe(() => {
      const { command } = session.state;
      if (command.phase === "reading" && command.step === "computing") session.cancel();
    });
    await session.look();
    expect([session.state.command.phase, studies]).toEqual(["cancelled", 0]);
  });

  it("studies once for a burst of changes, and the last one counts", async () => {
    let studies = 0;
    const counting: Builder = {
      ...totalBuilder,
      study(...given) {
        studies += 1;
        return totalBuilder.study(...given);
      },
    };
    const session = start(new WorkbookInMemory([sales]), counting);
    await session.look();
    for (const factor of [2, 3, 4, 5]) session.setOption("factor", factor);
    await settled(session);
    expect([total(session), studies]).toEqual(["750", 2]);
  });

  it("drops the answer to a question that has been replaced", async () => {
    const workbook = new WorkbookInMemory([sales]);
    const session = start(workbook);
    let open = () => {};
    workbook.gate = new Promise((resolve) => (open = resolve));
    const first = session.look();
    await new Promise((resolve) => setTimeout(resolve));
    workbook.gate = Promise.resolve();
    session.chooseColumn("sales", "amount", 2);
    await settled(session);
    open();
    await first;
    expect(session.state.command.phase).toBe("ready");
    expect(total(session)).toBe("120");
  });

  it("writes the plan of the latest choice, also one that is not studied yet", async () => {
    const workbook = new WorkbookInMemory([sales]);
    const session = start(workbook);
    await session.look();
    session.setOption("factor", 3);
    await session.build();
    expect(workbook.plans.map(({ sheets }) => sheets[0]?.blocks[0]?.rows)).toEqual([[["450"]]]);
    expect(session.state.command).toMatchObject({
      phase: "done",
      written: { sheets: [{ name: "Total" }] },
    });
  });

  it("writes nothing that the builder refuses", async () => {
    const workbook = new WorkbookInMemory([list("Sales", ["Customer"], [["Ann"]])]);
    const session = start(workbook);
    await session.look();
    session.chooseList("sales", "Sales");
    await settled(session);
    await session.build();
    expect(session.state.command.study?.refusal).toBe("Choose the amount.");
    expect(workbook.plans).toEqual([]);
  });

  it("tells a failure by its own sentence and can try again", async () => {
    const workbook = new WorkbookInMemory([sales]);
    const session = start(workbook);
    await session.look();
    workbook.failure = new Failure("workbookProtected", () => "The workbook is protected.");
    await session.build();
    expect(session.state.command).toMatchObject({
      phase: "failed",
      sentence: "The workbook is protected.",
    });
    workbook.failure = null;
    await session.build();
    expect(session.state.command.phase).toBe("done");
  });

  it("stops reading when cancelled, and reads when asked again", async () => {
    const workbook = new WorkbookInMemory([sales]);
    const session = start(workbook);
    let open = () => {};
    workbook.gate = new Promise((resolve) => (open = resolve));
    const looking = session.look();
    await new Promise((resolve) => setTimeout(resolve));
    session.cancel();
    expect(session.state.command.phase).toBe("cancelled");
    open();
    await looking;
    expect(session.state.command.phase).toBe("cancelled");
    await session.look();
    expect(total(session)).toBe("150");
  });

  it("remembers the choice in the workbook, also after a column was put before it", async () => {
    const workbook = new WorkbookInMemory([sales]);
    const first = start(workbook);
    await first.look();
    first.chooseColumn("sales", "amount", 2);
    first.setOption("factor", 2);
    await first.build();

    workbook.shapes = [
      list("Sales", ["Date", "Customer", "Amount", "Net"], [["2026-01-01", "Ann", 100, 80]]),
    ];
    const later = start(workbook);
    await later.look();
    expect(later.state.choice).toEqual({
      lists: { sales: { list: "Sales", roles: { customer: 1, amount: 3 } } },
      options: { factor: 2 },
    });
    expect(total(later)).toBe("160");
  });

  it("guesses every list once there is one, where the workbook had none at first", async () => {
    const costs = { ...totalBuilder.inputs[0]!, id: "costs", required: false };
    const builder: Builder = {
      ...totalBuilder,
      inputs: [...totalBuilder.inputs, costs],
      guess(lists) {
        const { lists: guessed, options } = totalBuilder.guess(lists);
        return { lists: { ...guessed, costs: guessed["sales"]! }, options };
      },
    };
    const workbook = new WorkbookInMemory([]);
    const session = start(workbook, builder);
    await session.look();
    workbook.shapes = [sales];
    await session.look();
    expect(session.state.choice?.lists["costs"]?.list).toBe("Sales");
  });

  it("guesses anew when the remembered list is gone", async () => {
    const workbook = new WorkbookInMemory([sales]);
    const first = start(workbook);
    await first.look();
    await first.build();
    workbook.shapes = [list("Orders", ["Amount"], [[7]])];
    const later = start(workbook);
    await later.look();
    expect(later.state.choice?.lists).toEqual({
      sales: { list: "Orders", roles: { amount: 0, customer: null } },
    });
  });
});
