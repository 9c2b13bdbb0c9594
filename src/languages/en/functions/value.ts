export const value = {
  LTV: {
    summary: "Lifetime value of a customer",
    question: "How much is a customer worth over the years, the lifetime value?",
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
    formula:
      "(average_sale × purchases_per_year × margin − yearly_cost) × Σ w × (retention_rate ÷ (1 + discount_rate))^t − acquisition_cost, t = 0, 1, …; w is 1, and the remaining part in a last, part, year.",
    source: "Gupta & Lehmann, Customers as Assets, Journal of Interactive Marketing 17 (2003).",
    limits:
      "The first year is whole and undiscounted. Averages hide that customers differ. With margin left out the result is lifetime sales, not value.",
    differs: "Excel's PV and NPV discount payments that are certain; here customers also leave.",
  },

  "LTV.MULTIPLE": {
    summary: "What one a year is worth over a lifetime",
    question: "By what do we multiply a yearly margin?",
    description:
      "Multiple that turns a yearly contribution into lifetime value. Works on whole columns and spills one value per row. Any period may replace the year.",
    arguments: {
      retention_rate: "Share of customers who stay from year to year, 0 to 1.",
      discount_rate: "Discount rate a year, 0 or more (10% = 0.1).",
      first_margin: 'When the first contribution comes: "now" (default) or "later", after a year.',
    },
    example: '=RM.LTV.MULTIPLE(0.9,0.12,"later")',
    result: "4.0909",
    formula:
      "now: (1 + discount_rate) ÷ (1 + discount_rate − retention_rate); later: retention_rate ÷ (1 + discount_rate − retention_rate).",
    source: "Gupta & Lehmann, Customers as Assets, Journal of Interactive Marketing 17 (2003).",
    limits:
      "The margin and the retention rate stay the same for ever. Where nobody leaves and nothing is discounted there is no multiple.",
  },

  PAYBACK: {
    summary: "Periods until a customer has paid back",
    question: "When have we earned back what winning a customer cost?",
    description:
      "Number of periods, parts included, until contributions cover the acquisition cost. Works on whole columns and spills one value per row.",
    arguments: {
      contribution: "Contribution of a customer who is still there, in money a period.",
      acquisition_cost: "Cost of winning the customer, in money, 0 or more.",
      retention_rate: "Share of customers who stay from period to period, 0 to 1. Omitted: 1.",
      discount_rate: "Discount rate a period, 0 or more (10% = 0.1). Omitted: 0.",
    },
    example: "=RM.PAYBACK(100,150,0.8)",
    result: "1.625",
    formula:
      "The first t with contribution × Σ (retention_rate ÷ (1 + discount_rate))^k, k = 0, 1, …, part of a period counting in part, = acquisition_cost.",
    source: "Blattberg, Getz & Thomas, Customer Equity (2001).",
    limits:
      "Contributions come evenly within their period. Where they fade before they cover the cost the answer is #N/A with a sentence.",
    differs: "Excel's NPER takes equal payments; here they fade as customers leave.",
  },

  LOSS: {
    summary: "What losing a customer costs",
    question: "What do we lose when a customer leaves after the first purchase?",
    description:
      "Value that is lost with a customer who does not come again, in money. Works on whole columns and spills one value per row.",
    arguments: {
      lifetime_value: "Lifetime value of such a customer, in money.",
      first_purchase_value: "Value of the first purchase, in the same measure (margin or sales).",
      replacement_cost: "Cost of winning another customer in their place, in money. Omitted: 0.",
    },
    example: "=RM.LOSS(200000,10000)",
    result: "190000",
    formula: "lifetime_value − first_purchase_value + replacement_cost.",
    source: "Sewell & Brown, Customers for Life (1990).",
    limits:
      "All three in the same measure: lifetime sales against the first sale, or lifetime margin against the margin of the first sale.",
  },

  "RETENTION.LIFT": {
    summary: "What more retention is worth",
    question: "By how much does customer value rise when a few per cent more stay?",
    description:
      "Relative change of lifetime value (0.33 is 33%) when retention rises by points. Works on whole columns and spills one value per row.",
    arguments: {
      retention_rate: "Share of customers who stay from year to year now, 0 to 1.",
      points: "Rise in retention as a fraction (5 points = 0.05); negative for a fall.",
      discount_rate: "Discount rate a year, 0 or more (10% = 0.1). Omitted: 0.",
    },
    example: "=RM.RETENTION.LIFT(0.9,0.05,0.1)",
    result: "0.3333",
    formula: "points ÷ (1 + discount_rate − retention_rate − points).",
    source:
      "Reichheld & Sasser, Zero Defections, Harvard Business Review (1990); the multiple of Gupta & Lehmann (2003).",
    limits:
      "Holds for a value without acquisition cost and without end. The higher retention is already, the more a point is worth.",
  },

  "REFERRAL.VALUE": {
    summary: "Value with those whom a customer brings",
    question: "What is a customer worth together with the friends they recommend us to?",
    description:
      "Lifetime value of a customer and of those they bring, in money. Works on whole columns and spills one value per row.",
    arguments: {
      lifetime_value: "Lifetime value of one customer, in money.",
      referrals: "People to whom one customer recommends us, 0 or more.",
      conversion: "Share of them who become customers, 0 to 1.",
      generations:
        'How many times those who were brought bring others, a whole number, or "unlimited". Omitted: 1.',
    },
    example: "=RM.REFERRAL.VALUE(1000,2,0.25)",
    result: "1500",
    formula: "lifetime_value × Σ (referrals × conversion)^g, g = 0 … generations.",
    source:
      "Kumar, Petersen & Leone, How Valuable Is Word of Mouth?, Harvard Business Review (2007).",
    limits:
      "Those who are brought are worth as much as the customer and recommend as much. Without end referrals × conversion must be below 1. Who would have come anyway is no referral.",
  },

  "CUSTOMER.PROFIT": {
    summary: "Profit of a customer, and whether it is enough",
    question: "Does this customer bring more than attracting, selling and serving cost?",
    description:
      "Profit of a customer in money, its surplus over the acceptable amount, or TRUE where it reaches it. Works on whole columns and spills one value per row.",
    arguments: {
      revenue: "Revenue from the customer over the time considered, in money.",
      attracting_cost: "Cost of attracting the customer, in money.",
      selling_cost: "Cost of selling to the customer, the goods included, in money.",
      serving_cost: "Cost of serving the customer, in money.",
      hurdle: "Acceptable profit as a share of the costs, 0 or more (10% = 0.1). Omitted: 0.",
      show: '"profit" (default), "surplus" over the hurdle, or "profitable" for TRUE or FALSE.',
    },
    example: '=RM.CUSTOMER.PROFIT(1200,200,300,500,0.1,"surplus")',
    result: "100",
    formula:
      "profit = revenue − costs; surplus = profit − hurdle × costs; profitable = profit above 0 and surplus 0 or more.",
    source: "Kotler & Keller, Marketing Management.",
    limits:
      "Revenue and costs must cover the same time. A cost that did not occur is 0; a blank is refused.",
  },

  "PERCEIVED.VALUE": {
    summary: "Value as the customer sees it",
    question: "Does the customer get more from us than it costs them?",
    description:
      "Benefits by sacrifices as the customer judges them, or their difference. Works on whole columns and spills one value per row.",
    arguments: {
      benefits:
        "What the customer gets: product, service, people, image; in money or points, 0 or more.",
      sacrifices:
        "What it costs the customer: price, time, effort, risk; in the same measure, 0 or more.",
      show: '"ratio" (default) or "difference".',
    },
    example: "=RM.PERCEIVED.VALUE(120,80)",
    result: "1.5",
    formula: "ratio = benefits ÷ sacrifices; difference = benefits − sacrifices.",
    source:
      "Zeithaml, Consumer Perceptions of Price, Quality, and Value, Journal of Marketing 52 (1988).",
    limits:
      "Compare offers judged by the same customer on the same scale; a ratio of points has no meaning of its own.",
  },

  PATRONAGE: {
    summary: "Share of the customer's spending",
    question: "How much of what the customer spends comes to us?",
    description:
      "Share of a customer's spending in the market that comes to us (0.25 is 25%). Works on whole columns and spills one value per row.",
    arguments: {
      own_sales: "Our sales to the customer, in money, 0 or more.",
      customer_spending:
        "What the customer spends in the market, with us and with others, in money.",
    },
    example: "=RM.PATRONAGE(30000,120000)",
    result: "0.25",
    formula: "own_sales ÷ customer_spending.",
    source: "Jones & Sasser, Why Satisfied Customers Defect, Harvard Business Review (1995).",
    limits: "Both for the same time and the same kind of goods.",
  },

  "MIGRATION.VALUE": {
    summary: "Value of a customer by state",
    question:
      "What is a customer worth who moves between states such as active, sleeping and lost?",
    description:
      "Lifetime value of a customer in each state of a Markov chain, in money. Spills one value per state, lying as margins does.",
    arguments: {
      transition:
        "Probabilities of coming from the state of the row into that of the column in a period; a row sums to 1, or less with the rest lost. Blank: 0.",
      margins: "What a customer in each state brings in a period, in money; a row or a column.",
      discount_rate: "Discount rate a period, 0 or more (10% = 0.1).",
      periods: 'Number of periods, a whole number, or "unlimited" (default).',
    },
    example: "=RM.MIGRATION.VALUE({0.8,0.2;0.1,0.6},{100;20},0.1)",
    result: "456.923077, 135.384615",
    formula: "Σ (transition ÷ (1 + discount_rate))^t × margins, t = 0 … periods − 1.",
    source:
      "Pfeifer & Carraway, Modeling Customer Relationships as Markov Chains, Journal of Interactive Marketing 14 (2000).",
    limits:
      "What happens next depends on the state alone, not on how it was come to. At most 100 states. Without end and without discount a state from which customers stay for ever among margins has no limit: #N/A.",
  },
};
