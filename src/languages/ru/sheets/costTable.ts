import type { costTable as english } from "../../en/sheets/costTable";
import { dayInText, numberInText, percentInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";
import { salesList } from "./salesList";

const percent = (share: number) => percentInText("ru", share);
const amount = (value: number) => numberInText("ru", value);
const day = (serial: number) => dayInText("ru", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "пусто" : shownValue("ru", value, { open: "«", close: "»" });
const list = (words: string[]) =>
  new Intl.ListFormat("ru", { type: "disjunction" }).format(words.map((each) => `«${each}»`));
const rows = (count: number) =>
  plural("ru", count, {
    one: `${count} строка`,
    few: `${count} строки`,
    many: `${count} строк`,
    other: `${count} строки`,
  });
const customers = (count: number) =>
  plural("ru", count, {
    one: `${count} клиента`,
    few: `${count} клиентов`,
    many: `${count} клиентов`,
    other: `${count} клиента`,
  });

export const costTable: typeof english = {
  ...salesList,

  ledgerList: "Журнал затрат",
  ledgerHint:
    "Одна строка на затрату (вид, сумма) или один столбец на вид затрат. Затраты с клиентом относятся к этому клиенту, остальные распределяются.",
  costs: "Затраты",
  groups: {
    period: "Период",
    view: "Вид",
    profit: "Прибыль",
    ledger: "Журнал затрат",
    types: "Виды затрат и их строки в таблице",
    drivers: "Распределение общих затрат",
  },
  view: "Показать",
  viewAll: "Всех клиентов",
  viewOne: "Одного клиента",
  customerHint: "Как в списке продаж.",
  layout: "В журнале",
  layoutLong: "по строке на каждую затрату",
  layoutWide: "по столбцу на каждый вид затрат",
  profitIs: "Прибыль в столбце указана",
  profitBefore: "до вычета затрат на партнёрство",
  profitAfterChoice: "после вычета затрат на партнёрство",
  margin: "Маржа по всем продажам",
  marginHint:
    "Если ни в одном столбце нет прибыли или себестоимости. Если не указать, строки 4 и 6 останутся пустыми.",
  leaveOut: "Не относится к партнёрству",
  drivers: {
    sales: "по продажам",
    orders: "по числу покупок",
    equal: "поровну",
    weights: "по весу",
  },
  sameList: (list) =>
    `«${list}» не может быть одновременно списком продаж и журналом затрат, если только в журнале не отведён столбец на каждый вид затрат.`,
  noCostColumns: (list) =>
    `Ни один столбец списка «${list}» пока не отнесён к затратам: выберите строку таблицы хотя бы для одного из них.`,
  profitAfter:
    "Прибыль после вычета затрат на партнёрство учла бы их дважды, так как строка 6 вычитает их ещё раз. Выберите столбец с прибылью до их вычета, столбец с себестоимостью или укажите маржу.",
  noSuchCustomer: (customer) => `У клиента «${customer}» нет за период ни продаж, ни затрат.`,
  typedMargin: (cell, came) =>
    `Для маржи в ячейке ${cell} нужна доля от −1000 % до 100 %, а там ${shown(came)}. Введите, например, 20 % и повторите обновление; ничего не изменено.`,
  typedDriver: (cell, allowed, came) =>
    `В ячейке ${cell} должно стоять ${list(allowed)}, а там ${shown(came)}. Выберите из списка и повторите обновление; ничего не изменено.`,
  blankType: (list) => `в списке «${list}» есть затраты без вида`,
  oneCustomer: "В списке продаж один клиент, на него ложатся все общие затраты.",
  noLedger: "Без журнала все затраты равны 0, а строка 6 равна строке 4.",
  noProfit:
    "Строки 4 и 6 остаются пустыми: ни в одном столбце нет прибыли или себестоимости, и маржа не указана.",
  undatedCosts: (count, sum) =>
    `Затраты без даты (${rows(count)}, ${amount(sum)}) не попадают ни в один период и не учтены.`,
  costsOutside: (count, sum) =>
    `Часть затрат (${rows(count)}, ${amount(sum)}) относится к другим периодам.`,
  ledgerOnly: (count, names) =>
    `У ${customers(count)} за период есть затраты, но нет продаж; общие затраты на них не распределяются: ${names}.`,
  unallocated: (line, driver, sum) =>
    `${amount(sum)} по строке ${line} нельзя распределить ${driver}: нет основы для распределения. Сумма показана как нераспределённая.`,
  unknownTypes: (names) =>
    `Отнесены к строке 5.4, так как по названию не ясно, куда они относятся: ${names}. При необходимости исправьте ниже.`,
  repeatedCost: (column, byRow, byOrder) =>
    `Значение «${column}» одинаково во всех строках заказа: по строкам сумма ${amount(byRow)}, а по одному разу на заказ — ${amount(byOrder)}. Если это затрата на заказ, возьмите журнал, где на заказ одна строка.`,
  leftOut: (sum) => `Затраты на сумму ${amount(sum)} по вашему выбору в таблицу не включены.`,
  noLedgerDates: "В журнале нет дат: весь он отнесён к периоду.",
  noLedgerCustomers: "В журнале нет клиентов: все затраты распределяются.",
  losing: (count) => `Партнёрство с клиентами обходится дороже, чем приносит: ${count}.`,
  preview: (who, from, to) => `${who}, ${day(from)} – ${day(to)}`,
  sheets: {
    cost: "Затраты на партнёрство",
    customers: "Затраты по клиентам",
    curve: "Кривая кита",
    working: "Рабочие столбцы",
  },
  sheetTitle: "Затраты на партнёрство",
  customersTitle: "Затраты на партнёрство по клиентам",
  workingTitle: "Рабочие столбцы таблицы затрат на партнёрство",
  ledgerOnlyRemark: "только затраты, продаж нет",
  remark: "Примечание",
  source: (sales, salesRows, ledger, ledgerRows) =>
    `Продажи: ${sales}, строки ${salesRows}${ledger === "" ? "" : `. Затраты: ${ledger}, строки ${ledgerRows}`}.`,
  liveStatement:
    "Живые формулы по этим строкам: измените продажу, затрату, клиента, период или базу распределения — таблица пересчитается. «Обновить» учитывает новые строки и клиентов и сортирует заново.",
  number: "№",
  indicator: "Показатель",
  amountHeader: "Сумма",
  shareHeader: "% от продаж",
  shareOf: (line) => `Строка ${line}, % от продаж`,
  unknownCustomer: "Такого клиента нет",
  customerPrompt: "Выберите клиента или всех клиентов.",
  listMessage: "Выберите из списка.",
  marginMessage: "Введите долю, например 20 %.",
  commonCosts: "Затраты журнала и куда они отнесены",
  line: "Строка",
  driver: "Общие затраты распределяются",
  ledger: "Журнал",
  own: "Затраты клиентов",
  common: "Общие",
  driverTotal: "База распределения",
  rate: "На единицу базы",
  allocated: "Распределено",
  notAllocated: "Не распределено",
  leftOutLine: "Не включено в таблицу",
  ledgerTotal: "Журнал за период, все виды",
  listTotals: "Итоги списка и таблицы",
  typeHeader: "Вид затрат",
  noType: "(без вида)",
  curve: {
    title: "Кривая кита: кто приносит прибыль и кто её съедает",
    salesTitle: "Клиенты по продажам",
    profit: "Рентабельность партнёрства",
    customers: "Клиентов за период",
    total: "Рентабельность всех партнёрств",
    salesTotal: "Продажи клиентам",
    topSales: (share) => `Доля продаж, которую приносят лучшие ${percent(share)} клиентов`,
    topProfit: (share) => `Доля прибыли, которую приносят лучшие ${percent(share)} клиентов`,
    gaining: "Клиентов, которые приносят больше, чем стоят",
    highest: "Сколько они приносят, доля от целого",
    losing: "Клиентов, которые стоят больше, чем приносят",
    lost: "На сколько они стоят больше, чем приносят",
    sentence: (share, sales, profit, losing) =>
      `Лучшие ${percent(share)} клиентов приносят ${sales} продаж и ${profit} прибыли. Убыточных клиентов: ${losing}.`,
    salesSentence: (share, sales) => `Лучшие ${percent(share)} клиентов приносят ${sales} продаж.`,
    losers: "Партнёрства, которые стоят больше, чем приносят, худшие сверху",
    ranking: "Клиенты по рентабельности, лучшие сверху",
    salesRanking: "Клиенты по продажам, крупнейшие сверху",
    rank: "Место",
    sum: "Нарастающим итогом",
    customerShare: "Доля клиентов",
    share: "Доля от целого",
    salesRanked: "Продажи по убыванию",
    salesRankedSum: "Продажи нарастающим итогом",
    shareAxis: "Доля от целого нарастающим итогом",
    customersAxis: "Доля клиентов, начиная с лучших",
    chartDescription:
      "Кривая складывает рентабельность клиентов от лучшего к худшему. Где она растёт, клиенты приносят больше, чем стоят; где падает, они съедают то, что принесли другие.",
    salesChartDescription: "Кривая складывает продажи от крупнейшего клиента к самому малому.",
  },
};
