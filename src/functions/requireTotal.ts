import { roundedTotal } from "../marketing/roundedTotal";
import { noAnswer, tooLarge } from "./cells";

/** Throws what is wrong with a list of values of whose total no shares can be taken. */
export function requireTotal(name: string, values: Float64Array): void {
  if (values.length === 0) throw noAnswer((cells) => cells.emptyList(name));
  const most = Number.MAX_VALUE / values.length;
  if (values.some((value) => Math.abs(value) > most)) throw tooLarge;
  const total = roundedTotal(values);
  if (total <= 0) throw noAnswer((cells) => cells.noTotal(name, total));
}
