/** Arguments of customers' histories. */
const frequency =
  "Repeat purchases of each customer, 0 for those who bought once; whole numbers, as RM.SUMMARY gives them.";
const recency =
  "Time from the first to the last purchase of each customer, 0 for those who bought once; in the unit of age.";
const age = "Time from the first purchase of each customer to today, in one unit for all.";
const buyingFit = "The whole range that RM.BUYING.FIT fills, for example H1#.";
const spendingFit = "The whole range that RM.SPENDING.FIT fills, for example P1#.";
const renewalFit = "The whole range that RM.RENEWAL.FIT fills, for example D1#.";
const occasionFit = "The whole range that RM.OCCASION.FIT fills, for example H1#.";
const averageAmount =
  "Average amount of each customer's repeat purchases, in money; of those who bought once it is not looked at.";
const met = "Occasions at which each customer bought, whole numbers.";
const lastMet =
  "Number of the last occasion at which each customer bought, counted from 1; 0 for none.";
const occasions = "Occasions that each customer has met so far, whole numbers up to 10,000.";

const ownUnit =
  "Times and rates are in the unit in which ages were given: with weeks, everything is in weeks.";
const freeBuying =
  "For customers who are free to buy or not. Where leaving is announced, as with contracts and subscriptions, use RM.RENEWAL.FIT.";

