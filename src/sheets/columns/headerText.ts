/**
 * A header as the dictionary spells it: lower case, words apart ("orderDate", "ORDER_DATE" and "Order date:"
 * are "order date"), ё as е.
 */
export function headerText(header: string): string {
  return header
    .replaceAll("№", " ")
    .normalize("NFKC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}
