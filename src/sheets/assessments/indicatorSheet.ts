import type { AssessmentTexts } from "../../languages/assessmentTexts";
import type { SheetWords } from "../../languages/language";
import type { CellValue } from "../list";
import type { Content, NumberFormatted, Provenance, SheetPlan, Styled } from "../plan";
import { cellAddress, sheetReference } from "../reference";
import type { Breakdown, Indicator, IndicatorLists, IndicatorUnit, Term } from "./indicator";
import { columnArea, type Layout } from "./layout";
import { cellNames } from "./marks";
import type { ListColumns } from "./listColumns";
import { liveSentence, textLiteral } from "../formulas/liveSentence";

const NUMBER = 1;
const NAME = 2;
const VALUE = 3;
const BEFORE = 4;
const CHANGE = 5;
const SOURCE = 6;
const MEANING = 7;

/** Rows of a breakdown; longer lists are cut, and the sheet says so. */
const LONGEST = 60;

const formats: Record<IndicatorUnit, string> = { share: "0.0%", number: "#,##0" };

export interface IndicatorSheet {
  sheet: SheetPlan;
  /** What the rating sheet shows beside an item, by item id. */
  figures: Map<string, Content>;
}

/** How many of the definition's indicators the lists can fill. */
export function countFilled(indicators: readonly Indicator[], columns: ListColumns): number {
  return indicators.filter((each) => missingOf(each, columns) === null).length;
}

