/** " There are 3 such rows." after a sentence that names the first of them. */
const suchRows = (count: number) => (count > 1 ? ` There are ${count} such rows.` : "");

export const lists = {
  roles: {
    customer: "Customer",
    date: "Date",
    amount: "Amount",
    quantity: "Quantity",
    price: "Price",
    discount: "Discount",
    order: "Order number",
    profit: "Profit",
    costOfGoods: "Cost of goods",
    weight: "Weight",
    costType: "Cost type",
    consent: "Consent",
  },
  noHeader: (list: string) =>
    `“${list}” has no header row: its first row must name the columns. Insert a row with names above the data.`,
  repeatedHeader: (list: string, header: string, columns: string) =>
    `“${list}” has the header “${header}” more than once, in columns ${columns}; here they are told apart by their column letter.`,
  emptyList: (list: string) =>
    `“${list}” has headers but no rows: there is nothing to compute yet.`,
  missingColumn: (list: string, role: string) =>
    `Choose the column of “${list}” that holds: ${role}.`,
  sameColumn: (column: string, first: string, second: string) =>
    `The column “${column}” is chosen twice, as “${first}” and as “${second}”; each needs a column of its own.`,
  notANumber: (list: string, column: string, row: number, value: string, rows: number) =>
    `Row ${row} of “${list}” holds the text “${value.slice(0, 60)}” in the column “${column}”, where a number is needed.${suchRows(rows)}`,
  blankNumber: (list: string, column: string, row: number, rows: number) =>
    `Row ${row} of “${list}” has nothing in the column “${column}”, where a number is needed: write 0 if it is nought.${suchRows(rows)}`,
  notADate: (list: string, column: string, row: number, value: string) =>
    `Row ${row} of “${list}” holds “${value.slice(0, 60)}” in the column “${column}”, where a date is needed.`,
  ambiguousDate: (list: string, column: string, row: number, value: string) =>
    `Row ${row} of “${list}” holds the date “${value.slice(0, 60)}” as text in the column “${column}”, and day and month cannot be told apart for certain. Turn the column into dates first (Data, Text to Columns, Date).`,
};
