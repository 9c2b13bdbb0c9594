import type { SheetWords } from "../../languages/language";
import { sumIfs, within } from "../formulas/criteria";
import { columnRange } from "../formulas/listRange";
import type { Content } from "../plan";
import { cellAddress } from "../reference";
import { area, type SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { amountsOf } from "./customersSheet";
import { at, cellNames, on, periodOn, type SheetNames } from "./layout";
import { MOST_YEARS } from "./options";

/** What a customer brings, what one point more of retention may cost, and when winning is paid back. */
export function worthBlock(
  analysis: Analysis,
  names: SheetNames,
  words: SheetWords,
  draft: SheetDraft,
): void {
  const text = words.keepingAndWinning;
  const { options } = analysis;
  const own = (row: number) => cellAddress(row, at.value, "both");
  const years = `((${own(on.to)}-${own(on.from)}+1)/365.25)`;
  const [contribution, retention] = [own(on.contribution), own(on.yearlyRetention)];
  // Hidden: what of a contribution is left after a year, at this retention and at one point more.
  const [quotientNow, quotientMore] = [on.value, on.valueMore].map((row) =>
    cellAddress(row, at.hidden, "both"),
  ) as [string, string];
  const [now, more] = [own(on.value), own(on.valueMore)];
  const unknown = `COUNT(${contribution},${retention})<2`;
  const lines: [row: number, label: string, content: Content][] = [
    [on.sales, text.sales, sales(analysis, names)],
    [on.profit, text.profit, profit(analysis, names)],
    [on.ownMargin, text.ownMargin, options.margin],
    [
      on.margin,
      text.margin,
      {
        formula: `=IF(ISNUMBER(${own(on.ownMargin)}),${own(on.ownMargin)},IF(OR(NOT(ISNUMBER(${own(on.profit)})),${own(on.sales)}<=0),"",${own(on.profit)}/${own(on.sales)}))`,
      },
    ],
    [
      on.contribution,
      text.contribution,
      {
        formula: `=IF(OR(${own(on.margin)}="",${own(on.buyers)}=0),"",${own(on.margin)}*${own(on.sales)}/${own(on.buyers)}/${years})`,
      },
    ],
    [
      on.yearlyRetention,
      text.yearlyRetention,
      { formula: `=IF(${own(on.retention)}="","",${own(on.retention)}^(1/${years}))` },
    ],
    [on.discountRate, text.discountRate, options.discountRate],
    [on.horizon, text.horizon, options.horizon],
    [on.value, text.value, { formula: `=IF(${unknown},"",${lifetimeValue(quotientNow)})` }],
    [
      on.valueMore,
      text.valueMore,
      {
        formula: `=IF(OR(${unknown},N(${retention})+0.01>1),"",${lifetimeValue(quotientMore)})`,
      },
    ],
    [on.mostForPoint, text.mostForPoint, { formula: `=IF(${more}="","",${more}-${now})` }],
    [
      on.payback,
      text.payback,
      { formula: paybackFormula(cellAddress(on.winning, at.cost, "both")) },
    ],
  ];
  draft.row(on.worth, 0, [text.worthSection]);
  for (const [row, label, content] of lines) draft.row(row, at.label, [label, content]);
  const left = (more: string) => ({
    formula: `=(N(${retention})${more})/(1+N(${own(on.discountRate)}))`,
  });
  draft.row(on.value, at.hidden, [left("")]);
  draft.row(on.valueMore, at.hidden, [left("+0.01")]);
  draft.look(area(on.worth, 0), "section");
  draft.look(area(on.sales, at.label, lines.length), "label");
  draft.look(area(on.sales, at.value, lines.length), "result");
  for (const row of [on.ownMargin, on.discountRate, on.horizon])
    draft.look(area(row, at.value), "input", { align: "right" });
  draft.look(area(on.mostForPoint, at.label, 1, 2), "total");
  draft.format(area(on.sales, at.value, 2), "#,##0.00");
  draft.format(area(on.ownMargin, at.value, 2), "0.0%");
  draft.format(area(on.contribution, at.value), "#,##0.00");
  draft.format(area(on.yearlyRetention, at.value, 2), "0.0%");
  draft.format(area(on.horizon, at.value), "General");
  draft.format(area(on.value, at.value, 3), "#,##0.00");
  draft.format(area(on.payback, at.value), "0.0");
  const number = (row: number, title: string, minimum: number, maximum: number, rule: string) =>
    draft.validations.push({
      area: area(row, at.value),
      kind: "decimal",
      minimum,
      maximum,
      message: { title, text: rule },
    });
  number(on.ownMargin, text.marginTitle, -10, 1, text.marginMessage);
  number(on.discountRate, text.discountTitle, 0, 10, text.discountMessage);
  number(on.horizon, text.horizonTitle, 0.01, MOST_YEARS, text.horizonMessage(MOST_YEARS));
  draft.name(cellNames.margin, on.ownMargin, at.value);
  draft.name(cellNames.discountRate, on.discountRate, at.value);
  draft.name(cellNames.horizon, on.horizon, at.value);

  /** As `lifetimeValue` computes it, for the quotient in a cell. */
  function lifetimeValue(quotient: string): string {
    const horizon = own(on.horizon);
    const whole = `INT(${horizon})`;
    // 0 to the power of 0 is an error in Excel.
    const power = `IF(${whole}=0,1,${quotient}^${whole})`;
    return (
      `${contribution}*IF(ROUND(1-${quotient},12)=0,${horizon},` +
      `(1-${power})/(1-${quotient})+(${horizon}-${whole})*${power})`
    );
  }

  /** As `payback` computes it, in months. */
  function paybackFormula(cost: string): string {
    const needed = `(${cost}/${contribution})`;
    const left = `(1-${needed}*(1-${quotientNow}))`;
    // Within a rounding of a whole year both neighbours give the same.
    const whole = `INT(LN(${left})/LN(${quotientNow}))`;
    const earned = `((1-${quotientNow}^${whole})/(1-${quotientNow}))`;
    return (
      `=IF(OR(${unknown},${cost}=""),"",IF(${cost}<=0,0,IF(${contribution}<=0,"",` +
      `IF(OR(${needed}<=1,ROUND(1-${quotientNow},12)=0),12*${needed},` +
      `IF(OR(${quotientNow}=0,ROUND(${left},12)<=0),"",` +
      `12*(${whole}+(${needed}-${earned})/${quotientNow}^${whole}))))))`
    );
  }
}

function sales(analysis: Analysis, names: SheetNames): Content {
  const { movements, whyValues, sales: rows } = analysis;
  if (whyValues) return movements.sales;
  const { shape } = rows.data;
  return { formula: `=${ofCustomers(analysis, names, amountsOf(analysis, names), shape)}` };
}

function profit(analysis: Analysis, names: SheetNames): Content {
  const { profit: value, whyValues, sales: rows } = analysis;
  if (value === null || whyValues) return value ?? null;
  const { shape } = rows.data;
  const column = (role: string) => columnRange(shape, rows.roles[role]!);
  const sum = (range: string) => ofCustomers(analysis, names, range, shape);
  return {
    formula:
      (rows.roles.profit ?? null) === null
        ? `=${sum(amountsOf(analysis, names))}-${sum(column("costOfGoods"))}`
        : `=${sum(column("profit"))}`,
  };
}

/** The sum of the period's rows that have a customer. */
function ofCustomers(
  { sales: rows }: Analysis,
  names: SheetNames,
  range: string,
  shape: Analysis["sales"]["data"]["shape"],
): string {
  const column = (role: string) => columnRange(shape, rows.roles[role]!);
  return sumIfs(range, [column("customer"), `"<>"`, ...within(periodOn(names), column("date"))]);
}
