import type { Choice, ListChoice } from "../builder";
import { assignColumns, type Vocabulary } from "../columns/assignColumns";
import { headerText } from "../columns/headerText";
import type { ListShape } from "../list";
import type { Term } from "./indicator";

/** How the lists that an assessment reads are recognised among those of a workbook. */
export interface KnownLists<InputId extends string, RoleId extends string> {
  roles: Record<InputId, readonly RoleId[]>;
  /** A list is taken for an input only when it has the columns of one of these sets. */
  telling: Record<InputId, readonly (readonly RoleId[])[]>;
  /** What lists of each kind tend to be called. */
  names: Record<InputId, RegExp>;
  /** Inputs for which only a list so called is taken, for its columns are those of others too. */
  onlyNamed?: readonly string[];
  vocabulary: Vocabulary<RoleId>;
  terms: readonly Term[];
}

const NOTHING: ListChoice = { list: null, roles: {} };

/** Guesses the lists of an assessment and their columns, all at once or one that the user chose. */
export function listGuess<InputId extends string, RoleId extends string>({
  roles,
  telling,
  names,
  onlyNamed = [],
  vocabulary,
  terms,
}: KnownLists<InputId, RoleId>) {
  const inputIds = Object.keys(roles) as InputId[];

  /** Columns and how well the list fits: 0 when a telling column is missing. */
  const guessList = (shape: ListShape, input: InputId) => {
    const guessed = assignColumns<RoleId>(shape, roles[input], vocabulary);
    const found = roles[input].filter((role) => guessed[role] !== null).length;
    const isNamed = names[input].test(headerText(shape.name));
    const tells =
      telling[input].some((set) => set.every((role) => guessed[role] !== null)) &&
      (isNamed || !onlyNamed.includes(input));
    return {
      roles: guessed as Record<string, number | null>,
      score: tells ? found / roles[input].length + (isNamed ? 3 : 0) : 0,
    };
  };

  return {
    /** For each input the list that looks most like it, and its columns; no list serves two inputs. */
    guess: (lists: readonly ListShape[]): Choice => {
      const choice: Choice = {
        lists: Object.fromEntries(inputIds.map((id) => [id, NOTHING])),
        options: {},
      };
      const claims = inputIds.flatMap((input) =>
        lists.map((shape) => ({ input, shape, ...guessList(shape, input) })),
      );
      claims.sort((one, other) => other.score - one.score);
      const taken = new Set<string>();
      for (const { input, shape, score, roles: guessed } of claims) {
        if (score === 0 || taken.has(shape.id) || choice.lists[input]?.list) continue;
        choice.lists[input] = { list: shape.id, roles: guessed };
        taken.add(shape.id);
      }
      return choice;
    },

    /** The choice with another list for one input, its columns guessed anew; words looked for in it are forgotten. */
    chooseList: (
      lists: readonly ListShape[],
      choice: Choice,
      input: string,
      list: string | null,
    ): Choice => {
      const shape = lists.find((each) => each.id === list);
      const id = inputIds.find((each) => each === input);
      if (!id) return choice;
      const options = { ...choice.options };
      for (const term of terms) if (term.input === input) delete options[term.id];
      const chosen = shape ? { list: shape.id, roles: guessList(shape, id).roles } : NOTHING;
      return { lists: { ...choice.lists, [input]: chosen }, options };
    },
  };
}
