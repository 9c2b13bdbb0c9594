import type { Field, Note, PreviewTable, Speech } from "../builder";
import { shownAsField } from "../customerCodes/options";
import { short } from "../formulas/whyNotLive";
import type { Analysis, Progress } from "./analysis";
import { MOST_CUSTOMERS, MOST_WINDOW, units, variantOption } from "./options";
import { variants } from "./variants";

/** The controls for what was found so far; a refused choice still shows what there is to correct. */
export function fieldsOf({ options, sales, asOf, kinds }: Progress, { words }: Speech): Field[] {
  const text = words.customerProfile;
  const common = words.salesList;
  const fields: Field[] = [];
  if (!sales) return fields;
  fields.push({
    ...{ kind: "number", id: "most", group: text.whoSection, label: text.most },
    ...{ minimum: 1, maximum: MOST_CUSTOMERS, value: options.most },
  });
  fields.push(shownAsField(options.shownAs, words));
  if (asOf !== undefined)
    fields.push({
      ...{ kind: "date", id: "asOf", group: text.timeGroup, label: text.asOf, value: asOf },
    });
  fields.push({
    ...{ kind: "number", id: "window", group: text.timeGroup, label: text.window },
    ...{ minimum: 1, maximum: MOST_WINDOW, value: options.window },
  });
  fields.push({
    ...{ kind: "choice", id: "unit", group: text.timeGroup, label: text.unit },
    value: options.unit,
    choices: units.map((value) => ({ value, label: text.periods[value] })),
  });
  if (sales.discountAs)
    fields.push({
      ...{ kind: "choice", id: "discountAs", group: text.timeGroup, label: common.discountAs },
      value: sales.discountAs,
      choices: [
        { value: "fraction", label: common.discountFraction },
        { value: "percent", label: common.discountPercent },
      ],
    });
  for (const { text: kind, variant } of kinds ?? [])
    fields.push({
      ...{ kind: "choice", id: variantOption(kind), group: text.kindsGroup, value: variant },
      label: kind === "" ? (kinds!.length > 1 ? text.withoutKind : text.allCustomers) : kind,
      choices: variants.map((value) => ({ value, label: text.variants[value] })),
    });
  return fields;
}

/** What the reader should know about the profiles, the important first. */
export function notesOf(analysis: Analysis, { words }: Speech): Note[] {
  const text = words.customerProfile;
  const common = words.salesList;
  const { options, sales, list, complaints, customers, leftOut, beyond, whyValues } = analysis;
  const notes: Note[] = [];
  const info = (sentence: string) => notes.push({ kind: "info", text: sentence });
  const warn = (sentence: string) => notes.push({ kind: "warning", text: sentence });
  if (list?.consent) info(text.leftOut(leftOut.refused, leftOut.none));
  else warn(text.noConsentColumn);
  const unclear = list?.consent?.unclear;
  if (unclear)
    warn(
      text.unclearConsent(list.data.shape.name, unclear.cells, unclear.row, short(unclear.value)),
    );
  if (whyValues) warn(common.values(whyValues(words)));
  if (options.shownAs !== "names") {
    info(words.customerCodes.statement[options.shownAs]);
    if (list || complaints) warn(words.customerCodes.freeTexts);
  }
  if (beyond > 0) info(text.beyond(customers.length, beyond));
  const falling = customers.filter(({ profile }) => profile.isFalling).length;
  if (falling > 0) warn(text.fallingNote(falling));
  if (!sales.profit) info(text.noProfit);
  if (sales.undated.rows > 0) warn(common.undatedSales(sales.undated.rows, sales.undated.amount));
  const nobody = sales.customer.filter((name) => name === "").length;
  if (nobody > 0) info(text.blankCustomer(nobody));
  if (options.shownAs === "names") {
    const formulaLike = customers.flatMap(({ name }) =>
      typeof name === "string" && /^[=+\-@\t\r]/.test(name) ? [name] : [],
    );
    if (formulaLike.length > 0)
      info(common.formulaNames(formulaLike.length, short(formulaLike[0]!)));
  }
  return notes;
}

/** The three variants; customers are not named before anything is written. */
export function previewOf({ customers, sales }: Analysis, speech: Speech): PreviewTable {
  const text = speech.words.customerProfile;
  const whole = new Intl.NumberFormat(speech.language, { maximumFractionDigits: 0 });
  return {
    caption: text.preview,
    headers: [
      ...[text.variant, text.customersHeader, text.sales],
      ...(sales.profit ? [text.profit] : []),
      text.fallingHeader,
    ],
    rows: variants.map((variant) => {
      const those = customers.filter((one) => one.variant === variant);
      const sum = (figure: "sales" | "profit") =>
        those.reduce((total, { profile }) => total + profile[figure].soFar, 0);
      return [
        text.variants[variant],
        ...[those.length, sum("sales"), ...(sales.profit ? [sum("profit")] : [])].map((each) =>
          whole.format(each),
        ),
        whole.format(those.filter(({ profile }) => profile.isFalling).length),
      ];
    }),
    numeric: [false, true, true, ...(sales.profit ? [true] : []), true],
  };
}
