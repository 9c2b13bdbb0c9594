import type { customerProfile as english } from "../../en/sheets/customerProfile";
import { dayInText, numberInText, percentInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("bg", value);
const day = (serial: number) => dayInText("bg", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "нищо" : shownValue("bg", value, { open: "„", close: "“" });
const customers = (count: number) =>
  plural("bg", count, { one: "1 клиент", other: `${amount(count)} клиенти` });

export const customerProfile: typeof english = {
  sheets: {
    profile: "Профил на клиент",
    customers: "Клиенти с профил",
    working: "Редове на профила",
  },
  title: "Профил на клиент",
  customersTitle: "Клиенти, които имат профил",
  workingTitle: "Профил на клиент: работни колони",
  customersList: "Клиенти",
  customersHint:
    "По един ред за клиент: съгласие за използване на лични данни, вид, сегмент, начин на плащане и каквото още е известно.",
  complaintsList: "Оплаквания",
  complaintsHint: "По един ред за оплакване: кой, кога, какво, как е приключило.",
  roles: {
    kind: "Вид клиент",
    segment: "Сегмент",
    payment: "Начин на плащане",
    afterSale: "Поведение след продажбата",
    stopped: "Какво е спряло покупките",
    communication: "Предпочитан начин за връзка",
    household: "Домакинство",
    use: "Какво прави от купеното",
    outlets: "Търговски обекти",
    complaint: "Оплакване",
    outcome: "Как е приключило",
  },
  variant: "Купувач",
  variants: {
    individual: "Индивидуален купувач",
    processor: "Преработващо предприятие",
    retailer: "Търговец на дребно",
  },
  ownFact: "Домакинство, употреба или търговски обекти",
  source: (sales, list, complaints) =>
    `Продажби: ${sales.list}, редове ${sales.rows}.${list ? ` Клиенти: ${list.list}, редове ${list.rows}.` : ""}${complaints ? ` Оплаквания: ${complaints.list}, редове ${complaints.rows}.` : ""}`,

  leftOut: (refused, none) =>
    refused + none === 0
      ? "Всички клиенти от продажбите са съгласни с използването на лични данни; никой не е изключен."
      : `Изключени поради липса на съгласие за използване на лични данни: ${customers(refused + none)} (${amount(refused)} са отказали, ${amount(none)} не са дали).`,
  noConsentColumn:
    "Никоя колона не казва кой е съгласен с използването на лични данни, затова никой не е изключен: проверете дали може да ползвате профилите.",
  unclearConsent: (list, count, row, value) =>
    `„${list}“ има ${plural("bg", count, { one: "1 клетка", other: `${amount(count)} клетки` })} за съгласие, в които не пише нито да, нито не (първата е на ред ${row}: „${value}“); те се броят за липса на съгласие.`,
  nobodyConsents: (list, refused, none) =>
    `Никой клиент от продажбите не може да има профил: в „${list}“ ${amount(refused)} са отказали използването на лични данни, а ${amount(none)} не са дали съгласие. Проверете дали колоната за съгласие е вярната.`,
  notInLists: "няма в списъците",
  consentLabel: "Съгласие за лични данни",
  consentGiven: "дадено",
  consentUnknown: "няма такава колона",
  consentGone: "Вече няма съгласие: нищо не се показва",
  consentChanged: "След създаването на листа е дадено или оттеглено съгласие: обновете.",

  customer: "Клиент",
  customerPrompt: "Изберете клиент и страницата ще се преизчисли.",
  customerMessage: "Изберете един от клиентите на листа с клиентите.",
  unknownCustomer: "Няма го на листа с клиентите",
  asOf: "До този ден",
  asOfNeedsDate: "В „До този ден“ е нужна дата.",
  window: "Дни за сравнение със също толкова преди тях",
  windowShort: "Дни за сравнение",
  windowMessage: (most) => `Въведете цял брой дни от 1 до ${amount(most)}.`,
  years: "Години, през които клиентът се очаква да остане",
  yearsMessage: (most) => `Въведете брой години от 0 до ${amount(most)}.`,
  expectedShort: "Очаквани години",
  discountRate: "Норма на дисконтиране за година",
  discountRateShort: "Норма на дисконтиране",
  discountMessage: "Въведете норма от 0% до 100%.",

  whoSection: "Кой",
  valueSection: "Стойност",
  valueHeader: "Продажби без върнатото и печалба",
  sales: "Продажби",
  profit: "Печалба",
  soFar: "Досега, от първата до последната покупка",
  perMonth: "За месец",
  perYear: "За година",
  expected: "През очакваните години, дисконтирано",
  wholeLife: "За целия период",
  profitability: "Рентабилност",
  noProfit: "Без колона с печалба или себестойност тук няма печалба.",
  frequencySection: "Честота",
  warning: "Как върви",
  falling: "Внимание: купува по-рядко от преди",
  perhaps: "По-рядко от преди, може би случайно",
  steady: "Не спада",
  nothingBefore: "Няма с какво по-раншно да се сравни",
  purchases: "Дни с покупка",
  first: "Първа покупка",
  last: "Последна покупка",
  daysSince: "Дни оттогава",
  averagePurchase: "Средна покупка",
  months: "Месеци от първата покупка",
  perMonthBought: "Покупки на месец",
  recent: "Покупки в дните за сравнение",
  before: "Покупки в също толкова дни преди тях",
  probability: "Вероятност за толкова малко без промяна",
  fallingHeader: "Спадаща честота",
  fallingMark: "спада",
  timelineSection: "От първата до последната покупка",
  periods: { month: "Месец", quarter: "Тримесечие", year: "Година" },
  earlier: "По-рано",
  cumulativeProfit: "Печалба с натрупване",
  total: "Общо",
  purchasesChart: "Колко често купува клиентът",
  purchasesChartDescription:
    "По една колона за период: дни с покупка. Числата са в таблицата по-горе.",
  moneyChart: "Какво носи клиентът",
  moneyChartDescription:
    "Колони за всеки период: продажби и, където е известна, печалба. Числата са в таблицата по-горе.",
  money: "Пари",
  complaintsSection: "Оплаквания",
  noComplaintsList: "Не е избран списък с оплаквания.",
  complaintCount: "Общо оплаквания",
  latest: (most) => `Последните, най-много ${amount(most)}`,
  liveStatement:
    "Живи формули върху тези редове: изберете друг клиент, ден или норма и страницата се преизчислява. „Обновяване“ включва нови редове, клиенти и съгласия и подрежда отново.",

  most: "Най-много толкова клиенти",
  timeGroup: "Време",
  unit: "Показване по",
  kindsGroup: "Какво значат видовете клиенти",
  withoutKind: "Без вид",
  allCustomers: "Всички клиенти",
  preview: "Клиенти, които ще имат профил",
  customersHeader: "Клиенти",
  beyond: (count, more) =>
    `Профил получават ${customers(count)} с най-много продажби; още ${amount(more)} не получават. За да включите повече, увеличете „Най-много толкова клиенти“.`,
  fallingNote: (count) =>
    plural("bg", count, {
      one: "1 клиент купува по-рядко от преди и това не се обяснява със случайност.",
      other: `${amount(count)} клиенти купуват по-рядко от преди и това не се обяснява със случайност.`,
    }),
  blankCustomer: (count) =>
    plural("bg", count, {
      one: "1 ред с продажби без клиент не влиза в никой профил.",
      other: `${amount(count)} реда с продажби без клиент не влизат в никой профил.`,
    }),

  tooEarly: (list, asOf, first) =>
    `Профилът свършва на ${day(asOf)}, а „${list}“ започва на ${day(first)}: изберете по-късен ден.`,
  noBuyers: (list, asOf) =>
    `В „${list}“ до ${day(asOf)} няма покупка с посочен клиент, затова няма кого да се покаже.`,
  mostWrong: (came, most) =>
    `Профил могат да имат от 1 до ${amount(most)} клиенти, а не ${amount(came)}.`,
  windowWrong: (came, most) =>
    `Дните за сравнение трябва да са цяло число от 1 до ${amount(most)}, а не ${amount(came)}.`,
  yearsWrong: (came, most) =>
    `Очакваните години трябва да са от 0 до ${amount(most)}, а не ${amount(came)}.`,
  discountWrong: (came) =>
    `Нормата на дисконтиране за година трябва да е от 0% до 100%, а не ${percentInText("bg", came)}.`,
  typedDate: (cell, came) =>
    `В ${cell} е нужна дата, а там стои ${shown(came)}. Въведете дата и обновете отново; нищо не е променено.`,
};
