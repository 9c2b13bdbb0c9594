import { Failure } from "../../src/excel/failure";
import type { Progress } from "../../src/excel/progress";
import type { Remembered } from "../../src/excel/writePlan";
import type { Builder, Choice } from "../../src/sheets/builder";
import type { ListData, ListShape } from "../../src/sheets/list";
import type { WorkbookPlan } from "../../src/sheets/plan";
import type { SessionWorkbook } from "../../src/taskpane/builder/session";

/** A list of the workbook with its rows. */
export function list(id: string, headers: string[], rows: (string | number)[][]): ListShape {
  return {
    id,
    kind: "table",
    name: id,
    sheet: id,
    headerRow: 0,
    firstColumn: 0,
    rowCount: rows.length,
    headers,
    sample: rows,
    numberFormats: headers.map(() => "General"),
  };
}

/** A workbook that holds lists, plans and settings, and counts what is asked of it. */
export class WorkbookInMemory implements SessionWorkbook {
  readings = 0;
  readonly plans: WorkbookPlan[] = [];
  readonly settings = new Map<string, unknown>();
  /** The next reading waits for this. */
  gate: Promise<void> = Promise.resolve();
  failure: Failure | null = null;
  /** Rows of lists that differ from what their shapes show, by list. */
  readonly contents = new Map<string, (string | number)[][]>();

  constructor(public shapes: ListShape[]) {}

  readListShapes = (key?: string) =>
    Promise.resolve({
      shapes: this.shapes,
      sheetNames: this.shapes.map(({ sheet }) => sheet),
      remembered: this.settings.get(key ?? ""),
    });

  readLists = async (
    shapes: readonly ListShape[],
    columns: Record<string, readonly number[]>,
    progress: Progress,
  ) => {
    this.readings += 1;
    progress.report(0.5, "reading");
    await this.gate;
    if (progress.signal.aborted) throw new Failure("cancelled", () => "cancelled");
    const gone = shapes.find((shape) => !this.shapes.some(({ id }) => id === shape.id));
    if (gone) throw new Failure("listGone", () => `${gone.name} is gone.`);
    const lists: Record<string, ListData> = {};
    for (const shape of shapes)
      lists[shape.id] = {
        shape,
        columns: new Map(
          (columns[shape.id] ?? []).map((column) => [
            column,
            (this.contents.get(shape.id) ?? shape.sample).map((row) => row[column] ?? ""),
          ]),
        ),
      };
    return { lists, sheetNames: this.shapes.map(({ sheet }) => sheet) };
  };

  writePlan = (plan: WorkbookPlan, _progress: Progress, remembered?: Remembered) => {
    if (this.failure) return Promise.reject(this.failure);
    this.plans.push(plan);
    if (remembered) this.settings.set(remembered.key, JSON.parse(JSON.stringify(remembered.value)));
    return Promise.resolve({
      id: `plan ${this.plans.length}`,
      sheets: plan.sheets.map(({ name }) => ({ id: name, name })),
    });
  };
}

/** A builder as small as one can be: the total of a list's amount column, times a factor. */
export const totalBuilder: Builder = {
  id: "total",
  inputs: [
    {
      id: "sales",
      label: () => "Sales list",
      hint: () => "",
      required: true,
      roles: [
        { id: "amount", label: () => "Amount", required: true },
        { id: "customer", label: () => "Customer", required: false },
      ],
    },
  ],
  guess(lists) {
    const found = lists.find(({ headers }) => headers.includes("Amount"));
    const column = (header: string) => {
      const at = found?.headers.indexOf(header) ?? -1;
      return at < 0 ? null : at;
    };
    const roles = { amount: column("Amount"), customer: column("Customer") };
    return {
      lists: { sales: { list: found?.id ?? null, roles: found ? roles : {} } },
      options: {},
    };
  },
  columnsToRead({ lists }: Choice) {
    const sales = lists["sales"];
    const columns = Object.values(sales?.roles ?? {}).filter((column) => column !== null);
    return sales?.list ? { [sales.list]: columns } : {};
  },
  study(lists, choice) {
    const sales = lists["sales"];
    const column = choice.lists["sales"]?.roles["amount"];
    const amounts = column === null || column === undefined ? null : sales?.columns.get(column);
    const factor = Number(choice.options["factor"] ?? 1);
    const total = (amounts ?? []).reduce<number>((sum, amount) => sum + Number(amount), 0) * factor;
    return {
      fields: [{ id: "factor", kind: "number", label: "Factor", value: factor }],
      notes: [],
      preview: { caption: "Total", headers: ["Total"], rows: [[String(total)]], numeric: [true] },
      effect: "Creates a sheet.",
      refusal: amounts ? null : "Choose the amount.",
    };
  },
  plan(lists, choice, speech, context) {
    const study = totalBuilder.study(lists, choice, speech, context);
    return {
      builder: "total",
      schemaVersion: 1,
      choice,
      sheets: [
        {
          name: "Total",
          blocks: [{ row: 0, column: 0, rows: study.preview?.rows ?? [] }],
          styles: [],
          numberFormats: [],
          columnWidths: [],
        },
      ],
      show: 0,
      refreshable: true,
    };
  },
};
