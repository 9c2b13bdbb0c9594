import type { SheetWords } from "../../../languages/language";
import type { TypedCell } from "../../builder";
import type { CellValue } from "../../list";
import type { Refusal } from "../../sentence";
import type { Definition } from "../definition";
import { cellNames, columnName, LEVELS, RATED } from "../marks";
import { inColumn, standingRows, type StandingRow } from "../standing";
import { checkTemplate } from "./readTemplate";
import { FORMAT, VERSION, type Template } from "./template";

/** What the manager says of a template beside what stands on the sheets. */
export interface TemplateWish {
  title: string;
  minimum: number;
  maximum: number;
}

/**
 * An own template out of the sheets of a standing assessment: what its rows say now, rows that the manager inserted,
 * without those that are gone. A new row with a whole number in its first column begins a section. What customers
 * found important is an answer and does not go on.
 */
export function templateOfSheets(
  cells: ReadonlyMap<string, TypedCell>,
  { scale, second, importance, threshold, sections: known }: Definition,
  { title, minimum, maximum }: TemplateWish,
  { assessments }: SheetWords,
): Template | Refusal {
  const middle = Math.round((minimum + maximum) / 2);
  const items = new Map(known.flatMap((section) => section.items.map((item) => [item.id, item])));
  const sectionIds = new Set(known.map(({ id }) => id));
  const used = new Set<string>([...items.keys(), ...sectionIds, ""]);
  const taken = new Set<string>();
  const fresh = () => {
    let number = 1;
    while (used.has(`own${number}`)) number += 1;
    used.add(`own${number}`);
    return `own${number}`;
  };
  /** The row's id; of two rows with one id the second was copied, and is new. */
  const idOf = (row: StandingRow) => {
    const isKnown = (items.has(row.id) || sectionIds.has(row.id)) && !taken.has(row.id);
    const id = isKnown ? row.id : fresh();
    taken.add(id);
    return id;
  };
  const levelsOf = levelReader(cells, scale.minimum);
  const weightOf = (row: StandingRow) => {
    const weight = inColumn(row, "weight");
    return weight === "" && row.id === "" ? 1 : weight;
  };

  // What is wrong with a weight or a text is said by the check.
  const sections: { id: string; name: string; weight: CellValue; items: unknown[] }[] = [];
  for (const row of standingRows(cells, RATED)) {
    const cell = String(inColumn(row, "item")).trim();
    if (cell === "" && row.id === "") continue;
    const isSection =
      sectionIds.has(row.id) ||
      (row.id === "" && /^\d+\.?$/.test(String(inColumn(row, "number")).trim()));
    if (isSection) {
      sections.push({ id: idOf(row), name: cell, weight: weightOf(row), items: [] });
      continue;
    }
    // A row above the first section belongs to it all the same.
    if (sections.length === 0) sections.push({ id: fresh(), name: title, weight: 1, items: [] });
    const mark = assessments.reversedMark;
    const reversed = items.get(row.id)?.reversed === true || cell.endsWith(mark);
    sections.at(-1)!.items.push({
      id: idOf(row),
      name: reversed ? cell.replace(/\s*\([^()]*\)$/, "") : cell,
      question: String(inColumn(row, "question")),
      look: String(inColumn(row, "look")),
      weight: importance ? middle : weightOf(row),
      ...(reversed && { reversed }),
      levels: Array.from({ length: maximum - minimum + 1 }, (_, at) => {
        const level = minimum + at;
        return levelsOf(row.id, cell, level) || assessments.levels.level(level);
      }),
    });
  }
  const names = levelNamesOf(cells, scale.minimum, minimum, maximum);
  const below = cells.get(cellNames.threshold)?.value;
  const isOnScale = (level: unknown) =>
    typeof level === "number" && level >= minimum && level <= maximum;
  return checkTemplate({
    ...{ format: FORMAT, version: VERSION, title },
    purpose: String(cells.get(cellNames.purpose)?.value ?? ""),
    scale: { minimum, maximum, ...(names && { names }) },
    ...(second && { second }),
    ...(importance && { importance }),
    threshold: [below, threshold].find(isOnScale) ?? maximum,
    sections: sections.filter((section) => section.items.length > 0),
  });
}

/** Looks up what stands at a level, by the item's id, or by its name for a row of the manager's own. */
function levelReader(cells: ReadonlyMap<string, TypedCell>, lowest: number) {
  const ids = cells.get(columnName(LEVELS, "id"))?.rows ?? [];
  const names = cells.get(columnName(LEVELS, "item"))?.rows ?? [];
  const texts = cells.get(columnName(LEVELS, "texts"))?.rows ?? [];
  return (id: string, name: string, level: number): string => {
    const row = ids.findIndex(
      ([one], at) => (id !== "" && one === id) || (one === "" && names[at]?.[0] === name),
    );
    return String(texts[row]?.[level - lowest] ?? "").trim();
  };
}

/** Names of the levels where the header of the sheet of levels has them: "2 – true". */
function levelNamesOf(
  cells: ReadonlyMap<string, TypedCell>,
  lowest: number,
  minimum: number,
  maximum: number,
): string[] | null {
  const headers = cells.get(cellNames.levelNames)?.rows?.[0] ?? [];
  const names = Array.from({ length: maximum - minimum + 1 }, (_, at) => {
    const header = String(headers[minimum + at - lowest] ?? "");
    return /^\d+\s*–\s*(.+)$/.exec(header.trim())?.[1] ?? "";
  });
  return names.every((name) => name !== "") ? names : null;
}
