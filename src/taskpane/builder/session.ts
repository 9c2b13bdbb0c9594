import { asFailure } from "../../excel/failure";
import type { Progress } from "../../excel/progress";
import type { Builder, Choice, OptionValue, Speech, Study } from "../../sheets/builder";
import type { Compute } from "../../sheets/computations";
import { computeHere } from "../../sheets/computeHere";
import type { ListData, ListShape } from "../../sheets/list";
import type { WorkbookPlan } from "../../sheets/plan";
import { advance, idle, requestOf, type Command, type CommandEvent } from "./command";
import { withHeaders } from "./columnHeaders";
import { isUnchangedList } from "./unchangedList";
import { listsByInput } from "./listsByInput";
import { longComputation } from "./longComputation";
import { nextPaint } from "./nextPaint";
import { chooseList, firstChoice, remember } from "./rememberedChoice";
import { todaySerial } from "./serialDate";
import { asRemembered } from "./storedChoice";
import type { Workbook } from "./workbook";

/** What a session asks of the workbook. */
export type SessionWorkbook = Pick<Workbook, "readListShapes" | "readLists" | "writePlan">;

/** How long a field rests after a change before it is studied, in milliseconds. */
const REST = 250;

export interface SessionState {
  /** The lists of the workbook; null until they have been looked for. */
  shapes: readonly ListShape[] | null;
  /** What is chosen now; ahead of the study while that is under way. */
  choice: Choice | null;
  /** The study does not show the latest choice yet. */
  behind: boolean;
  command: Command;
}

/**
 * One builder at work: looks for the lists, guesses, reads, studies and writes, and tells its listeners of
 * every step. While choosing, lists are read again only when a list, its columns or its shape changed; what is
 * written is made from lists read after it was asked for.
 */
export class BuilderSession {
  state: SessionState = { shapes: null, choice: null, behind: false, command: idle };

