export const capacity = {
  "CAPACITY.USE": {
    summary: "Use of capacity, or what is spare",
    question: "How much can we still produce for new partners?",
    description:
      "Output as a share of capacity (0.85 is 85%), or the capacity left. Works on whole columns and spills one value per row.",
    arguments: {
      output: "Output of the period, in pieces or another unit, 0 or more.",
      capacity: "What can be produced in the period, in the same unit.",
      show: '"use" (default) or "spare" for the capacity left for new partners.',
    },
    example: "=RM.CAPACITY.USE(850,1000)",
    result: "0.85",
    formula: "use = output ÷ capacity; spare = capacity − output, at least 0.",
    source: "Management accounting; the research programme of potential capacity.",
    limits: "Output above the capacity (overtime) gives a use above 1 and nothing spare.",
  },

  RHYTHM: {
    summary: "Rhythm of deliveries",
    question: "Do deliveries come as they were planned?",
    description: "Share of the plan that came on its day (0.875 is 87.5%). One value for the list.",
    arguments: {
      planned: "Planned quantity of each delivery, a column, 0 or more.",
      delivered: "What came of each delivery, a column, in the same unit. Blank: nothing came.",
    },
    example: "=RM.RHYTHM({100;100;200},{120;50;200})",
    result: "0.875",
    formula: "Σ min(planned, delivered) ÷ Σ planned.",
    source: "Production planning: coefficient of rhythm.",
    limits: "What came beyond the plan does not make up for what was missing elsewhere.",
  },

  PROFITABILITY: {
    summary: "Profit by what it is earned with",
    question: "How profitable is a product, the production or the sale?",
    description:
      "Profit as a share of its base (0.15 is 15%). Works on whole columns and spills one value per row.",
    arguments: {
      profit: "Profit, in money; negative for a loss.",
      base: "What it is measured by, in money: full cost for a product, fixed and working assets for production, sales for the return on sales.",
    },
    example: "=RM.PROFITABILITY(120,800)",
    result: "0.15",
    formula: "profit ÷ base.",
    source: "Financial analysis; the research programme of potential capacity.",
    limits: "Compare only figures with the same base and of the same period.",
  },

  SCORE: {
    summary: "Score of an assessment, 0 to 100",
    question: "What do the answers to our questions come to?",
    description: "Weighted mean of the answers on a scale of 0 to 100. One value for the list.",
    arguments: {
      scores: "Answers on the scale, a column. Blank: not answered, and left out.",
      weights: "Weight of each item, a column, 0 or more. Omitted: all alike.",
      reversed:
        "TRUE (or 1) for items in which a high answer is bad, a column. Blank: FALSE. Omitted: none.",
      scale_max: "Highest answer. Omitted: 5.",
      scale_min: "Lowest answer. Omitted: 1.",
    },
    example: "=RM.SCORE({5;3;2},{2;1;1})",
    result: "68.75",
    formula:
      "100 × Σ weight × (score − scale_min) ÷ (scale_max − scale_min) ÷ Σ weight over what is answered; reversed items count 1 − their share.",
    source:
      "Likert, A Technique for the Measurement of Attitudes, Archives of Psychology 140 (1932).",
    limits:
      "The weight of what is not answered is shared out among the rest: a score of few answers says little. In Excel for Windows and Mac a blank arrives as 0: on a scale that begins at 0 or below it counts as an answer of 0.",
  },

  AGREEMENT: {
    summary: "Agreement of several raters",
    question: "Do our raters mean the same, or must they talk?",
    description:
      "Krippendorff's alpha: 1 complete agreement, 0 as by chance, below 0 less. One value for the table.",
    arguments: {
      ratings: "Ratings, items in rows and raters in columns. Blank: not rated.",
      level:
        '"interval" (default) for points with equal steps, "ordinal" for ranks, "nominal" for names without order.',
    },
    example: "=RM.AGREEMENT({1,1;4,5;2,2;5,5})",
    result: "0.961749",
    formula:
      "1 − observed ÷ expected disagreement, over all pairs of ratings; squared distance, squared distance of ranks, or unlike.",
    source: "Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).",
    limits:
      "Rely on 0.8 and more, draw tentative conclusions from 0.667. An item that one rater rated says nothing. In Excel for Windows and Mac a blank arrives as 0: there a 0 counts as not rated, unless the ratings are 0 and 1 alone.",
  },
};
