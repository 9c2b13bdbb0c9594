import type { Choice, ListChoice } from "../builder";
import { columnContent } from "../columns/columnContent";
import { guessColumns } from "../columns/guessColumns";
import { headerText } from "../columns/headerText";
import type { ListShape } from "../list";
import { bestSalesList, salesColumns } from "../salesList/bestSalesList";
import { ledgerNames } from "../salesList/salesCandidate";
import { activityOf } from "./activities";
import { inputs } from "./inputs";

/** The sales list, and the list of costs of which most speak of winning or keeping customers. */
export function guess(lists: readonly ListShape[]): Choice {
  const sales = bestSalesList(lists, inputs[0]!.roles);
  let ledger: ListChoice = { list: null, roles: {} };
  let most = 0;
  for (const shape of lists) {
    const { choice, score } = asLedger(shape);
    if (score <= most || shape.id === sales.list) continue;
    most = score;
    ledger = choice;
  }
  return { lists: { sales, ledger }, options: {} };
}

/** The columns of a list taken for the sales or for the costs. */
export function rolesOf(input: string, shape: ListShape): Record<string, number | null> {
  return input === "ledger" ? asLedger(shape).choice.roles : salesColumns(shape, inputs[0]!.roles);
}

function asLedger(shape: ListShape): { choice: ListChoice; score: number } {
  const { amount, date, costType } = guessColumns(shape, ["amount", "date", "costType"]);
  // The column whose words tell most activities: a comment may say more than a type.
  let type = costType;
  let kinds = costType === null ? 0 : 0.5;
  shape.headers.forEach((_, column) => {
    if (!["text", "mixed"].includes(columnContent(shape, column))) return;
    const found = new Set(
      shape.sample.flatMap((row) => activityOf(String(row[column] ?? "")) ?? []),
    );
    if (found.size <= kinds) return;
    type = column;
    kinds = found.size;
  });
  const named = ledgerNames.test(headerText(shape.name)) ? 3 : 0;
  const usable = type !== null && amount !== null && kinds + named >= 1;
  return {
    choice: { list: shape.id, roles: { costType: type, amount, date } },
    score: usable ? kinds + named : 0,
  };
}
