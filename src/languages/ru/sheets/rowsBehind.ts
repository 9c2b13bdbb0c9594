import type { rowsBehind as english } from "../../en/sheets/rowsBehind";
import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";

const amount = (value: number) => numberInText("ru", value);
const rowsIn = (rows: number) =>
  plural("ru", rows, {
    one: `${amount(rows)} строка`,
    few: `${amount(rows)} строки`,
    many: `${amount(rows)} строк`,
    other: `${amount(rows)} строки`,
  });

export const rowsBehind: typeof english = {
  sheet: "Строки",
  title: (cell) => `Строки за ${cell}`,
  source: (list, rows, day) =>
    `${rowsIn(rows)} списка «${list}», какими они были ${dayInText("ru", day)} Сумма вкладов строк должна равняться цифре; разница означает, что список изменился.`,
  back: "Назад к цифре",
  figure: "Цифра",
  sum: "Сумма её строк",
  row: "Строка списка",
  part: "Вклад",
  noRows: (list) => `За этой цифрой нет ни одной строки списка «${list}»: она равна 0.`,
  tooManyRows: (list, rows, most) =>
    `За этой цифрой стоит ${rowsIn(rows)} списка «${list}», а показывается не больше ${amount(most)}. Выберите цифру одного клиента или более короткого периода.`,
};
