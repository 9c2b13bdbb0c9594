/** The steps of the tour, in order. */
export const steps = ["list", "table", "ask"] as const;
export type TourStep = (typeof steps)[number];

/**
 * The step to take next: each is done once the workbook shows it, whoever did it.
 * @param lists how many lists the workbook has
 * @param tables how many tables and assessments of ours stand in it
 */
export function currentStep({ lists, tables }: { lists: number; tables: number }): TourStep {
  if (lists === 0 && tables === 0) return "list";
  return tables === 0 ? "table" : "ask";
}
