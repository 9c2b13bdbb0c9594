import type { FailureCode } from "../../excel/failure";
import type { Phase } from "../../excel/progress";
import type { WrittenPlan } from "../../excel/writePlan";
import type { Study } from "../../sheets/builder";

/**
 * Where a command stands. The last study stays through every phase, so that the view keeps its shape while
 * something is read again.
 */
export type Command =
  | { phase: "idle"; study: null }
  | { phase: "reading"; request: number; step: Phase; share: number; study: Study | null }
  | { phase: "ready"; study: Study }
  | { phase: "writing"; request: number; step: Phase; share: number; study: Study }
  | { phase: "done"; written: WrittenPlan; study: Study }
  | { phase: "failed"; code: FailureCode; sentence: string; study: Study | null }
  | { phase: "cancelled"; study: Study | null };

export type CommandEvent =
  | { type: "read"; request: number }
  | { type: "progressed"; request: number; step: Phase; share: number }
  | { type: "studied"; request: number; study: Study }
  | { type: "write"; request: number }
  | { type: "written"; request: number; written: WrittenPlan }
  | { type: "failed"; request: number; code: FailureCode; sentence: string }
  | { type: "cancelled"; request: number }
  | { type: "resumed" };

export const idle: Command = { phase: "idle", study: null };

/** The request under way, or null: at most one at a time. */
export function requestOf(command: Command): number | null {
  return command.phase === "reading" || command.phase === "writing" ? command.request : null;
}

/**
 * The next state of a command. A newer request replaces an older reading; whatever the older one still
 * reports is dropped. Only a study without refusal is written, and a write is never replaced: it ends as
 * done, failed or cancelled.
 */
export function advance(command: Command, event: CommandEvent): Command {
  switch (event.type) {
    case "read":
      if (command.phase === "writing") return command;
      return {
        phase: "reading",
        request: event.request,
        step: "reading",
        share: 0,
        study: command.study,
      };
    case "write":
      if (command.phase !== "ready" || command.study.refusal !== null) return command;
      return {
        phase: "writing",
        request: event.request,
        step: "writing",
        share: 0,
        study: command.study,
      };
    case "resumed":
      return command.phase === "done" ? { phase: "ready", study: command.study } : command;
    default:
      return requestOf(command) === event.request ? settle(command, event) : command;
  }
}

/** The next state for an event of the request under way. */
function settle(
  command: Command,
  event: Exclude<CommandEvent, { type: "read" | "write" | "resumed" }>,
): Command {
  switch (event.type) {
    case "progressed":
      if (command.phase !== "reading" && command.phase !== "writing") return command;
      return { ...command, step: event.step, share: Math.min(1, Math.max(0, event.share)) };
    case "studied":
      return { phase: "ready", study: event.study };
    case "written":
      if (command.phase !== "writing") return command;
      return { phase: "done", written: event.written, study: command.study };
    case "failed":
      return {
        phase: "failed",
        code: event.code,
        sentence: event.sentence,
        study: command.study,
      };
    case "cancelled":
      return { phase: "cancelled", study: command.study };
  }
}
