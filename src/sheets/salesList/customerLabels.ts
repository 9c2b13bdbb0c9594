import type { SheetWords } from "../../languages/language";
import { keyText } from "../../marketing/distinctKeys";
import type { CellValue } from "../list";

/** What the sheets call customers; no two rows have the same label. */
export interface CustomerLabels {
  all: string;
  name: (name: CellValue | null) => CellValue;
}

/** Labels for "all" and "no customer" that none of these customers has for a name. */
export function customerLabels(
  customers: readonly (CellValue | null)[],
  words: SheetWords,
): CustomerLabels {
  const taken = new Set(
    customers.map((name) => (name === null ? "" : keyText(name).toLowerCase())),
  );
  const free = (wish: string) => {
    let label = wish;
    while (taken.has(label.toLowerCase())) label += " ·";
    return label;
  };
  const all = free(words.salesList.allCustomers);
  const nobody = free(words.salesList.noCustomer);
  return { all, name: (name) => name ?? nobody };
}
