import type { SheetPlan } from "../sheets/plan";

/** A sheet that was made, and its plan. */
export interface MadeSheet {
  sheet: Excel.Worksheet;
  plan: SheetPlan;
}

/**
 * Sets how new sheets print: one page wide, on whatever paper the reader's printer has. One request of its own
 * when all else stands, and none where no plan says how to print. Excel refuses page set-up where no printer is
 * installed; the plan is no worse for it on the screen, so that a refusal is let pass.
 */
export async function setUpPrint(
  context: Excel.RequestContext,
  made: readonly MadeSheet[],
): Promise<void> {
  const printed = made.filter(({ plan }) => plan.print);
  if (printed.length === 0) return;
  for (const { sheet, plan } of printed) queuePrint(sheet.pageLayout, plan.print!);
  try {
    await context.sync();
  } catch {
    // As it was: Excel's own set-up.
  }
}

function queuePrint(
  layout: Excel.PageLayout,
  { orientation, titleRows }: NonNullable<SheetPlan["print"]>,
): void {
  layout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  layout.zoom = { horizontalFitToPages: 1 };
  if (titleRows) layout.setPrintTitleRows(`$1:$${titleRows}`);
}
