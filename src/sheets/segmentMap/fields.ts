import type { Field, Speech } from "../builder";
import { shownAsField } from "../customerCodes/options";
import type { Progress } from "./analysis";
import { CLASSES, classFrom, classNorm } from "./options";

/** The controls for what was found so far; a refused choice still shows what there is to correct. */
export function fieldsOf({ options, sales, period, span }: Progress, { words }: Speech): Field[] {
  const text = words.segmentMap;
  const common = words.salesList;
  const fields: Field[] = [];
  if (span) {
    const { from, to } = period ?? span;
    fields.push({ kind: "date", id: "from", group: text.period, label: common.from, value: from });
    fields.push({ kind: "date", id: "to", group: text.period, label: common.to, value: to });
  }
  if (!sales) return fields;
  if (sales.discountAs)
    fields.push({
      kind: "choice",
      id: "discountAs",
      group: text.discount,
      label: common.discountAs,
      value: sales.discountAs,
      choices: [
        { value: "fraction", label: common.discountFraction },
        { value: "percent", label: common.discountPercent },
      ],
    });
  fields.push(shownAsField(options.shownAs, words));
  for (const [id, label] of [
    ["purchaseThreshold", text.averagePurchase],
    ["frequencyThreshold", text.purchasesPerMonth],
  ] as const)
    fields.push({
      kind: "number",
      id,
      group: text.thresholdsGroup,
      label,
      hint: text.thresholdHint,
      value: options[id],
    });
  for (let position = 0; position < CLASSES; position += 1) {
    const name = options.classNames[position] ?? text.classNames[position]!;
    if (position > 0)
      fields.push({
        kind: "number",
        id: classFrom(position),
        group: text.classes,
        label: text.classFromOf(name),
        value: options.classesFrom[position]!,
        minimum: 0,
      });
    fields.push({
      kind: "number",
      id: classNorm(position),
      group: text.classes,
      label: text.normOf(name),
      value: options.norm[position]!,
      minimum: 0,
      maximum: 1,
      percent: true,
    });
  }
  return fields;
}
