/** How far apart two ratings are: by their distance, by the ratings that lie between them, or only not the same. */
export type RatingLevel = "interval" | "ordinal" | "nominal";

/**
 * Krippendorff's alpha: 1 where all raters agree, 0 where they agree as by chance, below 0 where they agree less.
 * An item that fewer than two rated says nothing and is left out. Linear in the ratings but for sorting them.
 *
 * Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 * @param items an array an item with its ratings, in any order; for "nominal" the numbers are but names
 * @returns null where two raters share no item, or all ratings are alike and none can be told from chance
 */
export function raterAgreement(items: readonly Float64Array[], level: RatingLevel): number | null {
  const pairable = items.filter(({ length }) => length > 1);
  const all = Float64Array.from(pairable.flatMap((ratings) => [...ratings]));
  const measured = level === "ordinal" ? ranked(pairable, all) : pairable;
  const disagreement = level === "nominal" ? unlikePairs : squaredDistances;
  const expected = disagreement(Float64Array.from(measured.flatMap((ratings) => [...ratings])));
  if (expected === 0) return null;
  let observed = 0;
  for (const ratings of measured) observed += disagreement(ratings) / (ratings.length - 1);
  return 1 - ((all.length - 1) * observed) / expected;
}

/** Σ (a − b)² over all ordered pairs. */
function squaredDistances(ratings: Float64Array): number {
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
  const squares = ratings.reduce((sum, rating) => sum + (rating - mean) ** 2, 0);
  return 2 * ratings.length * squares;
}

/** How many ordered pairs are not alike. */
function unlikePairs(ratings: Float64Array): number {
  const counts = new Map<number, number>();
  for (const rating of ratings) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  let alike = 0;
  for (const count of counts.values()) alike += count * count;
  return ratings.length ** 2 - alike;
}

/** Each rating by its rank among all; between ties the middle, which is what the ordinal distance measures. */
function ranked(items: readonly Float64Array[], all: Float64Array): Float64Array[] {
  const sorted = all.slice().sort();
  const ranks = new Map<number, number>();
  for (let first = 0; first < sorted.length;) {
    let end = first;
    while (end < sorted.length && sorted[end] === sorted[first]) end += 1;
    ranks.set(sorted[first]!, (first + end) / 2);
    first = end;
  }
  return items.map((ratings) => ratings.map((rating) => ranks.get(rating)!));
}
