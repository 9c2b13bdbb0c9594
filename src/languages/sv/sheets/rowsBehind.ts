import type { rowsBehind as english } from "../../en/sheets/rowsBehind";
import { dayInText, numberInText } from "../../inText";
import { plural } from "../../plural";

const amount = (value: number) => numberInText("sv", value);

export const rowsBehind: typeof english = {
  sheet: "Rader",
  title: (cell) => `Rader bakom ${cell}`,
  source: (list, rows, day) =>
    `${plural("sv", rows, { one: "1 rad", other: `${amount(rows)} rader` })} ur ”${list}”, som de såg ut ${dayInText("sv", day)}. Summan av det varje rad bidrar med ska vara siffran; en skillnad betyder att listan har ändrats.`,
  back: "Tillbaka till siffran",
  figure: "Siffran",
  sum: "Summan av raderna",
  row: "Rad i listan",
  part: "Bidrar med",
  noRows: (list) => `Ingen rad i ”${list}” ligger bakom siffran: den är 0.`,
  tooManyRows: (list, rows, most) =>
    `${amount(rows)} rader i ”${list}” ligger bakom siffran, och högst ${amount(most)} visas. Välj siffran för en kund eller för en kortare period.`,
};
