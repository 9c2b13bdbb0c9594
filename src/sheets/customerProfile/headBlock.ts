import type { SheetWords } from "../../languages/language";
import { keyText } from "../../marketing/distinctKeys";
import { rowSpan } from "../formulas/listRange";
import type { CellValue, ListData } from "../list";
import { area, quoted, type SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { position } from "./figures";
import { at, cellNames, column, on, onCustomers, own, type SheetNames } from "./layout";
import { MOST_WINDOW, MOST_YEARS } from "./options";

/** Title, sources, and the cells in which the customer and the conditions are chosen. */
export function headBlock(
  { options, sales, list, complaints, asOf, customers, whyValues, leftOut }: Analysis,
  names: SheetNames,
  labels: readonly CellValue[],
  words: SheetWords,
  statement: string,
  draft: SheetDraft,
): void {
  const text = words.customerProfile;
  const common = words.salesList;
  const live = whyValues === null;
  const source = (data: ListData | undefined) =>
    data ? { list: data.shape.name, rows: rowSpan(data) } : null;
  draft.row(0, 0, [{ formula: `=${quoted(`${text.title}: `)}&${own(on.customer)}` }]);
  draft.row(1, 0, [text.source(source(sales.data)!, source(list?.data), source(complaints?.data))]);
  draft.row(2, 0, [statement]);
  draft.row(on.consentNote, 0, [
    list?.consent ? text.leftOut(leftOut.refused, leftOut.none) : text.noConsentColumn,
  ]);
  draft.row(on.codesNote, 0, [words.customerCodes.statement[options.shownAs] || null]);
  const asked = labels.findIndex((label) => keyText(label) === options.customer);
  draft.row(on.customer, at.label, [text.customer, labels[Math.max(0, asked)]!]);
  draft.row(on.asOf, at.label, [text.asOf, asOf]);
  draft.row(on.window, at.label, [text.window, options.window]);
  draft.row(on.years, at.label, [text.years, options.years]);
  draft.row(on.discountRate, at.label, [text.discountRate, options.discountRate]);
  if (live) {
    // Conditions are made once, beside what they come from.
    const day = `INT(${own(on.asOf)})`;
    const days = own(on.window);
    const windowStart = `(${day}-${days}+1)`;
    draft.row(on.asOf, at.hiddenTo, [{ formula: `="<"&(${day}+1)` }]);
    draft.row(on.recent, at.hidden, [{ formula: `=">="&${windowStart}` }]);
    draft.row(on.before, at.hidden, [
      { formula: `=">="&(${windowStart}-${days})` },
      { formula: `="<"&${windowStart}` },
    ]);
  }
  draft.look(area(0, 0), "title");
  draft.look(area(1, 0), "subtitle");
  draft.look(area(2, 0), "note");
  draft.look(area(on.consentNote, 0, 2), "note");
  draft.look(area(on.customer, at.label, 5), "label");
  draft.look(area(on.customer, at.value), "input", { align: "left" });
  draft.look(area(on.asOf, at.value, 2), live ? "input" : "label", { align: "left" });
  draft.look(area(on.years, at.value, 2), "input", { align: "left" });
  draft.format(area(on.asOf, at.value), "yyyy-mm-dd");
  draft.format(area(on.window, at.value, 2), "General");
  draft.format(area(on.discountRate, at.value), "0.0%");
  draft.conditionalFormats.push({
    ...{ area: area(on.customer, at.second), formula: `=${position}=0`, look: "warning" },
  });
  draft.name(cellNames.customer, on.customer, at.value);
  draft.name(cellNames.years, on.years, at.value);
  draft.name(cellNames.discountRate, on.discountRate, at.value);
  const input = (row: number) => area(row, at.value);
  draft.validations.push(
    {
      ...{ area: input(on.customer), kind: "listFrom" },
      reference: onCustomers(names, column.name, customers.length),
      prompt: { title: text.customer, text: text.customerPrompt },
      message: { title: text.customer, text: text.customerMessage },
    },
    {
      ...{ area: input(on.years), kind: "decimal", minimum: 0, maximum: MOST_YEARS },
      message: { title: text.expectedShort, text: text.yearsMessage(MOST_YEARS) },
    },
    {
      ...{ area: input(on.discountRate), kind: "decimal", minimum: 0, maximum: 1 },
      message: { title: text.discountRateShort, text: text.discountMessage },
    },
  );
  if (!live) return;
  draft.name(cellNames.asOf, on.asOf, at.value);
  draft.name(cellNames.window, on.window, at.value);
  draft.validations.push(
    {
      ...{ area: input(on.asOf), kind: "date" },
      prompt: { title: text.asOf, text: common.datePrompt },
      message: { title: text.asOf, text: common.dateMessage },
    },
    {
      ...{ area: input(on.window), kind: "wholeNumber", minimum: 1, maximum: MOST_WINDOW },
      message: { title: text.windowShort, text: text.windowMessage(MOST_WINDOW) },
    },
  );
}
