import type { SheetWords } from "../../languages/language";
import { areaAddress, cellAddress } from "../reference";
import { area, quoted, type SheetDraft } from "../sheetDraft";
import { FIGURES, row } from "./layout";

/** Months in which a system usually pays back. */
export const USUAL = { from: 8, to: 12 };

/** What the system cost and brings a month, and in how many months it pays back. */
export function paybackBlock(words: SheetWords, draft: SheetDraft): void {
  const text = words.systemComparison;
  const { grid } = draft;
  const at = (line: number) => cellAddress(line, FIGURES);
  const figures = (from: number, to: number) => area(from, FIGURES, to - from + 1);
  const [once, gains] = [
    areaAddress(figures(row.purchase, row.data)),
    areaAddress(figures(row.savings, row.extraProfit)),
  ];
  const lines: [number, string, string | number | null][] = [
    [row.purchase, text.purchase, null],
    [row.introduction, text.introduction, null],
    [row.data, text.dataTransfer, null],
    [row.once, text.once, `=IF(COUNT(${once})=0,"",SUM(${once}))`],
    [row.savings, text.savings, null],
    [row.extraProfit, text.extraProfit, null],
    [row.running, text.running, null],
    [row.net, text.net, `=IF(COUNT(${gains})=0,"",SUM(${gains})-N(${at(row.running)}))`],
    [
      row.months,
      text.months,
      `=IF(COUNT(${at(row.once)},${at(row.net)})<2,"",IF(${at(row.once)}<=0,0,IF(${at(row.net)}<=0,${quoted(text.never)},${at(row.once)}/${at(row.net)})))`,
    ],
    [row.usualFrom, text.usualFrom, USUAL.from],
    [row.usualTo, text.usualTo, USUAL.to],
    [
      row.verdict,
      text.paybackVerdict,
      `=IF(${at(row.months)}="","",IF(NOT(ISNUMBER(${at(row.months)})),${quoted(text.paysNever)},IF(${at(row.months)}<${at(row.usualFrom)},${quoted(text.sooner)},IF(${at(row.months)}<=${at(row.usualTo)},${quoted(text.usual)},${quoted(text.later)}))))`,
    ],
    [
      row.firstYear,
      text.firstYear,
      `=IF(COUNT(${at(row.once)},${at(row.net)})<2,"",IF(${at(row.once)}<=0,"",(12*${at(row.net)}-${at(row.once)})/${at(row.once)}))`,
    ],
  ];
  grid.put(row.payback, 0, text.paybackTitle);
  for (const [line, label, content] of lines) {
    grid.put(line, 0, label);
    if (content === null) continue;
    grid.put(line, FIGURES, typeof content === "string" ? { formula: content } : content);
  }

  draft.look(area(row.payback, 0), "section");
  draft.look(area(row.purchase, 0, lines.length), "label");
  const typed = [
    figures(row.purchase, row.data),
    figures(row.savings, row.running),
    figures(row.usualFrom, row.usualTo),
  ];
  for (const each of typed) {
    draft.look(each, "input");
    draft.validations.push({
      area: each,
      kind: "decimal",
      minimum: 0,
      maximum: 1e12,
      message: { title: text.paybackTitle, text: text.amountMessage },
    });
  }
  for (const line of [row.once, row.net, row.months]) {
    draft.look(area(line, 0, 1, FIGURES + 1), "total");
  }
  draft.look(area(row.verdict, FIGURES), "label");
  draft.look(area(row.firstYear, FIGURES), "result");
  draft.format(figures(row.purchase, row.net), "#,##0.00");
  draft.format(area(row.months, FIGURES), "0.0");
  draft.format(figures(row.usualFrom, row.usualTo), "0");
  draft.format(area(row.firstYear, FIGURES), "+0%;-0%;0%");
  const months = cellAddress(row.months, FIGURES, "both");
  draft.conditionalFormats.push(
    {
      area: area(row.verdict, FIGURES),
      formula: `=AND(ISNUMBER(${months}),${months}<=${cellAddress(row.usualTo, FIGURES, "both")})`,
      look: "good",
    },
    {
      area: area(row.verdict, FIGURES),
      formula: `=AND(${months}<>"",OR(NOT(ISNUMBER(${months})),${months}>${cellAddress(row.usualTo, FIGURES, "both")}))`,
      look: "bad",
    },
  );
}
