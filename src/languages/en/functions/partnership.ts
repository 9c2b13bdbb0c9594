/** Costs of the partnership as arguments: lines 5.1.1 to 5.4. */
const costs = {
  delivery: "Delivery of products (line 5.1.1), money of the period. Blank: did not occur.",
  bonuses: "Bonuses paid to shop staff (5.1.2). Blank: did not occur.",
  returns:
    "Cost of returning unsold products: handling and write-down, not the refund (5.1.3). Blank: did not occur.",
  database: "Keeping the database (5.2). Blank: did not occur.",
  salaries: "Salaries of sales managers (5.3). Blank: did not occur.",
  other: "Other costs of organising the partnership (5.4). Blank: did not occur.",
};

export const partnership = {
  "PARTNERSHIP.COST": {
    summary: "Cost of the partnership (line 5)",
    question: "What does keeping up a partnership cost us?",
    description:
      "Costs of organising the partnership: line 5 of the cost table, in money. Works on whole columns and spills one value per row. A blank is a cost that did not occur.",
    arguments: costs,
    example: "=RM.PARTNERSHIP.COST(120,40,15,10,200,25)",
    result: "410",
    formula: "delivery + bonuses + returns + database + salaries + other.",
    source: "Relationship-cost table: the thirteen lines of what a partnership costs and leaves.",
    limits:
      "All costs must belong to the same customer and period. The refund of returned goods is not among them: it is already out of sales.",
  },

  "PARTNERSHIP.PROFIT": {
    summary: "Profitability of the partnership (line 6)",
    question: "How much money does a partnership leave us after its costs?",
    description:
      "What the partnership leaves the company: line 6 = line 4 − line 5, in money. Works on whole columns and spills one value per row.",
    arguments: {
      sales_profit: "Profit from sales before the costs of line 5: sales − cost of goods (line 4).",
      partnership_cost: "Costs of organising the partnership (line 5).",
    },
    example: "=RM.PARTNERSHIP.PROFIT(900,410)",
    result: "490",
    formula: "sales_profit − partnership_cost.",
    source: "Relationship-cost table: the thirteen lines of what a partnership costs and leaves.",
    limits:
      "sales_profit is before the costs of line 5; profit after them would count these costs twice.",
  },

  "PARTNERSHIP.RETURN": {
    summary: "Return of the partnership",
    question: "What does every unit of money put into a partnership bring back?",
    description:
      "Line 6 (profit from sales − partnership cost) per unit of cost or of sales: 1.2 is 120%. Works on whole columns and spills one value per row.",
    arguments: {
      sales_profit: "Profit from sales before the costs of line 5 (line 4), in money.",
      partnership_cost: "Costs of organising the partnership (line 5), in money.",
      base: '"cost" (default): per unit of partnership cost; "sales": per unit of sales.',
      sales: 'Sales of the period (line 3); required with "sales".',
    },
    example: '=RM.PARTNERSHIP.RETURN(900,410,"sales",3000)',
    result: "0.163333…",
    formula: "(sales_profit − partnership_cost) ÷ partnership_cost, or ÷ sales.",
    source: "Relationship-cost table: the thirteen lines of what a partnership costs and leaves.",
    limits:
      "Without a base above 0 there is no return. A high return on a small cost may be little money: look at line 6 too.",
  },

  "PARTNERSHIP.TABLE": {
    summary: "Cost table of one customer",
    question: "Where does the money of one customer go, line by line?",
    description:
      "The relationship-cost table of one customer. Spills 13 rows × 4 columns: number, indicator, amount, share of sales.",
    arguments: {
      average_sale: "Average amount of one purchase (line 1), in money.",
      purchases_per_year: "Purchases in the year or other period (line 2), 0 or more.",
      margin: "Profit from sales as a share of sales, at most 1 (20% = 0.2).",
      ...costs,
    },
    example: "=RM.PARTNERSHIP.TABLE(250,12,0.3,120,40,15,10,200,25)",
    result: "13 rows from line 1 = 250 to line 6 = 490",
    formula:
      "line 3 = average_sale × purchases_per_year; line 4 = line 3 × margin; line 5 = the costs; line 6 = line 4 − line 5; shares are of line 3.",
    source: "Relationship-cost table: the thirteen lines of what a partnership costs and leaves.",
    limits: "One customer at a time. Lines 1 and 2 have no share; without sales no line has.",
  },

  "PARTNERSHIP.LIST": {
    summary: "Cost table of all customers",
    question: "Which of our customers pay off and which do not?",
    description:
      "The relationship-cost table of every customer, best first. Spills a header, a row per customer × 14 columns (customer, 13 lines) and a total. Serves about 100,000 rows; longer lists go through the pane.",
    arguments: {
      customer: "Sales list: customer of each row. Blank: sales without a customer.",
      date: "Sales list: date of each row.",
      amount: "Sales list: amount in money. A negative amount is a refund and no purchase.",
      cost_customer: "Cost ledger: customer, or blank for a cost that is shared out.",
      cost_date: "Cost ledger: date of each row.",
      cost_line:
        'Cost ledger: 5.1.1, 5.1.2, 5.1.3, 5.2, 5.3 or 5.4 as text, or the name of the line. Names are safer: Excel may turn "5.2" into a date.',
      cost_amount: "Cost ledger: amount in money.",
      order: "Sales list: order number. Where missing, one purchase is one customer on one day.",
      profit: "Sales list: profit before the costs of line 5. Omitted: lines 4 and 6 stay blank.",
      from: "First day of the period. Omitted: start of the last whole year of the sales list.",
      to: "Last day of the period. Omitted: end of the last whole year of the sales list.",
      drivers:
        'How shared costs are allocated: "sales" (default), "orders" or "equal"; or two columns, line and driver.',
    },
    example:
      '=RM.PARTNERSHIP.LIST({"Ann";"Bo";"Ann"},{"2025-02-03";"2025-03-01";"2025-05-06"},{500;300;200},{"Ann";""},{"2025-02-04";"2025-04-30"},{"Delivery of products";"5.3"},{60;100})',
    result: "header, Ann (sales 700), Bo (sales 300), total",
    formula:
      "Lines 1 to 6 of each customer as in the relationship-cost table; a cost without a customer is allocated by its driver: share of sales (never below 0), share of orders, or equally.",
    source: "Relationship-cost table: the thirteen lines of what a partnership costs and leaves.",
    limits:
      "Serves about 100,000 rows (Excel passes at most 5 MB to a formula); longer lists go through the pane, which also keeps the numbers live. Sales without a customer and customers of the ledger without sales are rows of their own.",
  },
};
