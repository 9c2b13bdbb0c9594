/**
 * The function, keeping its last answer: called again with the same arguments (by identity) it does not compute.
 * A pane asks about the same long list again and again while one option changes.
 */
export function lastAnswer<A extends readonly unknown[], R>(
  compute: (...given: A) => R,
): (...given: A) => R {
  let last: { given: A; answer: R } | null = null;
  return (...given) => {
    const known = last;
    if (known && given.every((each, position) => Object.is(each, known.given[position])))
      return known.answer;
    last = { given, answer: compute(...given) };
    return last.answer;
  };
}
