import { forecastModels } from "../../marketing/valueForecast";
import { descendingOrder } from "../../marketing/descendingOrder";
import type { Choice, Field, Note, PreviewTable, Speech } from "../builder";
import { shownAs, shownAsField } from "../customerCodes/options";
import type { ForecastAnalysis, ForecastOutcome } from "./analysis";
import { MOST_PERIODS, proposedTestDay, timeUnits } from "./options";

/** So many customers are shown before the forecast. */
const ROWS = 5;

/** The controls, once the list's days are known. */
export function fieldsOf(
  { span, options }: ForecastOutcome,
  choice: Choice,
  { words }: Speech,
): Field[] {
  if (!span || !options) return [];
  const text = words.valueForecast;
  const { forecast, money, test } = text.groups;
  return [
    {
      kind: "number",
      id: "horizon",
      group: forecast,
      label: text.horizon,
      hint: text.horizonHint,
      value: options.horizon,
      minimum: 1,
      maximum: MOST_PERIODS,
    },
    {
      kind: "choice",
      id: "unit",
      group: forecast,
      label: text.unit,
      value: options.unit,
      choices: timeUnits.map((value) => ({ value, label: text.units[value] })),
    },
    {
      kind: "number",
      id: "margin",
      group: money,
      label: text.margin,
      hint: text.marginHint,
      value: options.margin,
      minimum: 0.001,
      maximum: 1,
      percent: true,
    },
    {
      kind: "number",
      id: "discountRate",
      group: money,
      label: text.discount,
      value: options.discountRate,
      minimum: 0,
      maximum: 10,
      percent: true,
    },
    {
      kind: "date",
      id: "testFrom",
      group: test,
      label: text.testFrom,
      hint: text.testFromHint(proposedTestDay(span)),
      value: options.testFrom,
    },
    {
      kind: "choice",
      id: "model",
      group: test,
      label: text.model,
      value: options.model,
      choices: [
        { value: "best", label: text.best },
        ...forecastModels.map((code) => ({ value: code, label: code })),
      ],
    },
    shownAsField(shownAs(choice), words),
  ];
}

/** What the reader should know before anything is fitted. */
export function notesOf({ buyers, span, sales }: ForecastAnalysis, { words }: Speech): Note[] {
  const text = words.valueForecast;
  const repeaters = buyers.frequency.reduce((count, each) => count + Number(each > 0), 0);
  const info = (sentence: string): Note => ({ kind: "info", text: sentence });
  const { undated } = sales;
  return [
    info(text.facts(buyers.customer.length, repeaters, span.from, span.to)),
    ...(undated.rows > 0
      ? [
          {
            kind: "warning" as const,
            text: words.salesList.undatedSales(undated.rows, undated.amount),
          },
        ]
      : []),
    ...(sales.discountAs ? [info(words.salesList.discountRead[sales.discountAs])] : []),
    info(text.oneDay),
    info(text.contract),
  ];
}

/** The customers with the largest sales so far: the forecast itself takes longer. */
export function previewOf({ buyers, names }: ForecastAnalysis, speech: Speech): PreviewTable {
  const text = speech.words.valueForecast;
  const money = new Intl.NumberFormat(speech.language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const best = [...descendingOrder(buyers.total)].slice(0, ROWS);
  return {
    caption: text.previewCaption,
    headers: [speech.words.salesList.customer, text.repeats, text.averageAmount],
    rows: best.map((row) => [
      String(names[buyers.customer[row]!]),
      String(buyers.frequency[row]),
      buyers.frequency[row]! > 0 ? money.format(buyers.averageAmount[row]!) : "",
    ]),
    numeric: [false, true, true],
  };
}
