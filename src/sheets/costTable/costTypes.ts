import { costLines, type CostLine } from "../../marketing/partnershipLines";
import { headerText } from "../columns/headerText";

/**
 * How the words of a cost type begin, by the line they belong to, in English, Swedish, Russian and Bulgarian.
 * Tried in this order: "return transport" is a return, "bonus of a sales manager" a salary.
 */
const stems: readonly [CostLine, readonly string[]][] = [
  [
    "5.1.3",
    [
      ...["return", "unsold", "write down", "write off", "writedown", "spoil", "scrap"],
      ...["retur", "osåld", "kassation", "kasser", "nedskriv", "svinn", "återtag"],
      ...["возврат", "нереализ", "непродан", "списан", "уценк", "брак", "утилиз"],
      ...["връщан", "върнат", "непродаден", "отпис", "обезцен", "бракув", "рекламац"],
    ],
  ],
  [
    "5.3",
    [
      ...["salar", "wage", "payroll", "pay of", "sales manager", "account manager", "sales staff"],
      ...["lön", "löner", "säljarlön", "säljare", "kundansvarig", "arbetsgivaravgift"],
      ...["зарплат", "заработн", "оклад", "оплата труда", "фот", "жалован", "менеджер"],
      ...["заплат", "възнагражден", "търговски мениджър", "мениджър", "осигуровк"],
    ],
  ],
  [
    "5.1.2",
    [
      ...["bonus", "incentive", "spiff", "shop staff", "store staff", "premium"],
      ...["premie", "premier", "butikspersonal", "provision", "бонус", "преми", "поощрен"],
      ...["вознагражд", "стимул", "бонуси", "магазин"],
    ],
  ],
  [
    "5.2",
    [
      ...["database", "data base", "crm", "hosting", "software", "licen", "address register"],
      ...["databas", "kundregister", "register", "programvara", "licens", "система crm", "црм"],
      ...["баз данных", "база данн", "базы данн", "базу данн", "бд", "лиценз", "программн"],
      ...["бази данн", "база дан", "базата дан", "софтуер", "хостинг"],
    ],
  ],
  [
    "5.1.1",
    [
      ...["deliver", "freight", "shipping", "shipment", "transport", "carriage", "postage"],
      ...["courier", "haulage", "logistic", "fuel", "leverans", "frakt", "porto", "utkör"],
      ...["logistik", "bud", "кури", "доставк", "перевоз", "транспорт", "фрахт", "логист"],
      ...["экспедир", "курьер", "превоз", "спедиц", "транспорт", "навло"],
    ],
  ],
  [
    "5.4",
    [
      ...["other", "misc", "sundr", "övrig", "diverse", "проч", "друг", "разные", "разни"],
      ...["gift", "event", "visit", "loyalty", "gåv", "besök", "подар", "мероприят"],
      ...["представит", "визит", "подаръ", "събити", "представ", "meeting", "fair", "mässa"],
    ],
  ],
];

/** SheetWords that begin like a stem and mean something else: income, or no cost at all. */
const other = /^(lönsam|budget|registrer)/;

/** The line a cost type names itself by ("5.1.1 Delivery") or belongs to by its words; null when unknown. */
export function lineOfCostType(type: string): CostLine | null {
  const number = /^\s*(5(?:\.\d){1,2})(?!\d)/.exec(type)?.[1];
  const numbered = costLines.find((line) => line === number);
  if (numbered) return numbered;
  const words = ` ${headerText(type)}`;
  const text = words.replace(/ (\S+)/g, (whole, word: string) => (other.test(word) ? " " : whole));
  for (const [line, beginnings] of stems)
    if (beginnings.some((stem) => text.includes(` ${stem}`))) return line;
  return null;
}
