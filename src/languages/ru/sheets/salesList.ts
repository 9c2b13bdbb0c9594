import type { salesList as english } from "../../en/sheets/salesList";
import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";
import { shownValue } from "../../shownValue";

const amount = (value: number) => numberInText("ru", value);
const day = (serial: number) => dayInText("ru", serial);
const shown = (value: string | number | boolean) =>
  value === "" ? "пусто" : shownValue("ru", value, { open: "«", close: "»" });
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

/** What every table made from a sales list says alike. */
export const salesList: typeof english = {
  salesList: "Список продаж",
  salesHint: "Одна строка на продажу или позицию заказа: кто, когда, на какую сумму.",
  from: "С",
  to: "По",
  customer: "Клиент",
  discountAs: "Скидка указана",
  discountFraction: "долей (0,15)",
  discountPercent: "в процентах (15)",
  noSalesList:
    "Выберите список продаж: таблицу или лист, в первой строке которого стоят заголовки.",
  noAmount: (list) =>
    `Выберите в списке «${list}» столбец с суммой или два столбца: с количеством и с ценой.`,
  noDates: (list) => `В списке «${list}» нет дат, поэтому период определить нельзя.`,
  periodReversed: (from, to) =>
    `Период кончается (${day(to)}) раньше, чем начинается (${day(from)}).`,
  noSalesInPeriod: (list, from, to, first, last) =>
    `В списке «${list}» нет продаж за период с ${day(from)} по ${day(to)}; продажи есть с ${day(first)} по ${day(last)}.`,
  discountTooLarge: (list, row, value, limit) =>
    `В строке ${row} списка «${list}» слишком большая скидка: наибольшее значение — ${amount(value)}, а допускается не более ${limit}.`,
  typedDate: (cell, came) =>
    `Для периода в ячейке ${cell} нужна дата, а там ${shown(came)}. Введите дату и повторите обновление; ничего не изменено.`,
  typedPeriod: (from, to, why) => `Период в ячейках ${from} и ${to} использовать нельзя. ${why}`,
  tooManyFormulas: (needed, most) =>
    `живые формулы заняли бы не менее ${amount(needed)} ячеек, а чтобы книга работала быстро, их должно быть не более ${amount(most)}`,
  textDates: (list, row) =>
    `в списке «${list}» даты записаны текстом (впервые в строке ${row}), а формулы их не сравнивают`,
  keyTooLong: (value, length) =>
    `длина текста «${value}» — ${length} зн., а формулы сравнивают не более 255`,
  keyLooksLikeAValue: (value) =>
    `«${value}» похоже на число, дату или логическое значение, и как текст формулы его не находят`,
  keysAlike: (value, other) => `формулы не различают «${value}» и «${other}»`,
  values: (why) =>
    `Числа будут значениями, а не живыми формулами, потому что ${why}. Команда «Обновить» рассчитает их заново.`,
  blankCustomer: (count, sum) =>
    `Продажи без клиента (${rows(count)}, ${amount(sum)}) показаны отдельной строкой.`,
  refunds: (count, sum) =>
    `Отрицательные суммы (${rows(count)}, ${amount(sum)}) уменьшают продажи и не считаются покупками.`,
  undatedSales: (count, sum) =>
    `Продажи без даты (${rows(count)}, ${amount(sum)}) не попадают ни в один период и не учтены.`,
  discountRead: {
    fraction: "Скидки прочитаны как доли: 0,15 — это 15 %.",
    percent: "Скидки прочитаны как проценты: 15 — это 15 %.",
  },
  formulaNames: (count, name) =>
    `Имена ${customers(count)} начинаются как формула (например, ${name}); они записываются как текст.`,
  effect: (sheets, cells) =>
    `Создаёт ${sheets.length === 1 ? "лист" : "листы"} ${sheets.map((name) => `«${name}»`).join(", ")}${cells > 0 ? ` (живых формул: ${amount(cells)})` : ""}; больше ничего не меняет.`,
  noEffect: "Пока ничего не создаёт.",
  titleDate: ["day", ".", "month", ".", "year"],
  allCustomers: "Все клиенты",
  noCustomer: "(без клиента)",
  valuesStatement: (why) =>
    `Числа записаны значениями, потому что ${why}; после изменения списков нажмите «Обновить».`,
  datePrompt: "Дата; день учитывается целиком.",
  dateMessage: "Введите дату.",
  difference: "Разница",
  check: "Проверка",
  ok: "ОК",
  differsBy: "расходится на ",
  inList: "В списке",
  inTable: "В таблице",
  listChecks: "Списки с момента создания таблицы",
  rowsBelow: (list) => `Строки, добавленные в список «${list}»`,
  textsIn: (list) => `Текст в списке «${list}», где нужны число или дата`,
  refreshThem: "«Обновить» учтёт их",
  correctThem: "Введите числа и даты",
  periodNeedsDates: "Для периода нужны обе даты: начало и конец.",
  periodIsReversed: "Период кончается раньше, чем начинается, поэтому в него ничего не попадает.",
  rowsAdded:
    "После создания таблицы в списках добавлены или удалены строки: обновите, чтобы учесть все.",
  textsTyped: "В списках вместо чисел или дат стоит текст: эти строки не учтены.",
  workingRow: "Строка",
  workingAmount: "Сумма",
  workingPart: "Часть покупки",
  workingNote:
    "Строки одной покупки в сумме дают 1; возвраты и другие периоды при подсчёте покупок не учитываются. Покупка — это номер заказа, а без него день клиента.",
};
