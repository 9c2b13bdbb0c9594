import type { segmentMap as english } from "../../en/sheets/segmentMap";
import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("ru", value);
const day = (serial: number) => dayInText("ru", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "пусто" : shownValue("ru", value, { open: "«", close: "»" });

export const segmentMap: typeof english = {
  sheets: {
    map: "Карта сегментов",
    customers: "Сегменты по клиентам",
    working: "Карта сегментов, расчёт",
  },
  period: "Период",
  discount: "Скидка",
  thresholdsGroup: "С какого значения показатель высок",
  thresholdHint: "Пусто: выше медианы по клиентам.",
  classFromOf: (name) => `«${name}» — от, покупок в месяц`,
  normOf: (name) => `«${name}» — норма`,

  classesMustRise: (lower, upper) =>
    `Каждый класс частоты должен начинаться с большего числа покупок в месяц, чем предыдущий, а после ${amount(lower)} стоит ${amount(upper)}.`,
  normWrong: (share) => `Норма класса — доля от 0% до 100%, а не ${amount(share * 100)}%.`,
  noBuyers: (list, from, to) =>
    `В списке «${list}» ни у одного клиента нет покупок с ${day(from)} по ${day(to)}: есть только возвраты или продажи без клиента.`,
  typedNumber: (cell, came) =>
    `В ячейке ${cell} нужно число, а там стоит: ${shown(came)}. Введите число или очистите ячейку и обновите; ничего не изменено.`,
  typedWrong: (why) => `Введённое на листе использовать нельзя. ${why}`,

  oneBuyer: "В периоде покупал один-единственный клиент: медианы равны его собственным числам.",
  notBuying: (count) =>
    plural("ru", count, {
      one: `У ${count} клиента из списка нет покупок в периоде, он не входит ни в один квадрант.`,
      few: `У ${count} клиентов из списка нет покупок в периоде, они не входят ни в один квадрант.`,
      many: `У ${count} клиентов из списка нет покупок в периоде, они не входят ни в один квадрант.`,
      other: `У ${count} клиента из списка нет покупок в периоде, они не входят ни в один квадрант.`,
    }),
  noProfit: "Без столбца прибыли или себестоимости карта не показывает прибыль.",
  preview: (from, to) => `${day(from)} – ${day(to)}`,

  sheetTitle: "Карта сегментов",
  customersTitle: "Сегменты по клиентам",
  workingTitle: "Рабочие столбцы карты сегментов",
  source: (list, rows) => `Продажи: ${list}, строки ${rows}.`,
  liveStatement:
    "Живые формулы по этим строкам: измените продажу, период, порог или класс — карта пересчитается. «Обновить» учитывает новые строки и клиентов и сортирует заново.",
  valuesStatement: (why, segments) =>
    `Суммы записаны значениями, потому что ${why}. ${segments ? "Пороги и классы пересчитываются; после изменения списка нажмите «Обновить»." : "После изменения списка нажмите «Обновить»."}`,
  months: "Месяцев в периоде",
  thresholds: "Пороги: с какого значения показатель высок",
  threshold: "Показатель",
  own: "Свой порог",
  median: "Медиана",
  inUse: "Действует",
  rule: "Высоко —",
  highAbove: "выше порога",
  highFrom: "на пороге и выше",
  ownPrompt: "Число: на нём и выше — высоко. Пусто: высоко то, что выше медианы.",
  ownMessage: "Введите число или очистите ячейку, чтобы действовала медиана.",
  averagePurchase: "Средняя покупка",
  purchasesPerMonth: "Покупок в месяц",
  purchases: "Покупки",
  sales: "Продажи",
  profit: "Прибыль",
  number: "№",
  quadrant: "Квадрант",
  quadrants: "Квадранты и что делать",
  action: "Действие",
  customers: "Клиенты",
  shareAxis: "Доля",
  shareOfBuyers: "% покупателей",
  shareOfSales: "% продаж",
  shareOfTheirSales: "% их продаж",
  withoutPurchase: "без покупок в периоде",
  total: "Итого",
  frequencyClass: "Класс частоты",
  classes: "Классы частоты и норма",
  classFrom: "От, покупок в месяц",
  classFromPrompt:
    "С какого числа покупок в месяц начинается класс; каждый класс начинается выше предыдущего.",
  classNames: ["реже раза в месяц", "1–3 раза в месяц", "еженедельно", "2–3 раза в неделю и чаще"],
  norm: "Норма, % покупателей",
  normPrompt:
    "Доля покупателей, которая должна быть в классе. Заполнено примером из продовольственной торговли.",
  normMessage: "Введите долю от 0% до 100%.",
  customersFromNorm: "Покупатели минус норма",
  salesFromNorm: "Их продажи минус норма",
  limitsMustRise: "Классы должны начинаться с возрастающих чисел.",
  normMustBeWhole: "Норма в сумме не даёт 100%.",
  lines: "Концы линий порогов",
  line: "Линия",
  purchaseLine: "Порог: средняя покупка",
  frequencyLine: "Порог: покупок в месяц",
  chartX: "Для диаграммы: покупок в месяц",
  chartY: "Для диаграммы: средняя покупка",
  mapTitle: "Клиенты по стоимости и частоте покупок",
  mapDescription: (first, second, third, fourth) =>
    `Каждая точка — клиент, пунктирные линии — пороги. Справа вверху: ${first}; справа внизу: ${second}; слева вверху: ${third}; слева внизу: ${fourth}. Числа — в таблице «Квадранты и что делать».`,
  classDescription:
    "Столбцы: для каждого класса частоты доля покупателей, доля их продаж и норма. Числа — в таблице выше.",
};
