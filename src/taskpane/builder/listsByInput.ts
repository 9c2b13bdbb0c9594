import type { Choice } from "../../sheets/builder";
import type { ListData } from "../../sheets/list";

/** The lists that were read, by the input that each is chosen for. */
export function listsByInput(
  { lists }: Choice,
  read: Record<string, ListData>,
): Record<string, ListData> {
  const byInput: Record<string, ListData> = {};
  for (const [input, { list }] of Object.entries(lists)) {
    const data = list === null ? undefined : read[list];
    if (data) byInput[input] = data;
  }
  return byInput;
}
