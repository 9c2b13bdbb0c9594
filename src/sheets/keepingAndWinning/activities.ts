import { headerText } from "../columns/headerText";

/** What money on customers is spent for. */
export const activities = ["winning", "keeping", "winningBack"] as const;

export type Activity = (typeof activities)[number];

/** Times the cost of keeping one customer that the literature reports: for winning one, and for winning one back. */
export const benchmark: Record<Activity, readonly [from: number, to: number] | null> = {
  winning: [5, 10],
  keeping: null,
  winningBack: [50, 100],
};

/** How the words of a cost begin, by activity, in English, Swedish, Russian and Bulgarian; tried in this order. */
const stems: readonly [Activity, readonly string[]][] = [
  [
    "winningBack",
    [
      ...["win back", "winning back", "winback", "won back", "reactivat", "lapsed", "återvinn"],
      ...["återaktiv", "återvärv", "возврат клиент", "возвращение клиент", "реактивац", "вернуть"],
      ...["връщане на клиент", "спечелване обратно", "реактивир", "повторно спечел"],
    ],
  ],
  [
    "winning",
    [
      ...["acqui", "winning", "new customer", "prospect", "lead", "advert", "promotion", "fair"],
      ...["trade fair", "exhibition", "catalog", "printed catalog", "tasting", "campaign"],
      ...["värv", "kundvärv", "nya kunder", "annons", "reklam", "mässa", "utställning", "kampanj"],
      ...["tryckt katalog", "katalog", "provsmak", "привлеч", "новые клиент", "новых клиент"],
      ...["реклам", "выставк", "каталог", "печать каталог", "дегустац", "кампани", "лид"],
      ...["привлич", "нови клиент", "изложен", "панаир", "печатен каталог", "мострен"],
    ],
  ],
  [
    "keeping",
    [
      ...[
        "keep",
        "retention",
        "retain",
        "loyal",
        "bonus",
        "customer service",
        "visit",
        "database",
        "crm",
      ],
      ...["licence and hosting", "yearly cleaning", "support", "manager of key", "gift", "behåll"],
      ...["lojal", "premie", "besök", "kundvård", "kundregister", "databas", "licens", "årlig"],
      ...["nyckelkund", "stamkund", "удержан", "лояльн", "бонус", "преми", "визит", "посещен"],
      ...["баз данн", "базы данн", "лиценз", "обслуживание клиент", "ключевы", "подар", "задърж"],
      ...["запазван", "лоял", "посещ", "бази данн", "база данн", "ключов", "годишно", "ежегодн"],
    ],
  ],
];

/** The activity that a cost's words speak of; null when they speak of none. */
export function activityOf(cost: string): Activity | null {
  const text = ` ${headerText(cost)}`;
  for (const [activity, beginnings] of stems)
    if (beginnings.some((stem) => text.includes(` ${stem}`))) return activity;
  return null;
}
