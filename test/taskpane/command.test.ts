import { advance, idle, type Command, type CommandEvent } from "../../src/taskpane/builder/command";
import type { Study } from "../../src/sheets/builder";

const study = (refusal: string | null = null): Study => ({
  fields: [],
  notes: [],
  preview: null,
  effect: "Creates the sheet Costs; changes nothing else.",
  refusal,
});
const written = { id: "p1", sheets: [{ id: "s1", name: "Costs" }] };

function after(...events: CommandEvent[]): Command {
  return events.reduce(advance, idle);
}

describe("a command of the pane", () => {
  it("goes from idle over reading, ready and writing to done", () => {
    const events: CommandEvent[] = [
      { type: "read", request: 1 },
      { type: "studied", request: 1, study: study() },
      { type: "write", request: 2 },
      { type: "written", request: 2, written },
    ];
    const phases = events.map((_, index) => after(...events.slice(0, index + 1)).phase);
    expect(phases).toEqual(["reading", "ready", "writing", "done"]);
  });

  it("drops what an outdated request still reports", () => {
    const newer = after({ type: "read", request: 1 }, { type: "read", request: 2 });
    const late: CommandEvent[] = [
      { type: "progressed", request: 1, step: "reading", share: 0.9 },
      { type: "studied", request: 1, study: study() },
      { type: "failed", request: 1, code: "busy", sentence: "late" },
      { type: "cancelled", request: 1 },
    ];
    for (const event of late) expect(advance(newer, event)).toBe(newer);
  });

  it("never writes what is refused, not studied, or under way already", () => {
    const write: CommandEvent = { type: "write", request: 9 };
    const refused = after(
      { type: "read", request: 1 },
      { type: "studied", request: 1, study: study("Choose a list.") },
    );
    const writing = after(
      { type: "read", request: 1 },
      { type: "studied", request: 1, study: study() },
      { type: "write", request: 2 },
    );
    for (const command of [idle, after({ type: "read", request: 1 }), refused, writing])
      expect(advance(command, write)).toBe(command);
  });

  it("lets no reading replace a write", () => {
    const writing = after(
      { type: "read", request: 1 },
      { type: "studied", request: 1, study: study() },
      { type: "write", request: 2 },
    );
    expect(advance(writing, { type: "read", request: 3 })).toBe(writing);
  });

  it("keeps the last study through reading again, failing and being cancelled", () => {
    const last = study();
    const ready: CommandEvent[] = [
      { type: "read", request: 1 },
      { type: "studied", request: 1, study: last },
      { type: "read", request: 2 },
    ];
    expect(after(...ready).study).toBe(last);
    expect(after(...ready, { type: "failed", request: 2, code: "busy", sentence: "no" })).toEqual({
      phase: "failed",
      code: "busy",
      sentence: "no",
      study: last,
    });
    expect(after(...ready, { type: "cancelled", request: 2 }).study).toBe(last);
  });

  it("keeps the share of progress between 0 and 1", () => {
    const shares = [-1, 0.5, 7].map((share) => {
      const command = after(
        { type: "read", request: 1 },
        { type: "progressed", request: 1, step: "reading", share },
      );
      return command.phase === "reading" ? command.share : null;
    });
    expect(shares).toEqual([0, 0.5, 1]);
  });
});
