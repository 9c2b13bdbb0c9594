import { keepTemplate, readTemplates } from "../../excel/templates";
import { readTemplate } from "../../sheets/assessments/template/readTemplate";
import { limits, type Template } from "../../sheets/assessments/template/template";
import { Refusal } from "../../sheets/sentence";

/** The id of a template that is new. */
export function newTemplateId(): string {
  // An id begins with a letter.
  return `t-${crypto.randomUUID()}`;
}

/**
 * Keeps the template of a file in the workbook: under the id that the file tells, so that sheets that came from the
 * same workbook as the file know it, or as a new one where a template of that id is already there.
 */
export async function importTemplate(file: Blob): Promise<Template | Refusal> {
  // One byte too many is enough to know: a file of any size may be chosen.
  const read = readTemplate(await file.slice(0, limits.bytes + 1).text(), file.size);
  if (read instanceof Refusal) return read;
  const { id: told, ...template } = read;
  const isKnown = (await readTemplates()).some(({ id }) => id === told);
  const id = told === undefined || isKnown ? newTemplateId() : told;
  await keepTemplate({ id, text: JSON.stringify(template) });
  return template;
}
