import type { customerBoard as english } from "../../en/sheets/customerBoard";
import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("bg", value);
const day = (serial: number) => dayInText("bg", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "нищо" : shownValue("bg", value, { open: "„", close: "“" });

/** What every board of customers says alike. */
export const customerBoard: typeof english = {
  working: "Табло (работен лист)",
  workingTitle: "Работни колони на таблото",
  workingFirst: "Ден на първата покупка",
  customersGroup: "Клиенти на таблото",
  howMany: "Колко от най-добрите клиенти",
  bestBy: "Най-добри по",
  period: "Период",
  numbersGroup: "Граници",
  number: "Граница",

  customersWrong: (came, most) =>
    `Броят на клиентите трябва да е цяло число от 1 до ${amount(most)}, а не ${amount(came)}.`,
  noCustomers: (list, from, to) =>
    `В „${list}“ няма покупка на назован клиент от ${day(from)} до ${day(to)}.`,
  numberWrong: (name, minimum, maximum, came) =>
    `„${name}“ трябва да е от ${amount(minimum)} до ${amount(maximum)}${came === undefined ? "" : `, а не ${amount(came)}`}.`,
  limitsReversed: (upper, high, lower, low) =>
    `„${upper}“ (${amount(high)}) не може да е под „${lower}“ (${amount(low)}).`,
  typedNumber: (cell, came) =>
    `В ${cell} е нужно число, а там стои ${shown(came)}. Въведете число или изчистете клетката и обновете отново; нищо не е променено.`,
  typedWrong: (why) => `Въведеното на листовете не може да се използва. ${why}`,
  noName: (row, came) =>
    `В ред ${row} на таблото има ${shown(came)}, но няма клиент. Впишете името на клиента или изчистете реда и обновете отново; нищо не е променено.`,

  chosen: (best, all) =>
    best === all
      ? plural("bg", all, {
          one: "На таблото е единственият клиент, който е купувал през периода.",
          other: `На таблото са всички ${amount(all)} клиенти, които са купували през периода.`,
        })
      : `На таблото са най-добрите ${amount(best)} от ${amount(all)} клиенти, които са купували през периода.`,
  yearsFrom: (first) =>
    `Годините се броят от първата покупка в списъка, който започва на ${day(first)}: по-старите отношения изглеждат по-млади.`,
  noProfit: "Без колона с печалба или себестойност таблото не показва печалба.",
  toRate:
    "Числата идват от списъка; жълтите колони попълвате вие. Което остане празно, не е оценено и не се брои никъде.",
  preview: (shownRows, all) => `Първите ${amount(shownRows)} от ${amount(all)} клиенти`,

  source: (list, rows, customers, by) =>
    `Най-добрите ${amount(customers)} клиенти по ${by === "profit" ? "печалба" : "продажби"} от ${list}, редове ${rows}.`,
  guide:
    "Попълнете жълтите клетки; неизвестното оставете празно. Под клиентите има място за потенциални и други: впишете име там.",
  liveStatement:
    "Числата са живи формули върху списъка. „Обновяване“ включва нови продажби и клиенти от периода, зададен на обобщението, и подрежда отново; въведеното от вас остава при своя клиент.",
  summaryStatement: "Броят следва всяка промяна на таблото.",
  rated: (done, all) => `Оценени клиенти: ${done} от ${all}`,
  figures: {
    sales: "Продажби",
    profit: "Печалба",
    purchases: "Покупки",
    years: "Години с нас",
  },
  customers: "Клиенти",
  share: "Дял",
  change: "Разлика",
  whatToDo: "Какво да се прави",
  notRated: "Неоценени",
  total: "Всички на таблото",
  reason: "Защо да се действа",
  owner: "Отговорник",
  due: "Срок",
  comment: "Коментар",
  rank: "№",
  actionsSection: "С кого да се започне",
  actions: (count) =>
    `Клиенти с причина за действие: ${count}. Първи са онези с най-големи продажби.`,
  noActions: "Още за никой клиент няма причина за действие.",
  round: "Предишните стъпала са от",
  noRound: "още не са запазени",
  newRound: "Нов кръг при следващото обновяване",
  newRoundTitle: "Нов кръг",
  newRoundNote: "да: „Обновяване“ пренася днешните стъпала в колоната за предишния път",
  yes: "да",
  no: "не",
  chooseFromList: "Изберете от списъка или оставете клетката празна.",
  scoreRule: (from, to) => `Изберете от ${from} до ${to} или оставете клетката празна.`,
  numberRule: "Въведете неотрицателно число или оставете клетката празна.",
  dateRule: "Въведете дата или оставете клетката празна.",
};
