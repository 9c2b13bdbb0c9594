/** Ids of the plans that the add-in is just writing here: their sheets are not finished, and nothing is wrong with them. */
export const beingWritten = new Set<string>();
