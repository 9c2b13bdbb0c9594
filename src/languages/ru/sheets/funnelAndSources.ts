import type { funnelAndSources as english } from "../../en/sheets/funnelAndSources";
import { dayInText, numberInText } from "../../inText";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("ru", value);
const day = (serial: number) => dayInText("ru", serial);
const percent = (share: number) =>
  new Intl.NumberFormat("ru", { style: "percent", maximumFractionDigits: 1 }).format(share);
const shown = (value: string | number | boolean) =>
  value === "" ? "пусто" : shownValue("ru", value, { open: "«", close: "»" });

export const funnelAndSources: typeof english = {
  sheets: { funnel: "Воронка и источники", working: "Источники, расчёт" },
  title: "Воронка и источники клиентов",
  period: "Период",
  stepsGroup: "Шаги",
  recommendedGroup: "Какие источники — рекомендации",
  funnelList: "Шаги воронки",
  funnelHint:
    "Одна строка на шаг с числом или одна строка на событие. Без списка шаги вводятся на листе.",
  salesList: "Продажи с источником",
  salesHint:
    "Одна строка на продажу: кто, когда, из какого источника. Без списка источники вводятся на листе.",
  step: "Шаг",
  count: "Число",
  source: "Источник",
  contact: "Первый контакт",
  order: "Порядок шагов",
  orders: { list: "Как в списке", falling: "По убыванию числа" },
  stepCount: "Число шагов",

  stepsWrong: (list, count, most) =>
    `В воронке от 2 до ${amount(most)} шагов, а в столбце списка «${list}», выбранном как шаг, разных текстов ${amount(count)}. Выберите столбец с названиями шагов.`,
  stepBelowZero: (step, count) =>
    `У шага «${step}» число ${amount(count)}, а оно должно быть не меньше 0.`,
  sourcesWrong: (list, count, most) =>
    `В столбце списка «${list}», выбранном как источник, разных текстов ${amount(count)}, а показать можно от 1 до ${amount(most)} источников. Выберите столбец с названием источника.`,
  countWrong: (step, came) =>
    `Число на шаге ${step} должно быть не меньше 0, а указано ${amount(came)}.`,
  typedNumber: (cell, came) =>
    `В ячейке ${cell} нужно число, а там ${shown(came)}. Введите число или очистите ячейку и повторите обновление; ничего не изменено.`,
  typedWrong: (why) => `Введённое на листе использовать нельзя. ${why}`,

  worstNote: (step, loss) =>
    `Больше всего теряется перед шагом «${step}»: до него не доходят ${percent(loss)} тех, кто был на предыдущем.`,
  stepsRise: "На каком-то шаге людей больше, чем на предыдущем: верен ли порядок шагов?",
  shareNote: (share) =>
    `Рекомендации приносят ${percent(share)} заказов; в литературе — от 20 % до 50 %.`,
  noContacts: "Без столбца с датой первого контакта срок до сделки не рассчитан.",
  listBegins: (first) =>
    `Клиент новый при первой покупке в списке, который начинается ${day(first)}: покупавшие раньше выглядят новыми.`,
  noSteps: "Список шагов не выбран: введите шаги и числа в ячейки листа.",
  noSources: "Список продаж с источниками не выбран: введите источники в ячейки листа.",

  readFrom: (steps, sales) =>
    [
      steps ? `Шаги: ${steps.list}, строки ${steps.rows}.` : "Шаги: вводятся здесь.",
      sales ? `Продажи: ${sales.list}, строки ${sales.rows}.` : "Источники: вводятся здесь.",
    ].join(" "),
  liveStatement:
    "Живые формулы по этим строкам: измените строку — и таблица пересчитается. «Обновить» учтёт новые строки, шаги и источники.",
  typedStatement: "Заполните жёлтые ячейки; остальное пересчитывается сразу.",
  funnelSection: "Воронка",
  funnelHeaders: [
    "№",
    "Шаг",
    "Число",
    "От предыдущего шага",
    "От первого шага",
    "Потеряно",
    "Потери",
    "Худший шаг",
  ],
  usualSteps: ["Посещение", "Страница товара", "Корзина", "Заказ", "Оплата"],
  stepNumber: (step) => `Шаг ${step}`,
  worstStep: "теряет больше всех",
  countMessage: "Введите число не меньше 0.",
  funnelDescription: "Столбец на каждый шаг: сколько человек до него дошло. Доли — в таблице выше.",
  sourceSection: "Источники клиентов",
  sourceHeaders: [
    "№",
    "Источник",
    "Рекомендация",
    "Новые клиенты",
    "% новых",
    "Заказы",
    "% заказов",
    "Продажи",
    "% продаж",
    "Дней до сделки",
  ],
  usualSources: ["Рекомендации", "Реклама", "Поиск в интернете", "Выставки", "Звонки", "Прочее"],
  noSource: "(без источника)",
  yes: "да",
  no: "нет",
  total: "Итого",
  recommendedShare: "Доля заказов, которую приносят рекомендации",
  below: "ниже литературных 20–50 %",
  above: "выше литературных 20–50 %",
  within: "в пределах литературных 20–50 %",
  recommendedTitle: "Рекомендация",
  recommendedMessage: "Выберите «да» или «нет».",
  sourceAxis: "Клиенты, заказы",
  sourceDescription:
    "Два столбца на каждый источник: новые клиенты и заказы. Числа — в таблице выше.",
  workingTitle: "Рабочие столбцы источников",
  newPart: "Часть нового клиента",
  closedPart: "Часть покупки с известным контактом",
  closedDays: "Её дни от контакта",
};
