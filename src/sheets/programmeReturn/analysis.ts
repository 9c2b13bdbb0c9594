import { keyText } from "../../marketing/distinctKeys";
import {
  programmeKinds,
  programmeReturn,
  type Programme,
  type ProgrammeKind,
  type ProgrammeResult,
} from "../../marketing/programmeReturn";
import type { Choice, ListChoice } from "../builder";
import { checkList } from "../columns/checkList";
import { distinct } from "../columns/distinct";
import { readNumbers } from "../columns/readNumbers";
import { keyTrouble } from "../formulas/whyNotLive";
import { lastAnswer } from "../lastAnswer";
import type { CellValue, ListData } from "../list";
import { Refusal, type Sentence } from "../sentence";
import type { TableOutcome } from "../tableBuilder";
import { inputs } from "./inputs";
import { kindOf } from "./kinds";
import { readOptions, TYPED_ROWS, type KindChoice, type Options } from "./options";

const MOST_PROGRAMMES = 100;

/** A programme of the list: all rows with its name and the text of its kind. */
export interface ListedProgramme extends Programme {
  name: CellValue;
  kindText: CellValue;
}

export interface Listed {
  data: ListData;
  roles: ListChoice["roles"];
  programmes: ListedProgramme[];
  results: ProgrammeResult[];
  /** Texts of kinds, with what they mean. */
  kindTexts: { text: string; kind: KindChoice }[];
  why: Sentence | null;
}

/** All that can be known before words and sheets come in; without a list, cells are to be typed. */
export interface Analysis {
  options: Options;
  listed: Listed | null;
  /** Of the list: by kind, and of all. */
  byKind: Record<ProgrammeKind, ProgrammeResult>;
  all: ProgrammeResult;
}

export type Progress = { options: Options } & Partial<Analysis>;
export type Outcome = TableOutcome<Progress, Analysis>;

export function analyse(lists: Record<string, ListData>, choice: Choice): Outcome {
  return remembered(lists.programmes, JSON.stringify(choice));
}

const remembered = lastAnswer((data: ListData | undefined, choiceText: string): Outcome => {
  const choice = JSON.parse(choiceText) as Choice;
  const options = readOptions(choice);
  const found: Progress = { options };
  const refuse = (refusal: Refusal): Outcome => ({ found, analysis: null, refusal });
  let listed: Listed | null = null;
  if (data && choice.lists.programmes?.list) {
    const read = readProgrammes(data, choice.lists.programmes, options);
    if (read instanceof Refusal) return refuse(read);
    listed = read;
  } else
    for (let at = 0; at < TYPED_ROWS; at += 1) {
      const spending = options.figure("spending", at);
      if (spending !== null && spending < 0)
        return refuse(
          new Refusal((words) =>
            words.programmeReturn.spendingWrong(options.name(at) || String(at + 1), spending),
          ),
        );
    }
  const of = (kind: ProgrammeKind) =>
    programmeReturn((listed?.programmes ?? []).filter((each) => each.kind === kind));
  const byKind = Object.fromEntries(programmeKinds.map((kind) => [kind, of(kind)]));
  const analysis: Analysis = {
    ...{ options, listed, all: programmeReturn(listed?.programmes ?? []) },
    byKind: byKind as Analysis["byKind"],
  };
  return { found: analysis, analysis, refusal: null };
});

function readProgrammes(data: ListData, choice: ListChoice, options: Options): Listed | Refusal {
  const refusal = checkList(inputs[0]!, choice, data);
  if (refusal) return refusal;
  const { roles } = choice;
  const cells = (role: string) => data.columns.get(roles[role] ?? -1) ?? null;
  const names = cells("programme")!;
  const kinds = cells("kind");
  const number = (role: string) => {
    const column = roles[role] ?? null;
    return column === null
      ? new Float64Array(names.length)
      : readNumbers(data, column, "zero", () => false);
  };
  const [spending, profit, baseline] = [number("spending"), number("profit"), number("baseline")];
  for (const read of [spending, profit, baseline]) if (read instanceof Refusal) return read;
  const found = new Map<string, ListedProgramme>();
  const texts = new Map<string, KindChoice>();
  names.forEach((name, row) => {
    const kindText = kinds?.[row] ?? "";
    const figures = [spending, profit, baseline].map((each) => (each as Float64Array)[row]!);
    if (name === "" && figures.every((each) => each === 0)) return;
    const text = keyText(kindText);
    const kind = texts.get(text) ?? options.kindOf(text) ?? kindOf(text) ?? "none";
    if (kinds) texts.set(text, kind);
    const key = JSON.stringify([keyText(name), text]);
    const known = found.get(key) ?? {
      ...{ name, kindText, kind: kind === "none" ? null : kind },
      ...{ spending: 0, profit: 0, baseline: 0 },
    };
    found.set(key, known);
    known.spending += figures[0]!;
    known.profit += figures[1]!;
    known.baseline += figures[2]!;
  });
  const programmes = [...found.values()];
  const list = data.shape.name;
  if (programmes.length === 0 || programmes.length > MOST_PROGRAMMES)
    return new Refusal((words) =>
      words.programmeReturn.programmesWrong(list, programmes.length, MOST_PROGRAMMES),
    );
  const negative = programmes.find((each) => each.spending < 0);
  if (negative)
    return new Refusal((words) =>
      words.programmeReturn.spendingWrong(keyText(negative.name), negative.spending),
    );
  return {
    ...{ data, roles, programmes, results: programmes.map((each) => programmeReturn([each])) },
    kindTexts: [...texts].map(([text, kind]) => ({ text, kind })),
    why: keyTrouble(distinct(names)) ?? (kinds && keyTrouble(distinct(kinds))),
  };
}
