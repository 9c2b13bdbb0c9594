import { calendarUnits } from "../../marketing/calendarPeriod";
import type { Field, Speech } from "../builder";
import { shownAsField } from "../customerCodes/options";
import type { Progress } from "./analysis";
import { MOST_SILENCE } from "./options";

/** The controls for what was found so far; a refused choice still shows what there is to correct. */
export function fieldsOf({ options, sales, unit, silence }: Progress, { words }: Speech): Field[] {
  const text = words.retentionTable;
  const fields: Field[] = [];
  if (unit)
    fields.push({
      kind: "choice",
      id: "unit",
      group: text.periodsGroup,
      label: text.unit,
      value: unit,
      choices: calendarUnits.map((each) => ({ value: each, label: text.unitNames[each] })),
    });
  if (silence !== undefined)
    fields.push({
      kind: "number",
      id: "silence",
      group: text.periodsGroup,
      label: text.silence,
      hint: text.silenceHint,
      value: silence,
      minimum: 1,
      maximum: MOST_SILENCE,
    });
  if (sales?.discountAs)
    fields.push({
      kind: "choice",
      id: "discountAs",
      group: text.periodsGroup,
      label: words.salesList.discountAs,
      value: sales.discountAs,
      choices: [
        { value: "fraction", label: words.salesList.discountFraction },
        { value: "percent", label: words.salesList.discountPercent },
      ],
    });
  if (sales) fields.push(shownAsField(options.shownAs, words));
  return fields;
}
