import type { ListInput, Role } from "../builder";
import type { ColumnContent } from "../columns/columnContent";
import { dictionary } from "../columns/dictionary";
import { ledgerNames, salesNames } from "../salesList/salesCandidate";
import { role } from "../salesList/salesInput";
import type { AssessmentLists } from "./assessmentBuilder";
import type { Term } from "./indicator";
import { listGuess } from "./listGuess";

/**
 * The lists that fill the indicators of the return on a relationship: sales and costs with customer, date and amount,
 * sales with their profit too, and customers with what each spends in a year on what we could supply.
 */
const roles = {
  sales: ["customer", "date", "amount", "profit"],
  costs: ["customer", "date", "amount"],
  customers: ["customer", "spending"],
} as const;

const numbers: readonly ColumnContent[] = ["number", "mixed"];

const terms: readonly Term[] = [
  {
    id: "customer",
    input: "sales",
    role: "customer",
    label: (words) => words.relationshipReturn.customer,
    // Nobody is guessed: without a name, all customers together.
    pattern: /(?!)/,
  },
];

const spending: Role = {
  id: "spending",
  required: false,
  label: (words) => words.relationshipReturn.spending,
};
const [customer, date, amount] = [
  role("customer", false),
  role("date", false),
  role("amount", false),
];
const input = (id: keyof typeof roles, columns: Role[]): ListInput => ({
  id,
  label: (words) => words.relationshipReturn.lists[id].label,
  hint: (words) => words.relationshipReturn.lists[id].hint,
  required: false,
  roles: columns,
});

export const relationshipReturnLists: AssessmentLists = {
  lists: {
    inputs: [
      input("sales", [customer, date, amount, role("profit", false)]),
      input("costs", [customer, date, amount]),
      input("customers", [customer, spending]),
    ],
    terms,
    numbers: new Set(["amount", "profit", "spending"]),
    dates: new Set(["date"]),
  },
  ...listGuess({
    roles,
    telling: {
      sales: [["customer", "date", "amount"]],
      costs: [["customer", "amount"]],
      customers: [["customer", "spending"]],
    },
    names: {
      sales: salesNames,
      costs: ledgerNames,
      customers: /customer|client|account|kund|клиент|покупател|купувач|контрагент/,
    },
    onlyNamed: ["costs"],
    vocabulary: {
      contents: {
        customer: ["text", "number", "mixed"],
        date: ["date"],
        amount: numbers,
        profit: numbers,
        spending: numbers,
      },
      byContent: ["date"],
      headers: {
        customer: dictionary.customer,
        date: dictionary.date,
        amount: dictionary.amount,
        profit: dictionary.profit,
        spending: [
          ...[
            "spending",
            "spending a year",
            "yearly spending",
            "annual spending",
            "total spending",
          ],
          ...["customer spending", "purchases in all", "wallet", "potential", "inköp per år"],
          ...["kundens inköp", "årliga inköp", "inköp totalt", "закупки", "закупки в год"],
          ...["годовые закупки", "закупки всего", "потенциал", "покупки на година"],
          ...["годишни покупки", "покупки общо"],
        ],
      },
    },
    terms,
  }),
};
