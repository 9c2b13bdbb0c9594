/** The lists that the return on a relationship reads. */
export const relationshipReturn = {
  lists: {
    sales: {
      label: "Sales list",
      hint: "One row a sale: customer, date, amount and, for the return, profit.",
    },
    costs: {
      label: "List of costs",
      hint: "One row a cost: customer, date, amount. Costs without a customer are left out.",
    },
    customers: {
      label: "List of customers",
      hint: "One row a customer, with what they spend in a year on what you could supply.",
    },
  },
  spending: "Customer’s spending a year",
  customer: "Customer whose relationship is rated",
};
