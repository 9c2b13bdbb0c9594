import type { SheetWords } from "../../languages/language";
import { figureLines } from "../figureLines";
import type { Chart } from "../plan";
import { cellAddress } from "../reference";
import { area, quoted, type SheetDraft } from "../sheetDraft";
import type { TypedLayout } from "../typedSheetBuilder";
import {
  CHART_ROWS,
  classes,
  LEVELS,
  LIMIT,
  mapRow as row,
  pointColumn,
  sheetAt,
  STAKEHOLDER_ROWS,
} from "./layout";
import { stakeholderRegister, type StakeholderColumn } from "./registers";

/** Ends of the axes; between 0 and 1 nothing stands. */
const EDGE = { from: 0, to: 6 };
/** Where what is not rated waits, outside the chart. */
const OUTSIDE = -1;
/** By so much a point moves aside where others have the same levels. */
const ASIDE = 0.12;

const actionColumns = [
  ...(["stakeholder", "class", "state", "wanted", "priority"] as const),
  ...(["action", "owner", "due"] as const),
];

/** Influence by interest: the names in a grid, the points in a chart, and what to do first. */
export function mapSheet(
  words: SheetWords,
  draft: SheetDraft,
  names: readonly string[],
): TypedLayout {
  const text = words.stakeholderMap;
  const register = stakeholderRegister(words, names);
  const all = (id: StakeholderColumn) => register.all(id, names[sheetAt.stakeholders]);
  const one = (id: StakeholderColumn, position: number) => `INDEX(${all(id)},${position + 1})`;

  figureLines(draft, row.limits, [
    { label: text.influenceLimit, content: LIMIT, format: "0.0", role: "input" },
    { label: text.interestLimit, content: LIMIT, format: "0.0", role: "input" },
  ]);
  draft.validations.push({
    area: area(row.limits, 1, 2),
    kind: "decimal",
    minimum: 1,
    maximum: 5,
    message: { title: text.limitTitle, text: words.register.numberMessage(1, 5) },
  });
  draft.row(row.classes, 0, [text.columns.class, text.count]);
  draft.look(area(row.classes, 0, 1, 2), "header");
  draft.look(area(row.classes, 1), "header", { align: "right" });
  figureLines(
    draft,
    row.firstClass,
    classes.map((id) => ({
      label: text.classes[id],
      content: { formula: `=COUNTIF(${all("class")},${quoted(text.classes[id])})` },
    })),
  );

  nameGrid(words, draft, one);
  actions(words, draft, register.rows, all);
  points(words, draft, one, all);
  return {
    columnWidths: [
      { column: 0, width: 36 },
      { column: 1, columns: 5, width: 24 },
      { column: 6, columns: 2, width: 18 },
    ],
    charts: [mapChart(words)],
  };
}

/** Who stands where: a cell for each pair of levels, with the names in it. */
function nameGrid(
  words: SheetWords,
  draft: SheetDraft,
  one: (id: StakeholderColumn, position: number) => string,
): void {
  const text = words.stakeholderMap;
  const { influence, interest } = text.levels;
  draft.row(row.grid, 0, [
    text.gridCorner,
    ...LEVELS.map((level) => `${level} ${interest[level - 1]}`),
  ]);
  draft.look(area(row.grid, 0, 1, LEVELS.length + 1), "header", { wrap: true });
  [...LEVELS].reverse().forEach((height, down) => {
    const at = row.firstLevel + down;
    // Two empty lines keep the row tall enough for several names, which formulas fill in later.
    draft.grid.put(at, 0, `${height} ${influence[height - 1]}\n\n`);
    LEVELS.forEach((across) => {
      const list = Array.from({ length: STAKEHOLDER_ROWS }, (_, position) => {
        const here = `AND(${one("influence", position)}&""="${height}",${one("interest", position)}&""="${across}")`;
        return `IF(${here},"; "&${one("stakeholder", position)},"")`;
      });
      draft.grid.put(at, across, { formula: `=MID(${list.join("&")},3,500)` });
    });
  });
  const cells = area(row.firstLevel, 1, LEVELS.length, LEVELS.length);
  draft.look(area(row.firstLevel, 0, LEVELS.length), "label", { wrap: true });
  draft.look(cells, "result", { wrap: true });
  const [influenceLimit, interestLimit] = [0, 1].map((position) =>
    cellAddress(row.limits + position, 1, "both"),
  );
  const high = `LEFT(${cellAddress(row.firstLevel, 0, "column")},1)*1>=${influenceLimit}`;
  const interested = `LEFT(${cellAddress(row.grid, 1, "row")},1)*1>=${interestLimit}`;
  draft.conditionalFormats.push(
    { area: cells, formula: `=AND(${high},${interested})`, look: "warning" },
    { area: cells, formula: `=(${high})<>(${interested})`, look: "middling" },
    { area: cells, formula: `=NOT(OR(${high},${interested}))`, look: "muted" },
  );
}