  private readonly listeners = new Set<() => void>();
  private sheetNames: readonly string[] = [];
  private data: { key: string; lists: Record<string, ListData> } | null = null;
  private lastRequest = 0;
  private abort: AbortController | null = null;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly builder: Builder,
    private readonly workbook: SessionWorkbook,
    readonly speech: Speech,
    private readonly compute: Compute = computeHere,
  ) {}

  /** Calls the listener after every change of state; returns how to stop that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): SessionState => this.state;

  /**
   * Looks at the workbook again; reads and studies only what is not known yet.
   * @param again reads the chosen lists anew too: a change of cells alone cannot be seen without
   */
  async look({ again = false } = {}): Promise<void> {
    await this.reading(async (request) => {
      if (again) this.data = null;
      const found = await this.workbook.readListShapes(this.settingKey);
      if (!this.isCurrent(request)) return;
      const remembered = asRemembered(found.remembered);
      this.sheetNames = found.sheetNames;
      // Nothing was chosen by anyone while there was no list to choose.
      const choice =
        this.state.choice && this.state.shapes?.length
          ? this.stillThere(this.state.choice, found.shapes)
          : firstChoice(this.builder, found.shapes, remembered);
      this.change({ shapes: found.shapes, choice });
      await this.study(request);
    });
  }

  /** Chooses a list for an input, its columns guessed; null chooses none. */
  chooseList(input: string, list: string | null): void {
    const { choice, shapes } = this.state;
    if (!choice || !shapes) return;
    this.choose(chooseList(this.builder, shapes, choice, input, list));
  }

  /** Chooses the column of a role; null chooses none. */
  chooseColumn(input: string, role: string, column: number | null): void {
    const choice = this.state.choice;
    const chosen = choice?.lists[input];
    if (!choice || !chosen) return;
    const roles = { ...chosen.roles, [role]: column };
    this.choose({ ...choice, lists: { ...choice.lists, [input]: { ...chosen, roles } } });
  }

  /** Sets a field; studied when it has rested. */
  setOption(field: string, value: OptionValue): void {
    const choice = this.state.choice;
    if (!choice) return;
    this.choose({ ...choice, options: { ...choice.options, [field]: value } }, REST);
  }

  /** Reads the lists as they are now and writes the plan of the choice as it stands. */
  async build(): Promise<void> {
    clearTimeout(this.rest);
    await this.reading((request) => this.readAgain(request));
    const { command, choice, shapes } = this.state;
    if (command.phase !== "ready" || command.study.refusal !== null || !choice || !shapes) return;
    const lists = this.data?.lists ?? {};
    await this.run("write", async (request) => {
      const progress = this.progressOf(request);
      progress.report(0, "computing");
      await nextPaint();
      progress.signal.throwIfAborted();
      const run = longComputation(this.compute, progress);
      const computed = await this.builder.compute?.(lists, choice, run);
      const context = { ...this.context(), computed };
      const plan = this.builder.plan(lists, choice, this.speech, context);
      const columns = this.builder.columnsToRead(choice);
      const written = await this.workbook.writePlan(withHeaders(plan, columns, shapes), progress, {
        key: this.settingKey,
        value: remember(this.builder, choice, shapes),
      });
      this.tell({ type: "written", request, written });
    });
  }

  /**
   * The plan of this study with the lists that it was made from, to be drawn before it is written; null where the
   * choice has changed since, where it cannot be built, and where it takes a long computation.
   */
  planned(study: Study): { plan: WorkbookPlan; lists: ListData[] } | null {
    const { command, choice, behind } = this.state;
    if (command.phase !== "ready" || command.study !== study || behind || !choice) return null;
    if (study.refusal !== null || this.builder.compute) return null;
    const lists = this.data?.lists ?? {};
    const plan = this.builder.plan(lists, choice, this.speech, this.context());
    return { plan, lists: Object.values(lists) };
  }

  /** Stops what is under way; a write is rolled back. */
  cancel(): void {
    clearTimeout(this.rest);
    this.abort?.abort();
    const request = requestOf(this.state.command);
    // A write says itself when it has rolled back.
    if (this.state.command.phase === "reading" && request !== null)
      this.tell({ type: "cancelled", request });
  }

  /** From what was written back to the choices. */
  resume(): void {
    this.tell({ type: "resumed" });
    void this.look();
  }

  private get settingKey(): string {
    return `choice.${this.builder.id}`;
  }

  private choose(choice: Choice, rest = 0): void {
    if (this.state.command.phase === "writing") return;
    this.change({ choice, behind: true });
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      void this.reading((request) => this.study(request));
    }, rest);
  }

  /** Reads what is not read yet and studies the choice. */
  private async study(request: number): Promise<void> {
    const { choice, shapes } = this.state;
    if (!choice || !shapes) return;
    const progress = this.progressOf(request);
    const lists = await this.lists(choice, shapes, progress);
    if (!this.isCurrent(request)) return;
    progress.report(0, "computing");
    await nextPaint();
    if (!this.isCurrent(request)) return;
    const study: Study = this.builder.study(lists, choice, this.speech, this.context());
    this.tell({ type: "studied", request, study });
    if (this.state.choice === choice) this.change({ behind: false });
  }

  /**
   * Reads the chosen lists anew, since no event of Excel tells for certain that they are what was studied. Where
   * they are, the study stands.
   */
  private async readAgain(request: number): Promise<void> {
    const { choice, shapes, behind } = this.state;
    const studied = this.state.command.study;
    if (!choice || !shapes) return;
    const columns = this.builder.columnsToRead(choice);
    const chosen = shapes.filter(({ id }) => id in columns);
    const read = await this.workbook.readLists(chosen, columns, this.progressOf(request));
    if (!this.isCurrent(request)) return;
    const known = Object.values(this.data?.lists ?? {});
    for (const [id, list] of Object.entries(read.lists)) {
      const same = known.find(({ shape }) => shape.id === id);
      if (isUnchangedList(same, list)) read.lists[id] = same;
    }
    const lists = listsByInput(choice, read.lists);
    const isUnchanged =
      JSON.stringify(read.sheetNames) === JSON.stringify(this.sheetNames) &&
      Object.entries(lists).every(([input, list]) => this.data?.lists[input] === list);
    this.sheetNames = read.sheetNames;
    this.data = { key: JSON.stringify([columns, chosen]), lists };
    if (isUnchanged && studied && !behind) this.tell({ type: "studied", request, study: studied });
    else await this.study(request);
  }

  /** The chosen lists by input, read again only when they or their columns are others than last time. */
  private async lists(
    choice: Choice,
    shapes: readonly ListShape[],
    progress: Progress,
  ): Promise<Record<string, ListData>> {
    const columns = this.builder.columnsToRead(choice);
    const chosen = shapes.filter(({ id }) => id in columns);
    const key = JSON.stringify([columns, chosen]);
    if (this.data?.key !== key) {
      const read = chosen.length
        ? (await this.workbook.readLists(chosen, columns, progress)).lists
        : {};
      const lists = listsByInput(choice, read);
      if (progress.signal.aborted) return lists;
      this.data = { key, lists };
    }
    return this.data.lists;
  }

  private async reading(work: (request: number) => Promise<void>): Promise<void> {
    if (this.state.command.phase === "writing") return;
    this.abort?.abort();
    await this.run("read", work);
  }

  /** Runs one request; whatever it throws becomes a sentence, or a cancellation when it was asked for. */
  private async run(
    type: "read" | "write",
    work: (request: number) => Promise<void>,
  ): Promise<void> {
    const request = (this.lastRequest += 1);
    const abort = (this.abort = new AbortController());
    this.tell({ type, request });
    try {
      await work(request);
    } catch (error) {
      const failure = asFailure(error);
      if (failure.code === "cancelled" || abort.signal.aborted)
        this.tell({ type: "cancelled", request });
      else {
        const sentence = failure.sentence(this.speech.words);
        this.tell({ type: "failed", request, code: failure.code, sentence });
      }
    }
  }

  private progressOf(request: number): Progress {
    const signal = (this.abort ?? new AbortController()).signal;
    return {
      signal,
      report: (share, step) => this.tell({ type: "progressed", request, share, step }),
    };
  }

  private isCurrent(request: number): boolean {
    return requestOf(this.state.command) === request;
  }

  private context() {
    return { sheetNames: this.sheetNames, today: todaySerial() };
  }

  /** The choice without lists and columns that the workbook no longer has. */
  private stillThere(choice: Choice, shapes: readonly ListShape[]): Choice {
    const before = this.state.shapes ?? [];
    return firstChoice(this.builder, shapes, remember(this.builder, choice, before));
  }

  private tell(event: CommandEvent): void {
    const command = advance(this.state.command, event);
    if (command !== this.state.command) this.change({ command });
  }

  private change(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
