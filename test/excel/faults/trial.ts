import * as languages from "../../allWords";
import { findPlans } from "../../../src/excel/plans";
import { readListShapes } from "../../../src/excel/listShapes";
import type { Fault } from "../../../src/workbench/host/faults/fault";
import { sampleSnapshot } from "../../../src/workbench/sample/snapshot";
import { sampleWorkbook } from "../../../src/workbench/sample/sampleWorkbook";
import { workbench } from "../../../src/languages/en/workbench";
import { openExcel, quiet, type OpenExcel } from "../openExcel";
import type { Command, Outcome } from "./commands";

/** The sample workbook, its lists short enough for many commands. */
export async function openShortSample(): Promise<OpenExcel> {
  const sample = sampleWorkbook(workbench.sample);
  const sheets = sample.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(-60) }));
  const excel = await openExcel({
    workbook: sampleSnapshot({ ...sample, sheets }),
  });
  excel.engine.recalculate();
  await excel.engine.settled();
  return excel;
}

/** One sentence (it may begin with the name of a list), or two of which the second says what was done; never Excel's own message. */
const SENTENCE = /^[“”„«]?\p{L}[^{}[\]<>]{10,450}[.)]$/su;
const RAW =
  /internal error while|cannot perform the requested|RichApi|undefined|\[object|is protected sheet|exit the edit mode/i;

function wrongWith({ sentence, failure }: Outcome): string[] {
  const said = failure
    ? Object.values(languages).map((words) => failure.sentence(words))
    : [sentence ?? ""];
  return said.filter((one) => !SENTENCE.test(one) || RAW.test(one));
}

interface State {
  sheets: { name: string; contents: unknown }[];
  settings: [string, unknown][];
}

/** A command in a workbook, to be tried with one fault after the other. */
export class Trial {
  private before: State | null = null;
  /** What the sheets hold when nothing goes wrong. */
  private complete: string[] | null = null;
  /** Requests that the command takes when nothing goes wrong. */
  requests = 0;

  constructor(
    private readonly excel: OpenExcel,
    private readonly command: Command,
  ) {}

  /** Gives the command without a fault, and takes it back. */
  async prepare(): Promise<void> {
    await this.command.prepare?.();
    await this.excel.engine.settled();
    this.before = await this.state();
    const { trips } = this.excel.host;
    const begun = trips.count;
    const outcome = await this.command.give(quiet());
    if (outcome.phase !== "done") throw new Error(`${outcome.phase}: ${outcome.sentence}`);
    this.requests = trips.count - begun;
    await this.excel.engine.settled();
    this.complete = contentsOf(await this.state());
    await this.takeBack();
  }

  /**
   * Gives the command while something is wrong.
   * @param changes the fault itself changes the workbook's lists for good, so that only the sheets that the add-in
   * made are compared
   * @returns what is wrong with what became of it; nothing when all is well
   */
  async with(
    fault: Fault,
    { changes = false, cancelAfter }: { changes?: boolean; cancelAfter?: number } = {},
  ): Promise<{ wrong: string[]; outcome: Outcome }> {
    const wrong: string[] = [];
    const controller = new AbortController();
    const sheetsBefore = this.before!.sheets.map(({ name }) => name);
    const end = this.excel.host.inject(fault);
    const timer =
      cancelAfter === undefined ? undefined : setTimeout(() => controller.abort(), cancelAfter);
    const outcome = await this.command.give({
      signal: controller.signal,
      report: () => undefined,
    });
    clearTimeout(timer);
    end();
    await this.excel.engine.settled();
    wrong.push(...(outcome.sentence === undefined ? [] : wrongWith(outcome)));

    const after = await this.state();
    if (outcome.phase === "done") {
      if (!changes && !isSame(contentsOf(after), this.complete!)) wrong.push("it is not complete");
      const [newest] = await findPlans();
      if (newest?.sheets.includes(null)) wrong.push("a sheet is missing");
      await this.takeBack();
    } else {
      const left = after.sheets
        .map(({ name }) => name)
        .filter((one) => !sheetsBefore.includes(one));
      if (left.length > 0) wrong.push(`it left ${left.join(", ")}`);
      if (!changes && !isSame(after, this.before!))
        wrong.push(...(await this.afterHalf("the workbook is not as it was")));
    }
    // The next command works.
    await readListShapes();
    this.before = await this.state();
    return { wrong, outcome };
  }

  /** A command that cannot be taken back is given again; else this is wrong. */
  private async afterHalf(complaint: string): Promise<string[]> {
    if (!this.command.isFinishedByRepeating) return [complaint];
    const { phase } = await this.command.give(quiet());
    const isComplete = phase === "done" && isSame(contentsOf(await this.state()), this.complete!);
    await this.takeBack();
    return isComplete ? [] : ["given again, it is not complete"];
  }

  private async takeBack(): Promise<void> {
    await this.command.takeBack?.();
    await this.excel.engine.settled();
    this.before = await this.state();
  }

  /** What a user sees of the workbook: what is remembered of a choice is no part of it. */
  private async state(): Promise<State> {
    const { sheets, settings } = (await this.excel.snapshot()) as State;
    return { sheets, settings: settings.filter(([key]) => !key.startsWith("RM.choice.")) };
  }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function contentsOf({ sheets }: State): string[] {
  return sheets.map(({ name, contents }) => JSON.stringify([name, contents]));
}
