export const value = {
  LTV: {
    summary: "Lifetime value of a customer",
    question: "How much is a customer worth over the years?",
    description:
      "Lifetime value of a customer, in money. Works on whole columns and spills one value per row. Any period may replace the year if every argument uses the same one.",
    arguments: {
      average_sale: "Average amount of one purchase, in money.",
      purchases_per_year: "Purchases in a year (or another period), 0 or more.",
      years:
        "Years the customer stays, above 0; part years count in part. Omitted: for ever, which needs retention below 100% or a discount rate.",
      margin:
        "Contribution margin as a share of sales, at most 1 (20% = 0.2); negative when sold at a loss. Omitted: 1, and the result is lifetime sales rather than value.",
      retention_rate: "Share of customers who stay from year to year, 0 to 1. Omitted: 1.",
      discount_rate: "Discount rate a year, 0 or more (10% = 0.1). Omitted: 0.",
      acquisition_cost: "Cost of winning the customer, in money. Omitted: 0.",
      yearly_cost: "Yearly cost of the partnership: line 5 of the cost table. Omitted: 0.",
    },
    example: "=RM.LTV(100,12,2.5,0.2,1,0.1,50)",
    result: "507.36",
  },
};
