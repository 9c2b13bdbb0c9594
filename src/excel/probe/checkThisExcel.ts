import { freeSheetName } from "../../sheets/sheetName";
import type { Content } from "../../sheets/plan";
import { officeErrorCode } from "../failure";
import type { Progress } from "../progress";
import { inExcel, stopIfCancelled } from "../session";
import { checkWorkbook, queueWorkbookState } from "../workbookState";
import { contentSteps } from "../writeContents";
import { assumedOf, type Found, type ProbeId, type Profile } from "./assumptions";
import { probes } from "./probes";
import { ProbeSite } from "./probeSite";

/** One line of the findings. */
export interface Finding {
  id: ProbeId;
  found: Found;
  /** Null where nothing is assumed. */
  assumed: Found | null;
  /** Null where nothing is assumed. */
  agrees: boolean | null;
}

/** The words of the sheet that keeps the findings. */
export interface ReportWords {
  sheet: string;
  title: string;
  headers: [string, string, string, string];
  label(id: ProbeId): string;
  shown(found: Found | null): string;
  agreement(agrees: boolean | null): string;
}

/**
 * Finds out how this Excel behaves, on a sheet of its own that is removed afterwards also when it fails or is cancelled, and
 * writes the findings on a new sheet. No other sheet is touched; Excel's undo history is emptied.
 */
export async function checkThisExcel(
  words: ReportWords,
  progress: Progress,
): Promise<{ findings: Finding[]; sheet: string }> {
  return inExcel(async (context) => {
    queueWorkbookState(context);
    const active = context.workbook.worksheets.getActiveWorksheet();
    await context.sync();
    checkWorkbook(context);
    const taken = context.workbook.worksheets.items.map(({ name }) => name);
    const work = freeSheetName(`${words.sheet} …`, taken);
    const sheet = context.workbook.worksheets.add(work).load("id,name");
    await context.sync();
    let findings: Finding[];
    try {
      findings = await findAll(new ProbeSite(context, sheet), progress);
    } finally {
      active.activate();
      sheet.delete();
      await context.sync();
    }
    const name = freeSheetName(words.sheet, taken);
    await writeFindings(context, name, findings, words);
    return { findings, sheet: name };
  });
}

const profileHere = (): Profile =>
  Office.context.platform === Office.PlatformType.OfficeOnline ? "web" : "desktop";

async function findAll(site: ProbeSite, progress: Progress): Promise<Finding[]> {
  const profile = profileHere();
  const ids = Object.keys(probes) as ProbeId[];
  const findings: Finding[] = [];
  for (const [index, id] of ids.entries()) {
    stopIfCancelled(progress.signal);
    progress.report(index / ids.length, "computing");
    const found = await probes[id](site).catch(
      (error: unknown): Found => officeErrorCode(error) ?? (error as Error).name,
    );
    const assumed = assumedOf(id, profile);
    findings.push({ id, found, assumed, agrees: assumed === null ? null : found === assumed });
  }
  return findings;
}

/** Writes the findings as a plain sheet; three requests. */
async function writeFindings(
  context: Excel.RequestContext,
  name: string,
  findings: readonly Finding[],
  words: ReportWords,
): Promise<void> {
  const sheet = context.workbook.worksheets.add(name);
  const { application } = context;
  application.suspendApiCalculationUntilNextSync();
  const rows: Content[][] = [
    [words.title, "", "", ""],
    ["", "", "", ""],
    words.headers,
    ...findings.map(({ id, found, assumed, agrees }): Content[] => [
      words.label(id),
      words.shown(found),
      words.shown(assumed),
      words.agreement(agrees),
    ]),
  ];
  for (const step of contentSteps(() => sheet, [{ row: 0, column: 0, rows }])) step.queue();
  sheet.getRange("A1").format.font.bold = true;
  sheet.getRange("A3:D3").format.font.bold = true;
  const body = sheet.getRangeByIndexes(2, 0, findings.length + 1, 4);
  body.format.wrapText = true;
  body.format.verticalAlignment = "Top";
  sheet.getRange("A:A").format.columnWidth = 320;
  sheet.getRange("B:D").format.columnWidth = 120;
  findings.forEach(({ agrees }, index) => {
    if (agrees === false) sheet.getRangeByIndexes(3 + index, 0, 1, 4).format.fill.color = "#FFF1CC";
  });
  sheet.freezePanes.freezeRows(3);
  sheet.activate();
  sheet.getRange("A1").select();
  await context.sync();
}
