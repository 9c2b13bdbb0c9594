/** Arguments of lists of transactions. */
const customer =
  "Customer of each row, a column. Blank: a sale without a customer, who has no row.";
const date = "Date of each row, a column: Excel dates or text such as 2026-01-31.";
const period =
  'Calendar period: "month" (default), "quarter", "week" (Monday to Sunday) or "year".';
const asOf = "Last day that counts. Omitted: the last date of the list.";

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

  COHORTS: {
    summary: "Cohorts by first purchase",
    question: "Do newer customers stay as long as the earlier ones did?",
    description:
      "A header and a row per period of first purchase: how many of its customers bought in that period (column 0) and 1, 2, 3 … periods later, or their share or revenue. Periods that are not over are blank.",
    arguments: {
      customer,
      date,
      period,
      measure:
        'What the cells show: "customers" (default) who bought, their "share" of the row\'s customers (0.4 is 40%) or their "revenue" in money.',
      amount:
        'Amount of each row, in money; required for "revenue". A negative amount is a refund and no purchase. Omitted: every row is a purchase.',
    },
    example:
      '=RM.COHORTS({"Anna";"Bo";"Anna";"Cia";"Bo"},{"2025-01-10";"2025-01-20";"2025-02-09";"2025-02-15";"2025-03-31"})',
    result: "First purchase | 0 | 1 | 2; 2025-01 | 2 | 1 | 1; 2025-02 | 1 | 0 |",
    formula:
      "customers = different customers of the row who bought in the period; share = customers ÷ customers of column 0; revenue = their amounts of the period, refunds deducted.",
    source:
      "Ryder, The Cohort as a Concept in the Study of Social Change, American Sociological Review 30 (1965).",
    limits:
      "A period is over when the list reaches its last day; until then its cells are blank, never zero. A period in which nobody bought for the first time has no row. At most 1,200 periods. One purchase is enough to count: the size of the order does not matter, except for revenue. The list should begin with the first customers: where its beginning is cut off, old customers look new. Excel passes at most 5 MB to a formula, about 100,000 rows of three columns; longer lists go through the pane.",
    differs:
      "A PivotTable counts rows; different customers it counts through the Data Model only, and their first purchase needs a column of its own.",
  },

  REPEAT: {
    summary: "New and repeat buyers by period",
    question: "Does the growth of new buyers hide the loss of old ones?",
    description:
      "A header and a row per period: buyers, new, repeat, repeat rate (0.4 is 40%) and, where amount is given, sales to new and to repeat buyers. A period that is not over is blank.",
    arguments: {
      customer,
      date,
      period,
      amount:
        "Amount of each row, in money. 0 is a purchase; a negative amount is a refund and no purchase. Omitted: every row is a purchase.",
    },
    example:
      '=RM.REPEAT({"Anna";"Bo";"Anna";"Cia";"Bo"},{"2025-01-10";"2025-01-20";"2025-02-09";"2025-02-15";"2025-03-31"},"month",{100;80;50;40;60})',
    result:
      "Period | Buyers | New buyers | Repeat buyers | Repeat rate | Sales to new | Sales to repeat; 2025-01 | 2 | 2 | 0 | 0 | 180 | 0; 2025-02 | 2 | 1 | 1 | 0.5 | 40 | 50; 2025-03 | 1 | 0 | 1 | 1 | 0 | 60",
    formula:
      "new = buyers of the period who never bought before it; repeat = buyers − new; repeat rate = repeat ÷ buyers; sales to new buyers = their amounts of the period, refunds deducted; sales to repeat buyers = the amounts of everybody who had bought before.",
    source: "Ehrenberg, Repeat-Buying (1972).",
    limits:
      "A customer counts once in a period, however many purchases. A period is over when the list reaches its last day; until then its row is blank. Without buyers there is no rate. In the first period everybody is new. The list should begin with the first customers: where its beginning is cut off, old customers look new. Excel passes at most 5 MB to a formula, about 100,000 rows of three columns; longer lists go through the pane.",
    differs: "A PivotTable counts the buyers of a period, but not which of them are new.",
  },

  OVERDUE: {
    summary: "Customers who are overdue",
    question: "Which customers have been silent for longer than is usual for them?",
    description:
      "A row per customer × 6 columns: customer, purchases, days since the last, typical gap in days, probability of so long a silence if nothing had changed (0.02 is 2%), expected next date.",
    arguments: {
      customer,
      date,
      as_of: asOf,
    },
    example:
      '=RM.OVERDUE({"Anna";"Anna";"Anna";"Anna";"Anna";"Bo";"Bo";"Cia"},{"2025-01-01";"2025-01-08";"2025-01-15";"2025-01-22";"2025-01-29";"2025-01-05";"2025-03-06";"2025-02-01"},"2025-03-30")',
    result:
      "Anna | 5 | 60 | 26.139373 | 0.134599 | 45712; Bo | 2 | 24 | 50.199621 | 0.634579 | 45772; Cia | 1 | 57 | 47.469128 | 0.35493 | 45736",
    formula:
      "Customers differ in their rates of purchase as a gamma distribution does, whose r and α are fitted to all of them by maximum likelihood (NBD). For x repeats up to day t after the first purchase and a silence of s days since: probability = ((α + t) ÷ (α + t + s))^(r + x); typical gap = (α + t) ÷ (r + x); next date = last date + typical gap.",
    source: "Ehrenberg, The Pattern of Consumer Purchases, Applied Statistics 8 (1959).",
    limits:
      "One purchase is one customer on one day. Needs at least two customers with different histories, one of whom bought again. A low probability says that something has changed, not what; of 100 customers as good as ever, 5 fall below 0.05 by chance. Purchases are taken as random in time: a strictly weekly buyer is overdue sooner than this says. The next date is a date number (format it as a date), blank beyond Excel's calendar. There is no header row, so that other formulas take the columns as they stand. Excel passes at most 5 MB to a formula, about 100,000 rows of three columns; longer lists go through the pane.",
    differs:
      "Excel's EXPON.DIST needs the customer's rate, which a few purchases hardly tell; here all customers lend what the single one lacks.",
  },

  FALLING: {
    summary: "Customers who buy less than before",
    question: "Which customers are slowly falling off?",
    description:
      "A row per customer × 5 columns: customer, purchases in the last window, in the equal one before it, their ratio (0.5: half as many), probability of so few or fewer if the rate had stayed (0.02 is 2%).",
    arguments: {
      customer,
      date,
      as_of: asOf,
      window: "Length of each of the two windows in days, a whole number, 1 or more. Omitted: 90.",
    },
    example:
      '=RM.FALLING({"Anna";"Anna";"Anna";"Anna";"Anna";"Anna";"Bo"},{"2025-01-03";"2025-01-10";"2025-01-17";"2025-01-24";"2025-01-31";"2025-03-25";"2025-03-01"},"2025-03-31",45)',
    result: "Anna | 1 | 5 | 0.2 | 0.109375; Bo | 1 | 0 |  | 1",
    formula:
      "Had the rate stayed, each of the n = recent + before purchases would lie in the recent window with probability ½: probability = Σ C(n, k) ÷ 2^n for k = 0 … recent; ratio = recent ÷ before.",
    source:
      "Przyborowski & Wilenski, Homogeneity of Results in Testing Samples from Poisson Series, Biometrika 31 (1940).",
    limits:
      "One purchase is one customer on one day; the recent window ends with as_of. Without purchases before there is no ratio. Few purchases prove little: none after four still has probability 0.0625. Take a window of whole seasons where buying is seasonal. A customer younger than two windows had less time for the first, and falls later than others. There is no header row, so that other formulas take the columns as they stand. Excel passes at most 5 MB to a formula, about 100,000 rows of three columns; longer lists go through the pane.",
    differs:
      "The probability is Excel's BINOM.DIST(recent, recent + before, 0.5, TRUE), for the whole list at once and counted from the transactions.",
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
  },
};
