import type { longTermShare as english } from "../../en/sheets/longTermShare";
import { dayInText, numberInText } from "../../inText";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("ru", value);
const day = (serial: number) => dayInText("ru", serial);
const percent = (share: number) =>
  new Intl.NumberFormat("ru", { style: "percent", maximumFractionDigits: 1 }).format(share);
const shown = (value: string | number | boolean) =>
  value === "" ? "пусто" : shownValue("ru", value, { open: "«", close: "»" });

export const longTermShare: typeof english = {
  sheets: { result: "Доля давних клиентов", customers: "Длительность отношений" },
  title: "Что приносят давние клиенты",
  period: "Период",
  lengthGroup: "Длительность отношений",
  customersList: "Клиенты с датой начала",
  customersHint:
    "Одна строка на клиента с днём, когда начались отношения. Без списка они считаются с первой покупки.",
  since: "Клиент с",
  longFrom: "Давний клиент — от стольких лет",
  classFromOf: (place) => `Класс ${place}: от, лет`,

  classesMustRise: (lower, upper) =>
    `Каждый класс длительности должен начинаться с большего числа лет, чем предыдущий, а за ${amount(lower)} следует ${amount(upper)}.`,
  yearsWrong: (came, most) =>
    `Число лет отношений должно быть от 0 до ${amount(most)}, а указано ${amount(came)}.`,
  noCustomers: (list, from, to) =>
    `В списке «${list}» нет продаж клиентам с ${day(from)} по ${day(to)}: клиент в них не указан.`,
  typedNumber: (cell, came) =>
    `В ячейке ${cell} нужно число, а там ${shown(came)}. Введите число или очистите ячейку и повторите обновление; ничего не изменено.`,
  typedWrong: (why) => `Введённое на листе использовать нельзя. ${why}`,

  shareNote: (share) =>
    `Давние клиенты приносят ${percent(share)} продаж; одно исследование показало около 70 %.`,
  onlySales: (first) =>
    `Отношения считаются с первой покупки в списке, который начинается ${day(first)}: более давние выглядят моложе. Выберите список клиентов с датой начала отношений.`,
  noProfit: "Без столбца с прибылью или себестоимостью таблица не показывает прибыль.",
  blankCustomer: (count) =>
    `Продажи без клиента (строк: ${amount(count)}) стоят отдельной строкой.`,
  preview: (from, to) => `${day(from)} – ${day(to)}`,

  source: (list, rows, customers) =>
    `Продажи: ${list}, строки ${rows}.${customers ? ` Клиенты: ${customers.list}, строки ${customers.rows}.` : ""}`,
  liveStatement:
    "Живые формулы по этим строкам: измените продажу, период или число лет — и таблица пересчитается. «Обновить» учтёт новые строки и клиентов и отсортирует заново.",
  groupsSection: "Давние клиенты и остальные",
  group: "Клиенты",
  long: "Давние клиенты",
  rest: "Остальные",
  customers: "Число",
  share: "Доля",
  sales: "Продажи",
  profit: "Прибыль",
  study: "Доли в исследовании",
  total: "Итого",
  classesSection: "По длительности отношений к концу периода",
  number: "№",
  length: "Длительность",
  fromYears: "От, лет",
  fromMessage: (most) => `Введите число лет от 0 до ${amount(most)}.`,
  years: "лет",
  yearsAndMore: "лет и более",
  chartTitle: "Доли по длительности отношений",
  shareOfCustomers: "Доля клиентов",
  shareOfSales: "Доля продаж",
  shareOfProfit: "Доля прибыли",
  chartDescription:
    "Столбцы для каждого класса длительности: его доля в числе клиентов, в продажах им и в прибыли. Числа — в таблице выше.",
  customersTitle: "Длительность отношений",
  classNumber: "Класс длительности",
  longStanding: "Давний клиент",
  yes: "да",
  no: "нет",
  rowsInPeriod: "Строк за период",
};
