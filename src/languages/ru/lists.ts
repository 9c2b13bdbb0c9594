import type { lists as english } from "../en/lists";

/** « Всего таких строк: 3.» после предложения о первой из них. */
const suchRows = (count: number) => (count > 1 ? ` Всего таких строк: ${count}.` : "");

export const lists: typeof english = {
  roles: {
    customer: "Клиент",
    date: "Дата",
    amount: "Сумма",
    quantity: "Количество",
    price: "Цена",
    discount: "Скидка",
    order: "Номер заказа",
    profit: "Прибыль",
    costOfGoods: "Себестоимость",
    weight: "Вес",
    costType: "Вид затрат",
    consent: "Согласие",
  },
  noHeader: (list) =>
    `В списке «${list}» нет строки заголовков: первая строка должна называть столбцы. Вставьте над данными строку с названиями.`,
  repeatedHeader: (list, header, columns) =>
    `В списке «${list}» заголовок «${header}» повторяется в столбцах ${columns}; здесь они различаются буквой столбца.`,
  emptyList: (list) => `В списке «${list}» есть заголовки, но нет строк: рассчитывать пока нечего.`,
  missingColumn: (list, role) => `Выберите в списке «${list}» столбец со значением «${role}».`,
  sameColumn: (column, first, second) =>
    `Столбец «${column}» выбран дважды: как «${first}» и как «${second}»; для каждого нужен свой столбец.`,
  notANumber: (list, column, row, value, rows) =>
    `В строке ${row} списка «${list}» в столбце «${column}» стоит текст «${value.slice(0, 60)}», а нужно число.${suchRows(rows)}`,
  blankNumber: (list, column, row, rows) =>
    `В строке ${row} списка «${list}» столбец «${column}» пуст, а нужно число: если значение нулевое, введите 0.${suchRows(rows)}`,
  notADate: (list, column, row, value) =>
    `В строке ${row} списка «${list}» в столбце «${column}» стоит «${value.slice(0, 60)}», а нужна дата.`,
  ambiguousDate: (list, column, row, value) =>
    `В строке ${row} списка «${list}» в столбце «${column}» дата «${value.slice(0, 60)}» записана текстом, и день нельзя надёжно отличить от месяца. Сначала преобразуйте столбец в даты (Данные, Текст по столбцам, Дата).`,
};
