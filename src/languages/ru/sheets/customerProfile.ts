import type { customerProfile as english } from "../../en/sheets/customerProfile";
import { dayInText, numberInText, percentInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("ru", value);
const day = (serial: number) => dayInText("ru", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "пусто" : shownValue("ru", value, { open: "«", close: "»" });

export const customerProfile: typeof english = {
  sheets: {
    profile: "Профиль клиента",
    customers: "Клиенты с профилем",
    working: "Строки профиля",
  },
  title: "Профиль клиента",
  customersTitle: "Клиенты, у которых есть профиль",
  workingTitle: "Профиль клиента: рабочие столбцы",
  customersList: "Клиенты",
  customersHint:
    "Одна строка на клиента: согласие на использование персональных данных, тип, сегмент, способ оплаты и что ещё известно.",
  complaintsList: "Жалобы",
  complaintsHint: "Одна строка на жалобу: кто, когда, что, чем кончилось.",
  roles: {
    kind: "Тип клиента",
    segment: "Сегмент",
    payment: "Способ оплаты",
    afterSale: "Поведение после продажи",
    stopped: "Что остановило покупки",
    communication: "Предпочтительный способ связи",
    household: "Домохозяйство",
    use: "Что делает из купленного",
    outlets: "Торговые точки",
    complaint: "Жалоба",
    outcome: "Чем кончилось",
  },
  variant: "Покупатель",
  variants: {
    individual: "Индивидуальный покупатель",
    processor: "Перерабатывающее предприятие",
    retailer: "Розничный продавец",
  },
  ownFact: "Домохозяйство, использование или торговые точки",
  source: (sales, list, complaints) =>
    `Продажи: ${sales.list}, строки ${sales.rows}.${list ? ` Клиенты: ${list.list}, строки ${list.rows}.` : ""}${complaints ? ` Жалобы: ${complaints.list}, строки ${complaints.rows}.` : ""}`,

  leftOut: (refused, none) =>
    refused + none === 0
      ? "Все клиенты из списка продаж согласны на использование персональных данных; никто не исключён."
      : `Исключены без согласия на использование персональных данных: клиентов ${amount(refused + none)} (отказались: ${amount(refused)}, согласия не дали: ${amount(none)}).`,
  noConsentColumn:
    "Ни один столбец не говорит, кто согласен на использование персональных данных, поэтому никто не исключён: проверьте, можно ли пользоваться профилями.",
  unclearConsent: (list, count, row, value) =>
    `В списке «${list}» есть ячейки о согласии, где не сказано ни да, ни нет (их ${amount(count)}, первая в строке ${row}: «${value}»); они считаются отсутствием согласия.`,
  nobodyConsents: (list, refused, none) =>
    `Ни у одного клиента из списка продаж не может быть профиля: в списке «${list}» отказались от использования персональных данных: ${amount(refused)}, согласия не дали: ${amount(none)}. Проверьте, тот ли столбец выбран для согласия.`,
  notInLists: "в списках нет",
  consentLabel: "Согласие на персональные данные",
  consentGiven: "дано",
  consentUnknown: "столбца нет",
  consentGone: "Согласия больше нет: ничего не показано",
  consentChanged: "После создания листа согласие дано или отозвано: обновите.",

  customer: "Клиент",
  customerPrompt: "Выберите клиента — страница пересчитается.",
  customerMessage: "Выберите одного из клиентов на листе клиентов.",
  unknownCustomer: "На листе клиентов такого нет",
  asOf: "По этот день",
  asOfNeedsDate: "В ячейке «По этот день» нужна дата.",
  window: "Сколько дней сравнивать с предыдущими",
  windowShort: "Сравниваемые дни",
  windowMessage: (most) => `Введите целое число дней от 1 до ${amount(most)}.`,
  years: "Сколько лет клиент ещё останется",
  yearsMessage: (most) => `Введите число лет от 0 до ${amount(most)}.`,
  expectedShort: "Ожидаемые годы",
  discountRate: "Ставка дисконтирования в год",
  discountRateShort: "Ставка дисконтирования",
  discountMessage: "Введите ставку от 0 % до 100 %.",

  whoSection: "Кто",
  valueSection: "Ценность",
  valueHeader: "Продажи за вычетом возвратов и прибыль",
  sales: "Продажи",
  profit: "Прибыль",
  soFar: "До сих пор, с первой по последнюю покупку",
  perMonth: "За месяц",
  perYear: "За год",
  expected: "За ожидаемые годы, с дисконтом",
  wholeLife: "За всё время",
  profitability: "Рентабельность",
  noProfit: "Без столбца с прибылью или себестоимостью прибыли здесь нет.",
  frequencySection: "Частота",
  warning: "Как идут дела",
  falling: "Внимание: покупает реже прежнего",
  perhaps: "Реже прежнего, возможно случайно",
  steady: "Не падает",
  nothingBefore: "Раньше не было с чем сравнить",
  purchases: "Дни с покупками",
  first: "Первая покупка",
  last: "Последняя покупка",
  daysSince: "Дней с тех пор",
  averagePurchase: "Средняя покупка",
  months: "Месяцев с первой покупки",
  perMonthBought: "Покупок в месяц",
  recent: "Покупок за сравниваемые дни",
  before: "Покупок за столько же дней до них",
  probability: "Вероятность столь малого числа без перемен",
  fallingHeader: "Падение частоты",
  fallingMark: "падает",
  timelineSection: "С первой по последнюю покупку",
  periods: { month: "Месяц", quarter: "Квартал", year: "Год" },
  earlier: "Раньше",
  cumulativeProfit: "Прибыль нарастающим итогом",
  total: "Итого",
  purchasesChart: "Как часто покупает клиент",
  purchasesChartDescription: "Столбец на период: дни с покупками. Числа — в таблице выше.",
  moneyChart: "Что приносит клиент",
  moneyChartDescription:
    "Столбцы для каждого периода: продажи и, где она известна, прибыль. Числа — в таблице выше.",
  money: "Деньги",
  complaintsSection: "Жалобы",
  noComplaintsList: "Список жалоб не выбран.",
  complaintCount: "Всего жалоб",
  latest: (most) => `Последние, не более ${amount(most)}`,
  liveStatement:
    "Живые формулы по этим строкам: выберите другого клиента, день или ставку — и страница пересчитается. «Обновить» учтёт новые строки, клиентов и согласия и отсортирует заново.",

  most: "Не более стольких клиентов",
  timeGroup: "Время",
  unit: "Показать по",
  kindsGroup: "Что значат типы клиентов",
  withoutKind: "Без типа",
  allCustomers: "Все клиенты",
  preview: "Клиенты, у которых будет профиль",
  customersHeader: "Клиенты",
  beyond: (count, more) =>
    `Профиль получат клиенты с наибольшими продажами (${amount(count)}); ещё ${amount(more)} его не получат. Чтобы взять больше, увеличьте «Не более стольких клиентов».`,
  fallingNote: (count) =>
    plural("ru", count, {
      one: `${amount(count)} клиент покупает реже прежнего, и случайностью это не объяснить.`,
      few: `${amount(count)} клиента покупают реже прежнего, и случайностью это не объяснить.`,
      other: `${amount(count)} клиентов покупают реже прежнего, и случайностью это не объяснить.`,
    }),
  blankCustomer: (count) =>
    `Продажи без клиента (строк: ${amount(count)}) не входят ни в один профиль.`,

  tooEarly: (list, asOf, first) =>
    `Профиль кончается ${day(asOf)}, а список «${list}» начинается ${day(first)}: выберите день позже.`,
  noBuyers: (list, asOf) =>
    `В списке «${list}» по ${day(asOf)} нет покупок с указанным клиентом, поэтому показывать некого.`,
  mostWrong: (came, most) =>
    `Профиль может быть у числа клиентов от 1 до ${amount(most)}, а указано ${amount(came)}.`,
  windowWrong: (came, most) =>
    `Число сравниваемых дней должно быть целым от 1 до ${amount(most)}, а указано ${amount(came)}.`,
  yearsWrong: (came, most) =>
    `Ожидаемых лет должно быть от 0 до ${amount(most)}, а указано ${amount(came)}.`,
  discountWrong: (came) =>
    `Ставка дисконтирования в год должна быть от 0 % до 100 %, а указано ${percentInText("ru", came)}.`,
  typedDate: (cell, came) =>
    `В ячейке ${cell} нужна дата, а там ${shown(came)}. Введите дату и повторите обновление; ничего не изменено.`,
};
