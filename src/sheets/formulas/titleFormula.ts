import type { SheetWords } from "../../languages/language";

/**
 * "Relationship cost: <customer>, <from> – <to>", following its cells; TEXT would depend on the reader's language.
 * @param customer the cell with the customer; null: the title is of all
 */
export function titleFormula(
  title: string,
  text: SheetWords["salesList"],
  customer: string | null,
  from: string,
  to: string,
): string {
  const quote = (words: string) => `"${words.replaceAll('"', '""')}"`;
  const date = (cell: string) =>
    text.titleDate
      .map((part) => {
        switch (part) {
          case "year":
            return `YEAR(${cell})`;
          case "month":
            return `RIGHT("0"&MONTH(${cell}),2)`;
          case "day":
            return `RIGHT("0"&DAY(${cell}),2)`;
          default:
            return quote(part);
        }
      })
      .join("&");
  return `=${quote(`${title}: `)}&${customer === null ? "" : `${customer}&", "&`}${date(from)}&" – "&${date(to)}`;
}
