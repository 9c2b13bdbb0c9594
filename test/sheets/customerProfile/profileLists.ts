import type { CellValue } from "../../../src/sheets/list";
import { sampleLists } from "../costTable/sampleLists";
import type { TestList } from "../listFixture";

/** Complaints about the dairy: several of a day, one undated, one of a customer without consent. */
export const complaints: TestList = {
  name: "Complaints",
  headers: ["Customer", "Date", "Complaint", "Outcome"],
  rows: [
    ["Vita Market", 45_900, "Late delivery", "Apology, next one free"],
    ["Vita Market", 45_700, "Sour milk", "Replaced"],
    ["Vita Market", 45_900, "Wrong invoice", ""],
    ["Vita Market", "", "Rude driver", "Talked to"],
    ["Bistro Corso", 45_850, "Too dear", "Discount"],
    ["Vita Market", 45_950, "Broken pack", "Replaced"],
    ["Vita Market", 45_600, "Short weight", "Credited"],
  ],
  formats: { Date: "yyyy-mm-dd" },
};

export function dairy(): TestList[] {
  // In place of the sample's own, which are many.
  return [...sampleLists().filter(({ name }) => name !== complaints.name), complaints];
}

/** Few customers whose consents stand in every way. */
export function fewLists(consents: CellValue[] = ["yes", "no", "", "maybe"]): TestList[] {
  const names = ["Ann", "Bo", "Cy", "Di"];
  return [
    {
      name: "Sales",
      headers: ["Customer", "Date", "Amount"],
      rows: [
        ...names.flatMap((name, place) => [
          [name, 45_300 + place, 100 - place],
          [name, 45_400 + place, 10],
        ]),
        ["Ed", 45_350, 1],
      ],
      formats: { Date: "yyyy-mm-dd" },
    },
    {
      name: "People",
      headers: ["Customer", "Consent", "Customer type", "Household"],
      rows: names.map((name, row) => [
        name,
        consents[row] ?? "",
        "private person",
        `${row + 1} people`,
      ]),
    },
  ];
}
