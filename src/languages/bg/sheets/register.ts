import type { register as english } from "../../en/sheets/register";

export const register: typeof english = {
  yes: "да",
  no: "не",
  dateMessage: "Въведете дата, например 2026-03-31.",
  listMessage: "Изберете от списъка или оставете клетката празна.",
  numberMessage: (minimum, maximum) => `Въведете число от ${minimum} до ${maximum}.`,
  end: "Ако редовете не стигат, вмъкнете нови над този и копирайте формулите надолу; написаното под него не се брои.",
};
