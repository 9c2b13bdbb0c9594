import type { SheetWords } from "../../languages/language";
import type { CodeKey } from "../customerCodes/keySheet";
import { alertLook, listChecks, type CheckedList } from "../formulas/listChecks";
import { columnRange } from "../formulas/listRange";
import type { CellValue } from "../list";
import type { SheetPlan } from "../plan";
import { area, quoted, SheetDraft } from "../sheetDraft";
import type { Analysis } from "./analysis";
import { complaintBlock } from "./complaintBlock";
import { customerCells, givenTerms } from "./customerCells";
import { chosenOn, contentOf, guarded, position, type Figure } from "./figures";
import { frequencyBlock } from "./frequencyBlock";
import { headBlock } from "./headBlock";
import { at, checksRow, column, on, onCustomers, own, type SheetNames } from "./layout";
import { timelineBlock, timelineCharts } from "./timelineBlock";
import { valueBlock } from "./valueBlock";

/** The page of one customer. */
export function profileSheet(
  analysis: Analysis,
  names: SheetNames,
  labels: readonly CellValue[],
  key: CodeKey | null,
  figures: readonly Figure[],
  words: SheetWords,
  statement: string,
): SheetPlan {
  const live = analysis.whyValues === null;
  const draft = new SheetDraft();
  headBlock(analysis, names, labels, words, statement, draft);
  customerCells(analysis, names, key, words, draft);
  figures.forEach((figure, place) =>
    draft.grid.put(figure.row, figure.column, contentOf(figure, place, analysis, names)),
  );
  who(analysis, names, words, draft);
  valueBlock(analysis, words, draft);
  frequencyBlock(words, draft);
  timelineBlock(analysis, words, draft);
  complaintBlock(analysis, chosenOn(key), words, draft);
  if (live) {
    const lists = checkedLists(analysis);
    draft.add(listChecks(lists, checksRow(analysis.complaints !== null), words, draft.grid));
    draft.row(on.alert, 0, [{ formula: alert(analysis, lists.length, words) }]);
    draft.conditionalFormats.push(alertLook(area(on.alert, 0), own(on.alert, 0)));
  }
  return draft.plan(names.profile, {
    columnWidths: [
      { column: 0, width: 3 },
      { column: at.label, width: 62 },
      { column: at.value, width: 24 },
      { column: at.second, columns: 4, width: 17 },
      { column: at.hidden, columns: 3, width: 0 },
    ],
    charts: timelineCharts(analysis, words),
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "portrait" },
  });
}

/** Labels of what is known of the customer; the figures are in place. */
function who(
  { list, customers }: Analysis,
  names: SheetNames,
  words: SheetWords,
  draft: SheetDraft,
): void {
  const text = words.customerProfile;
  draft.row(on.who, 0, [text.whoSection]);
  draft.row(on.variant, at.label, [
    text.variant,
    guarded(`INDEX(${onCustomers(names, column.variant, customers.length)},${position})`),
  ]);
  for (const id of ["kind", "segment", "payment", "afterSale", "stopped", "communication"] as const)
    draft.row(on[id], at.label, [text.roles[id]]);
  const { individual, processor } = text.variants;
  const is = (variant: string) => `${own(on.variant)}=${quoted(variant)}`;
  draft.row(on.own, at.label, [
    {
      formula: `=IF(${is(individual)},${quoted(text.roles.household)},IF(${is(processor)},${quoted(text.roles.use)},${quoted(text.roles.outlets)}))`,
    },
  ]);
  draft.row(on.consent, at.label, [
    text.consentLabel,
    guarded(quoted(list?.consent ? text.consentGiven : text.consentUnknown)),
  ]);
  const rows = on.consent - on.variant + 1;
  draft.look(area(on.who, 0), "section");
  draft.look(area(on.variant, at.label, rows), "label");
  draft.look(area(on.variant, at.value, rows), "result", { align: "left" });
}

/** The lists behind the formulas. */
function checkedLists({ sales, list, complaints }: Analysis): CheckedList[] {
  const { roles } = sales;
  const amounts = sales.computed ? ["quantity", "price", "discount"] : ["amount"];
  const numeric = [...amounts, "date", "profit", "costOfGoods"].flatMap((id) => roles[id] ?? []);
  const checked: CheckedList[] = [{ data: sales.data, numeric, filled: roles.date! }];
  for (const other of [list, complaints])
    if (other)
      checked.push({
        ...{ data: other.data, filled: other.roles.customer! },
        numeric: other === complaints ? [other.roles.date ?? []].flat() : [],
      });
  return checked;
}

/** What must be said at the top: a day that is none, rows and texts that do not count, consent that has changed. */
function alert({ list, complaints }: Analysis, lists: number, words: SheetWords): string {
  const text = words.customerProfile;
  const common = words.salesList;
  const checks = checksRow(complaints !== null);
  const said = (sentence: string) => quoted(`${sentence} `);
  const counts = (offset: number) =>
    Array.from({ length: lists }, (_, one) => own(checks + 1 + 2 * one + offset)).join("+");
  const parts = [
    `IF(ISNUMBER(${own(on.asOf)}),"",${said(text.asOfNeedsDate)})`,
    `IF(${counts(0)}=0,"",${said(common.rowsAdded)})`,
    `IF(${counts(1)}=0,"",${said(common.textsTyped)})`,
  ];
  if (list?.consent) {
    const cells = columnRange(list.data.shape, list.roles.consent!);
    const { givenValues, cells: known } = list.consent;
    const given = known.filter((cell) => givenValues.includes(cell)).length;
    parts.push(
      `IF(SUMPRODUCT(1*(${givenTerms(givenValues, cells)}))=${given},"",${said(text.consentChanged)})`,
    );
  }
  return `=TRIM(${parts.join("&")})`;
}
