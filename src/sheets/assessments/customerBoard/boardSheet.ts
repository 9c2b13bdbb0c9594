import type { SheetWords } from "../../../languages/language";
import { keyText } from "../../../marketing/distinctKeys";
import { equalTo } from "../../columns/criterion";
import { criterionInKey, rowInKey, type CodeKey } from "../../customerCodes/keySheet";
import { sumIfs, within } from "../../formulas/criteria";
import { alertLook } from "../../formulas/listChecks";
import { rowSpan } from "../../formulas/listRange";
import { titleFormula } from "../../formulas/titleFormula";
import type { CellValue } from "../../list";
import { MONEY_OR_DASH } from "../../moneyFormat";
import type { Content, SheetPlan } from "../../plan";
import { cellAddress } from "../../reference";
import { moreRange, purchaseCount, salesRanges } from "../../salesList/workingSheet";
import { area, SheetDraft } from "../../sheetDraft";
import { liveSentence } from "../../formulas/liveSentence";
import type { Analysis, BoardRow } from "./analysis";
import { code, type BoardColumn, type BoardDefinition } from "./definition";
import { statementOf } from "./form";
import { at, boardRow as on, cellNames, summaryRow, type Layout } from "./layout";

/** The column beside the sentence of how many are rated. */
const ALERT = 1;
const DAYS_OF_YEAR = 365.25;

/** What the board calls its customers. */
export interface BoardCustomers {
  key: CodeKey | null;
  /** The name, or the code that stands for it. */
  label: (name: CellValue | null) => CellValue | null;
}

/** The sheet that is filled in: a row a customer, figures of the list, ratings and what follows from them. */
export function boardSheet(
  definition: BoardDefinition,
  analysis: Analysis,
  layout: Layout,
  { label, key: codeKey }: BoardCustomers,
  words: SheetWords,
): SheetPlan {
  const common = words.customerBoard;
  const text = definition.texts(words);
  const { sales, rows, whyValues, options } = analysis;
  const draft = new SheetDraft();
  const summary = (row: number) => layout.onSummary(row);
  const { title } = words.builders[definition.id];
  const [from, to] = [summary(summaryRow.from), summary(summaryRow.to)];
  draft.row(on.title, 0, [{ formula: titleFormula(title, words.salesList, null, from, to) }]);
  draft.row(on.source, 0, [
    common.source(sales.data.shape.name, rowSpan(sales.data), analysis.best.length, options.by),
  ]);
  draft.row(on.guide, 0, [common.guide]);
  draft.row(on.ownGuide, 0, [text.guide]);
  draft.row(on.statement, 0, [
    [
      whyValues ? words.salesList.valuesStatement(whyValues(words)) : common.liveStatement,
      statementOf(options.shownAs, words),
    ]
      .join(" ")
      .trim(),
  ]);
  const alert = layout.onSummary(summaryRow.alert, 0);
  if (!whyValues) draft.row(on.rated, ALERT, [{ formula: `=${alert}&""` }]);
  draft.row(on.rated, 0, [
    {
      formula: `=${liveSentence(common.rated, `COUNT(${layout.own(ratedColumn(definition, layout))})`, `COUNTA(${layout.own("name")})`)}`,
    },
  ]);
  draft.row(on.header, 0, [
    words.salesList.customer,
    ...layout.order.slice(0, layout.width - 1).map((id) => headerOf(id, layout, words)),
  ]);
  for (const { id, group } of layout.columns)
    if (group !== undefined) draft.row(on.group, layout.column(id), [group]);
  const figuresOf = whyValues ? storedFigures : liveFigures(analysis, layout, codeKey);
  rows.forEach((row, position) => {
    const line = on.first + position;
    const put = (id: string, content: Content) => draft.row(line, layout.column(id), [content]);
    draft.row(line, 0, [label(row.name)]);
    for (const [id, content] of Object.entries(figuresOf(row, line)))
      if (layout.order.includes(id)) put(id, content);
    const cell = (id: string) =>
      id === "name" ? cellAddress(line, 0, "column") : layout.cell(line, id);
    const ifNamed = (expression: string) => ({
      formula: `=IF(${cell("name")}="","",${expression})`,
    });
    for (const column of layout.columns)
      if (column.kind === "computed") put(column.id, ifNamed(column.formula(cell)));
      else {
        put(column.id, typedContent(column, row.typed[column.id] ?? ""));
        if (column.kind === "choice")
          put(code(column.id), ifNamed(codeOf(column, cell(column.id))));
      }
    // Equal ones stand in the order of the board.
    put("priority", {
      formula: `=IF(${cell(definition.reason)}="","",N(${cell("sales")})-ROW()/1000000)`,
    });
  });
  looks(draft, layout, rows);
  draft.conditionalFormats.push(
    alertLook(area(on.rated, ALERT), cellAddress(on.rated, ALERT, "both")),
  );
  const { round } = definition;
  for (const [name, id] of [
    [cellNames.customer, "name"],
    [cellNames.rated, ratedColumn(definition, layout)],
    [cellNames.reason, definition.reason],
    ...(round ? [[cellNames.column(round.now), round.now] as const] : []),
    ...layout.columns.flatMap(({ id, kind }) =>
      kind === "computed" ? [] : [[cellNames.column(id), id] as const],
    ),
  ] as const)
    draft.names.push({ name, area: layout.areaOf(id) });
  validations(draft, layout, words);
  // Rows behind a figure would say whose it is.
  const listed = (["sales", "profit", "purchases"] as const).filter(
    (id) => options.shownAs === "names" && layout.order.includes(id),
  );
  return draft.plan(layout.names.board, {
    provenance: listed.map((figure) => ({
      area: layout.areaOf(figure),
      list: sales.data.shape.id,
      figure,
    })),
    columnWidths: [
      { column: 0, width: 30 },
      ...layout.order.map((id, position) => ({
        column: position + 1,
        width: position + 1 < layout.width ? widthOf(id, layout) : 0,
      })),
    ],
    freeze: { rows: on.first, columns: 1 },
    print: { orientation: "landscape", titleRows: on.first },
    rowIds: {
      ...{ column: layout.order.length + 2, row: on.first },
      ids: rows.map(({ name }) => (name === null ? "" : keyText(label(name)!))),
    },
  });
}

