import type { lists as english } from "../en/lists";

/** „ Такива редове има 3.“ след изречение за първия от тях. */
const suchRows = (count: number) => (count > 1 ? ` Общо такива редове: ${count}.` : "");

export const lists: typeof english = {
  roles: {
    customer: "Клиент",
    date: "Дата",
    amount: "Сума",
    quantity: "Количество",
    price: "Цена",
    discount: "Отстъпка",
    order: "Номер на поръчка",
    profit: "Печалба",
    costOfGoods: "Себестойност",
    weight: "Тегло",
    costType: "Вид разход",
    consent: "Съгласие",
  },
  noHeader: (list) =>
    `Списъкът „${list}“ няма заглавен ред: първият ред трябва да назовава колоните. Вмъкнете ред с имена над данните.`,
  repeatedHeader: (list, header, columns) =>
    `В списъка „${list}“ заглавието „${header}“ се повтаря в колоните ${columns}; тук те се различават по буквата на колоната.`,
  emptyList: (list) =>
    `Списъкът „${list}“ има заглавия, но няма редове: още няма какво да се изчисли.`,
  missingColumn: (list, role) => `Изберете колоната от „${list}“, която съдържа „${role}“.`,
  sameColumn: (column, first, second) =>
    `Колоната „${column}“ е избрана два пъти: като „${first}“ и като „${second}“; за всяко е нужна отделна колона.`,
  notANumber: (list, column, row, value, rows) =>
    `На ред ${row} в „${list}“ колоната „${column}“ съдържа текста „${value.slice(0, 60)}“, а е нужно число.${suchRows(rows)}`,
  blankNumber: (list, column, row, rows) =>
    `На ред ${row} в „${list}“ колоната „${column}“ е празна, а е нужно число: ако стойността е нула, въведете 0.${suchRows(rows)}`,
  notADate: (list, column, row, value) =>
    `На ред ${row} в „${list}“ колоната „${column}“ съдържа „${value.slice(0, 60)}“, а е нужна дата.`,
  ambiguousDate: (list, column, row, value) =>
    `На ред ${row} в „${list}“ датата „${value.slice(0, 60)}“ в колоната „${column}“ е записана като текст и денят не може да се различи със сигурност от месеца. Първо преобразувайте колоната в дати (Данни, Текст в колони, Дата).`,
};
