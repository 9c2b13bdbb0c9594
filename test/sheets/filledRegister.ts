import type { Content, WorkbookPlan } from "../../src/sheets/plan";
import type { Register } from "../../src/sheets/register";
import { edited } from "./calculated";

/** The plan with lines typed into a register of one of its sheets, from the first line on. */
export function filledRegister<Id extends string>(
  plan: WorkbookPlan,
  sheet: string,
  register: Register<Id>,
  lines: readonly Partial<Record<Id, Content>>[],
): WorkbookPlan {
  return edited(
    plan,
    sheet,
    lines.flatMap((line, position) =>
      Object.entries(line).map(([id, content]) => ({
        row: register.first + position,
        column: register.column(id as Id),
        content: content as Content,
      })),
    ),
  );
}
