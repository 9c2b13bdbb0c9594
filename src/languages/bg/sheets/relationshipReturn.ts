import type { relationshipReturn as english } from "../../en/sheets/relationshipReturn";

export const relationshipReturn: typeof english = {
  lists: {
    sales: {
      label: "Списък на продажбите",
      hint: "Ред за продажба: клиент, дата, сума и, за възвръщаемостта, печалба.",
    },
    costs: {
      label: "Списък на разходите",
      hint: "Ред за разход: клиент, дата, сума. Разходите без клиент не се броят.",
    },
    customers: {
      label: "Списък на клиентите",
      hint: "Ред за клиент и колко харчи той на година за това, което можете да доставите.",
    },
  },
  spending: "Покупки на клиента на година",
  customer: "Клиентът, чиито отношения се оценяват",
};
