import type { SheetWords } from "../../languages/language";
import { FALLING_PROBABILITY } from "../../marketing/customerProfile";
import { daysOfUnit } from "../../marketing/customerSummary";
import { area, quoted, type SheetDraft } from "../sheetDraft";
import { guarded } from "./figures";
import { at, on, own } from "./layout";

/** How often the customer buys, since when, and whether that falls. */
export function frequencyBlock(words: SheetWords, draft: SheetDraft): void {
  const text = words.customerProfile;
  draft.row(on.frequency, 0, [text.frequencySection]);
  const rows = [
    ...([
      "warning",
      "purchases",
      "first",
      "last",
      "daysSince",
      "averagePurchase",
      "months",
    ] as const),
    ...(["perMonthBought", "recent", "before", "probability"] as const),
  ];
  for (const row of rows) draft.row(on[row], at.label, [text[row]]);
  const cell = (row: keyof typeof on) => own(on[row]);
  const put = (row: keyof typeof on, formula: string) =>
    draft.grid.put(on[row], at.value, guarded(formula));
  const without = (bought: string) => `IF(${cell("purchases")}=0,"",${bought})`;
  const asOf = `INT(${cell("asOf")})`;
  put("daysSince", without(`${asOf}-${cell("last")}`));
  put("averagePurchase", without(`${cell("soFar")}/${cell("purchases")}`));
  put(
    "months",
    `IF(${cell("purchases")}=0,1,MAX(1,(${asOf}-N(${cell("first")}))/${daysOfUnit.month}))`,
  );
  put("perMonthBought", `${cell("purchases")}/${cell("months")}`);
  const [recent, before] = [cell("recent"), cell("before")];
  // Had the frequency stayed, each purchase would lie in either window alike.
  put("probability", `IF(${before}=0,1,BETADIST(0.5,${before},${recent}+1))`);
  put(
    "warning",
    `IF(${recent}>=${before},IF(${before}=0,${quoted(text.nothingBefore)},${quoted(text.steady)}),` +
      `IF(${cell("probability")}<=${FALLING_PROBABILITY},${quoted(text.falling)},${quoted(text.perhaps)}))`,
  );
  draft.look(area(on.frequency, 0), "section");
  draft.look(area(on.warning, at.label, rows.length), "label");
  draft.look(area(on.warning, at.value, rows.length), "result", { align: "right" });
  draft.look(area(on.warning, at.value), "label", { align: "left" });
  draft.format(area(on.purchases, at.value), "#,##0");
  draft.format(area(on.first, at.value, 2), "yyyy-mm-dd");
  draft.format(area(on.daysSince, at.value), "#,##0");
  draft.format(area(on.averagePurchase, at.value), "#,##0.00");
  draft.format(area(on.months, at.value, 2), "0.0");
  draft.format(area(on.recent, at.value, 2), "#,##0");
  draft.format(area(on.probability, at.value), "0.0%");
  const warning = area(on.warning, at.value);
  draft.conditionalFormats.push(
    { area: warning, formula: `=${cell("warning")}=${quoted(text.falling)}`, look: "bad" },
    { area: warning, formula: `=${cell("warning")}=${quoted(text.perhaps)}`, look: "middling" },
    { area: warning, formula: `=${cell("warning")}=${quoted(text.steady)}`, look: "good" },
  );
}
