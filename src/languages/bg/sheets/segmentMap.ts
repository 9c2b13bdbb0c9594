import type { segmentMap as english } from "../../en/sheets/segmentMap";
import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("bg", value);
const day = (serial: number) => dayInText("bg", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "нищо" : shownValue("bg", value, { open: "„", close: "“" });

export const segmentMap: typeof english = {
  sheets: {
    map: "Карта на сегментите",
    customers: "Сегменти по клиенти",
    working: "Карта на сегментите, работни",
  },
  period: "Период",
  discount: "Отстъпка",
  thresholdsGroup: "От кога показателят е висок",
  thresholdHint: "Празно: над медианата на клиентите.",
  classFromOf: (name) => `„${name}“ – от, покупки на месец`,
  normOf: (name) => `„${name}“ – норма`,

  classesMustRise: (lower, upper) =>
    `Всеки клас по честота трябва да започва от повече покупки на месец от предишния, а след ${amount(lower)} стои ${amount(upper)}.`,
  normWrong: (share) => `Нормата на клас е дял от 0% до 100%, а не ${amount(share * 100)}%.`,
  noBuyers: (list, from, to) =>
    `Нито един клиент в „${list}“ няма покупка от ${day(from)} до ${day(to)}: има само връщания или продажби без клиент.`,
  typedNumber: (cell, came) =>
    `В ${cell} е нужно число, а там стои ${shown(came)}. Напишете число или изчистете клетката и обновете; нищо не е променено.`,
  typedWrong: (why) => `Написаното на листа не може да се използва. ${why}`,

  oneBuyer: "Само един клиент има покупки в периода: медианите са неговите собствени числа.",
  notBuying: (count) =>
    plural("bg", count, {
      one: "1 клиент от списъка няма покупка в периода и не е в никой квадрант.",
      other: `${count} клиенти от списъка нямат покупка в периода и не са в никой квадрант.`,
    }),
  noProfit: "Без колона с печалба или себестойност картата не показва печалба.",
  preview: (from, to) => `${day(from)} – ${day(to)}`,

  sheetTitle: "Карта на сегментите",
  customersTitle: "Сегменти по клиенти",
  workingTitle: "Работни колони на картата на сегментите",
  source: (list, rows) => `Продажби: ${list}, редове ${rows}.`,
  liveStatement:
    "Живи формули върху тези редове: променете продажба, периода, праг или клас и картата се преизчислява. „Обновяване“ включва новите редове и клиенти и подрежда отново.",
  valuesStatement: (why, segments) =>
    `Сумите са стойности, защото ${why}. ${segments ? "Праговете и класовете са живи; след промяна на списъка използвайте „Обновяване“." : "След промяна на списъка използвайте „Обновяване“."}`,
  months: "Месеци в периода",
  thresholds: "Прагове: от кога показателят е висок",
  threshold: "Показател",
  own: "Ваш праг",
  median: "Медиана",
  inUse: "В сила",
  rule: "Високо е",
  highAbove: "над прага",
  highFrom: "на прага и над него",
  ownPrompt: "Число: на него и над него е високо. Празно: високо е над медианата.",
  ownMessage: "Напишете число или изчистете клетката, за да важи медианата.",
  averagePurchase: "Средна покупка",
  purchasesPerMonth: "Покупки на месец",
  purchases: "Покупки",
  sales: "Продажби",
  profit: "Печалба",
  number: "№",
  quadrant: "Квадрант",
  quadrants: "Квадранти и какво да се прави",
  action: "Действие",
  customers: "Клиенти",
  shareAxis: "Дял",
  shareOfBuyers: "% от купувачите",
  shareOfSales: "% от продажбите",
  shareOfTheirSales: "% от техните продажби",
  withoutPurchase: "без покупка в периода",
  total: "Общо",
  frequencyClass: "Клас по честота",
  classes: "Класове по честота спрямо нормата",
  classFrom: "От, покупки на месец",
  classFromPrompt: "От колко покупки на месец започва класът; всеки клас започва над предишния.",
  classNames: ["под 1 на месец", "1–3 на месец", "всяка седмица", "2–3 на седмица и повече"],
  norm: "Норма, % от купувачите",
  normPrompt:
    "Делът на купувачите, който класът трябва да има. Попълнено с пример от търговията с храни.",
  normMessage: "Напишете дял от 0% до 100%.",
  customersFromNorm: "Купувачи минус норма",
  salesFromNorm: "Техните продажби минус норма",
  limitsMustRise: "Класовете трябва да започват от нарастващи числа.",
  normMustBeWhole: "Нормата не дава общо 100%.",
  lines: "Краища на линиите на праговете",
  line: "Линия",
  purchaseLine: "Праг: средна покупка",
  frequencyLine: "Праг: покупки на месец",
  chartX: "За диаграмата: покупки на месец",
  chartY: "За диаграмата: средна покупка",
  mapTitle: "Клиенти по стойност и честота на покупките",
  mapDescription: (first, second, third, fourth) =>
    `Всяка точка е клиент, а прекъснатите линии са праговете. Горе вдясно: ${first}; долу вдясно: ${second}; горе вляво: ${third}; долу вляво: ${fourth}. Числата са в „Квадранти и какво да се прави“.`,
  classDescription:
    "Колони: за всеки клас по честота делът на купувачите, на техните продажби и нормата. Числата са в таблицата по-горе.",
};
