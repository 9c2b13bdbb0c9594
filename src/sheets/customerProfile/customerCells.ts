import type { SheetWords } from "../../languages/language";
import type { CodeKey } from "../customerCodes/keySheet";
import { columnRange } from "../formulas/listRange";
import type { CellValue } from "../list";
import { quoted, type SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { chosenOn, lastRow, position } from "./figures";
import { at, column, on, onCustomers, own, type SheetNames } from "./layout";

/** Hidden cells: where the page's customer stands on the sheets and in the lists, if consent is still given. */
export function customerCells(
  { customers, list, whyValues }: Analysis,
  names: SheetNames,
  key: CodeKey | null,
  words: SheetWords,
  draft: SheetDraft,
): void {
  const text = words.customerProfile;
  const live = whyValues === null;
  const chosen = chosenOn(key);
  const labels = onCustomers(names, column.name, customers.length);
  const found = own(on.customer, at.hiddenDay);
  draft.grid.put(on.customer, at.hiddenDay, {
    formula: `=SUMPRODUCT(EXACT(${labels},${own(on.customer)})*(ROW(${labels})-MIN(ROW(${labels}))+1))`,
  });
  if (live && !key) {
    const criteria = onCustomers(names, column.key, customers.length);
    draft.grid.put(on.customer, at.hiddenTo, {
      formula: `=IF(${found}=0,"",INDEX(${criteria},MAX(1,${found})))`,
    });
  }
  const consent = live ? list?.consent : null;
  if (live && list) {
    const range = columnRange(list.data.shape, list.roles.customer!);
    draft.grid.put(on.kind, at.hidden, { formula: `=${lastRow(range, chosen)}` });
    if (consent) {
      const isCustomer = `EXACT(${range},${chosen.name})`;
      const cells = columnRange(list.data.shape, list.roles.consent!);
      // Rows of the customer that do not give it.
      draft.grid.put(on.consent, at.hidden, {
        formula: `=SUMPRODUCT(${isCustomer}*(1-(${givenTerms(consent.givenValues, cells)})))`,
      });
    }
  }
  draft.grid.put(on.customer, at.hidden, {
    formula: consent ? `=IF(${own(on.consent, at.hidden)}=0,${found},0)` : `=${found}`,
  });
  const unknown = quoted(text.unknownCustomer);
  draft.grid.put(on.customer, at.second, {
    formula: `=IF(${position}>0,"",${consent ? `IF(${found}=0,${unknown},${quoted(text.consentGone)})` : unknown})`,
  });
}

/** 1 for every cell of the range that holds one of the values, else 0, as an array within SUMPRODUCT. */
export function givenTerms(values: readonly CellValue[], cells: string): string {
  const isDate = (value: CellValue) => typeof value === "number" && value > 1000;
  const spelled = new Map<string, string>();
  for (const value of values.filter((each) => !isDate(each)))
    // The comparison does not mind upper and lower case, so no value may come twice.
    spelled.set(
      String(value).toLowerCase() + typeof value,
      typeof value === "string" ? quoted(value) : String(value).toUpperCase(),
    );
  const terms = [...spelled.values()].map((value) => `(${cells}=${value})`);
  if (values.some(isDate)) terms.push(`ISNUMBER(${cells})*(${cells}>1000)`);
  return terms.join("+");
}
