import type { rowsBehind as english } from "../../en/sheets/rowsBehind";
import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";

const amount = (value: number) => numberInText("bg", value);
const rowsIn = (rows: number) =>
  plural("bg", rows, { one: "1 ред", other: `${amount(rows)} реда` });

export const rowsBehind: typeof english = {
  sheet: "Редове",
  title: (cell) => `Редовете зад ${cell}`,
  source: (list, rows, day) =>
    `${rowsIn(rows)} от „${list}“, каквито са били на ${dayInText("bg", day)} Сборът на приноса на редовете трябва да е равен на числото; разлика означава, че списъкът е променен.`,
  back: "Назад към числото",
  figure: "Числото",
  sum: "Сбор на редовете",
  row: "Ред в списъка",
  part: "Принос",
  noRows: (list) => `Зад това число не стои нито един ред от „${list}“: то е 0.`,
  tooManyRows: (list, rows, most) =>
    `Зад това число стоят ${rowsIn(rows)} от „${list}“, а се показват най-много ${amount(most)}. Изберете числото на един клиент или на по-кратък период.`,
};
