import type { SheetWords } from "../../languages/language";
import { keyText } from "../../marketing/distinctKeys";
import type { CellValue } from "../list";

/** What the sheets call customers; no two rows have the same label. */
export interface CustomerLabels {
  all: string;
  name: (name: CellValue | null) => CellValue;
}

/**
 * Labels for "all" and "no customer" that none of these customers has for a name.
 * @param shown what the customers are called, in their order: codes instead of names
 */
export function customerLabels(
  customers: readonly (CellValue | null)[],
  words: SheetWords,
  shown: readonly (CellValue | null)[] = customers,
): CustomerLabels {
  const taken = new Set(shown.map((label) => (label === null ? "" : keyText(label).toLowerCase())));
  const free = (wish: string) => {
    let label = wish;
    while (taken.has(label.toLowerCase())) label += " ·";
    return label;
  };
  const all = free(words.salesList.allCustomers);
  const nobody = free(words.salesList.noCustomer);
  if (shown === customers) return { all, name: (name) => name ?? nobody };
  const labels = new Map(
    customers.map((name, at) => [name === null ? null : keyText(name), shown[at] ?? nobody]),
  );
  return { all, name: (name) => labels.get(name === null ? null : keyText(name)) ?? nobody };
}
