import type {
  Area,
  ConditionalFormat,
  NumberFormatted,
  SheetPlan,
  Styled,
  Validation,
} from "../sheets/plan";
import { OPERATION_BYTES } from "./messageSize";
import type { Step } from "./steps";
import { columnPoints, conditionalLooks, looks } from "./styles";

/** The steps that give a sheet its looks: formats by area, widths, validation, conditions and freeze. */
export function lookSteps(sheet: () => Excel.Worksheet, plan: SheetPlan): Step[] {
  const on = (area: Area) =>
    sheet().getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();
  const step = (operations: number, queue: () => void): Step => ({
    bytes: operations * OPERATION_BYTES,
    queue,
  });
  const steps = [
    ...plan.styles.map((styled) => step(5, () => setStyle(on(styled.area), styled))),
    ...plan.numberFormats.map((formatted) =>
      step(1, () => setNumberFormat(on(formatted.area), formatted)),
    ),
    ...plan.columnWidths.map(({ column, columns = 1, width }) =>
      step(2, () => setWidth(on({ row: 0, column, rows: 1, columns }), width)),
    ),
    ...(plan.validations ?? []).map((validation) =>
      step(3, () => setValidation(on(validation.area), validation)),
    ),
    ...(plan.conditionalFormats ?? []).map((conditional) =>
      step(4, () => addConditionalFormat(on(conditional.area), conditional)),
    ),
    // What stands beside wrapped text begins where it begins.
    ...wrappedRows(plan).map(({ row, rows }) =>
      step(1, () => {
        on({ row, column: 0, rows, columns: lastColumn(plan) + 1 }).format.verticalAlignment =
          "Top";
      }),
    ),
    // Rows grow to large and wrapped text once the widths stand.
    ...rowsToFit(plan).map((rows) =>
      step(2, () =>
        on({ ...rows, column: 0, columns: 1 })
          .getEntireRow()
          .untrack()
          .format.autofitRows(),
      ),
    ),
    step(2, () => setView(sheet(), plan)),
  ];
  if (plan.rowIds) {
    const { column } = plan.rowIds;
    steps.push(step(1, () => setWidth(on({ row: 0, column, rows: 1, columns: 1 }), 0)));
  }
  return steps;
}

const wraps = ({ wrap, role }: Styled): boolean => wrap ?? looks[role].wrap ?? false;

/** The rows that hold wrapped text. */
function wrappedRows({ styles }: SheetPlan): Rows[] {
  return joinedRows(styles.filter(wraps));
}

/** The rows that hold large or wrapped text. */
function rowsToFit({ styles }: SheetPlan): Rows[] {
  return joinedRows(styles.filter((styled) => wraps(styled) || looks[styled.role].size));
}

type Rows = Pick<Area, "row" | "rows">;

/** The rows of styled areas, neighbours together. */
function joinedRows(styles: readonly Styled[]): Rows[] {
  const joined: Rows[] = [];
  const areas = styles.map(({ area }) => area).sort((one, other) => one.row - other.row);
  for (const { row, rows } of areas) {
    const above = joined.at(-1);
    if (above && row <= above.row + above.rows)
      above.rows = Math.max(above.rows, row + rows - above.row);
    else joined.push({ row, rows });
  }
  return joined;
}

function lastColumn({ styles }: SheetPlan): number {
  return Math.max(...styles.map(({ area }) => area.column + area.columns - 1));
}

function setStyle(range: Excel.Range, { area, role, indent, wrap, align }: Styled): void {
  const { format } = range;
  const look = looks[role];
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.top !== undefined) drawLine(format, "EdgeTop", look.top);
  if (look.bottom !== undefined) drawLine(format, "EdgeBottom", look.bottom);
  if (look.grid !== undefined) {
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const)
      drawLine(format, edge, look.grid);
    if (area.rows > 1) drawLine(format, "InsideHorizontal", look.grid);
    if (area.columns > 1) drawLine(format, "InsideVertical", look.grid);
  }
  if (wrap ?? look.wrap) format.wrapText = true;
  if (align !== undefined)
    format.horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[
      align
    ];
  if (indent !== undefined) format.indentLevel = indent;
}

type Edge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

function drawLine(format: Excel.RangeFormat, edge: Edge, color: string): void {
  const border = format.borders.getItem(edge);
  border.style = "Continuous";
  border.color = color;
}

function setNumberFormat(range: Excel.Range, { format }: NumberFormatted): void {
  // One value for the whole range is documented, though the type knows only arrays.
  range.numberFormat = format as unknown as string[][];
}

function setWidth(range: Excel.Range, width: number): void {
  const columns = range.getEntireColumn().untrack();
  if (width === 0) columns.columnHidden = true;
  else columns.format.columnWidth = columnPoints(width);
}

/** Excel's limits for the texts of a validation. */
const TITLE_LENGTH = 32;
const MESSAGE_LENGTH = 255;

function setValidation(range: Excel.Range, validation: Validation): void {
  const { dataValidation } = range;
  dataValidation.rule = ruleOf(validation);
  const { message, prompt } = validation;
  if (message)
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: shorten(message.title, TITLE_LENGTH),
      message: shorten(message.text, MESSAGE_LENGTH),
    };
  if (prompt)
    dataValidation.prompt = {
      showPrompt: true,
      title: shorten(prompt.title, TITLE_LENGTH),
      message: shorten(prompt.text, MESSAGE_LENGTH),
    };
}

function ruleOf(validation: Validation): Excel.DataValidationRule {
  switch (validation.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource(validation.values) } };
    case "listFrom":
      return {
        list: { inCellDropDown: true, source: `=${validation.reference.replace(/^=/, "")}` },
      };
    case "wholeNumber":
    case "decimal": {
      const { minimum: formula1, maximum: formula2 } = validation;
      const between = { formula1, formula2, operator: "Between" } as const;
      return validation.kind === "decimal" ? { decimal: between } : { wholeNumber: between };
    }
    case "date":
      return { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" } };
  }
}

/** Excel writes the choices as one text with commas, at most 255 characters. */
function listSource(values: readonly string[]): string {
  const source = values.join(",");
  if (source.length > MESSAGE_LENGTH || values.some((value) => value.includes(",")))
    throw new RangeError(
      "Choices with commas or of more than 255 characters need a range of cells.",
    );
  return source;
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

function addConditionalFormat(range: Excel.Range, { formula, look }: ConditionalFormat): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula.startsWith("=") ? formula : `=${formula}`;
  custom.format.font.color = conditionalLooks[look].color;
  custom.format.fill.color = conditionalLooks[look].fill;
}

/** Frozen panes and gridlines. */
function setView(sheet: Excel.Worksheet, { freeze, showGridlines }: SheetPlan): void {
  if (showGridlines !== undefined) sheet.showGridlines = showGridlines;
  if (freeze && freeze.rows > 0 && freeze.columns > 0)
    sheet.freezePanes.freezeAt(
      sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns).untrack(),
    );
  else if (freeze && freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze && freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
}
