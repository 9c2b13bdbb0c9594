import fc from "fast-check";
import { readConsent } from "../../../src/sheets/columns/consent";
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

describe("consent to use personal data", () => {
  /** The header of the column that is taken for consent. */
  const consentOf = (headers: string[], ...rows: CellValue[][]): string | null => {
    const shape = shapeOf({ name: "Customers", headers, rows });
    const { consent } = guessColumns(shape, ["customer", "consent"]);
    return consent === null ? null : shape.headers[consent]!;
  };

  // Published names are Salesforce's, HubSpot's and Mailchimp's; consent is a field of the user's own elsewhere.
  test.each<[string, string, CellValue, CellValue]>([
    ["Salesforce", "Privacy Consent Status", "OptIn", "OptOut"],
    [
      "HubSpot",
      "Legal basis for processing contact's data",
      "Freely given consent from contact",
      "",
    ],
    ["Microsoft Dynamics", "GDPR Consent", "Yes", "No"],
    ["Siebel/Oracle", "CONSENT_GIVEN", "Y", "N"],
    ["SalesLogix/Infor", "ConsentToDataProcessing", true, false],
    ["1C", "Согласие на обработку ПДн", "Получено", "Отозвано"],
    ["Terrasoft/Creatio", "Согласие на обработку персональных данных", "Да", "Нет"],
    ["NauCRM", "Согласие получено", 1, 0],
    ["a Swedish register", "Samtycke till personuppgifter", "Ja", "Nej"],
    ["a Bulgarian list", "Съгласие за обработка на лични данни", "Да", "Не"],
    ["WinPeak", "Consent date", 45_300, ""],
  ])("is known in an export of %s by “%s”", (_, header, given, other) => {
    expect(consentOf(["Customer", "VIP", header], ["A", "Yes", given], ["B", "No", other])).toBe(
      header,
    );
    expect(readConsent(given)).toBe("given");
    expect(["refused", "none"]).toContain(readConsent(other));
  });

  test.each<[CellValue, CellValue]>([
    ["yes", "no"],
    ["Ja", "Nej"],
    ["да", "нет"],
    ["да", "не"],
    [true, false],
    ["TRUE", "FALSE"],
    [1, 0],
  ])("is known by its cells, %p and %p, where its header says nothing", (given, refused) => {
    const rows = [
      ["Anna", given, "north"],
      ["Bo", refused, "south"],
      ["Eva", "", "north"],
    ];
    expect(consentOf(["Customer", "Column5", "Region"], ...rows)).toBe("Column5");
    expect([readConsent(given), readConsent(refused)]).toEqual(["given", "refused"]);
  });

  test.each([
    ["several columns could be it", ["Customer", "A", "B"], ["yes", "no"]],
    ["it is the other way round", ["Customer", "Email Opt Out", "Город"], ["yes", "Sofia"]],
    ["consent was taken back", ["Customer", "Consent withdrawn", "City"], ["no", "Lund"]],
    ["ones alone may count anything", ["Customer", "Pieces", "City"], [1, "Lund"]],
  ])("is not guessed where %s", (_, headers, cells) => {
    expect(consentOf(headers, ["Anna", ...cells], ["Bo", ...cells])).toBeNull();
  });

  test.each<[CellValue, string]>([
    [" Yes ", "given"],
    ["opt-in", "given"],
    ["", "none"],
    ["  ", "none"],
    ["?", "unclear"],
    ["perhaps", "unclear"],
    [2, "unclear"],
    [-1, "unclear"],
  ])("a cell holding %p says: %s", (cell, consent) => expect(readConsent(cell)).toBe(consent));
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
