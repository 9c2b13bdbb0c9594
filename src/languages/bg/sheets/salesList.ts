import type { salesList as english } from "../../en/sheets/salesList";
import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("bg", value);
const day = (serial: number) => dayInText("bg", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "нищо" : shownValue("bg", value, { open: "„", close: "“" });
const rows = (count: number) =>
  plural("bg", count, { one: `${count} ред`, other: `${count} реда` });

/** What every table made from a sales list says alike. */
export const salesList: typeof english = {
  salesList: "Списък на продажбите",
  salesHint: "По един ред за продажба или позиция от поръчка: кой, кога, за каква сума.",
  from: "От",
  to: "До",
  customer: "Клиент",
  discountAs: "Отстъпката е",
  discountFraction: "дял (0,15)",
  discountPercent: "в проценти (15)",
  noSalesList: "Изберете списък на продажбите: таблица или лист със заглавия на първия ред.",
  noAmount: (list) =>
    `Изберете в „${list}“ колоната със сумата или двете колони с количество и цена.`,
  noDates: (list) => `В „${list}“ няма дати, затова не може да се определи период.`,
  periodReversed: (from, to) =>
    `Периодът свършва (${day(to)}), преди да е започнал (${day(from)}).`,
  noSalesInPeriod: (list, from, to, first, last) =>
    `В „${list}“ няма продажби от ${day(from)} до ${day(to)}; продажбите са от ${day(first)} до ${day(last)}.`,
  discountTooLarge: (list, row, value, limit) =>
    `На ред ${row} в „${list}“ отстъпката е твърде голяма: най-голямата стойност е ${amount(value)}, а допустимото е най-много ${limit}.`,
  typedDate: (cell, came) =>
    `За периода в клетка ${cell} е нужна дата, а там стои ${shown(came)}. Въведете дата и обновете отново; нищо не е променено.`,
  typedPeriod: (from, to, why) =>
    `Периодът в клетки ${from} и ${to} не може да се използва. ${why}`,
  tooManyFormulas: (needed, most) =>
    `живите формули биха заели поне ${amount(needed)} клетки, а за да е бърза книгата, те трябва да са най-много ${amount(most)}`,
  textDates: (list, row) =>
    `в „${list}“ има дати, записани като текст (първата е на ред ${row}), а формулите не ги сравняват`,
  keyTooLong: (value, length) =>
    `„${value}“ има ${length} знака, а формулите сравняват най-много 255`,
  keyLooksLikeAValue: (value) =>
    `„${value}“ прилича на число, дата или логическа стойност и формулите не го намират като текст`,
  keysAlike: (value, other) => `формулите не различават „${value}“ от „${other}“`,
  values: (why) =>
    `Числата ще бъдат стойности, а не живи формули, защото ${why}. „Обновяване“ ги изчислява отново.`,
  blankCustomer: (count, sum) =>
    `Продажбите без клиент (${rows(count)}, ${amount(sum)}) са на отделен ред.`,
  refunds: (count, sum) =>
    `Отрицателните суми (${rows(count)}, ${amount(sum)}) намаляват продажбите и не се броят за покупки.`,
  undatedSales: (count, sum) =>
    `Продажбите без дата (${rows(count)}, ${amount(sum)}) не попадат в никой период и не са включени.`,
  discountRead: {
    fraction: "Отстъпките са прочетени като дялове: 0,15 е 15%.",
    percent: "Отстъпките са прочетени като проценти: 15 е 15%.",
  },
  formulaNames: (count, name) =>
    plural("bg", count, {
      one: `Името на 1 клиент започва като формула (${name}); записва се като текст.`,
      other: `Имената на ${count} клиента започват като формули (${name} …); записват се като текст.`,
    }),
  effect: (sheets, cells) =>
    `Създава ${sheets.length === 1 ? "листа" : "листовете"} ${sheets.map((name) => `„${name}“`).join(", ")}${cells > 0 ? ` с ${amount(cells)} живи формули` : ""}; не променя нищо друго.`,
  noEffect: "Още не създава нищо.",
  titleDate: ["day", ".", "month", ".", "year"],
  allCustomers: "Всички клиенти",
  noCustomer: "(без клиент)",
  valuesStatement: (why) =>
    `Числата са стойности, защото ${why}; след промяна на списъците използвайте „Обновяване“.`,
  datePrompt: "Дата; денят се брои целият.",
  dateMessage: "Въведете дата.",
  difference: "Разлика",
  check: "Проверка",
  ok: "ОК",
  differsBy: "разлика ",
  inList: "В списъка",
  inTable: "В таблицата",
  listChecks: "Списъците след създаването на таблицата",
  rowsBelow: (list) => `Редове, добавени в „${list}“`,
  textsIn: (list) => `Текст в „${list}“, където трябва число или дата`,
  refreshThem: "„Обновяване“ ги включва",
  correctThem: "Въведете числа и дати",
  periodNeedsDates: "За периода са нужни и начална, и крайна дата.",
  periodIsReversed: "Периодът свършва, преди да е започнал, затова нищо не попада в него.",
  rowsAdded:
    "След създаването на таблицата в списъците са добавени или изтрити редове: обновете, за да се броят всички.",
  textsTyped: "В списъците има текст вместо числа или дати: тези редове липсват.",
  workingRow: "Ред",
  workingAmount: "Сума",
  workingPart: "Част от покупка",
  workingNote:
    "Редовете на една покупка дават общо 1; връщанията и другите периоди не се броят при преброяването на покупките. Покупка е един номер на поръчка, а без него един ден на клиента.",
};