/** The sheet of figures from the user's own lists: live, by period, beside what each means. */
export function indicatorSheet(
  layout: Layout,
  texts: AssessmentTexts,
  words: SheetWords,
  lists: IndicatorLists,
  columns: ListColumns,
  terms: Record<string, string>,
): IndicatorSheet {
  const name = layout.names.indicators ?? "";
  const { assessments } = words;
  const { indicators, breakdowns } = layout.definition;
  const period = { now: ["$D$4", "$E$4"], before: ["$D$5", "$E$5"] } as const;
  const termRow = 5;
  const header = termRow + lists.terms.length + 1;
  const first = header + 1;
  const termCells = new Map(
    lists.terms.map((term, index) => [term.id, cellAddress(termRow + index, VALUE, "both")]),
  );

  const write = (indicator: Indicator, [from, to]: readonly [string, string]): string => {
    const dated = indicator.dated;
    const expression = indicator.expression({
      column: (role, input = indicator.input) => columns.range(input, role) ?? '""',
      period:
        dated !== undefined && columns.range(indicator.input, dated) !== null ? { from, to } : null,
      term: (id) => termCells.get(id) ?? '""',
    });
    return `=IFERROR(${expression},"")`;
  };

  const rows: Content[][] = [];
  const styles: Styled[] = [];
  const numberFormats: NumberFormatted[] = [];
  const provenance: Provenance[] = [];
  const parts = new Map<string, string[]>();
  const wanting = new Map<string, string>();

  indicators.forEach((indicator, index) => {
    const row = first + index;
    const place = layout.items.find(({ item }) => item.id === indicator.item);
    const text = texts.indicators[indicator.id];
    const labelOf = (input: string) =>
      lists.inputs.find(({ id }) => id === input)?.label(words) ?? input;
    const named = (input: string, ids: readonly string[]) => {
      const roles = lists.inputs.find(({ id }) => id === input)?.roles ?? [];
      return ids.map((id) => roles.find((role) => role.id === id)?.label(words) ?? id).join(", ");
    };
    const missing = missingOf(indicator, columns);
    const value = cellAddress(row, VALUE);
    const before = cellAddress(row, BEFORE);
    if (missing) {
      const isChosen = columns.list(missing.input) !== null;
      const needs = assessments.indicators.needs(
        labelOf(missing.input),
        named(missing.input, isChosen ? missing.roles : missing.all),
      );
      rows.push([
        place?.number ?? "",
        text?.name ?? "",
        null,
        null,
        null,
        needs,
        text?.meaning ?? "",
      ]);
      wanting.set(indicator.item, needs);
    } else {
      const dated =
        indicator.dated !== undefined && columns.range(indicator.input, indicator.dated) !== null;
      const source = readBy(indicator)
        .map(({ input, roles }) =>
          assessments.indicators.source(
            columns.list(input)?.shape.name ?? labelOf(input),
            named(input, roles),
          ),
        )
        .join("; ");
      rows.push([
        place?.number ?? "",
        text?.name ?? "",
        { formula: write(indicator, period.now) },
        dated ? { formula: write(indicator, period.before) } : null,
        dated
          ? {
              formula: `=IF(COUNT(${value},${before})<2,"",${indicator.unit === "share" ? `(${value}-${before})*100` : `${value}-${before}`})`,
            }
          : null,
        {
          formula: `=IF(ISNUMBER(${value}),${textLiteral(source)},${textLiteral(assessments.indicators.noFigure)})`,
        },
        text?.meaning ?? "",
      ]);
      provenance.push({
        area: { row, column: VALUE, rows: 1, columns: dated ? 2 : 1 },
        list: columns.list(indicator.input)?.shape.id ?? "",
        figure: indicator.id,
      });
      const cell = sheetReference(name, { row, column: VALUE, rows: 1, columns: 1 });
      const figure =
        indicator.unit === "share"
          ? liveSentence(assessments.indicators.percent, `ROUND(${cell}*100,1)`)
          : `FIXED(${cell},0)`;
      const labelled = liveSentence(
        (shown: string) => assessments.indicators.labelled(text?.name ?? "", shown),
        figure,
      );
      const known = parts.get(indicator.item) ?? [];
      const lead = known.length > 0 ? "CHAR(10)&" : "";
      parts.set(indicator.item, [...known, `IF(ISNUMBER(${cell}),${lead}${labelled},"")`]);
    }
    numberFormats.push(
      {
        area: { row, column: VALUE, rows: 1, columns: 2 },
        format: formats[indicator.unit],
      },
      {
        area: { row, column: CHANGE, rows: 1, columns: 1 },
        format:
          indicator.unit === "share"
            ? `+0.0" ${assessments.indicators.points}";-0.0" ${assessments.indicators.points}";0.0" ${assessments.indicators.points}"`
            : "+#,##0;-#,##0;0",
      },
    );
  });

  const ends = [
    ...new Set(
      indicators.flatMap(({ input, dated, roles }) => {
        const range = dated === undefined ? null : columns.range(input, dated);
        const usable = roles.every((role) => columns.range(input, role) !== null);
        return range !== null && usable ? [`MAX(${range})`] : [];
      }),
    ),
  ];
  const last = ends.length === 0 ? "0" : `MIN(${ends.join(",")})`;
  const blocks: SheetPlan["blocks"] = [
    {
      row: 0,
      column: NUMBER,
      rows: [[`${texts.title}: ${assessments.sheets.indicators}`], [assessments.indicators.note]],
    },
    {
      row: 2,
      column: NAME,
      rows: [
        [null, assessments.indicators.from, assessments.indicators.to],
        [
          assessments.indicators.value,
          { formula: `=IF(E4="","",DATE(YEAR(E4),MONTH(E4)-11,1))` },
          // The end of the last month that every list with dates reaches.
          { formula: `=IF(${last}=0,"",DATE(YEAR(${last}),MONTH(${last})+1,0))` },
        ],
        [
          assessments.indicators.before,
          { formula: `=IF(D4="","",DATE(YEAR(D4)-1,MONTH(D4),DAY(D4)))` },
          { formula: `=IF(D4="","",D4-1)` },
        ],
      ],
    },
    ...(lists.terms.length === 0
      ? []
      : [
          {
            row: termRow,
            column: NAME,
            rows: lists.terms.map((term): Content[] => [term.label(words), terms[term.id] ?? null]),
          },
        ]),
    {
      row: header,
      column: NUMBER,
      rows: [
        [
          assessments.columns.number,
          assessments.indicators.name,
          assessments.indicators.value,
          assessments.indicators.before,
          assessments.indicators.change,
          assessments.indicators.sourceHeader,
          assessments.indicators.meaning,
        ],
        ...rows,
      ],
    },
    { row: 3, column: SOURCE, rows: [[assessments.indicators.periodNote]] },
  ];
  styles.push(
    { area: { row: 0, column: NUMBER, rows: 1, columns: 1 }, role: "title" },
    { area: { row: 1, column: NUMBER, rows: 1, columns: 1 }, role: "note" },
    { area: { row: 2, column: VALUE, rows: 1, columns: 2 }, role: "muted", align: "right" },
    { area: columnArea(NAME, 3, 2 + lists.terms.length), role: "label" },
    { area: { row: 3, column: VALUE, rows: 2, columns: 2 }, role: "input" },
    { area: { row: 3, column: SOURCE, rows: 1, columns: 1 }, role: "note" },
    { area: { row: header, column: NUMBER, rows: 1, columns: MEANING }, role: "header" },
    { area: { row: header, column: VALUE, rows: 1, columns: 3 }, role: "header", align: "right" },
    { area: { row: header, column: SOURCE, rows: 1, columns: 1 }, role: "header", indent: 1 },
    {
      area: { row: first, column: NUMBER, rows: rows.length, columns: 2 },
      role: "label",
      wrap: true,
    },
    { area: { row: first, column: VALUE, rows: rows.length, columns: 3 }, role: "result" },
    {
      area: { row: first, column: SOURCE, rows: rows.length, columns: 2 },
      role: "muted",
      wrap: true,
    },
    {
      area: { row: first, column: SOURCE, rows: rows.length, columns: 1 },
      role: "muted",
      wrap: true,
      indent: 1,
    },
  );
  if (lists.terms.length > 0)
    styles.push({ area: columnArea(VALUE, termRow, lists.terms.length), role: "input" });
  numberFormats.push(
    { area: { row: 3, column: VALUE, rows: 2, columns: 2 }, format: "yyyy-mm-dd" },
    { area: columnArea(NUMBER, first, rows.length), format: "@" },
  );

  let next = first + rows.length + 1;
  for (const breakdown of breakdowns) {
    const written = breakdownBlock(breakdown, columns, layout, words, next);
    if (!written) continue;
    blocks.push(...written.blocks);
    styles.push(...written.styles);
    numberFormats.push(...written.numberFormats);
    provenance.push(...written.provenance);
    next = written.end + 1;
  }

  const figures = new Map<string, Content>();
  for (const [item, needs] of wanting) figures.set(item, needs);
  for (const [item, live] of parts) figures.set(item, { formula: `=${live.join("&")}` });
  return {
    figures,
    sheet: {
      name,
      blocks,
      styles,
      numberFormats,
      provenance,
      columnWidths: [
        { column: 0, width: 0 },
        { column: NUMBER, width: 6 },
        { column: NAME, width: 40 },
        { column: VALUE, columns: 3, width: 18 },
        { column: SOURCE, width: 36 },
        { column: MEANING, width: 60 },
      ],
      validations: [
        {
          area: { row: 3, column: VALUE, rows: 2, columns: 2 },
          kind: "date",
          message: { title: assessments.date, text: assessments.dateRule },
        },
      ],
      names: [
        {
          name: cellNames.period,
          area: { row: 3, column: VALUE, rows: 2, columns: 2 },
          hidden: true,
        },
        ...(lists.terms.length > 0
          ? [
              {
                name: cellNames.terms,
                area: columnArea(VALUE, termRow, lists.terms.length),
                hidden: true as const,
              },
            ]
          : []),
      ],
      // The header stays out: the breakdowns below have headers of their own.
      freeze: { rows: 1, columns: NAME + 1 },
      print: { orientation: "landscape" },
      rowIds: { column: 0, row: first, ids: indicators.map(({ id }) => id) },
      showGridlines: false,
    },
  };
}