/** The column in which a number says that the customer is rated. */
function ratedColumn({ rated }: BoardDefinition, { columns }: Layout): string {
  return columns.find(({ id }) => id === rated)?.kind === "choice" ? code(rated) : rated;
}

function headerOf(id: string, { columns }: Layout, words: SheetWords): string {
  const own = columns.find((column) => column.id === id);
  return own?.header ?? words.customerBoard.figures[id as "sales"];
}

function widthOf(id: string, { columns }: Layout): number {
  return columns.find((column) => column.id === id)?.width ?? 13;
}

/** What was typed; a level in the words of this language, whatever language it was chosen in. */
function typedContent(column: BoardColumn, typed: CellValue): Content {
  if (typed === "") return null;
  if (column.kind !== "choice") return typed;
  const number = Number(String(typed).charAt(0)) - column.from;
  return column.levels[number] ?? typed;
}

/** The number that a chosen level begins with, or nothing: what is on no level counts as not rated. */
function codeOf({ levels, from }: BoardColumn & { kind: "choice" }, cell: string): string {
  const first = `LEFT(${cell},1)*1`;
  const last = from + levels.length - 1;
  return `IF(${cell}="","",IFERROR(IF(AND(${first}>=${from},${first}<=${last}),${first},""),""))`;
}

type Figures = Record<string, Content>;

function storedFigures({ figures }: BoardRow): Figures {
  if (!figures) return {};
  const { sales, profit, purchases, years } = figures;
  return { sales, profit, purchases, years };
}

