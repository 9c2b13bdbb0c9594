import type { SheetWords } from "../../languages/language";
import { Register } from "../register";
import {
  answers,
  candidates,
  CRITERION_ROWS,
  groups,
  HEADER,
  KIND_ROWS,
  levels,
  MARK,
  needs,
  SIGN_ROWS,
} from "./layout";

type Text = SheetWords["crmChoice"];
export type SignColumn = keyof Text["signColumns"];
export type KindColumn = keyof Text["kindColumns"];
export type CriterionColumn = keyof Text["criterionColumns"] | (typeof candidates)[number];

const written = { kind: "text" } as const;

/** Signs of a need, a line each: whether it holds, by what it is seen, and the answer it asks for. */
export function signRegister({ crmChoice: text }: SheetWords): Register<SignColumn> {
  const named = (id: SignColumn, width: number) => ({ id, header: text.signColumns[id], width });
  return new Register<SignColumn>(
    [
      { ...named("sign", 52), entry: written },
      {
        ...named("group", 18),
        entry: { kind: "list", values: groups.map((group) => text.groups[group]) },
      },
      {
        ...named("holds", 12),
        entry: { kind: "list", values: answers.map((answer) => text.answers[answer]) },
      },
      { ...named("evidence", 36), entry: written },
      { ...named("answer", 60), entry: written },
      { ...named("owner", 18), entry: written },
      { ...named("due", 13), entry: { kind: "date" } },
    ],
    HEADER,
    SIGN_ROWS,
  );
}

/** Kinds of systems, a line each: what they do, on what level, and whether they are needed. */
export function kindRegister({ crmChoice: text }: SheetWords): Register<KindColumn> {
  const named = (id: KindColumn, width: number) => ({ id, header: text.kindColumns[id], width });
  return new Register<KindColumn>(
    [
      { ...named("kind", 34), entry: written },
      { ...named("does", 60), entry: written },
      {
        ...named("level", 18),
        entry: { kind: "list", values: levels.map((level) => text.levels[level]) },
      },
      {
        ...named("need", 14),
        entry: { kind: "list", values: needs.map((need) => text.needs[need]) },
      },
      {
        ...named("users", 10),
        entry: { kind: "number", minimum: 0, maximum: 1e6, format: "#,##0" },
      },
      { ...named("comment", 40), entry: written },
    ],
    HEADER,
    KIND_ROWS,
  );
}

/** Criteria, a line each: their weight, the mark that is required, and the mark of every candidate. */
export function criterionRegister({ crmChoice: text }: SheetWords): Register<CriterionColumn> {
  const named = (id: keyof Text["criterionColumns"], width: number) => ({
    ...{ id, header: text.criterionColumns[id], width },
  });
  const mark = { kind: "number", ...MARK, format: "0.0" } as const;
  return new Register<CriterionColumn>(
    [
      { ...named("criterion", 40), entry: written },
      { ...named("look", 60), entry: written },
      {
        ...named("weight", 10),
        prompt: text.weightPrompt,
        entry: { kind: "number", minimum: 0, maximum: 100, format: "0.0" },
      },
      { ...named("required", 12), prompt: text.requiredPrompt, entry: mark },
      ...candidates.map((id, position) => ({
        ...{ id, header: text.candidate(position + 1), width: 14, prompt: text.markPrompt },
        entry: mark,
      })),
      { ...named("evidence", 40), entry: written },
    ],
    HEADER,
    CRITERION_ROWS,
  );
}
