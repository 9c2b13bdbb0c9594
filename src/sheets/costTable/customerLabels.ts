import type { Words } from "../../languages/language";
import { keyText } from "../../marketing/distinctKeys";
import type { Analysis } from "./analysis";
import type { CustomerLabels } from "./customersSheet";

/** Labels for "all" and "no customer" that no customer of these lists has for a name. */
export function customerLabels(analysis: Analysis, words: Words): CustomerLabels {
  const taken = new Set(
    analysis.table.rows.map(({ name }) => (name === null ? "" : keyText(name).toLowerCase())),
  );
  const free = (wish: string) => {
    let label = wish;
    while (taken.has(label.toLowerCase())) label += " ·";
    return label;
  };
  const all = free(words.costTable.allCustomers);
  const nobody = free(words.costTable.noCustomer);
  return { all, name: (name) => name ?? nobody };
}
