import type { SheetWords } from "../../languages/language";
import { customerCodes } from "../../marketing/customerCodes";
import { keyText } from "../../marketing/distinctKeys";
import type { Choice, Field, OptionValue, TypedCell } from "../builder";
import type { CellValue } from "../list";

/** What customers are called on the sheets: their names, codes with a key on its own sheet, or codes alone. */
export type ShownAs = "names" | "codesWithKey" | "codes";

const ways: readonly ShownAs[] = ["names", "codesWithKey", "codes"];

/** Names of the key's two columns, by which a refresh finds them. */
export const keyNames = { codes: "Key.Codes", customers: "Key.Customers" } as const;

/** The option that carries the key's codes through a refresh; it is never stored. */
const KNOWN = "knownCodes";

export function shownAs({ options }: Choice): ShownAs {
  return ways.find((each) => each === options.shownAs) ?? "names";
}

/** The question what customers are called. */
export function shownAsField(value: ShownAs, words: SheetWords): Field {
  const text = words.customerCodes;
  return {
    ...{ kind: "choice", id: "shownAs", group: text.group, label: text.label, hint: text.hint },
    ...{ value, choices: ways.map((way) => ({ value: way, label: text.ways[way] })) },
  };
}

/** The options with the codes that the key gives customers now, wherever its rows went. */
export function withKey(
  cells: ReadonlyMap<string, TypedCell>,
  options: Choice["options"],
): Record<string, OptionValue> {
  const column = (name: string) => {
    const cell = cells.get(name);
    return cell ? (cell.rows ?? [[cell.value]]).map(([first]) => first ?? "") : [];
  };
  const customers = column(keyNames.customers);
  const pairs = column(keyNames.codes).map((code, row) => [customers[row] ?? "", code] as const);
  return pairs.length === 0 ? { ...options } : { ...options, [KNOWN]: JSON.stringify(pairs) };
}

/** The customer that a code stands for by the key in the options; what is no code of it stays as it is. */
export function customerOfCode(options: Choice["options"]): (label: CellValue) => CellValue {
  const customers = new Map(
    pairsOf(options).map(([customer, code]) => [String(code).trim(), customer]),
  );
  return (label) => {
    const customer = customers.get(String(label).trim());
    return customer === undefined || customer === "" ? label : customer;
  };
}

function pairsOf(options: Choice["options"]): [CellValue, CellValue][] {
  return JSON.parse(String(options[KNOWN] ?? "[]")) as [CellValue, CellValue][];
}

/** The options as they may be stored: codes stand on the key's sheet or nowhere. */
export function withoutKey(options: Choice["options"]): Record<string, OptionValue> {
  return Object.fromEntries(Object.entries(options).filter(([id]) => id !== KNOWN));
}

/** A code for each customer: the key's where it has one, else a new one. */
export function codesOf(customers: readonly CellValue[], { options }: Choice): string[] {
  const known = new Map<string, string>();
  for (const [customer, code] of pairsOf(options))
    if (customer !== "" && typeof code === "string") known.set(keyText(customer), code.trim());
  return customerCodes(customers.map((customer) => known.get(keyText(customer)) ?? null));
}
