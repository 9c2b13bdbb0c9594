import type { longTermShare as english } from "../../en/sheets/longTermShare";
import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("bg", value);
const day = (serial: number) => dayInText("bg", serial);
const percent = (share: number) =>
  new Intl.NumberFormat("bg", { style: "percent", maximumFractionDigits: 1 }).format(share);
const shown = (value: string | number | boolean) =>
  value === "" ? "нищо" : shownValue("bg", value, { open: "„", close: "“" });

export const longTermShare: typeof english = {
  sheets: { result: "Дял на дългогодишните", customers: "Продължителност" },
  title: "Какво носят дългогодишните клиенти",
  period: "Период",
  lengthGroup: "Продължителност на отношенията",
  customersList: "Клиенти с начална дата",
  customersHint:
    "По един ред за клиент с деня, в който са започнали отношенията. Без списък се броят от първата покупка.",
  since: "Клиент от",
  longFrom: "Дългогодишен от толкова години",
  classFromOf: (place) => `Клас ${place} от, години`,

  classesMustRise: (lower, upper) =>
    `Всеки клас по продължителност трябва да започва от повече години от предишния, а след ${amount(lower)} следва ${amount(upper)}.`,
  yearsWrong: (came, most) =>
    `Годините на отношенията трябва да са от 0 до ${amount(most)}, а не ${amount(came)}.`,
  noCustomers: (list, from, to) =>
    `В „${list}“ няма продажби на клиент от ${day(from)} до ${day(to)}: в тях не е посочен клиент.`,
  typedNumber: (cell, came) =>
    `В ${cell} е нужно число, а там стои ${shown(came)}. Въведете число или изчистете клетката и обновете отново; нищо не е променено.`,
  typedWrong: (why) => `Въведеното на листа не може да се използва. ${why}`,

  shareNote: (share) =>
    `Дългогодишните клиенти носят ${percent(share)} от продажбите; едно изследване сочи около 70%.`,
  onlySales: (first) =>
    `Отношенията се броят от първата покупка в списъка, който започва на ${day(first)}: по-старите изглеждат по-млади. Изберете списък на клиентите с деня на започване.`,
  noProfit: "Без колона с печалба или себестойност таблицата не показва печалба.",
  blankCustomer: (count) =>
    plural("bg", count, {
      one: "1 ред с продажби без клиент стои на отделен ред.",
      other: `${count} реда с продажби без клиент стоят на отделен ред.`,
    }),
  preview: (from, to) => `${day(from)} – ${day(to)}`,

  source: (list, rows, customers) =>
    `Продажби: ${list}, редове ${rows}.${customers ? ` Клиенти: ${customers.list}, редове ${customers.rows}.` : ""}`,
  liveStatement:
    "Живи формули върху тези редове: променете продажба, периода или брой години и таблицата се преизчислява. „Обновяване“ включва нови редове и клиенти и подрежда отново.",
  groupsSection: "Дългогодишните клиенти и останалите",
  group: "Клиенти",
  long: "Дългогодишни клиенти",
  rest: "Останалите",
  customers: "Брой",
  share: "Дял",
  sales: "Продажби",
  profit: "Печалба",
  study: "Дялове в изследване",
  total: "Общо",
  classesSection: "По продължителност на отношенията в края на периода",
  number: "№",
  length: "Продължителност",
  fromYears: "От, години",
  fromMessage: (most) => `Въведете брой години от 0 до ${amount(most)}.`,
  years: "години",
  yearsAndMore: "години и повече",
  chartTitle: "Дялове по продължителност на отношенията",
  shareOfCustomers: "Дял от клиентите",
  shareOfSales: "Дял от продажбите",
  shareOfProfit: "Дял от печалбата",
  chartDescription:
    "Колони за всеки клас по продължителност: делът му от клиентите, от продажбите и от печалбата. Числата са в таблицата по-горе.",
  customersTitle: "Продължителност на отношенията",
  classNumber: "Клас по продължителност",
  longStanding: "Дългогодишен",
  yes: "да",
  no: "не",
  rowsInPeriod: "Редове в периода",
};
