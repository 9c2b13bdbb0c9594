import { isFormula, type WorkbookPlan } from "./plan";
import { quoteSheetName } from "./sheetName";

/**
 * The plan with other sheet names, in its formulas too: a sheet that the user renamed keeps its name when it
 * is refreshed. Null (or nothing) keeps the plan's own name.
 */
export function renameSheets(
  plan: WorkbookPlan,
  names: readonly (string | null | undefined)[],
): WorkbookPlan {
  const renamed = plan.sheets.flatMap(({ name }, index) => {
    const wanted = names[index] ?? name;
    return wanted === name ? [] : [[`${quoteSheetName(name)}!`, `${quoteSheetName(wanted)}!`]];
  });
  if (renamed.length === 0) return plan;
  const replacements = new Map(renamed as [string, string][]);
  // Quoted names cannot overlap, so one pass over each formula swaps names that were exchanged as well.
  const reference = new RegExp([...replacements.keys()].map(literal).join("|"), "g");
  const rename = (formula: string) =>
    formula.replace(reference, (found) => replacements.get(found) ?? found);
  const nameOf = (sheet: string) =>
    names[plan.sheets.findIndex(({ name }) => name === sheet)] ?? sheet;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet, index) => ({
      ...sheet,
      name: names[index] ?? sheet.name,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => (isFormula(cell) ? { formula: rename(cell.formula) } : cell)),
        ),
      })),
      ...(sheet.charts && {
        charts: sheet.charts.map((chart) => ({
          ...chart,
          series: chart.series.map((series) => ({
            ...series,
            ...(series.sheet !== undefined && { sheet: nameOf(series.sheet) }),
          })),
        })),
      }),
      ...(sheet.conditionalFormats && {
        conditionalFormats: sheet.conditionalFormats.map((format) => ({
          ...format,
          formula: rename(format.formula),
        })),
      }),
      ...(sheet.validations && {
        validations: sheet.validations.map((validation) =>
          validation.kind === "listFrom"
            ? { ...validation, reference: rename(validation.reference) }
            : validation,
        ),
      }),
    })),
  };
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
