import type { CellValue } from "../list";
import type { SalesRows } from "./salesRows";

/** Some customer's order has purchases on several days, so that a period may cut it in two. */
export function ordersSpanDays({ customer, order, date, amount }: SalesRows): boolean {
  const days = new Map<CellValue, Map<CellValue, number>>();
  for (const [row, number] of (order ?? []).entries()) {
    const day = Math.floor(date[row]!);
    if (number === "" || Number.isNaN(day) || amount[row]! < 0) continue;
    const ofOrder = days.get(number);
    if (!ofOrder) {
      days.set(number, new Map([[customer[row]!, day]]));
      continue;
    }
    const known = ofOrder.get(customer[row]!);
    if (known === undefined) ofOrder.set(customer[row]!, day);
    else if (known !== day) return true;
  }
  return false;
}
