import type { Choice, ListInput } from "../builder";
import { assignColumns } from "../columns/assignColumns";
import type { ListShape } from "../list";
import { kindOf } from "./kinds";

const roles = ["programme", "kind", "spending", "profit", "baseline"] as const;
export type ProgrammeRole = (typeof roles)[number];

/** Programmes with what was spent on them and what they brought. */
export const inputs: ListInput[] = [
  {
    id: "programmes",
    label: (words) => words.programmeReturn.list,
    hint: (words) => words.programmeReturn.listHint,
    required: false,
    roles: roles.map((id) => ({
      id,
      label: (words) => words.programmeReturn.roles[id],
      required: id !== "baseline" && id !== "kind",
    })),
  },
];

/** Headers by meaning, the most telling first, in four languages. */
const headers: Record<ProgrammeRole, readonly string[]> = {
  programme: [
    ...["programme", "program", "campaign", "campaign name", "activity", "initiative", "action"],
    ...["programnamn", "kampanj", "aktivitet", "insats", "программа", "кампания", "мероприятие"],
    ...["акция", "активность", "програма", "кампания", "дейност", "инициатива"],
  ],
  kind: [
    ...["kind", "type", "programme type", "program type", "kind of programme", "category", "bond"],
    ...["slag", "typ", "programtyp", "kategori", "вид", "тип", "вид программы", "категория"],
    ...["вид програма", "вид на програмата", "тип програма"],
  ],
  spending: [
    ...["spending", "spend", "cost", "costs", "expense", "expenses", "budget spent", "actual cost"],
    ...["investment", "utgift", "utgifter", "kostnad", "kostnader", "расходы", "затраты", "расход"],
    ...["разходи", "разход", "вложение", "вложения"],
  ],
  profit: [
    ...["incremental profit", "profit", "profit with programme", "contribution", "gross profit"],
    ...["margin", "vinst", "merresultat", "tillskott", "täckningsbidrag", "прирост прибыли"],
    ...["прибыль", "доход", "допълнителна печалба", "печалба", "принос"],
  ],
  baseline: [
    ...["baseline", "profit before", "profit without", "baseline profit", "before", "control"],
    ...["vinst före", "vinst utan", "basnivå", "прибыль до", "прибыль без", "база", "базовая"],
    ...["печалба преди", "печалба без", "база за сравнение"],
  ],
};

/** The columns of a list of programmes. */
export function rolesOf(_: string, shape: ListShape): Record<string, number | null> {
  return assignColumns(shape, roles, {
    headers,
    contents: {
      programme: ["text", "mixed", "number"],
      kind: ["text", "mixed"],
      spending: ["number", "mixed"],
      profit: ["number", "mixed"],
      baseline: ["number", "mixed"],
    },
    byContent: [],
  });
}

/** A list of programmes: it names them, their spending and profit, and kinds that are known or a heading of kinds. */
export function guess(lists: readonly ListShape[]): Choice {
  for (const shape of lists) {
    const found = rolesOf("programmes", shape);
    const { programme, kind, spending, profit } = found;
    if (programme == null || spending == null || profit == null || kind == null) continue;
    if (!shape.sample.some((row) => kindOf(String(row[kind] ?? "")) !== null)) continue;
    return { lists: { programmes: { list: shape.id, roles: found } }, options: {} };
  }
  return { lists: { programmes: { list: null, roles: {} } }, options: {} };
}