/** The figures of the list as formulas over it; a name that is written below the customers finds its own. */
function liveFigures(
  { sales }: Analysis,
  layout: Layout,
  codeKey: CodeKey | null,
): (row: BoardRow, line: number) => Figures {
  const { working } = layout.names;
  const ranges = salesRanges(sales, working!);
  const firsts = moreRange(sales, working!, 0);
  const conditions = {
    from: layout.onSummary(summaryRow.from, at.hidden),
    to: layout.onSummary(summaryRow.to, at.hidden),
  };
  const period = within(conditions, ranges.date);
  return ({ isBest, name }, line) => {
    const named = cellAddress(line, 0, "column");
    const key = layout.cell(line, "key");
    const escaped = `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${named},"~","~~"),"*","~*"),"?","~?")`;
    // A name that the user writes below the codes stands for itself.
    const own = isBest ? "" : `IF(ISNUMBER(${key}),`;
    const criterion = codeKey
      ? `${own}${criterionInKey(codeKey, key)}${isBest ? "" : `,${escaped})`}`
      : key;
    const criteria = [ranges.customer, criterion, ...period];
    const ifNamed = (expression: string): Content => ({
      formula: isBest ? `=${expression}` : `=IF(${named}="","",${expression})`,
    });
    const sum = sumIfs(ranges.amount, criteria);
    const profit = ranges.profit
      ? sumIfs(ranges.profit, criteria)
      : ranges.costOfGoods && `${sum}-${sumIfs(ranges.costOfGoods, criteria)}`;
    const first = `INT(AVERAGEIFS(${[firsts, ranges.customer, criterion, firsts, `">0"`].join(",")}))`;
    const end = layout.onSummary(summaryRow.to);
    return {
      sales: ifNamed(sum),
      ...(profit && { profit: ifNamed(profit) }),
      purchases: ifNamed(purchaseCount(ranges, criteria)),
      years: ifNamed(`IFERROR(MAX(0,INT(${end})+1-${first})/${DAYS_OF_YEAR},"")`),
      key: codeKey
        ? { formula: `=IFERROR(${rowInKey(codeKey, named)},"")` }
        : isBest
          ? equalTo(name!)
          : { formula: `=${escaped}` },
    };
  };
}

function looks(draft: SheetDraft, layout: Layout, rows: readonly BoardRow[]): void {
  const { columns, width } = layout;
  const best = rows.filter(({ isBest }) => isBest).length;
  draft.look(area(on.title, 0), "title");
  draft.look(area(on.source, 0), "subtitle");
  draft.look(area(on.guide, 0, 3), "note");
  draft.look(area(on.rated, 0), "label");
  draft.look(area(on.header, 0, 1, width), "header", { wrap: true });
  for (const { id, group } of columns)
    if (group !== undefined) draft.look(area(on.group, layout.column(id)), "section");
  draft.look(area(on.first, 0, best), "label", { wrap: true });
  draft.look(area(on.first + best, 0, rows.length - best), "input", { wrap: true });
  const figures = columns[0] ? layout.column(columns[0].id) - 1 : 0;
  draft.look(area(on.first, 1, rows.length, figures), "result");
  draft.look(area(on.header, 1, 1, figures), "header", { align: "right", wrap: true });
  for (const id of ["sales", "profit"])
    if (layout.order.includes(id)) draft.format(layout.areaOf(id), MONEY_OR_DASH);
  draft.format(layout.areaOf("purchases"), "#,##0");
  draft.format(layout.areaOf("years"), "0.0");
  for (const column of columns) {
    const all = layout.areaOf(column.id);
    if (column.kind === "computed") {
      if (column.hidden) continue;
      draft.look(all, "result", { wrap: true, align: column.align ?? "left" });
      if (column.format) draft.format(all, column.format);
    } else {
      const align =
        column.kind === "score" ? "center" : column.kind === "number" ? "right" : "left";
      draft.look(all, "input", { wrap: true, align });
      if (column.kind === "date") draft.format(all, "yyyy-mm-dd");
      if (column.kind === "number") draft.format(all, column.format);
    }
    for (const { formula, look } of column.looks ?? [])
      draft.conditionalFormats.push({
        area: all,
        formula: `=${formula((id) => layout.cell(on.first, id))}`,
        look,
      });
  }
}

function validations(draft: SheetDraft, layout: Layout, { customerBoard: text }: SheetWords): void {
  for (const column of layout.columns) {
    const all = layout.areaOf(column.id);
    const title = column.header;
    const prompt = column.prompt ? { prompt: { title, text: column.prompt } } : {};
    switch (column.kind) {
      case "choice":
        draft.validations.push({
          ...{ area: all, kind: "list", values: [...column.levels], ...prompt },
          message: { title, text: text.chooseFromList },
        });
        break;
      case "score": {
        const values = Array.from({ length: column.to - column.from + 1 }, (_, step) =>
          String(column.from + step),
        );
        draft.validations.push({
          ...{ area: all, kind: "list", values, ...prompt },
          message: { title, text: text.scoreRule(column.from, column.to) },
        });
        break;
      }
      case "number":
        draft.validations.push({
          ...{ area: all, kind: "decimal", minimum: 0, maximum: column.maximum, ...prompt },
          message: { title, text: text.numberRule },
        });
        break;
      case "date":
        draft.validations.push({
          ...{ area: all, kind: "date", ...prompt },
          message: { title, text: text.dateRule },
        });
        break;
      case "text":
      case "computed":
        break;
    }
  }
}
