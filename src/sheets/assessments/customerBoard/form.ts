import type { Field, Note, PreviewTable, Speech } from "../../builder";
import { shownAsField, type ShownAs } from "../../customerCodes/options";
import { short } from "../../formulas/whyNotLive";
import type { Analysis, Progress } from "./analysis";
import type { BoardDefinition } from "./definition";
import { MOST_CUSTOMERS } from "./options";

const PREVIEWED = 8;

/** The controls for what was found so far; a refused choice still shows what there is to correct. */
export function fieldsOf(
  definition: BoardDefinition,
  { options, sales, span, period, numbers }: Progress,
  { words }: Speech,
): Field[] {
  const common = words.customerBoard;
  const text = definition.texts(words);
  const { variants } = definition;
  const fields: Field[] = [
    {
      ...{ kind: "number", id: "customers", group: common.customersGroup },
      ...{ label: common.howMany, value: options.customers, minimum: 1, maximum: MOST_CUSTOMERS },
    },
  ];
  if (variants && text.variant)
    fields.push({
      ...{ kind: "choice", id: "variant", group: common.customersGroup },
      ...{ label: text.variant.label, value: options.variant },
      choices: variants.map((value) => ({ value, label: text.variant!.names[value] ?? value })),
    });
  if (!sales) return fields;
  if (sales.profit)
    fields.push({
      ...{ kind: "choice", id: "by", group: common.customersGroup, label: common.bestBy },
      value: options.by,
      choices: (["sales", "profit"] as const).map((value) => ({
        value,
        label: common.figures[value],
      })),
    });
  if (span) {
    const { from, to } = period ?? span;
    const group = common.period;
    fields.push({ kind: "date", id: "from", group, label: words.salesList.from, value: from });
    fields.push({ kind: "date", id: "to", group, label: words.salesList.to, value: to });
  }
  if (sales.discountAs)
    fields.push({
      ...{ kind: "choice", id: "discountAs", group: common.period },
      ...{ label: words.salesList.discountAs, value: sales.discountAs },
      choices: [
        { value: "fraction", label: words.salesList.discountFraction },
        { value: "percent", label: words.salesList.discountPercent },
      ],
    });
  fields.push(shownAsField(options.shownAs, words));
  if (numbers)
    for (const { id, minimum, maximum, format } of definition.numbers)
      fields.push({
        ...{ kind: "number", id, group: common.numbersGroup, label: text.numbers[id]! },
        ...{ value: numbers[id] ?? null, minimum, maximum, percent: format?.endsWith("%") },
      });
  return fields;
}

/** What is said of codes on a board, which cannot be refreshed without their key; "" of names. */
export function statementOf(shownAs: ShownAs, { customerCodes }: Speech["words"]): string {
  return shownAs === "codes" ? customerCodes.ratedWithoutKey : customerCodes.statement[shownAs];
}

/** What the reader should know about the customers and their figures, the important first. */
export function notesOf(
  { sales, best, buyers, span, options, whyValues }: Analysis,
  { words }: Speech,
): Note[] {
  const text = words.customerBoard;
  const common = words.salesList;
  const notes: Note[] = [];
  const info = (sentence: string) => notes.push({ kind: "info", text: sentence });
  const warn = (sentence: string) => notes.push({ kind: "warning", text: sentence });
  if (whyValues) warn(common.values(whyValues(words)));
  const stated = statementOf(options.shownAs, words);
  if (stated) info(stated);
  info(text.chosen(best.length, buyers));
  info(text.yearsFrom(span.from));
  if (sales.undated.rows > 0) warn(common.undatedSales(sales.undated.rows, sales.undated.amount));
  if (!sales.profit) info(text.noProfit);
  if (options.rows.length === 0) info(text.toRate);
  const formulaLike = best.flatMap(({ name }) =>
    typeof name === "string" && /^[=+\-@\t\r]/.test(name) ? [name] : [],
  );
  if (formulaLike.length > 0) info(common.formulaNames(formulaLike.length, short(formulaLike[0]!)));
  return notes;
}

/** The first of the best customers. */
export function previewOf({ best, sales }: Analysis, { words, language }: Speech): PreviewTable {
  const { figures, preview } = words.customerBoard;
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const rows = best.slice(0, PREVIEWED);
  return {
    caption: preview(rows.length, best.length),
    headers: [
      ...[words.salesList.customer, figures.sales],
      ...(sales.profit ? [figures.profit] : []),
      figures.purchases,
    ],
    rows: rows.map((each) => [
      ...[short(String(each.name)), whole.format(each.sales)],
      ...(each.profit === null ? [] : [whole.format(each.profit)]),
      whole.format(each.purchases),
    ]),
    numeric: [false, true, ...(sales.profit ? [true] : []), true],
  };
}
