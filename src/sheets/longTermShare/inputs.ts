import type { Choice, ListInput } from "../builder";
import { assignColumns } from "../columns/assignColumns";
import { deniedHeaders } from "../columns/deniedHeaders";
import { dictionary } from "../columns/dictionary";
import type { ListShape } from "../list";
import { bestSalesList, salesColumns } from "../salesList/bestSalesList";
import { role, salesInput } from "../salesList/salesInput";

const salesRoles = [
  ...["customer", "date", "amount", "quantity", "price", "discount", "profit", "costOfGoods"],
];

/** Who bought, and since when customers are known where that is before the sales begin. */
export const inputs: ListInput[] = [
  { ...salesInput, roles: salesInput.roles.filter(({ id }) => salesRoles.includes(id)) },
  {
    id: "customers",
    label: (words) => words.longTermShare.customersList,
    hint: (words) => words.longTermShare.customersHint,
    required: false,
    roles: [
      role("customer", true),
      { id: "since", label: (words) => words.longTermShare.since, required: true },
    ],
  },
];

/** Headers of the day on which a relationship began, the most telling first, in four languages. */
const sinceHeaders = [
  ...[
    "customer since",
    "client since",
    "since",
    "relationship since",
    "partner since",
    "start date",
  ],
  ...["became a customer date", "first purchase", "first order", "first order date"],
  ...["account created", "created on", "create date", "created date", "date created"],
  ...["kund sedan", "sedan", "kund från", "första köp", "первая покупка", "клиент с", "с какого"],
  ...["дата начала", "сотрудничество с", "покупатель с", "клиент от", "от кога", "първа покупка"],
  ...["начална дата"],
];

/** The columns of a list taken for one of the inputs. */
export function rolesOf(input: string, shape: ListShape): Record<string, number | null> {
  if (input === "sales") return salesColumns(shape, inputs[0]!.roles);
  return assignColumns(shape, ["customer", "since"], {
    headers: { customer: dictionary.customer, since: sinceHeaders },
    contents: { customer: ["text", "number", "mixed"], since: ["date"] },
    unlike: { customer: deniedHeaders.customer! },
    byContent: ["since"],
  });
}

/** The sales list, and a list of customers that is not longer than a list of sales and tells since when. */
export function guess(lists: readonly ListShape[]): Choice {
  const sales = bestSalesList(lists, inputs[0]!.roles);
  const named = lists.find((shape) => {
    if (shape.id === sales.list) return false;
    const { customer, since } = assignColumns(shape, ["customer", "since"], {
      headers: { customer: dictionary.customer, since: sinceHeaders },
      contents: { customer: ["text", "number", "mixed"], since: ["date"] },
      unlike: { customer: deniedHeaders.customer! },
      byContent: [],
    });
    return customer !== null && since !== null;
  });
  return {
    lists: {
      sales,
      customers: named
        ? { list: named.id, roles: rolesOf("customers", named) }
        : { list: null, roles: {} },
    },
    options: {},
  };
}
