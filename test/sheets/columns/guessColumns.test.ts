import fc from "fast-check";
import { guessColumns } from "../../../src/sheets/columns/guessColumns";
import { headerText } from "../../../src/sheets/columns/headerText";
import { meanings } from "../../../src/sheets/columns/meaning";
import type { CellValue, ListShape } from "../../../src/sheets/list";
import { shapeOf } from "../listFixture";

const DATE = "yyyy-mm-dd";
const sales = ["customer", "date", "amount", "quantity", "price", "discount", "order"] as const;

/** A list with one row; the text "date" stands for a date: a number with a date format. */
function list(columns: [header: string, cell: CellValue][]): ListShape {
  const shape = shapeOf({
    name: "List",
    headers: columns.map(([header]) => header),
    rows: [columns.map(([, cell]) => (cell === "date" ? 45_300 : cell))],
  });
  return {
    ...shape,
    numberFormats: columns.map(([, cell]) => (cell === "date" ? DATE : "General")),
  };
}

/** The header that each meaning got. */
function guessed(shape: ListShape): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(guessColumns(shape, sales))
      .filter(([, column]) => column !== null)
      .map(([meaning, column]) => [meaning, shape.headers[column!]!]),
  );
}

test.each([
  ["orderDate", "order date"],
  ["CustomerID", "customer id"],
  ["  Unit_Price (EUR) ", "unit price eur"],
  ["Счёт №", "счет"],
  ["HTTPServer", "http server"],
])("the header %s reads “%s”", (header, text) => {
  expect(headerText(header)).toBe(text);
});

describe("columns are guessed from the headers of", () => {
  test("English lists", () => {
    expect(
      guessed(
        list([
          ["InvoiceNo", "536365"],
          ["Description", "tea"],
          ["Quantity", 6],
          ["InvoiceDate", "date"],
          ["UnitPrice", 2.5],
          ["CustomerID", 17850],
          ["Country", "UK"],
        ]),
      ),
    ).toEqual({
      customer: "CustomerID",
      date: "InvoiceDate",
      quantity: "Quantity",
      price: "UnitPrice",
      order: "InvoiceNo",
    });
  });

  test("Swedish lists", () => {
    expect(
      guessed(
        list([
          ["Fakturanr", 1],
          ["Kundnamn", "A"],
          ["Fakturadatum", "date"],
          ["Nettobelopp", 5],
        ]),
      ),
    ).toEqual({
      customer: "Kundnamn",
      date: "Fakturadatum",
      amount: "Nettobelopp",
      order: "Fakturanr",
    });
  });

  test("1C, in Russian", () => {
    expect(
      guessed(
        list([
          ["Контрагент", "ООО Ромашка"],
          ["Номенклатура", "Молоко"],
          ["Количество", 5],
          ["Цена", 10],
          ["Сумма без НДС", 50],
          ["Дата документа", "date"],
          ["Номер документа", "РТУ-1"],
        ]),
      ),
    ).toEqual({
      customer: "Контрагент",
      date: "Дата документа",
      amount: "Сумма без НДС",
      quantity: "Количество",
      price: "Цена",
      order: "Номер документа",
    });
  });

  test("Bulgarian lists", () => {
    expect(
      guessed(
        list([
          ["Име на клиента", "Мария"],
          ["Дата на продажбата", "date"],
          ["Стойност без ДДС", 3],
          ["Номер на фактура", 7],
          ["Отстъпка %", 5],
        ]),
      ),
    ).toEqual({
      customer: "Име на клиента",
      date: "Дата на продажбата",
      amount: "Стойност без ДДС",
      order: "Номер на фактура",
      discount: "Отстъпка %",
    });
  });

  test("Salesforce and Dynamics", () => {
    expect(
      guessed(
        list([
          ["Opportunity ID", "006"],
          ["Account Name", "A"],
          ["Close Date", "date"],
          ["Amount", 1],
        ]),
      ),
    ).toEqual({
      customer: "Account Name",
      date: "Close Date",
      amount: "Amount",
      order: "Opportunity ID",
    });
    expect(
      guessed(
        list([
          ["Document No.", "SI1"],
          ["Sell-to Customer Name", "A"],
          ["Posting Date", "date"],
          ["Line Amount", 1],
          ["Line Discount %", 10],
        ]),
      ),
    ).toEqual({
      customer: "Sell-to Customer Name",
      date: "Posting Date",
      amount: "Line Amount",
      discount: "Line Discount %",
      order: "Document No.",
    });
  });
});

test("of several dates the one of the sale is taken", () => {
  const shape = list([
    ["ShippedDate", "date"],
    ["RequiredDate", "date"],
    ["OrderDate", "date"],
  ]);
  expect(guessed(shape)).toEqual({ date: "OrderDate" });
});

test("a date is known by its contents where its header says nothing", () => {
  expect(
    guessed(
      list([
        ["When", "date"],
        ["Customer", "A"],
      ]),
    ),
  ).toEqual({ customer: "Customer", date: "When" });
});

test("a header does not make an amount of a text, nor a date of a number", () => {
  expect(
    guessed(
      list([
        ["Amount", "many"],
        ["Date", 5],
      ]),
    ),
  ).toEqual({});
});

test("no column is given two meanings, whatever the headers", () => {
  const header = fc.oneof(
    fc.constantFrom(
      "Customer",
      "Date",
      "Amount",
      "Sales",
      "Cost",
      "Type",
      "Order",
      "Price",
      "Клиент",
    ),
    fc.string(),
  );
  const cell = fc.oneof(fc.constant("date"), fc.double({ noNaN: true }), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(header, cell), { maxLength: 12 }), (columns) => {
      const guess = guessColumns(list(columns), meanings);
      const taken = Object.values(guess).filter((column) => column !== null);
      expect(new Set(taken).size).toBe(taken.length);
      for (const column of taken) expect(column).toBeLessThan(columns.length);
    }),
  );
});
