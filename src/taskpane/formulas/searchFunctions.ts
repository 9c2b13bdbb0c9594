/** The texts of a function that a search looks through, the weightiest first. */
export interface Searchable {
  id: string;
  texts: readonly string[];
}

/** What a word counts in the question answered, the name and summary, the description, the arguments. */
const WEIGHTS = [1.25, 1, 0.5, 0.125];

/** Longer words are the same word when they begin alike: endings change in every one of our languages. */
const STEM = 5;

/**
 * The functions that answer a word or a question, the best first: each word of the question counts more the
 * fewer functions speak of it and the weightier the text it stands in. All of them, in order, for no question.
 */
export function searchFunctions<T extends Searchable>(
  functions: readonly T[],
  question: string,
): T[] {
  const asked = [...new Set(stems(question))];
  if (asked.length === 0) return [...functions];
  const known = functions.map(({ texts }) => texts.map((text) => new Set(stems(text))));
  const scores = known.map(() => 0);
  for (const word of asked) {
    const weights = known.map((texts) => {
      const place = texts.findIndex((text) => hasWord(text, word));
      return place < 0 ? 0 : (WEIGHTS[place] ?? 0.1);
    });
    const knowing = weights.reduce((sum, weight) => sum + weight, 0);
    // A word that every function knows ("the", "of") tells none of them apart.
    const rarity = Math.log((functions.length + 1) / (knowing + 0.5));
    weights.forEach((weight, index) => {
      scores[index] = (scores[index] ?? 0) + weight * Math.max(rarity, 0.01);
    });
  }
  // Whoever writes a function's own name means it.
  const named = question
    .trim()
    .toLowerCase()
    .replace(/^=?(rm\.)?/, "");
  const place = functions.findIndex(({ id }) => id.toLowerCase() === named);
  const best = Math.max(...scores);
  if (place >= 0) scores[place] = best + 1;
  return functions
    .map((item, index) => ({ item, score: scores[index] ?? 0 }))
    .filter(({ score }) => score > 0 && score >= best / 4)
    .sort((one, other) => other.score - one.score)
    .map(({ item }) => item);
}

function hasWord(text: ReadonlySet<string>, word: string): boolean {
  if (text.has(word)) return true;
  // While a word is being typed its beginning is enough.
  for (const known of text) if (known.startsWith(word)) return true;
  return false;
}

function stems(text: string): string[] {
  const words = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .match(/[\p{L}\p{N}]+/gu);
  // One and two letters are prepositions, in all four languages, and begin too many words.
  return (words ?? []).filter((word) => word.length > 2).map((word) => word.slice(0, STEM));
}
