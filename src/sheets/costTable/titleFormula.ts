import type { SheetWords } from "../../languages/language";

/** "Relationship cost: <customer>, <from> – <to>", following its cells; TEXT would depend on the reader's language. */
export function titleFormula(
  text: SheetWords["costTable"],
  customer: string,
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
  return `=${quote(`${text.sheetTitle}: `)}&${customer}&", "&${date(from)}&" – "&${date(to)}`;
}
