import type { programmeReturn as english } from "../../en/sheets/programmeReturn";
import { numberInText } from "../../inText";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("ru", value);
const percent = (share: number) =>
  new Intl.NumberFormat("ru", { style: "percent", maximumFractionDigits: 1 }).format(share);
const shown = (value: string | number | boolean) =>
  value === "" ? "пусто" : shownValue("ru", value, { open: "«", close: "»" });

export const programmeReturn: typeof english = {
  sheets: { programmes: "Отдача программ" },
  list: "Программы",
  listHint:
    "Одна строка на программу: вид, расходы и что она принесла. Без списка они вводятся на листе.",
  roles: {
    programme: "Программа",
    kind: "Вид",
    spending: "Расходы",
    profit: "Прибыль с программой",
    baseline: "Прибыль без неё",
  },
  kindsGroup: "Что означают виды",
  kinds: {
    social: "Социальные",
    structural: "Структурные",
    financial: "Финансовые",
    none: "Ничего из этого",
  },

  programmesWrong: (list, count, most) =>
    `В списке «${list}» программ ${amount(count)}, а показать можно от 1 до ${amount(most)}. Выберите столбец с названием программы.`,
  spendingWrong: (programme, came) =>
    `Расходы на программу «${programme}» должны быть не меньше 0, а указано ${amount(came)}.`,
  typedNumber: (cell, came) =>
    `В ячейке ${cell} нужно число, а там ${shown(came)}. Введите число или очистите ячейку и повторите обновление; ничего не изменено.`,
  typedWrong: (why) => `Введённое на листе использовать нельзя. ${why}`,

  noList: "Список программ не выбран: введите программы, расходы и прибыль в ячейки листа.",
  returnNote: (share) => `Вместе программы возвращают ${percent(share)} сверх вложенного в них.`,
  losing: (count) => `Программ, которые приносят меньше, чем на них потрачено: ${amount(count)}.`,
  withoutKind: (count) =>
    `Программ, которые не отнесены ни к социальным, ни к структурным, ни к финансовым: ${amount(count)}. Выберите их вид.`,
  noBaseline:
    "Без столбца с прибылью, которая была бы и без программы, вся прибыль считается добавленной программой.",
  bestNote: (kind) =>
    `Наибольшая отдача здесь: ${kind}. В исследовании (Палматье и др., 2006) выше всех социальные программы, затем структурные, а финансовые часто убыточны.`,

  title: "Отдача программ отношений",
  source: (list, rows) => `Программы: ${list}, строки ${rows}.`,
  typedSource: "Программы: вводятся здесь.",
  liveStatement:
    "Живые формулы по этим строкам: измените строку — и таблица пересчитается. «Обновить» учтёт новые строки и программы.",
  typedStatement: "Заполните жёлтые ячейки; остальное пересчитывается сразу.",
  programmesSection: "Программы",
  programmeHeaders: [
    "№",
    "Программа",
    "Вид",
    "Расходы",
    "Прибыль с ней",
    "Прибыль без неё",
    "Добавленная прибыль",
    "За вычетом расходов",
    "Отдача расходов",
  ],
  kindsSection: "Виды программ",
  kindHeaders: [
    "Вид",
    "Программы",
    "Расходы",
    "Место здесь",
    "Место в исследовании",
    "Добавленная прибыль",
    "За вычетом расходов",
    "Отдача расходов",
  ],
  usualProgrammes: [
    "Скидки с цены",
    "Бонусные баллы",
    "Визиты и мероприятия",
    "Личный менеджер",
    "Электронный заказ",
    "Доставка по графику клиента",
  ],
  noName: "(без названия)",
  noKind: "(без вида)",
  total: "Итого",
  kindMessage: "Выберите вид из списка.",
  spendingMessage: "Введите сумму не меньше 0.",
  chartTitle: "Отдача расходов по видам программ",
  chartDescription:
    "Столбец на каждый вид: добавленная прибыль за вычетом расходов, делённая на расходы. Числа — в таблице выше.",
};
