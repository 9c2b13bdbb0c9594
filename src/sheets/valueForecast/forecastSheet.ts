import type { Reason } from "../../marketing/forecastVerdict";
import type { Fit, ValueForecast } from "../../marketing/valueForecast";
import type { Speech } from "../builder";
import { Grid } from "../grid";
import type { Content, NumberFormatted, SheetPlan, Styled } from "../plan";
import { cellAddress, sheetReference } from "../reference";
import type { ForecastAnalysis } from "./analysis";
import { customerColumn, firstCustomerRow, totalRow } from "./customersSheet";

/** The widest table of the sheet. */
const WIDTH = 8;

/** What the forecast comes to, whether it may be trusted, and the fits it was made with. */
export function forecastSheet(
  analysis: ForecastAnalysis,
  forecast: ValueForecast,
  names: { forecast: string; customers: string },
  { words }: Speech,
): SheetPlan {
  const text = words.valueForecast;
  const { options, span, sales } = analysis;
  const { verdict, fits, spending, test } = forecast;
  const grid = new Grid();
  const styles: Styled[] = [];
  const numberFormats: NumberFormatted[] = [];
  let row = 0;
  const style = (at: number, role: Styled["role"], columns = 1, column = 0) =>
    styles.push({ area: { row: at, column, rows: 1, columns }, role });
  const format = (column: number, code: string) =>
    numberFormats.push({ area: { row, column, rows: 1, columns: 1 }, format: code });
  const line = (...cells: Content[]) => {
    cells.forEach((cell, column) => grid.put(row, column, cell));
    row += 1;
  };
  const section = (title: string) => {
    row += 1;
    style(row, "section", 3);
    line(title);
  };
  const header = (...cells: string[]) => {
    styles.push({
      area: { row, column: 0, rows: 1, columns: 1 },
      role: "header",
      wrap: true,
    });
    styles.push({
      area: { row, column: 1, rows: 1, columns: cells.length - 1 },
      role: "header",
      align: "right",
      wrap: true,
    });
    line(...cells);
  };
  const figure = (label: string, value: Content, code: string) => {
    style(row, "label");
    styles.push({ area: { row, column: 1, rows: 1, columns: 1 }, role: "result", align: "right" });
    format(1, code);
    line(label, value);
  };

  style(row, "title");
  line(text.title);
  style(row, "note");
  line(text.statement);
  style(row, verdict.trust === "trustworthy" ? "result" : "warning", WIDTH);
  line(text.verdicts[verdict.trust]);

  section(text.totals);
  const customers = analysis.buyers.customer.length;
  const column = (at: number, rows = customers) =>
    sheetReference(names.customers, { row: firstCustomerRow, column: at, rows, columns: 1 });
  const allOf = (at: number) =>
    sheetReference(names.customers, { row: totalRow, column: at, rows: 1, columns: 1 });
  const value = allOf(customerColumn.value);
  const best = column(customerColumn.value, Math.max(1, Math.ceil(customers / 10)));
  figure(text.customers, { formula: `=ROWS(${column(customerColumn.name)})` }, "#,##0");
  figure(text.activeCustomers, { formula: `=${allOf(customerColumn.alive)}` }, "#,##0.0");
  figure(text.expectedPurchases, { formula: `=${allOf(customerColumn.purchases)}` }, "#,##0.0");
  figure(text.expectedValue, { formula: `=${value}` }, "#,##0.00");
  figure(text.topShare, { formula: `=IF(${value}=0,"",SUM(${best})/${value})` }, "0.0%");

  section(text.measured);
  header(text.measure, text.result, text.judgement);
  for (const reason of verdict.reasons) {
    style(row, "label");
    format(1, reasonFormat(reason));
    styles.push({
      area: { row, column: 2, rows: 1, columns: 1 },
      role: reason.trust === "trustworthy" ? "label" : "warning",
      align: "right",
    });
    const isMeasured = reason.code !== "noTest" && reason.code !== "converged";
    line(text.reasons[reason.code], isMeasured ? reason.measured : null, text.trust[reason.trust]);
  }

  section(text.settings);
  figure(text.list, sales.data.shape.name, "@");
  figure(text.lastDay, span.to, "yyyy-mm-dd");
  if (options.testFrom !== null) figure(text.testFrom, options.testFrom, "yyyy-mm-dd");
  figure(text.unit, text.units[options.unit], "@");
  figure(text.horizon, options.horizon, "#,##0");
  figure(text.margin, options.margin, "0.0%");
  figure(text.discount, options.discountRate, "0.0%");

  section(text.parameters);
  for (const fit of [fits[0]!, ...(spending ? [spending] : [])]) {
    header(fit.model, text.value, text.standardError);
    for (const { name, value: estimate, standardError } of fit.parameters) {
      style(row, "label");
      format(1, "0.0000");
      format(2, "0.0000");
      line(name, estimate, finiteOrNull(standardError));
    }
    format(1, "#,##0.00");
    style(row, "label");
    line(text.logLikelihood, fit.logLikelihood);
    format(1, "#,##0.00");
    style(row, "label");
    line("AIC", fit.aic);
  }

  section(text.comparison);
  header(
    text.model,
    text.logLikelihood,
    "AIC",
    ...(test
      ? [text.testExpected, text.testActual, text.off, text.meanError, text.correlationShort]
      : []),
  );
  for (const fit of fits) {
    style(row, "label");
    const own = test?.models.find((each) => each.fit.model === fit.model)?.comparison;
    const [expected, actual] = [cellAddress(row, 3), cellAddress(row, 4)];
    ["#,##0.00", "#,##0.00", "#,##0.0", "#,##0", "+0%;-0%;0%", "0.000", "0.00"].forEach((code, i) =>
      format(1 + i, code),
    );
    line(
      fit.model,
      fit.logLikelihood,
      fit.aic,
      ...(own
        ? [
            own.expected,
            own.actual,
            { formula: `=IF(${actual}=0,"",${expected}/${actual}-1)` },
            own.meanAbsoluteError,
            own.correlation,
          ]
        : []),
    );
  }

  section(text.distrust);
  for (const sentence of sentences(forecast, words)) {
    style(row, "note");
    line(sentence);
  }

  return {
    name: names.forecast,
    blocks: [grid.block()],
    styles,
    numberFormats,
    columnWidths: [
      { column: 0, width: 80 },
      { column: 1, columns: WIDTH - 1, width: 22 },
    ],
    print: { orientation: "landscape" },
  };
}

function reasonFormat({ code }: Reason): string {
  if (code === "repeaters") return "#,##0";
  return code === "correlation" || code === "spending" ? "0.00" : "0%";
}

/** What to bear in mind, of the fits first. */
function sentences(
  { fits, spending, spendingProblem, test }: ValueForecast,
  { valueForecast: text, results }: Speech["words"],
): string[] {
  const { notes, oneTimeActive, leftOut } = results.FIT;
  const best: Fit = fits[0]!;
  const noted = [...best.notes, ...(spending?.notes ?? [])];
  return [
    ...noted.map((note) => notes[note]),
    ...(best.model === "BG/NBD" ? [oneTimeActive] : []),
    ...(spendingProblem ? [text.sameAmounts] : []),
    ...(spending && spending.leftOut > 0 ? [leftOut(spending.leftOut)] : []),
    ...(test && test.newCustomers > 0 ? [text.newCustomers(test.newCustomers)] : []),
    text.intervalNote,
    text.oneDay,
    text.contract,
  ];
}

function finiteOrNull(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
