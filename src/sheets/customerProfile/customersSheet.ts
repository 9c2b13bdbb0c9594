import type { SheetWords } from "../../languages/language";
import { keyText } from "../../marketing/distinctKeys";
import { equalTo } from "../columns/criterion";
import { criterionInKey, rowInKey, type CodeKey } from "../customerCodes/keySheet";
import { MONEY_OR_DASH } from "../moneyFormat";
import type { Content, SheetPlan } from "../plan";
import { cellAddress } from "../reference";
import { area, quoted, SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { salesFormulas, type Figure } from "./figures";
import { at, column, firstCustomerRow as first, on, onProfile, type SheetNames } from "./layout";
import { FALLING_PROBABILITY } from "../../marketing/customerProfile";

const formats = { number: "#,##0", money: MONEY_OR_DASH, day: "yyyy-mm-dd", text: "General" };

/** Everybody who has a profile, most sales first; where numbers are values, with all that the page shows. */
export function customersSheet(
  analysis: Analysis,
  names: SheetNames,
  labels: readonly Content[],
  key: CodeKey | null,
  figures: readonly Figure[],
  words: SheetWords,
  statement: string,
): SheetPlan {
  const text = words.customerProfile;
  const { customers, sales, whyValues } = analysis;
  const live = whyValues === null;
  const hasProfit = sales.profit !== null;
  const draft = new SheetDraft();
  draft.row(0, 0, [text.customersTitle]);
  draft.row(1, 0, [statement]);
  draft.row(2, 0, [words.customerCodes.statement[analysis.options.shownAs] || null]);
  draft.row(first - 1, 0, [
    ...[words.salesList.customer, text.variant, text.sales, hasProfit ? text.profit : null],
    ...[text.purchases, text.recent, text.before, text.fallingHeader],
  ]);
  if (!live)
    draft.row(
      first - 1,
      column.data,
      figures.map(({ header }) => header),
    );
  const day = (row: number, of: number) => onProfile(names, row, of);
  const upTo = day(on.asOf, at.hiddenTo);
  customers.forEach((customer, position) => {
    const row = first + position;
    const cell = (of: number) => cellAddress(row, of, "column");
    const { profile } = customer;
    draft.row(row, 0, [labels[position]!, text.variants[customer.variant]]);
    const [recent, before] = [cell(column.recent), cell(column.before)];
    const probability = `BETADIST(0.5,${before},${recent}+1)`;
    const falling = {
      formula: `=IF(${before}<=${recent},"",IF(${probability}<=${FALLING_PROBABILITY},${quoted(text.fallingMark)},""))`,
    };
    if (!live) {
      draft.row(row, column.sales, [
        ...[profile.sales.soFar, hasProfit ? profile.profit.soFar : null, profile.purchases],
        ...[profile.recent, profile.before, falling],
      ]);
      draft.row(
        row,
        column.data,
        figures.map((figure) => figure.of(customer)),
      );
      return;
    }
    const criterion = key ? criterionInKey(key, cell(column.key)) : cell(column.key);
    const formulas = salesFormulas(analysis, names, { name: "", criterion });
    const formula = (of: string): Content => ({ formula: `=${of}` });
    draft.row(row, column.sales, [
      formula(formulas.sales(upTo)),
      hasProfit ? formula(formulas.profit(upTo)) : null,
      formula(formulas.purchases(upTo)),
      formula(formulas.purchases(day(on.recent, at.hidden), upTo)),
      formula(formulas.purchases(day(on.before, at.hidden), day(on.before, at.hiddenTo))),
      falling,
      key ? formula(rowInKey(key, cell(column.name))) : equalTo(customer.name),
    ]);
  });
  const rows = customers.length;
  const width = column.falling + 1;
  draft.look(area(0, 0), "title");
  draft.look(area(1, 0, 2), "note");
  draft.look(area(first - 1, 0, 1, width), "header", { wrap: true });
  draft.look(area(first - 1, column.sales, 1, 5), "header", { align: "right" });
  draft.look(area(first, 0, rows, 2), "label", { align: "left" });
  draft.look(area(first, column.sales, rows, 5), "result");
  draft.look(area(first, column.falling, rows), "label", { indent: 1 });
  draft.format(area(first, column.sales, rows, 2), MONEY_OR_DASH);
  draft.format(area(first, column.purchases, rows, 3), "#,##0");
  draft.conditionalFormats.push({
    ...{ area: area(first, column.falling, rows), look: "bad" },
    formula: `=${cellAddress(first, column.falling, "column")}<>""`,
  });
  if (!live) {
    draft.look(area(first - 1, column.data, 1, figures.length), "header", { wrap: true });
    draft.look(area(first, column.data, rows, figures.length), "muted");
    figures.forEach(({ kind }, place) =>
      draft.format(area(first, column.data + place, rows), formats[kind]),
    );
  }
  return draft.plan(names.customers, {
    columnWidths: [
      { column: column.name, width: 32 },
      { column: column.variant, width: 22 },
      { column: column.sales, columns: 6, width: 16 },
      { column: column.key, width: live ? 0 : 4 },
      ...(live ? [] : [{ column: column.data, columns: figures.length, width: 16 }]),
    ],
    freeze: { rows: first, columns: 1 },
    print: { orientation: "landscape", titleRows: first },
    rowIds: {
      ...{ column: live ? column.data : column.data + figures.length, row: first },
      ids: labels.map((label) => keyText(label as string | number | boolean)),
    },
  });
}
