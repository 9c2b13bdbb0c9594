import type { costTable as english } from "../../en/sheets/costTable";
import { dayInText, numberInText, percentInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";
import { salesList } from "./salesList";

const percent = (share: number) => percentInText("bg", share);
const amount = (value: number) => numberInText("bg", value);
const day = (serial: number) => dayInText("bg", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "нищо" : shownValue("bg", value, { open: "„", close: "“" });
const list = (words: string[]) =>
  new Intl.ListFormat("bg", { type: "disjunction" }).format(words.map((each) => `„${each}“`));
const rows = (count: number) =>
  plural("bg", count, { one: `${count} ред`, other: `${count} реда` });

export const costTable: typeof english = {
  ...salesList,

  ledgerList: "Дневник на разходите",
  ledgerHint:
    "По един ред за разход (вид, сума) или по една колона за вид разход. Разходите с клиент са за този клиент, останалите се разпределят.",
  costs: "Разходи",
  groups: {
    period: "Период",
    view: "Изглед",
    profit: "Печалба",
    ledger: "Дневник на разходите",
    types: "Видове разходи и редовете им в таблицата",
    drivers: "Разпределяне на общите разходи",
  },
  view: "Покажи",
  viewAll: "Всички клиенти",
  viewOne: "Един клиент",
  customerHint: "Както е в списъка на продажбите.",
  layout: "Дневникът има",
  layoutLong: "ред за всеки разход",
  layoutWide: "колона за всеки вид разход",
  profitIs: "Печалбата в колоната е",
  profitBefore: "преди разходите за партньорство",
  profitAfterChoice: "след разходите за партньорство",
  margin: "Марж върху всички продажби",
  marginHint:
    "Когато никоя колона не съдържа печалба или себестойност. Ако остане празно, редове 4 и 6 са празни.",
  leaveOut: "Не е разход за партньорство",
  drivers: {
    sales: "според продажбите",
    orders: "според броя покупки",
    equal: "поравно",
    weights: "според теглото",
  },
  sameList: (list) =>
    `„${list}“ не може да бъде едновременно списък на продажбите и дневник на разходите, освен ако дневникът има колона за всеки вид разход.`,
  noCostColumns: (list) =>
    `Никоя колона на „${list}“ още не е разход: изберете ред от таблицата поне за една от тях.`,
  profitAfter:
    "Печалба след разходите за партньорство би ги отчела два пъти, защото ред 6 ги изважда отново. Изберете колона с печалбата преди тях, колона със себестойността или задайте марж.",
  noSuchCustomer: (customer) =>
    `Клиентът „${customer}“ няма нито продажби, нито разходи за периода.`,
  typedMargin: (cell, came) =>
    `За маржа в клетка ${cell} е нужен дял от −1000% до 100%, а там стои ${shown(came)}. Въведете например 20% и обновете отново; нищо не е променено.`,
  typedDriver: (cell, allowed, came) =>
    `В клетка ${cell} трябва да стои ${list(allowed)}, а там стои ${shown(came)}. Изберете от списъка и обновете отново; нищо не е променено.`,
  blankType: (list) => `в „${list}“ има разходи без вид`,
  oneCustomer: "В списъка на продажбите има един клиент и той носи всички общи разходи.",
  noLedger: "Без дневник всички разходи са 0, а ред 6 е равен на ред 4.",
  noProfit:
    "Редове 4 и 6 остават празни: никоя колона не съдържа печалба или себестойност и не е зададен марж.",
  undatedCosts: (count, sum) =>
    `Разходите без дата (${rows(count)}, ${amount(sum)}) не попадат в никой период и не са включени.`,
  costsOutside: (count, sum) =>
    `Част от разходите (${rows(count)}, ${amount(sum)}) са извън периода.`,
  ledgerOnly: (count, names) =>
    plural("bg", count, {
      one: `1 клиент има разходи, но няма продажби за периода и не получава дял от общите разходи: ${names}.`,
      other: `${count} клиента имат разходи, но нямат продажби за периода и не получават дял от общите разходи: ${names}.`,
    }),
  unallocated: (line, driver, sum) =>
    `${amount(sum)} от ред ${line} не могат да се разпределят ${driver}: няма основа за разпределяне. Сумата е показана като неразпределена.`,
  unknownTypes: (names) =>
    `Отнесени към ред 5.4, защото по името не личи къде спадат: ${names}. Ако е нужно, поправете ги по-долу.`,
  repeatedCost: (column, byRow, byOrder) =>
    `„${column}“ е еднакво на всички редове от поръчката: по редове сумата е ${amount(byRow)}, а по веднъж на поръчка — ${amount(byOrder)}. Ако е разход на поръчката, вземете дневник с един ред на поръчка.`,
  leftOut: (sum) => `Разходи за ${amount(sum)} не са включени в таблицата по ваш избор.`,
  noLedgerDates: "В дневника няма дати: целият се отнася към периода.",
  noLedgerCustomers: "В дневника няма клиенти: всички разходи се разпределят.",
  losing: (count) =>
    plural("bg", count, {
      one: "Партньорството с 1 клиент струва повече, отколкото носи.",
      other: `Партньорството с ${count} клиента струва повече, отколкото носи.`,
    }),
  preview: (who, from, to) => `${who}, ${day(from)} – ${day(to)}`,
  sheets: {
    cost: "Разходи за партньорство",
    customers: "Разходи по клиенти",
    curve: "Крива на кита",
    working: "Работни колони",
  },
  sheetTitle: "Разходи за партньорство",
  customersTitle: "Разходи за партньорство по клиенти",
  workingTitle: "Работни колони на таблицата на разходите за партньорство",
  ledgerOnlyRemark: "само разходи, без продажби",
  remark: "Забележка",
  source: (sales, salesRows, ledger, ledgerRows) =>
    `Продажби: ${sales}, редове ${salesRows}${ledger === "" ? "" : `. Разходи: ${ledger}, редове ${ledgerRows}`}.`,
  liveStatement:
    "Живи формули върху тези редове: променете продажба, разход, клиента, периода или основата за разпределяне и таблицата се преизчислява. „Обновяване“ включва новите редове и клиенти и подрежда отново.",
  number: "№",
  indicator: "Показател",
  amountHeader: "Сума",
  shareHeader: "% от продажбите",
  shareOf: (line) => `Ред ${line}, % от продажбите`,
  unknownCustomer: "Няма такъв клиент",
  customerPrompt: "Изберете клиент или всички клиенти.",
  listMessage: "Изберете от списъка.",
  marginMessage: "Въведете дял, например 20%.",
  commonCosts: "Разходите от дневника и къде отиват",
  line: "Ред",
  driver: "Общите разходи се разпределят",
  ledger: "Дневник",
  own: "На клиентите",
  common: "Общи",
  driverTotal: "Основа, общо",
  rate: "Разход за единица",
  allocated: "Разпределени",
  notAllocated: "Неразпределени",
  leftOutLine: "Невключени в таблицата",
  ledgerTotal: "Дневникът за периода, всички видове",
  listTotals: "Суми на списъка и на таблицата",
  typeHeader: "Вид разход",
  noType: "(без вид)",
  curve: {
    title: "Крива на кита: кой носи печалбата и кой я изяжда",
    salesTitle: "Клиенти по продажби",
    profit: "Рентабилност на партньорството",
    customers: "Клиенти през периода",
    total: "Рентабилност на всички партньорства",
    salesTotal: "Продажби на клиенти",
    topSales: (share) => `Дял от продажбите, който носят най-добрите ${percent(share)} клиенти`,
    topProfit: (share) => `Дял от печалбата, който носят най-добрите ${percent(share)} клиенти`,
    gaining: "Клиенти, които носят повече, отколкото струват",
    highest: "Колко носят те като дял от цялото",
    losing: "Клиенти, които струват повече, отколкото носят",
    lost: "С колко струват повече, отколкото носят",
    sentence: (share, sales, profit, losing) =>
      `Най-добрите ${percent(share)} от клиентите носят ${sales} от продажбите и ${profit} от печалбата. Губещи клиенти: ${losing}.`,
    salesSentence: (share, sales) =>
      `Най-добрите ${percent(share)} от клиентите носят ${sales} от продажбите.`,
    losers: "Партньорства, които струват повече, отколкото носят, най-лошите отгоре",
    ranking: "Клиенти по рентабилност, най-добрите отгоре",
    salesRanking: "Клиенти по продажби, най-големите отгоре",
    rank: "Място",
    sum: "С натрупване",
    customerShare: "Дял от клиентите",
    share: "Дял от цялото",
    salesRanked: "Продажби, най-големите отгоре",
    salesRankedSum: "Продажби с натрупване",
    shareAxis: "Дял от цялото с натрупване",
    customersAxis: "Дял от клиентите, от най-добрите",
    chartDescription:
      "Кривата събира рентабилността на клиентите от най-добрия до най-лошия. Където расте, клиентите носят повече, отколкото струват; където пада, те изяждат това, което другите са донесли.",
    salesChartDescription: "Кривата събира продажбите от най-големия клиент до най-малкия.",
  },
};