/** What to do first: influence × interest × gap. */
function actions(
  words: SheetWords,
  draft: SheetDraft,
  rows: number,
  all: (id: StakeholderColumn) => string,
): void {
  const text = words.stakeholderMap;
  const keys = all("sortKey");
  const width = actionColumns.length;
  draft.grid.put(row.actions, 0, text.actionsTitle);
  draft.row(
    row.actions + 1,
    0,
    actionColumns.map((id) => text.columns[id]),
  );
  for (let rank = 1; rank <= rows; rank += 1)
    draft.row(
      row.firstAction + rank - 1,
      0,
      actionColumns.map((id) => {
        const found = `INDEX(${all(id)},MATCH(LARGE(${keys},${rank}),${keys},0))`;
        const shown = id === "due" ? `IF(${found}="","",${found})` : found;
        const isText = id === "action" || id === "owner";
        return {
          formula: `=IF(${rank}>COUNT(${keys}),"",${isText ? `${found}&""` : shown})`,
        };
      }),
    );
  draft.look(area(row.actions, 0), "section");
  draft.look(area(row.actions + 1, 0, 1, width), "header", { wrap: true });
  draft.look(area(row.firstAction, 0, rows, width), "label", { wrap: true, align: "left" });
  for (const id of ["state", "wanted", "priority"] as const) {
    const at = actionColumns.indexOf(id);
    draft.look(area(row.actions + 1, at), "header", { wrap: true, align: "center" });
    draft.look(area(row.firstAction, at, rows), "label", { align: "center" });
  }
  draft.format(area(row.firstAction, actionColumns.indexOf("due"), rows), "yyyy-mm-dd");
}

/** What the chart draws: a point a stakeholder, those of the same levels side by side, and the two limits. */
function points(
  words: SheetWords,
  draft: SheetDraft,
  one: (id: StakeholderColumn, position: number) => string,
  all: (id: StakeholderColumn) => string,
): void {
  const text = words.stakeholderMap;
  draft.grid.put(row.points, 0, text.pointsTitle);
  draft.row(row.points + 1, 0, [
    text.columns.stakeholder,
    text.columns.interest,
    text.columns.influence,
  ]);
  for (let position = 0; position < STAKEHOLDER_ROWS; position += 1) {
    const rated = `${one("class", position)}=""`;
    const before = `--(ROW(${all("interest")})-MIN(ROW(${all("interest")}))<${position})`;
    const equal = (id: StakeholderColumn) => `--(${all(id)}=${one(id, position)})`;
    const same = `SUMPRODUCT(${equal("interest")},${equal("influence")},${before})`;
    const place = (id: StakeholderColumn) => ({
      formula: `=IF(${rated},${OUTSIDE},${one(id, position)}+${ASIDE}*${same})`,
    });
    draft.row(row.firstPoint + position, 0, [
      { formula: `=IF(${rated},"",${one("stakeholder", position)})` },
      place("interest"),
      place("influence"),
    ]);
  }
  const limit = (position: number) => ({
    formula: `=N(${cellAddress(row.limits + position, 1, "both")})`,
  });
  draft.row(row.firstLine, 0, [text.influenceLimit, EDGE.from, limit(0)]);
  draft.row(row.firstLine + 1, 0, [text.influenceLimit, EDGE.to, limit(0)]);
  draft.row(row.firstLine + 2, 0, [text.interestLimit, limit(1), EDGE.from]);
  draft.row(row.firstLine + 3, 0, [text.interestLimit, limit(1), EDGE.to]);
  draft.look(area(row.points, 0), "section");
  draft.look(area(row.points + 1, 0, 1, 3), "header", { wrap: true });
  draft.look(area(row.points + 1, 1, 1, 2), "header", { wrap: true, align: "right" });
  draft.look(area(row.firstPoint, 0, STAKEHOLDER_ROWS + 5, 3), "muted");
  draft.format(area(row.firstPoint, 1, STAKEHOLDER_ROWS + 5, 2), "0.00");
}

function mapChart(words: SheetWords): Chart {
  const text = words.stakeholderMap;
  const line = (position: number, column: number) => area(row.firstLine + position, column, 2);
  const all = (column: number) => area(row.firstPoint, column, STAKEHOLDER_ROWS);
  return {
    kind: "scatter",
    title: text.chartTitle,
    place: area(row.chart, 0, CHART_ROWS, 5),
    series: [
      {
        name: text.influenceLimit,
        values: line(0, pointColumn.influence),
        categories: line(0, pointColumn.interest),
        look: "threshold",
      },
      {
        name: text.interestLimit,
        values: line(2, pointColumn.influence),
        categories: line(2, pointColumn.interest),
        look: "threshold",
      },
      {
        name: text.sheets.stakeholders,
        values: all(pointColumn.influence),
        categories: all(pointColumn.interest),
        look: "points",
      },
    ],
    valueAxis: {
      minimum: EDGE.from,
      maximum: EDGE.to,
      title: text.columns.influence,
      numberFormat: "0",
    },
    categoryAxis: {
      minimum: EDGE.from,
      maximum: EDGE.to,
      title: text.columns.interest,
      numberFormat: "0",
    },
    description: text.chartDescription,
  };
}

/** The grid's cell of two levels, for whoever reads the sheet. */
export function gridCell(influence: number, interest: number): { row: number; column: number } {
  return { row: row.firstLevel + LEVELS.length - influence, column: interest };
}
