import { keyText } from "../../marketing/distinctKeys";
import type { ListChoice } from "../builder";
import { checkList } from "../columns/checkList";
import { readConsent } from "../columns/consent";
import { distinct } from "../columns/distinct";
import { rowNumber } from "../columns/rowNumber";
import type { CellValue, ListData } from "../list";
import type { Refusal } from "../sentence";
import { facts, inputs, type Fact } from "./inputs";

/** The list of customers with what it tells of each. */
export interface CustomersList {
  data: ListData;
  roles: ListChoice["roles"];
  names: readonly CellValue[];
  /** The last row of each customer, by the text of the name: what stands lower counts. */
  rowOf: ReadonlyMap<string, number>;
  cells: Partial<Record<Fact, readonly CellValue[]>>;
  consent: ConsentColumn | null;
}

export interface ConsentColumn {
  cells: readonly CellValue[];
  /** Customers all of whose rows give consent, and those one of whose rows refuses it. */
  given: ReadonlySet<string>;
  refused: ReadonlySet<string>;
  /** Cells that say neither yes nor no. */
  unclear: { cells: number; row: number; value: string } | null;
  /** What cells hold that give consent, as formulas compare them. */
  givenValues: CellValue[];
}

export function readCustomers(data: ListData, choice: ListChoice): CustomersList | Refusal {
  const refusal = checkList(inputs[1]!, choice, data);
  if (refusal) return refusal;
  const { roles } = choice;
  const column = (role: string) => data.columns.get(roles[role] ?? -1);
  const names = column("customer") ?? [];
  const rowOf = new Map<string, number>();
  names.forEach((name, row) => {
    if (name !== "") rowOf.set(keyText(name), row);
  });
  const cells: CustomersList["cells"] = {};
  for (const fact of facts) {
    const values = column(fact);
    if (values) cells[fact] = values;
  }
  const consents = column("consent");
  const consent = consents ? consentOf(data, names, consents) : null;
  return { data, roles, names, rowOf, cells, consent };
}

function consentOf(
  { shape }: ListData,
  names: readonly CellValue[],
  cells: readonly CellValue[],
): ConsentColumn {
  const given = new Set<string>();
  const refused = new Set<string>();
  const withheld = new Set<string>();
  let unclear: ConsentColumn["unclear"] = null;
  names.forEach((name, row) => {
    if (name === "") return;
    const key = keyText(name);
    const consent = readConsent(cells[row] ?? "");
    if (consent === "given") given.add(key);
    else withheld.add(key);
    if (consent === "refused") refused.add(key);
    if (consent === "unclear") {
      unclear ??= { cells: 0, row: rowNumber(shape, row), value: String(cells[row]) };
      unclear.cells += 1;
    }
  });
  for (const key of withheld) given.delete(key);
  const givenValues = distinct(cells).filter((cell) => readConsent(cell) === "given");
  return { cells, given, refused, unclear, givenValues };
}
