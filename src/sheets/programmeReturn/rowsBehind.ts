import { keyText } from "../../marketing/distinctKeys";
import { programmeKinds } from "../../marketing/programmeReturn";
import type { Choice } from "../builder";
import { readNumbers } from "../columns/readNumbers";
import type { ListData } from "../list";
import { rowsOfParts, type Figure, type RowsBehind } from "../rowsBehind/figure";
import { Refusal } from "../sentence";
import { analyse, type ListedProgramme } from "./analysis";
import type { Figure as ProgrammeFigure } from "./options";

/** The rows of a programme, of a kind ("spending:kind"), or below the programmes of all. */
export function rowsBehind(
  { figure, down }: Figure,
  lists: Record<string, ListData>,
  choice: Choice,
): RowsBehind | Refusal {
  const { analysis, refusal } = analyse(lists, choice);
  if (!analysis) return refusal!;
  const parts = new Map<number, number>();
  const { listed } = analysis;
  if (!listed) return rowsOfParts("programmes", parts);
  const { data, roles, programmes } = listed;
  const [role, group] = figure.split(":") as [ProgrammeFigure, string?];
  const chosen =
    group === "kind"
      ? programmes.filter(({ kind }) => kind === (programmeKinds[down] ?? null))
      : down < programmes.length
        ? [programmes[down]!]
        : programmes;
  const key = ({ name, kindText }: Pick<ListedProgramme, "name" | "kindText">) =>
    JSON.stringify([keyText(name), keyText(kindText)]);
  const wanted = new Set(chosen.map(key));
  const figures = readNumbers(data, roles[role]!, "zero", () => false);
  if (figures instanceof Refusal) return figures;
  const kinds = data.columns.get(roles.kind ?? -1);
  data.columns.get(roles.programme!)!.forEach((name, row) => {
    const isOf = wanted.has(key({ name, kindText: kinds?.[row] ?? "" }));
    if (isOf && figures[row] !== 0) parts.set(row, figures[row]!);
  });
  return rowsOfParts("programmes", parts);
}
