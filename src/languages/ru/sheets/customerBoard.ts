import type { customerBoard as english } from "../../en/sheets/customerBoard";
import { dayInText, numberInText } from "../../inText";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("ru", value);
const day = (serial: number) => dayInText("ru", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "пусто" : shownValue("ru", value, { open: "«", close: "»" });

/** What every board of customers says alike. */
export const customerBoard: typeof english = {
  working: "Доска (расчёт)",
  workingTitle: "Расчётные столбцы доски",
  workingFirst: "День первой покупки",
  customersGroup: "Клиенты на доске",
  howMany: "Сколько лучших клиентов",
  bestBy: "Лучшие по",
  period: "Период",
  numbersGroup: "Границы",
  number: "Граница",

  customersWrong: (came, most) =>
    `Число клиентов должно быть целым от 1 до ${amount(most)}, а указано ${amount(came)}.`,
  noCustomers: (list, from, to) =>
    `В списке «${list}» нет покупок названных клиентов с ${day(from)} по ${day(to)}.`,
  numberWrong: (name, minimum, maximum, came) =>
    `«${name}»: нужно от ${amount(minimum)} до ${amount(maximum)}${came === undefined ? "" : `, а указано ${amount(came)}`}.`,
  limitsReversed: (upper, high, lower, low) =>
    `«${upper}» (${amount(high)}) не может быть меньше, чем «${lower}» (${amount(low)}).`,
  typedNumber: (cell, came) =>
    `В ячейке ${cell} нужно число, а там ${shown(came)}. Введите число или очистите ячейку и повторите обновление; ничего не изменено.`,
  typedWrong: (why) => `Введённое на листах использовать нельзя. ${why}`,
  noName: (row, came) =>
    `В строке ${row} доски есть ${shown(came)}, но нет клиента. Впишите имя клиента или очистите строку и повторите обновление; ничего не изменено.`,

  chosen: (best, all) =>
    best === all
      ? `На доске все клиенты, которые покупали в периоде: ${amount(all)}.`
      : `На доске лучшие клиенты: ${amount(best)} из ${amount(all)}, которые покупали в периоде.`,
  yearsFrom: (first) =>
    `Годы считаются с первой покупки в списке, который начинается ${day(first)}: более давние отношения выглядят моложе.`,
  noProfit: "Без столбца с прибылью или себестоимостью доска не показывает прибыль.",
  toRate:
    "Цифры берутся из списка, жёлтые столбцы заполняете вы. Что осталось пустым, не оценено и нигде не считается.",
  preview: (shownRows, all) => `Первые клиенты: ${amount(shownRows)} из ${amount(all)}`,

  source: (list, rows, customers, by) =>
    `Лучшие клиенты по ${by === "profit" ? "прибыли" : "продажам"} (${amount(customers)}) из списка ${list}, строки ${rows}.`,
  guide:
    "Заполните жёлтые ячейки; что неизвестно, оставьте пустым. Под клиентами есть место для потенциальных и других: впишите имя там.",
  liveStatement:
    "Цифры — живые формулы по списку. «Обновить» учтёт новые продажи и клиентов периода, который задан на сводке, и отсортирует заново; введённое вами останется при своём клиенте.",
  summaryStatement: "Подсчёты следуют за каждым изменением на доске.",
  rated: (done, all) => `Оценено клиентов: ${done} из ${all}`,
  figures: {
    sales: "Продажи",
    profit: "Прибыль",
    purchases: "Покупки",
    years: "Лет с нами",
  },
  customers: "Клиенты",
  share: "Доля",
  change: "Разница",
  whatToDo: "Что делать",
  notRated: "Не оценены",
  total: "Все на доске",
  reason: "Почему действовать",
  owner: "Ответственный",
  due: "Срок",
  comment: "Комментарий",
  rank: "№",
  actionsSection: "С кого начать",
  actions: (count) =>
    `Клиентов, по которым есть причина действовать: ${count}. Сначала те, у кого продажи больше.`,
  noActions: "Пока ни по одному клиенту нет причины действовать.",
  round: "Прошлые ступени — от",
  noRound: "ещё не сохранены",
  newRound: "Начать новый круг при следующем обновлении",
  newRoundTitle: "Новый круг",
  newRoundNote: "да: «Обновить» перенесёт нынешние ступени в столбец прошлого раза",
  yes: "да",
  no: "нет",
  chooseFromList: "Выберите из списка или оставьте ячейку пустой.",
  scoreRule: (from, to) => `Выберите от ${from} до ${to} или оставьте ячейку пустой.`,
  numberRule: "Введите неотрицательное число или оставьте ячейку пустой.",
  dateRule: "Введите дату или оставьте ячейку пустой.",
};