export const forecasts = {
  "BUYING.FIT": {
    summary: "Fits a model of repeat buying",
    question: "How often do our customers buy, and how many leave without a word?",
    description:
      "Fits a model of buying to the histories of customers. Spills 15 rows × 7 columns, whatever the model: parameters with standard errors, log-likelihood, AIC, and a sentence on what it means. RM.BUYING.EXPECTED and others take the whole range.",
    arguments: {
      frequency,
      recency,
      age,
      model:
        '"MBG/NBD" (default), "BG/NBD", "Pareto/NBD", "NBD" (nobody leaves), or "best": the one with the lowest AIC.',
      unit: 'Unit of recency and age, for the sentence: "period" (default), "day", "week", "month" or "year".',
    },
    example:
      '=RM.BUYING.FIT({0;2;0;1;5;0;8;1;0;3;0;0;2;1},{0;20;0;30;33;0;38;6;0;15;0;0;4;10},{39;39;38;38;37;36;39;35;30;39;33;32;38;37},"BG/NBD","week")',
    result: "15 × 7 cells: r 0.5156, alpha 7.5591, a 0.7004, b 2.5605; aic 184.0372",
    formula:
      "While active, a customer buys at random at an own rate, which is Gamma(r, alpha) among customers. BG/NBD: after each repeat purchase the customer leaves with an own probability, which is Beta(a, b). MBG/NBD: after the first purchase too. Pareto/NBD: the customer leaves at any time at an own rate, Gamma(s, beta). NBD: nobody leaves. The parameters are those of the greatest likelihood; the standard errors come from the observed information.",
    source:
      "Schmittlein, Morrison & Colombo (1987) for Pareto/NBD; Fader, Hardie & Lee (2005) for BG/NBD; Batislam, Denizel & Filiztekin (2007) for MBG/NBD; Ehrenberg (1959) for NBD.",
    limits: `${freeBuying} Each customer's purchases must come at random at a steady rate: seasons, campaigns and regular rhythms break this. Rate and leaving are taken as independent. Under BG/NBD everybody who bought once is active with probability 1; MBG/NBD and Pareto/NBD allow that they have left. "best" compares how well the models describe the past, not how well they predict; the value forecast of the pane also tests them on time held out. Customers whose age is 0 are left out. A fit of 100,000 customers takes about a second, one of Pareto/NBD (and so "best") of 10,000 up to a few; for more, the value forecast of the pane computes in the background.`,
    differs: "Excel has no model of buying; Forecast Sheet continues one series of totals.",
  },

  "BUYING.EXPECTED": {
    summary: "Expected purchases of a customer",
    question: "How many purchases may we expect of each customer?",
    description:
      "Expected number of purchases in the coming periods of a customer with this history; of a new customer when the history is omitted. Works on whole columns and spills one value per row.",
    arguments: {
      fit: buyingFit,
      periods: "How far ahead, in the unit of the fit, 0 or more.",
      frequency,
      recency,
      age,
    },
    example:
      '=RM.BUYING.EXPECTED({"model","BG/NBD";"r",0.2426;"alpha",4.4136;"a",0.7929;"b",2.4259},39,2,30.43,38.86)',
    result: "1.2259",
    formula:
      "The probability that the customer is still active × the purchases of an active customer in so many periods, averaged over the rates of buying and leaving that the history allows.",
    source:
      "Fader, Hardie & Lee (2005), Counting your customers the easy way, equation 10; the papers of the other models for theirs.",
    limits: `${ownUnit} It is an average: a customer with 1.2 expected purchases may make none or four. Of a new customer, the first purchase is not counted.`,
  },

  "BUYING.ALIVE": {
    summary: "Probability that a customer is active",
    question: "Is this customer still with us?",
    description:
      "Probability that a customer with this history is still active: 0.9 is 90%. Works on whole columns and spills one value per row.",
    arguments: { fit: buyingFit, frequency, recency, age },
    example:
      '=RM.BUYING.ALIVE({"model","BG/NBD";"r",0.2426;"alpha",4.4136;"a",0.7929;"b",2.4259},2,30.43,38.86)',
    result: "0.7266",
    formula:
      "The likelihood of the history with the customer active to the end, as a share of its whole likelihood (Bayes).",
    source:
      "Fader, Hardie & Lee (2008), Computing P(alive) using the BG/NBD model; the papers of the other models for theirs.",
    limits:
      "Under BG/NBD it is 1 for everybody who bought once, for a customer can leave only after a repeat purchase: take MBG/NBD or Pareto/NBD to judge one-time buyers. It says nothing of customers under contract, whose leaving is known.",
  },

  "SPENDING.FIT": {
    summary: "Fits a model of what customers spend",
    question: "How much does a customer spend on a purchase, beyond the chance of a few?",
    description:
      "Fits the gamma-gamma model to the average amounts of customers. Spills 15 rows × 7 columns: parameters with standard errors, the correlation of frequency and amount, and a sentence. RM.SPENDING.EXPECTED and RM.CUSTOMER.VALUE take the range.",
    arguments: {
      frequency,
      average_amount:
        "Average amount of each customer's repeat purchases, in money, as RM.SUMMARY gives it.",
    },
    example: "=RM.SPENDING.FIT({1;2;5;1;3;8;2;1;4;2;6;1},{12;35;61;8;90;33;19;140;15;55;28;47})",
    result: "15 × 7 cells: p 1.1269, q 15.8646, gamma 557.9127; aic 116.7534",
    formula:
      "The amounts of a customer are Gamma(p, ν), and ν is Gamma(q, gamma) among customers; the mean of a customer without history is p·gamma ÷ (q − 1).",
    source: "Fader & Hardie (2013), The gamma-gamma model of monetary value.",
    limits:
      "How much a customer spends must not depend on how often the customer buys: the row correlation shows how far this holds, and beyond about 0.3 the sentence warns. Customers who bought once are no part of the fit; those with an average of 0 or less (refunds) are left out, and left_out counts them. Amounts must be above 0 and not of two kinds (such as spare parts and machines).",
    differs:
      "An average by AVERAGEIFS takes each customer's few purchases at face value; the model draws them towards the mean of all.",
  },

  "SPENDING.EXPECTED": {
    summary: "Expected amount of a purchase",
    question: "What will a customer spend on the next purchase?",
    description:
      "Expected average amount of a customer's purchases, in money: the own average, drawn towards that of all customers the more, the fewer purchases it rests on. Works on whole columns and spills one value per row.",
    arguments: { fit: spendingFit, frequency, average_amount: averageAmount },
    example: '=RM.SPENDING.EXPECTED({"model","gamma-gamma";"p",6.25;"q",3.74;"gamma",15.44},2,30)',
    result: "30.9383",
    formula:
      "p·(gamma + frequency·average_amount) ÷ (p·frequency + q − 1); without repeat purchases p·gamma ÷ (q − 1).",
    source: "Fader & Hardie (2013), The gamma-gamma model of monetary value, equation 5.",
    limits:
      "Where q is 1 or less, a customer who bought once has no expected amount, and the cell says so. Trends in what customers spend are not seen.",
  },

  "CUSTOMER.VALUE": {
    summary: "What a customer will bring",
    question: "What is each customer worth in the coming year?",
    description:
      'Expected value of a customer over the coming periods, in money, discounted at the end of each. Works on whole columns; spills one value per row, or three with show = "interval": value, low, high (95%).',
    arguments: {
      buying: buyingFit,
      spending: spendingFit,
      frequency,
      recency,
      age,
      average_amount: averageAmount,
      periods: "How far ahead, in the unit of the fit of buying, above 0: 52 with weeks is a year.",
      margin: "What is left of each sale, at most 1 (20% = 0.2). Omitted: 1, the sales themselves.",
      discount_rate:
        "Per period of the fit, 0 or more: a yearly 10% is 1.1^(1/52)−1 with weeks. Omitted: 0.",
      show: '"value" (default) or "interval": value, low and high.',
    },
    example:
      '=RM.CUSTOMER.VALUE({"model","BG/NBD";"r",0.2426;"alpha",4.4136;"a",0.7929;"b",2.4259},{"model","gamma-gamma";"p",6.25;"q",3.74;"gamma",15.44},2,30.43,38.86,30,52,0.4,0.002)',
    result: "18.3692",
    formula:
      "expected amount × margin × Σ (expected purchases of period k) ÷ (1 + discount_rate)^k, k = 1 … periods.",
    source:
      "Fader, Hardie & Lee (2005), RFM and CLV: using iso-value curves for customer base analysis; interval by the delta method.",
    limits: `${freeBuying} ${ownUnit} A discount rate a year must be turned into one a period. The interval is that of the expectation, from the uncertainty of the parameters; a single customer varies more. It needs fits with standard errors. Costs of the relationship are not taken off: see RM.LTV.`,
    differs: "NPV discounts payments that you know; here the payments themselves are expected.",
  },

  "RENEWAL.FIT": {
    summary: "Fits a model of renewals",
    question: "How long will subscribers stay, beyond what we have seen?",
    description:
      "Fits the shifted beta-geometric model to how many customers of one cohort are left after each renewal. Spills 15 rows × 7 columns: parameters with standard errors, log-likelihood, AIC, and a sentence. RM.RENEWAL.CURVE and RM.RENEWAL.VALUE take the range.",
    arguments: {
      survivors:
        "How many customers are left: all at first, then after each renewal, at least three numbers that never grow. Counts, or shares.",
      customers:
        "Number of customers in the cohort, where survivors are shares: for standard errors. Omitted: survivors are counts, or shares without standard errors.",
    },
    example: "=RM.RENEWAL.FIT({1000;869;743;653;593;551;517;491})",
    result: "15 × 7 cells: alpha 0.6681, beta 3.8061; aic 3226.3163",
    formula:
      "At each renewal a customer leaves with an own probability, the same each time, which is Beta(alpha, beta) among customers. Those who stay longest are those who were always likely to stay, and so the retention rate rises: (beta + t − 1) ÷ (alpha + beta + t − 1) at renewal t.",
    source: "Fader & Hardie (2007), How to project customer retention.",
    limits:
      "For contracts that are renewed at fixed times, with one cohort that began together. Whoever buys freely needs RM.BUYING.FIT. Prices, quality and rivals are taken to stay as they were. Numbers that are not whole, or a first one of at most 1, count as shares unless customers is given.",
    differs:
      "A trend line of Excel through a retention curve soon falls below what happens, for it does not know that customers differ.",
  },

  "RENEWAL.CURVE": {
    summary: "Survival or retention to come",
    question: "How many will be left after so many renewals?",
    description:
      "Share of the cohort that is left after so many renewals, or the share of those left that renews: 0.49 is 49%. Works on whole columns and spills one value per row.",
    arguments: {
      fit: renewalFit,
      period: 'Number of the renewal, a whole number: 0 is the beginning; for "retention" from 1.',
      show: '"survival" (default): share of all that is left; "retention": share of those left that renews.',
    },
    example: '=RM.RENEWAL.CURVE({"model","sBG";"alpha",0.668;"beta",3.806},7)',
    result: "0.4889",
    formula:
      "retention at t = (beta + t − 1) ÷ (alpha + beta + t − 1); survival at t = the product of the retention rates up to t.",
    source: "Fader & Hardie (2007), How to project customer retention, equations 5 and 6.",
    limits: "See RM.RENEWAL.FIT. The further ahead, the more rests on the model alone.",
  },

  "RENEWAL.VALUE": {
    summary: "Renewals still to come",
    question: "What is a subscriber who has stayed so long still worth?",
    description:
      "Discounted expected number of renewals to come of a customer who has renewed so often, the next one undiscounted: times the margin of a period it is the value. Works on whole columns and spills one value per row.",
    arguments: {
      fit: renewalFit,
      renewals: "How often the customer has renewed, a whole number, 0 or more.",
      discount_rate: "Per period between renewals, 0 or more (10% = 0.1).",
    },
    example: '=RM.RENEWAL.VALUE({"model","sBG";"alpha",0.668;"beta",3.806},5,0.1)',
    result: "7.136",
    formula:
      "Σ (probability of renewing for the j-th time from now) ÷ (1 + discount_rate)^(j − 1), j = 1, 2, … without end.",
    source:
      "Fader & Hardie (2010), Customer-base valuation in a contractual setting: the perils of ignoring heterogeneity.",
    limits:
      "The coming renewal is not certain yet, and is counted with its probability. Without discount the sum has no limit where alpha is 1 or less, and the cell says so. One retention rate for all (RM.LTV.MULTIPLE) undervalues customers who have stayed long.",
  },

  "OCCASION.FIT": {
    summary: "Fits a model of buying at occasions",
    question: "Who will give or buy at the next appeal, fair or season?",
    description:
      "Fits the BG/BB model of customers who may buy once at each of a row of occasions. Spills 15 rows × 7 columns: parameters with standard errors, log-likelihood, AIC, and a sentence. RM.OCCASION.EXPECTED and RM.OCCASION.ALIVE take the range.",
    arguments: {
      frequency: met,
      recency: lastMet,
      occasions,
      count: "How many customers each row stands for, whole numbers. Omitted: one.",
    },
    example:
      "=RM.OCCASION.FIT({0;1;1;2;3;4;6;2;5},{0;1;5;3;6;6;6;2;6},{6;6;6;6;6;6;6;6;6},{40;12;9;11;10;12;15;9;13})",
    result: "15 × 7 cells: alpha 1.3982, beta 0.9461, gamma 0.272, delta 1.0187; aic 813.092",
    formula:
      "Before each occasion a customer leaves for ever with an own probability, which is Beta(gamma, delta) among customers; one who has not left buys with an own probability, which is Beta(alpha, beta).",
    source:
      "Fader, Hardie & Shang (2010), Customer-base analysis in a discrete-time noncontractual setting.",
    limits:
      "For occasions that come at fixed times and at which one buys or not: yearly appeals, fairs, subscriptions to a season. Where one can buy at any time, use RM.BUYING.FIT. The first purchase, by which the customer became one, is no occasion.",
  },

  "OCCASION.EXPECTED": {
    summary: "Expected purchases at the next occasions",
    question: "At how many of the next occasions will this customer buy?",
    description:
      "Expected number of purchases at the next occasions of a customer with this history; of a new customer when the history is omitted. Works on whole columns and spills one value per row.",
    arguments: {
      fit: occasionFit,
      next_occasions: "How many occasions ahead, a whole number, 0 or more.",
      frequency: met,
      recency: lastMet,
      occasions,
    },
    example:
      '=RM.OCCASION.EXPECTED({"model","BG/BB";"alpha",1.204;"beta",0.75;"gamma",0.657;"delta",2.783},5,3,6,6)',
    result: "2.1896",
    formula:
      "The probability of being active × that of buying when active × the occasions that the customer is expected to meet before leaving, given the history.",
    source:
      "Fader, Hardie & Shang (2010), Customer-base analysis in a discrete-time noncontractual setting, equation 13.",
    limits: "See RM.OCCASION.FIT. It is an average over customers with this history.",
  },

  "OCCASION.ALIVE": {
    summary: "Probability of being active at the next occasion",
    question: "Will this donor still be there at the next appeal?",
    description:
      "Probability that a customer with this history is active at the next occasion: 0.9 is 90%. Works on whole columns and spills one value per row.",
    arguments: { fit: occasionFit, frequency: met, recency: lastMet, occasions },
    example:
      '=RM.OCCASION.ALIVE({"model","BG/BB";"alpha",1.204;"beta",0.75;"gamma",0.657;"delta",2.783},3,6,6)',
    result: "0.9304",
    formula:
      "The likelihood of the history with the customer active to the next occasion, as a share of its whole likelihood (Bayes).",
    source:
      "Fader, Hardie & Shang (2010), Customer-base analysis in a discrete-time noncontractual setting, equation 11.",
    limits:
      "Who bought at the last occasion has still to stay until the next one; so it is below 1 for everybody.",
  },
};
