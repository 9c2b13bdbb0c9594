export const retention = {
  RETENTION: {
    summary: "Retention rate",
    question: "What share of our customers do we keep?",
    description:
      "Share of the customers at the start of a period who are still there at its end: 0.8 is 80%. Works on whole columns and spills one value per row.",
    arguments: {
      at_start: "Number of customers at the start of the period, 0 or more.",
      at_end: "Number of customers at the end of the period, 0 or more.",
      gained: "Customers at the end who were not there at the start, at most at_end.",
    },
    example: "=RM.RETENTION(200,190,30)",
    result: "0.8",
    formula:
      "share kept = customers of the start who are still there ÷ customers at the start = (at_end − gained) ÷ at_start",
    source: "Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics.",
    limits:
      "Without customers at the start there is no rate. A customer won and lost within the period counts neither in gained nor in at_end. The rate is of this period: a monthly rate is no yearly one (0.98 a month is 0.98^12 = 0.78 a year).",
  },

  LIFETIME: {
    summary: "Average lifetime of a customer",
    question: "How long is the average lifetime of a customer?",
    description:
      "Average number of periods that a customer stays, the first included, at a constant retention rate: in years with a yearly rate. Works on whole columns and spills one value per row.",
    arguments: {
      retention_rate:
        "Share of customers who stay from period to period, 0 or more and below 1 (80% = 0.8).",
    },
    example: "=RM.LIFETIME(0.8)",
    result: "5",
    formula: "1 ÷ (1 − retention_rate)",
    source: "Reichheld, The Loyalty Effect (1996).",
    limits:
      "At a rate of 1 nobody ever leaves and there is no average. The rate is taken as the same for every customer in every period; where loyal customers remain, it rises with time and the true lifetime is longer.",
  },

  LEAKAGE: {
    summary: "The leaky bucket",
    question: "How much of our new custom only replaces customers we lost?",
    description:
      "Share of the gained customers that only replaced lost ones: 0.6 is 60%, at most 1. Works on whole columns and spills one value per row.",
    arguments: {
      at_start: "Number of customers at the start of the period, 0 or more.",
      at_end: "Number of customers at the end, at most at_start + gained.",
      gained: "Number of customers gained in the period, 0 or more.",
    },
    example: "=RM.LEAKAGE(100,120,50)",
    result: "0.6",
    formula: "lost = at_start + gained − at_end; min(1, lost ÷ gained)",
    source: "The leaky bucket of Ehrenberg, and of Reichheld, The Loyalty Effect (1996).",
    limits:
      "Where nobody was gained there is no share. At 1 the company lost at least as many as it gained: growth needs a plug before a tap.",
  },

  FUNNEL: {
    summary: "Steps of a funnel",
    question: "At which step do we lose most of the people?",
    description:
      "Spills a header and a row per step × 6 columns: step, count, share of the step before, share of the first, lost since the step before, and a mark at the worst step.",
    arguments: {
      counts: "How many came as far as each step, a column in the order of the steps; 0 or more.",
      names: "Name of each step, a column. Omitted: 1, 2, 3 …",
    },
    example: '=RM.FUNNEL({1000;400;300},{"visit";"basket";"order"})',
    result: "visit 1000, basket 400 (40%, 600 lost, worst step), order 300 (75%, 100 lost)",
    formula:
      "Share of the step before = count ÷ count before; share of the first = count ÷ first count; lost = count before − count. The worst step keeps the smallest share of the step before.",
    source:
      "The stages of AIDA (E. St. Elmo Lewis, 1898) and the conversion funnel of web analytics.",
    limits:
      "Where nobody reached the step to compare with, the share stays blank. A count above that of the step before is let through: its share exceeds 1 and the loss is negative. Of equally bad steps the first is marked; where no step loses anybody, none.",
    headers: {
      step: "Step",
      count: "Count",
      shareOfPrevious: "Share of step before",
      shareOfFirst: "Share of first step",
      lost: "Lost",
      note: "Note",
    },
    worst: "worst step",
  },
};