/** The lists that an indicator reads, its own first. */
function readBy(indicator: Indicator): { input: string; roles: readonly string[] }[] {
  return [indicator, ...(indicator.with ? [indicator.with] : [])];
}

/** The first list without which there is no figure: what is missing of it, and all that it needs; null where none is. */
function missingOf(
  indicator: Indicator,
  columns: ListColumns,
): { input: string; roles: readonly string[]; all: readonly string[] } | null {
  for (const { input, roles } of readBy(indicator)) {
    const missing = roles.filter((role) => columns.range(input, role) === null);
    if (missing.length > 0) return { input, roles: missing, all: roles };
  }
  return null;
}

/** The words to look for: what the user chose, else the first value of the column that looks like it. */
export function guessTerm(term: Term, values: readonly CellValue[]): string {
  const found = values.find((value) => term.pattern.test(String(value)));
  return found === undefined ? "" : String(found);
}

interface BreakdownBlock extends Pick<SheetPlan, "blocks" | "styles" | "numberFormats"> {
  provenance: Provenance[];
  /** The first row below it. */
  end: number;
}

function breakdownBlock(
  breakdown: Breakdown,
  columns: ListColumns,
  layout: Layout,
  words: SheetWords,
  top: number,
): BreakdownBlock | null {
  const { input, key } = breakdown;
  const list = columns.list(input);
  const usable = breakdown.columns.filter(({ roles }) =>
    roles.every((role) => columns.range(input, role) !== null),
  );
  if (!list || columns.range(input, key) === null || usable.length === 0) return null;
  const groups = breakdown.rows === "groups" ? differentValues(columns.values(input, key)) : null;
  const all = groups?.length ?? list.shape.rowCount;
  const count = Math.min(all, LONGEST);
  if (count === 0) return null;
  const first = top + 2;
  const number = layout.items.find(({ item }) => item.id === breakdown.item)?.number ?? "";
  const rows = Array.from({ length: count }, (_, index): Content[] => {
    const keyCell = cellAddress(first + index, NAME, "column");
    const at = (role: string) => columns.cell(input, role, index) ?? '""';
    const name: Content = groups ? groups[index]! : { formula: `=IF(${at(key)}="","",${at(key)})` };
    const context = {
      column: (role: string) => columns.range(input, role) ?? '""',
      at,
      key: keyCell,
    };
    return [
      name,
      ...usable.map(({ expression }) => ({ formula: `=IFERROR(${expression(context)},"")` })),
    ];
  });
  const width = 1 + usable.length;
  const cut = all > count ? [[words.assessments.indicators.cut(count, all)]] : [];
  return {
    end: first + count + cut.length,
    blocks: [
      { row: top, column: NUMBER, rows: [[number, breakdown.title(words)]] },
      {
        row: top + 1,
        column: NAME,
        rows: [[breakdown.keyHeader(words), ...usable.map(({ header }) => header(words))], ...rows],
      },
      ...(cut.length > 0 ? [{ row: first + count, column: NAME, rows: cut }] : []),
    ],
    styles: [
      { area: { row: top, column: NUMBER, rows: 1, columns: 2 }, role: "section" },
      { area: { row: top + 1, column: NAME, rows: 1, columns: width }, role: "header" },
      {
        area: { row: top + 1, column: VALUE, rows: 1, columns: usable.length },
        role: "header",
        align: "right",
      },
      { area: columnArea(NAME, first, count), role: "label" },
      { area: { row: first, column: VALUE, rows: count, columns: usable.length }, role: "result" },
    ],
    numberFormats: usable.map(({ unit, decimals }, index) => ({
      area: columnArea(VALUE + index, first, count),
      format: decimals ? "#,##0.00" : formats[unit],
    })),
    provenance: usable.map(({ id }, index) => ({
      area: columnArea(VALUE + index, first, count),
      list: list.shape.id,
      figure: `${breakdown.id}.${id}`,
    })),
  };
}

/**
 * The different values of a column, blanks left out, as they first came: a number must stay one to be found by
 * Excel's "=". Upper and lower case are one.
 */
function differentValues(values: readonly CellValue[]): CellValue[] {
  const found = new Map<CellValue, CellValue>();
  for (const value of values) {
    const key = typeof value === "string" ? value.toLowerCase() : value;
    if (value !== "" && !found.has(key)) found.set(key, value);
  }
  return [...found.values()];
}
