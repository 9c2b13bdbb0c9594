import type { Field, Speech } from "../builder";
import { shownAsField } from "../customerCodes/options";
import { activities } from "./activities";
import type { Progress } from "./analysis";
import { MOST_SILENCE, MOST_YEARS, typeOption } from "./options";

/** The controls for what was found so far; a refused choice still shows what there is to correct. */
export function fieldsOf(found: Progress, { words }: Speech): Field[] {
  const { options, sales, period, span, silence, spending, activity } = found;
  const text = words.keepingAndWinning;
  const common = words.salesList;
  const fields: Field[] = [];
  if (span) {
    const { from, to } = period ?? span;
    fields.push({ kind: "date", id: "from", group: text.period, label: common.from, value: from });
    fields.push({ kind: "date", id: "to", group: text.period, label: common.to, value: to });
  }
  if (silence !== undefined)
    fields.push({
      ...{ kind: "number", id: "silence", group: text.period, label: text.silence },
      ...{ hint: text.silenceHint, value: silence, minimum: 1, maximum: MOST_SILENCE },
    });
  if (!sales) return fields;
  if (sales.discountAs)
    fields.push({
      ...{ kind: "choice", id: "discountAs", group: text.worthGroup, label: common.discountAs },
      value: sales.discountAs,
      choices: [
        { value: "fraction", label: common.discountFraction },
        { value: "percent", label: common.discountPercent },
      ],
    });
  fields.push(shownAsField(options.shownAs, words));
  const rate = { kind: "number", group: text.worthGroup, percent: true } as const;
  fields.push(
    {
      ...{ ...rate, id: "margin", label: text.ownMargin, value: options.margin },
      ...{ minimum: -10, maximum: 1, ...(sales.profit ? {} : { hint: text.marginHint }) },
    },
    {
      ...{ ...rate, id: "discountRate", label: text.discountRate, value: options.discountRate },
      ...{ minimum: 0, maximum: 10 },
    },
    {
      ...{ kind: "number", id: "horizon", group: text.worthGroup, label: text.horizon },
      ...{ value: options.horizon, minimum: 0, maximum: MOST_YEARS },
    },
  );
  spending?.types.forEach((type, position) =>
    fields.push({
      ...{ kind: "choice", id: typeOption(String(type)), group: text.typesSection },
      label: type === "" ? text.noType : String(type),
      value: activity?.[position] ?? "none",
      choices: [
        ...activities.map((each) => ({ value: each, label: text.activities[each] })),
        { value: "none", label: text.none },
      ],
    }),
  );
  return fields;
}
