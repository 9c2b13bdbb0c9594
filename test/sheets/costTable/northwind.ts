import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { TestList } from "../listFixture";

const FILES = ["orders.csv", "order-details.csv", "customers.csv"] as const;

export const northwindFiles = FILES.map((file) => `northwind/${file}`);

type Row = Record<string, string>;

const DAY = 86_400_000;
const serial = (text: string) => Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / DAY + 25_569;

/**
 * Northwind as a user would prepare it: the order lines with customer and date looked up, and the orders, whose
 * freight is a ledger with a column a cost. Freight belongs to an order, not to its lines.
 */
export function northwindLists(
  orderFile: string,
  lineFile: string,
  customerFile: string,
): TestList[] {
  const [orders, lines, customers] = [orderFile, lineFile, customerFile].map(
    (file) => Papa.parse<Row>(readFileSync(file, "utf8").trim(), { header: true }).data,
  ) as [Row[], Row[], Row[]];
  const names = new Map(customers.map((each) => [each.customerID!, each.customerID!]));
  const byId = new Map(orders.map((each) => [each.orderID!, each]));
  return [
    {
      name: "Order lines",
      headers: [
        "orderID",
        "customer",
        "orderDate",
        "productID",
        "unitPrice",
        "quantity",
        "discount",
      ],
      rows: lines.map((line) => {
        const order = byId.get(line.orderID!)!;
        return [
          Number(line.orderID),
          names.get(order.customerID!)!,
          serial(order.orderDate!),
          Number(line.productID),
          Number(line.unitPrice),
          Number(line.quantity),
          Number(line.discount),
        ];
      }),
      formats: { orderDate: "yyyy-mm-dd" },
    },
    {
      name: "Orders",
      headers: ["orderID", "customer", "employeeID", "orderDate", "shipVia", "freight", "shipCity"],
      rows: orders.map((order) => [
        Number(order.orderID),
        order.customerID!,
        Number(order.employeeID),
        serial(order.orderDate!),
        Number(order.shipVia),
        Number(order.freight),
        order.shipCity!,
      ]),
      formats: { orderDate: "yyyy-mm-dd" },
    },
  ];
}
