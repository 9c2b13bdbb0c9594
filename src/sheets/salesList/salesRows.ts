import { checkList } from "../columns/checkList";
import { readDates } from "../columns/readDates";
import { readNumbers } from "../columns/readNumbers";
import { rowNumber } from "../columns/rowNumber";
import type { ListChoice } from "../builder";
import { lastAnswer } from "../lastAnswer";
import type { CellValue, ListData } from "../list";
import { Refusal } from "../sentence";
import { salesInput } from "./salesInput";

/** The sales list as the partnership functions want it, with what the reader should know. */
export interface SalesRows {
  data: ListData;
  roles: Record<string, number | null>;
  customer: readonly CellValue[];
  date: Float64Array;
  amount: Float64Array;
  order: readonly CellValue[] | null;
  /** Profit before the costs of line 5 of each row; null where no column tells it. */
  profit: Float64Array | null;
  weight: Float64Array | null;
  /** True where the amount is quantity × price × (1 − discount). */
  computed: boolean;
  /** How a discount was read, where there is one. */
  discountAs: "fraction" | "percent" | null;
  textDates: { count: number; firstRow: number } | null;
  undated: { rows: number; amount: number };
  hasBlankCustomer: boolean;
  hasBlankOrder: boolean;
}

/** Reads the sales list; a list that cannot be used is refused in one sentence. */
export const readSales = lastAnswer(
  (
    data: ListData,
    choiceText: string,
    discountAs: SalesRows["discountAs"],
  ): SalesRows | Refusal => {
    const choice = JSON.parse(choiceText) as ListChoice;
    const refusal = checkList(salesInput, choice, data);
    if (refusal) return refusal;
    const at = (role: string) => choice.roles[role] ?? null;
    const cells = (role: string): readonly CellValue[] | null => {
      const column = at(role);
      return column === null ? null : (data.columns.get(column) ?? null);
    };
    const { name } = data.shape;
    const computed = at("amount") === null;
    if (computed && (at("quantity") === null || at("price") === null))
      return new Refusal((words) => words.salesList.noAmount(name));

    const customer = cells("customer") ?? [];
    const dates = cells("date") ?? [];
    const figures = computed ? [cells("quantity"), cells("price")] : [cells("amount")];
    const isBlank = (row: number) =>
      customer[row] === "" && dates[row] === "" && figures.every((each) => each?.[row] === "");

    const date = readDates(data, at("date")!);
    if (date instanceof Refusal) return date;
    const number = (role: string, blanks: "zero" | "refused") => {
      const column = at(role);
      return column === null ? null : readNumbers(data, column, blanks, isBlank);
    };

    let amount: Float64Array;
    let discountRead: SalesRows["discountAs"] = null;
    if (computed) {
      const quantity = number("quantity", "refused")!;
      if (quantity instanceof Refusal) return quantity;
      const price = number("price", "refused")!;
      if (price instanceof Refusal) return price;
      const discount = number("discount", "zero");
      if (discount instanceof Refusal) return discount;
      if (discount) {
        const largest = discount.reduce((most, each) => Math.max(most, each), 0);
        discountRead = discountAs ?? (largest > 1 ? "percent" : "fraction");
        const limit = discountRead === "percent" ? 100 : 1;
        if (largest > limit) {
          const row = rowNumber(
            data.shape,
            discount.findIndex((each) => each > limit),
          );
          return new Refusal((words) =>
            words.salesList.discountTooLarge(name, row, largest, limit),
          );
        }
      }
      const unit = discountRead === "percent" ? 100 : 1;
      amount = quantity.map(
        (each, row) => each * price[row]! * (1 - (discount?.[row] ?? 0) / unit),
      );
    } else {
      const read = number("amount", "refused")!;
      if (read instanceof Refusal) return read;
      amount = read;
    }

    const own = number("profit", "zero");
    if (own instanceof Refusal) return own;
    const goods = own ? null : number("costOfGoods", "zero");
    if (goods instanceof Refusal) return goods;
    const profit = own ?? (goods ? amount.map((each, row) => each - goods[row]!) : null);
    const weight = number("weight", "zero");
    if (weight instanceof Refusal) return weight;
    const order = cells("order");

    const undated = { rows: 0, amount: 0 };
    let hasBlankCustomer = false;
    let hasBlankOrder = false;
    for (let row = 0; row < amount.length; row += 1) {
      if (customer[row] === "") hasBlankCustomer = true;
      if (order && order[row] === "") hasBlankOrder = true;
      if (Number.isNaN(date.serials[row]) && !isBlank(row)) {
        undated.rows += 1;
        undated.amount += amount[row]!;
      }
    }
    return {
      data,
      roles: choice.roles,
      customer,
      date: date.serials,
      amount,
      order,
      profit,
      weight,
      computed,
      discountAs: discountRead,
      textDates:
        date.texts > 0
          ? { count: date.texts, firstRow: rowNumber(data.shape, date.firstText) }
          : null,
      undated,
      hasBlankCustomer,
      hasBlankOrder,
    };
  },
);
