import type { ProgrammeKind } from "../../marketing/programmeReturn";
import { headerText } from "../columns/headerText";

/** How the words of a kind begin, in English, Swedish, Russian and Bulgarian. */
const stems: readonly [ProgrammeKind, readonly string[]][] = [
  [
    "structural",
    [
      ...["structur", "system", "logist", "integrat", "electronic", "edi", "process", "struktur"],
      ...["структур", "интеграц", "логист", "система", "процес"],
    ],
  ],
  [
    "social",
    [
      ...["social", "event", "visit", "personal", "gift", "hospital", "entertain", "meal"],
      ...["besök", "evenemang", "gåv", "личн", "социал", "мероприят", "визит", "подар", "събити"],
      ...["посещ", "лично"],
    ],
  ],
  [
    "financial",
    [
      ...["financ", "price", "discount", "rebate", "bonus", "loyalty points", "free", "finans"],
      ...["ekonomisk", "rabatt", "pris", "финанс", "скидк", "бонус", "цен", "отстъпк", "парич"],
    ],
  ],
];

/** The kind that a text speaks of; null when it speaks of none. */
export function kindOf(text: string): ProgrammeKind | null {
  const words = ` ${headerText(text)}`;
  for (const [kind, beginnings] of stems)
    if (beginnings.some((stem) => words.includes(` ${stem}`))) return kind;
  return null;
}
