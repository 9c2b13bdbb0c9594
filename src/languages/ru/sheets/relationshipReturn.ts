import type { relationshipReturn as english } from "../../en/sheets/relationshipReturn";

export const relationshipReturn: typeof english = {
  lists: {
    sales: {
      label: "Список продаж",
      hint: "Строка на продажу: клиент, дата, сумма и, для отдачи, прибыль.",
    },
    costs: {
      label: "Список затрат",
      hint: "Строка на затрату: клиент, дата, сумма. Затраты без клиента не учитываются.",
    },
    customers: {
      label: "Список клиентов",
      hint: "Строка на клиента и сколько он за год тратит на то, что вы могли бы поставить.",
    },
  },
  spending: "Закупки клиента за год",
  customer: "Клиент, отношения с которым оцениваются",
};
