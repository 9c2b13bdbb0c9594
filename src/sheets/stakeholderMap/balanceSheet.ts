import type { SheetWords } from "../../languages/language";
import { cellAddress } from "../reference";
import { area, quoted, type SheetDraft } from "../sheetDraft";
import type { TypedLayout } from "../typedSheetBuilder";
import { balanceColumn as column, balanceRow as row, kinds, sheetAt } from "./layout";
import { partnerRegister, type PartnerColumn } from "./registers";

const CHART_ROWS = 19;

/** What partners of each kind bring and cost a year, and how many of them competition law has not been checked for. */
export function balanceSheet(
  words: SheetWords,
  draft: SheetDraft,
  names: readonly string[],
): TypedLayout {
  const text = words.stakeholderMap;
  const register = partnerRegister(words);
  const all = (id: PartnerColumn) => register.all(id, names[sheetAt.partners]);
  const width = column.unchecked + 1;
  draft.row(row.header, 0, text.balanceHeaders);
  draft.look(area(row.header, 0, 1, width), "header", { wrap: true });
  draft.look(area(row.header, 1, 1, width - 1), "header", { wrap: true, align: "right" });
  const line = (at: number, label: string, ...conditions: string[]) => {
    const count = (...factors: string[]) => `SUMPRODUCT(${[...conditions, ...factors].join(",")})`;
    const known = `--ISNUMBER(${all("net")})`;
    const sum = (id: PartnerColumn) => ({
      formula: `=IF(${count(known)}=0,"",${count(known, all(id))})`,
    });
    const [benefit, cost] = [cellAddress(at, column.benefit), cellAddress(at, column.cost)];
    const net = cellAddress(at, column.net);
    draft.row(at, 0, [
      label,
      { formula: `=${count(`--(${all("partner")}<>"")`)}` },
      sum("benefit"),
      sum("cost"),
      { formula: `=IF(COUNT(${benefit},${cost})<2,"",${benefit}-${cost})` },
      { formula: `=IF(N(${cost})=0,"",${net}/${cost})` },
      { formula: `=${count(`--(${all("mind")}=${quoted(text.checkLaw)})`)}` },
    ]);
  };
  kinds.forEach(({ id }, position) => {
    const at = row.first + position;
    line(at, text.kinds[id], `--(${all("kind")}=${cellAddress(at, column.kind, "column")})`);
  });
  line(row.total, text.allPartners);

  const rows = (of: number, columns = 1) => area(row.first, of, kinds.length, columns);
  draft.look(rows(column.kind), "label");
  draft.look(rows(column.partners, width - 1), "result");
  draft.look(area(row.total, 0, 1, width), "total");
  draft.format(area(row.first, column.benefit, kinds.length + 1, 3), "#,##0;-#,##0");
  draft.format(area(row.first, column.return, kinds.length + 1), "0%;-0%");
  draft.conditionalFormats.push(
    {
      area: area(row.first, column.unchecked, kinds.length + 1),
      formula: `=${cellAddress(row.first, column.unchecked, "column")}>0`,
      look: "warning",
    },
    {
      area: area(row.first, column.net, kinds.length + 1),
      formula: `=N(${cellAddress(row.first, column.net, "column")})<0`,
      look: "bad",
    },
  );
  const series = (name: string, of: number) => ({
    name,
    values: rows(of),
    categories: rows(column.kind),
  });
  return {
    columnWidths: [
      { column: 0, width: 30 },
      { column: 1, columns: width - 1, width: 18 },
    ],
    charts: [
      {
        kind: "columnClustered",
        title: text.balanceChart,
        place: area(row.chart, 0, CHART_ROWS, width - 1),
        series: [
          { ...series(text.balanceHeaders[column.benefit]!, column.benefit), look: "gain" },
          { ...series(text.balanceHeaders[column.cost]!, column.cost), look: "loss" },
        ],
        valueAxis: { minimum: 0, title: text.moneyAxis, numberFormat: "#,##0" },
        categoryAxis: { title: text.balanceHeaders[column.kind]! },
        description: text.balanceDescription,
      },
    ],
  };
}
