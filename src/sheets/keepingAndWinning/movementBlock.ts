import type { SheetWords } from "../../languages/language";
import type { Content } from "../plan";
import { cellAddress } from "../reference";
import { area, type SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { at, customerColumn, on, onCustomers, type SheetNames } from "./layout";

/** Customers kept, lost, gained and won back, counted from the customers' sheet. */
export function movementBlock(
  analysis: Analysis,
  names: SheetNames,
  words: SheetWords,
  draft: SheetDraft,
): void {
  const text = words.keepingAndWinning;
  const { movements, customers, whyValues } = analysis;
  const rows = Math.max(1, customers.length);
  const count = (conditions: [column: number, condition: string][], value: number): Content =>
    whyValues
      ? value
      : {
          formula: `=COUNTIFS(${conditions
            .flatMap(([column, condition]) => [onCustomers(names, column, rows), condition])
            .join(",")})`,
        };
  const { before, atStart, within, atEnd } = customerColumn;
  const some = `">0"`;
  const cell = (row: number) => cellAddress(row, at.value);
  const lines: [row: number, label: string, content: Content][] = [
    [on.atStart, text.atStart, { formula: `=${cell(on.kept)}+${cell(on.lost)}` }],
    [
      on.kept,
      text.keptInAll,
      count(
        [
          [atStart, some],
          [atEnd, some],
        ],
        movements.kept,
      ),
    ],
    [
      on.lost,
      text.lostInAll,
      count(
        [
          [atStart, some],
          [atEnd, "0"],
        ],
        movements.lost,
      ),
    ],
    [
      on.gained,
      text.gainedInAll,
      count(
        [
          [before, "0"],
          [within, some],
        ],
        movements.gained,
      ),
    ],
    [
      on.wonBack,
      text.wonBackInAll,
      count(
        [
          [before, some],
          [atStart, "0"],
          [within, some],
        ],
        movements.wonBack,
      ),
    ],
    [on.buyers, text.buyers, count([[within, some]], movements.buyers)],
    [
      on.retention,
      text.retention,
      { formula: `=IF(${cell(on.atStart)}=0,"",${cell(on.kept)}/${cell(on.atStart)})` },
    ],
  ];
  draft.row(on.movements, 0, [text.movementsSection]);
  for (const [row, label, content] of lines) draft.row(row, at.label, [label, content]);
  draft.look(area(on.movements, 0), "section");
  draft.look(area(on.atStart, at.label, lines.length), "label");
  draft.look(area(on.kept, at.label, 2), "label", { indent: 1 });
  draft.look(area(on.atStart, at.value, lines.length), "result");
  draft.format(area(on.atStart, at.value, lines.length - 1), "#,##0");
  draft.format(area(on.retention, at.value), "0.0%");
}
