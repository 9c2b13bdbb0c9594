import type { funnelAndSources as english } from "../../en/sheets/funnelAndSources";
import { dayInText, numberInText } from "../../inText";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("bg", value);
const day = (serial: number) => dayInText("bg", serial);
const percent = (share: number) =>
  new Intl.NumberFormat("bg", { style: "percent", maximumFractionDigits: 1 }).format(share);
const shown = (value: string | number | boolean) =>
  value === "" ? "нищо" : shownValue("bg", value, { open: "„", close: "“" });

export const funnelAndSources: typeof english = {
  sheets: { funnel: "Фуния и източници", working: "Източници, изчисления" },
  title: "Фуния и източници на клиенти",
  period: "Период",
  stepsGroup: "Стъпки",
  recommendedGroup: "Източници, които са препоръки",
  funnelList: "Стъпки на фунията",
  funnelHint:
    "По един ред за стъпка с броя ѝ или по един ред за събитие. Без списък стъпките се пишат на листа.",
  salesList: "Продажби с източник",
  salesHint:
    "По един ред за продажба: кой, кога, от какъв източник. Без списък източниците се пишат на листа.",
  step: "Стъпка",
  count: "Брой",
  source: "Източник",
  contact: "Първи контакт",
  order: "Ред на стъпките",
  orders: { list: "Както в списъка", falling: "По намаляващ брой" },
  stepCount: "Брой стъпки",

  stepsWrong: (list, count, most) =>
    `Фунията има от 2 до ${amount(most)} стъпки, а в колоната на „${list}“, избрана за стъпка, има ${amount(count)} различни текста. Изберете колоната с имената на стъпките.`,
  stepBelowZero: (step, count) =>
    `Стъпката „${step}“ има брой ${amount(count)}, а той трябва да е 0 или повече.`,
  sourcesWrong: (list, count, most) =>
    `В колоната на „${list}“, избрана за източник, има ${amount(count)} различни текста, а могат да се покажат от 1 до ${amount(most)} източника. Изберете колоната с името на източника.`,
  countWrong: (step, came) =>
    `Броят на стъпка ${step} трябва да е 0 или повече, а не ${amount(came)}.`,
  typedNumber: (cell, came) =>
    `В ${cell} е нужно число, а там стои ${shown(came)}. Въведете число или изчистете клетката и обновете отново; нищо не е променено.`,
  typedWrong: (why) => `Въведеното на листа не може да се използва. ${why}`,

  worstNote: (step, loss) =>
    `Най-много се губят преди „${step}“: ${percent(loss)} от хората на предишната стъпка не стигат дотам.`,
  stepsRise:
    "На някоя стъпка има повече хора, отколкото на предишната: верен ли е редът на стъпките?",
  shareNote: (share) =>
    `Препоръките носят ${percent(share)} от поръчките; литературата сочи от 20% до 50%.`,
  noContacts: "Без колона с първия контакт времето до сделката остава празно.",
  listBegins: (first) =>
    `Клиентът е нов при първата си покупка в списъка, който започва на ${day(first)}: купувалите по-рано изглеждат нови.`,
  noSteps: "Не е избран списък със стъпки: въведете стъпките и броя в клетките на листа.",
  noSources:
    "Не е избран списък на продажбите с източници: въведете източниците в клетките на листа.",

  readFrom: (steps, sales) =>
    [
      steps ? `Стъпки: ${steps.list}, редове ${steps.rows}.` : "Стъпки: въвеждат се тук.",
      sales ? `Продажби: ${sales.list}, редове ${sales.rows}.` : "Източници: въвеждат се тук.",
    ].join(" "),
  liveStatement:
    "Живи формули върху тези редове: променете ред и таблицата се преизчислява. „Обновяване“ включва нови редове, стъпки и източници.",
  typedStatement: "Попълнете жълтите клетки; всичко друго се изчислява веднага.",
  funnelSection: "Фунията",
  funnelHeaders: [
    "№",
    "Стъпка",
    "Брой",
    "От предишната стъпка",
    "От първата стъпка",
    "Изгубени",
    "Загуба",
    "Най-лоша стъпка",
  ],
  usualSteps: ["Посещение", "Страница на продукта", "Кошница", "Поръчка", "Плащане"],
  stepNumber: (step) => `Стъпка ${step}`,
  worstStep: "губи най-много",
  countMessage: "Въведете число, 0 или повече.",
  funnelDescription:
    "По една колона за стъпка: колко души са стигнали дотам. Дяловете са в таблицата по-горе.",
  sourceSection: "Източници на клиенти",
  sourceHeaders: [
    "№",
    "Източник",
    "Препоръка",
    "Нови клиенти",
    "% от новите",
    "Поръчки",
    "% от поръчките",
    "Продажби",
    "% от продажбите",
    "Дни до сделка",
  ],
  usualSources: ["Препоръки", "Реклама", "Търсене в интернет", "Изложения", "Обаждания", "Други"],
  noSource: "(без източник)",
  yes: "да",
  no: "не",
  total: "Общо",
  recommendedShare: "Дял на поръчките, които носят препоръките",
  below: "под посочените в литературата 20–50%",
  above: "над посочените в литературата 20–50%",
  within: "в рамките на 20–50% от литературата",
  recommendedTitle: "Препоръка",
  recommendedMessage: "Изберете „да“ или „не“.",
  sourceAxis: "Клиенти, поръчки",
  sourceDescription:
    "По две колони за източник: нови клиенти и поръчки. Числата са в таблицата по-горе.",
  workingTitle: "Работни колони на източниците",
  newPart: "Част от нов клиент",
  closedPart: "Част от покупка с първи контакт",
  closedDays: "Дните ѝ от контакта",
};
