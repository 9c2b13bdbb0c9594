import { keyText } from "../../marketing/distinctKeys";
import type { ListChoice } from "../builder";
import { checkList } from "../columns/checkList";
import { readDates } from "../columns/readDates";
import { rowNumber } from "../columns/rowNumber";
import type { CellValue, ListData } from "../list";
import { Refusal } from "../sentence";
import { inputs } from "./inputs";

/** The list of complaints. */
export interface ComplaintsList {
  data: ListData;
  roles: ListChoice["roles"];
  names: readonly CellValue[];
  /** Days; NaN where none is given. Null without a column of dates: what stands lower is later. */
  days: Float64Array | null;
  complaints: readonly CellValue[];
  outcomes: readonly CellValue[] | null;
  textDateRow: number | null;
}

export function readComplaints(data: ListData, choice: ListChoice): ComplaintsList | Refusal {
  const refusal = checkList(inputs[2]!, choice, data);
  if (refusal) return refusal;
  const { roles } = choice;
  const column = (role: string) => data.columns.get(roles[role] ?? -1);
  const dates = (roles.date ?? null) === null ? null : readDates(data, roles.date!);
  if (dates instanceof Refusal) return dates;
  return {
    ...{ data, roles, names: column("customer") ?? [], days: dates && dates.serials },
    ...{ complaints: column("complaint") ?? [], outcomes: column("outcome") ?? null },
    textDateRow: dates && dates.texts > 0 ? rowNumber(data.shape, dates.firstText) : null,
  };
}

/** Rows of each customer's complaints by the text of the name, the latest first. */
export function complaintsByCustomer({ names, days }: ComplaintsList): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  names.forEach((name, row) => {
    if (name === "") return;
    const key = keyText(name);
    rows.set(key, [row, ...(rows.get(key) ?? [])]);
  });
  const day = (row: number) => Math.floor(days?.[row] ?? 0) || 0;
  for (const each of rows.values()) each.sort((one, other) => day(other) - day(one));
  return rows;
}
