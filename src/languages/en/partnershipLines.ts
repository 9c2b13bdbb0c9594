/** Names of the relationship-cost table's lines, as its rows are headed and as a ledger may name them. */
export const partnershipLines = {
  "1": "Average single sale",
  "2": "Number of purchases in the period",
  "3": "Total sales in the period",
  "4": "Profit from sales",
  "5": "Costs of organising the partnership",
  "5.1": "Setting up and keeping feedback with the buyer",
  "5.1.1": "Delivery of products",
  "5.1.2": "Bonuses to shop staff",
  "5.1.3": "Returning unsold products",
  "5.2": "Keeping the database",
  "5.3": "Salaries of sales managers",
  "5.4": "Other costs of organising the partnership",
  "6": "Profitability of the partnership for the company",
};
