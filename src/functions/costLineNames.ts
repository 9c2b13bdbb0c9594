import { partnershipLines as bg } from "../languages/bg/partnershipLines";
import { partnershipLines as en } from "../languages/en/partnershipLines";
import { partnershipLines as ru } from "../languages/ru/partnershipLines";
import { partnershipLines as sv } from "../languages/sv/partnershipLines";
import { costLines, type CostLine } from "../marketing/partnershipLines";

const lines = new Map<string, CostLine>(
  costLines.flatMap((line) => [
    [line, line] as const,
    ...[en, sv, ru, bg].map((names) => [folded(names[line]), line] as const),
  ]),
);

/**
 * The line that a ledger row names: by its number ("5.2", or the number 5.2) or by its name in any of our
 * languages, whatever the case and the spaces. Undefined for anything else.
 */
export function costLineNamed(name: string | number | boolean): CostLine | undefined {
  return lines.get(folded(String(name)));
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
