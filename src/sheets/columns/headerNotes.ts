import type { Note, Speech } from "../builder";
import type { ListData } from "../list";
import { columnLetters } from "../reference";
import { repeatedHeaders } from "./columnLabel";

/** Headers that stand twice, said before anything is computed. */
export function headerNotes(lists: Record<string, ListData>, { words }: Speech): Note[] {
  return Object.values(lists).flatMap(({ shape }) =>
    [...repeatedHeaders(shape).values()].map((columns): Note => {
      const letters = columns.map((column) => columnLetters(shape.firstColumn + column)).join(", ");
      const header = (shape.headers[columns[0]!] ?? "").trim();
      return { kind: "info", text: words.lists.repeatedHeader(shape.name, header, letters) };
    }),
  );
}
