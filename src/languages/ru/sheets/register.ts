import type { register as english } from "../../en/sheets/register";

export const register: typeof english = {
  yes: "да",
  no: "нет",
  dateMessage: "Введите дату, например 2026-03-31.",
  listMessage: "Выберите из списка или оставьте ячейку пустой.",
  numberMessage: (minimum, maximum) => `Введите число от ${minimum} до ${maximum}.`,
  end: "Если строк не хватает, вставьте новые выше этой и скопируйте в них формулы; то, что стоит ниже, не учитывается.",
};
