import type { Builder, Choice, ListInput, Speech } from "../builder";
import { listCell } from "../formulas/listRange";
import { lastAnswer } from "../lastAnswer";
import { callCustomers } from "../customerCodes/callCustomers";
import type { CellValue, ListData } from "../list";
import type { WorkbookPlan } from "../plan";
import { bestSalesList, salesColumns } from "../salesList/bestSalesList";
import { customerLabels } from "../salesList/customerLabels";
import { salesInput } from "../salesList/salesInput";
import { salesBehind, type SalesFigure } from "../salesList/salesBehind";
import type { SalesRows } from "../salesList/salesRows";
import {
  amountFormula,
  salesRanges,
  sameKey,
  workingSheet,
  type WorkingColumn,
} from "../salesList/workingSheet";
import { freeSheetName } from "../sheetName";
import { tableBuilder } from "../tableBuilder";
import { analyse, type Analysis, type Outcome } from "./customerBoard/analysis";
import { boardSheet } from "./customerBoard/boardSheet";
import { type BoardDefinition } from "./customerBoard/definition";
import { fieldsOf, notesOf, previewOf } from "./customerBoard/form";
import { at, Layout, summaryRow, type SheetNames } from "./customerBoard/layout";
import { storedOptions } from "./customerBoard/options";
import { firstBlock, numberRow, summarySheet } from "./customerBoard/summarySheet";
import { typedOf } from "./customerBoard/typed";

/** Who bought, when, for how much. */
const inputs: ListInput[] = [
  { ...salesInput, roles: salesInput.roles.filter(({ id }) => id !== "weight") },
];

/**
 * The builder of a board: the best customers of a sales list, one a row, with figures that are formulas over the
 * list, ratings that the user fills in, and a summary. Refresh takes in new sales and customers, sorts again, and
 * keeps what was typed with its customer.
 */
export function customerBoard(definition: BoardDefinition): Builder {
  const remembered = lastAnswer((data: ListData | undefined, choiceText: string): Outcome =>
    analyse(definition, data, choiceText),
  );
  const analysisOf = ({ sales }: Record<string, ListData>, choice: Choice) =>
    remembered(sales, JSON.stringify(choice));
  return tableBuilder({
    id: definition.id,
    inputs,
    guess: (lists) => ({
      lists: { sales: bestSalesList(lists, inputs[0]!.roles) },
      options: {},
    }),
    rolesOf: (_, shape) => salesColumns(shape, inputs[0]!.roles),
    analyse: analysisOf,
    fields: (found, speech) => fieldsOf(definition, found, speech),
    notes: notesOf,
    preview: previewOf,
    typed: typedOf(definition, analysisOf),
    rowsBehind({ figure, row }, lists, choice) {
      const { analysis, refusal } = analysisOf(lists, choice);
      if (!analysis) return refusal!;
      const { sales, period } = analysis;
      // A row without a name is nobody's, and not that of sales without a customer.
      const isOf = (buyer: string) => row !== "" && buyer === row;
      return salesBehind(sales, period, figure as SalesFigure, isOf, sales.profit);
    },
    plan: (analysis, choice, speech, context): WorkbookPlan => {
      const { sheetNames, today } = context;
      const { options, period, whyValues } = analysis;
      const round = options.newRound ? Math.floor(today) : options.round;
      const dated = { ...analysis, options: { ...options, round } };
      const layout = layOut(definition, dated, speech, sheetNames);
      const { words } = speech;
      const { names } = layout;
      const taken = Object.values(names).filter((name) => name !== null);
      const customers = analysis.rows.flatMap(({ name }) => (name === null ? [] : [name]));
      const called = callCustomers(customers, choice, words, context, taken);
      const labels = customerLabels(customers, words, called.labels);
      const label = (name: CellValue | null) => (name === null ? null : labels.name(name));
      const conditions = {
        from: layout.onSummary(summaryRow.from, at.hidden),
        to: layout.onSummary(summaryRow.to, at.hidden),
      };
      return {
        ...{ builder: definition.id, schemaVersion: definition.schemaVersion },
        // The period as it was: more sales must not move it unasked.
        choice: storedOptions(
          { ...choice, options: { ...choice.options, from: period.from, to: period.to } },
          round,
        ),
        sheets: [
          boardSheet(definition, dated, layout, { key: called.key, label }, words),
          summarySheet(definition, dated, layout, words),
          ...called.sheets,
          ...(whyValues || names.working === null
            ? []
            : [
                workingSheet(
                  ...([analysis.sales, names.working, words.customerBoard.workingTitle] as const),
                  ...([conditions, words] as const),
                  [firstPurchase(analysis.sales, names.working, words.customerBoard.workingFirst)],
                ),
              ]),
        ],
        // Nothing would tell whose the ratings are beside codes without a key.
        ...{ show: 0, refreshable: options.shownAs !== "codes" },
      };
    },
    isLive: ({ whyValues }) => whyValues === null,
  });
}

function layOut(
  definition: BoardDefinition,
  { options, rows, sales, whyValues }: Analysis,
  { words }: Speech,
  sheetNames: readonly string[],
): Layout {
  const wishes = definition.texts(words).sheets;
  const taken = [...sheetNames];
  const free = (wish: string) => {
    const name = freeSheetName(wish, taken);
    taken.push(name);
    return name;
  };
  const names: SheetNames = {
    board: free(wishes.board),
    summary: free(wishes.summary),
    working: whyValues ? null : free(words.customerBoard.working),
  };
  const hasProfit = sales.profit !== null;
  const columns = (layout: Layout) =>
    definition.columns({
      ...{ words, variant: options.variant, hasProfit },
      number: (id) => layout.onSummary(numberRow(definition, id)),
      planned(id) {
        const { row, column } = definition.planned!.find((each) => each.id === id)!;
        return layout.onSummary(firstBlock(definition) + row, column);
      },
      range: (id) => layout.own(id),
    });
  return new Layout(names, columns, rows.length, hasProfit);
}

/** The day of the row where it is the customer's first purchase, else 0. */
function firstPurchase(sales: SalesRows, sheet: string, header: string): WorkingColumn {
  const { shape } = sales.data;
  const ranges = salesRanges(sales, sheet);
  const same = sameKey(sales, "customer");
  return {
    header,
    formula(row) {
      const cell = (role: string) => listCell(shape, row, sales.roles[role]!);
      const day = `INT(${cell("date")})`;
      const earlier = [
        ...[ranges.customer, same(row), ranges.amount, `">=0"`],
        ...[ranges.date, `"<"&${day}`],
      ];
      const amount = sales.computed ? amountFormula(sales, row) : cell("amount");
      return `IF(OR(${cell("date")}="",${amount}<0),0,IF(COUNTIFS(${earlier.join(",")})=0,${day},0))`;
    },
  };
}
