import { inExcel } from "../session";

/** What support has to know first; nothing of it comes from a cell, a sheet or a person. */
export interface HealthFacts {
  /** As Office says it: PC, Mac, OfficeOnline … */
  platform: string;
  /** Version of Excel. */
  version: string;
  /** Highest version of the sets of requirements that count, by name; null where Excel lacks the set. */
  sets: Record<(typeof SETS)[number], string | null>;
  /** Language of Excel's menus and of what is typed. */
  displayLanguage: string;
  contentLanguage: string;
  calculationMode: string;
}

const SETS = ["ExcelApi", "ExcelApiDesktop", "CustomFunctionsRuntime", "SharedRuntime"] as const;
/** Far above any set there is. */
const HIGHEST = 40;

export async function readHealthFacts(): Promise<HealthFacts> {
  const { context } = Office;
  const { platform, version } = context.diagnostics;
  const calculationMode = await inExcel(async (request) => {
    request.application.load("calculationMode");
    await request.sync();
    return request.application.calculationMode;
  });
  return {
    platform: String(platform),
    version,
    sets: Object.fromEntries(SETS.map((set) => [set, highestOf(set)])) as HealthFacts["sets"],
    displayLanguage: context.displayLanguage,
    contentLanguage: context.contentLanguage,
    calculationMode,
  };
}

function highestOf(set: string): string | null {
  for (let minor = HIGHEST; minor >= 1; minor -= 1)
    if (Office.context.requirements.isSetSupported(set, `1.${minor}`)) return `1.${minor}`;
  return null;
}
