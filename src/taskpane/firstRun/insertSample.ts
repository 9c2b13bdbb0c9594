import { failure } from "../../excel/failure";
import type { Progress } from "../../excel/progress";
import type { WrittenPlan } from "../../excel/writePlan";
import type { Language } from "../../languages/language";
import { samplePlan, type SampleData } from "../../sheets/sample";
import { workbook } from "../builder/workbook";

/**
 * Puts the sample company's lists on new sheets of the open workbook: all of them, or none.
 * @throws Failure
 */
export async function insertSample(language: Language, progress: Progress): Promise<WrittenPlan> {
  progress.report(0, "reading");
  const [data, { sheetNames, shapes }] = await Promise.all([
    loadSample(language, progress.signal),
    workbook.readListShapes(),
  ]);
  const plan = samplePlan(data, [...sheetNames, ...shapes.map(({ name }) => name)]);
  return workbook.writePlan(plan, progress);
}

/** One of the add-in's own files, too long to be part of its script. */
async function loadSample(language: Language, signal: AbortSignal): Promise<SampleData> {
  const response = await fetch(`samples/${language}.json`, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw failure("fileMissing");
  });
  if (!response.ok) throw failure("fileMissing");
  return (await response.json()) as SampleData;
}
