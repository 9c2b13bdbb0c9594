export const segments = {
  QUADRANT: {
    summary: "Quadrant of a customer: value × frequency",
    question: "Which group does a customer belong to, and what should we do with them?",
    description:
      "Segment by cost of a purchase and frequency: 1 high value & frequent, 2 low value & frequent, 3 high value & rare, 4 low value & rare. Works on whole columns and spills one value per row.",
    arguments: {
      purchase_value: "Average cost of one purchase to the customer, in money.",
      purchases_per_month: "Purchases in a month, 0 or more.",
      value_threshold:
        "At or above it is high value. Omitted: the median of the range, and then strictly above it.",
      frequency_threshold:
        "At or above it is frequent. Omitted: the median of the range, and then strictly above it.",
      show: '"number" (default), "name" or "action".',
    },
    example: '=RM.QUADRANT({120;40;90;20},{4;5;1;1},80,2,"name")',
    result: "high value & frequent, low value & frequent, high value & rare, low value & rare",
    formula:
      "1: purchase_value and purchases_per_month both high; 2: only frequency high; 3: only value high; 4: neither.",
    source: "Segmentation by amount and frequency of purchase.",
    limits:
      "Where a threshold is given, at it is high; the median instead is exceeded only by what lies strictly above it, else where most bought once everybody would be frequent. Quadrants by medians change with the list: give thresholds to compare periods.",
  },

  RFM: {
    summary: "RFM scores: recency, frequency, amount",
    question: "Who are our best customers, and who is slipping away?",
    description:
      "Scores each customer by days since the last purchase, number of purchases and amount; 5 is best. Spills a row per customer × 4 columns (R, F, M, code), a fifth with the segment's name.",
    arguments: {
      days_since_last: "Days since each customer's last purchase, a column; 0 or more.",
      purchases: "Number of purchases of each customer, a column; 0 or more.",
      amount: "Amount of each customer's purchases, a column, in money; may be negative.",
      groups:
        "Number of groups, a whole number from 2 to 10. Omitted: 5, or one more than the rows of breaks.",
      breaks:
        "Your own cut points instead of percentiles: three ascending columns (days, purchases, amount). Omitted: percentiles of the columns.",
      show: '"scores" (default), or "segment" for the segment\'s name in a fifth column.',
    },
    example: '=RM.RFM({5;90;30},{12;1;4},{900;40;250},,,"segment")',
    result:
      "5 | 5 | 5 | 555 | champions; 1 | 1 | 1 | 111 | hibernating; 3 | 3 | 3 | 333 | need attention",
    formula:
      "F and M = 1 + number of cut points below the value; R = groups − number of cut points below the days. Cut points are the percentiles at 1/groups, 2/groups … (PERCENTILE.INC). The code is R, F and M side by side. Segment by R × the mean of F and M, halves rounded up: 5 × 4–5 champions; 3–4 × 4–5 loyal customers; 4–5 × 2–3 potential loyalists; 5 × 1 new customers; 4 × 1 promising; 3 × 3 need attention; 3 × 1–2 about to sleep; 1–2 × 3–4 at risk; 1–2 × 5 cannot lose them; 1–2 × 1–2 hibernating.",
    source:
      "Hughes, Strategic Database Marketing (1994); the 5 × 5 map is that of common practice.",
    limits:
      "Equal values share a score, so groups may differ in size: where most bought once, most have F = 1. With more than 9 groups the code has hyphens (10-3-7). For the segment, scores of another number of groups are stretched to 1–5. Each argument is a column, or one cell for all customers. Rows that are 0 in all columns at the end of the list count as empty in Excel for Windows and Mac. Scores compare customers with one another: they change when the list does, unless you give breaks.",
    differs:
      "Differs from Excel's RANK and PERCENTRANK in that equal values never fall into different groups, and from tools that cut the sorted list into equal fifths, where they may.",
  },

  PARETO: {
    summary: "Share of the top customers (80/20)",
    question: "How much of our sales or profit comes from the best 20% of customers?",
    description:
      "Share of the total that the top share of customers brings: 0.8 is 80%. One value. Sales, profit or any other money of each customer.",
    arguments: {
      values: "Sales or profit of each customer, a column, in money; may be negative.",
      top_share: "Share of the customers to take, the largest first, 0 to 1. Omitted: 0.2 (20%).",
    },
    example: "=RM.PARETO({600;300;50;30;20},0.2)",
    result: "0.6",
    formula:
      "Sum of the largest top_share × n values ÷ sum of all n values. The customer at the edge counts in part: 20% of 12 customers are the first two and 0.4 of the third.",
    source: "Pareto, Cours d'économie politique (1896), and Juran's “vital few” (1951).",
    limits:
      "Needs a total above 0. With losses among the values the share may exceed 1: the best earn more than the company keeps. Zeros at the end of the list count as empty in Excel for Windows and Mac.",
  },

  ABC: {
    summary: "ABC classes of customers",
    question: "Which customers make up the first 80% of our sales?",
    description:
      "Class A, B or C of each customer by the cumulative share of the total, largest first. Spills one letter per row.",
    arguments: {
      values: "Sales or profit of each customer, a column, in money; may be negative.",
      a_until: "Cumulative share up to which customers are A, 0 to 1. Omitted: 0.8 (80%).",
      b_until: "Cumulative share up to which customers are B, a_until to 1. Omitted: 0.95 (95%).",
    },
    example: "=RM.ABC({600;300;60;30;10})",
    result: "A, A, B, C, C",
    formula:
      "Sorted from the largest, a customer is A while the share of those before is below a_until, B while it is below b_until, else C: who crosses a limit still belongs to the better class.",
    source: "Dickie, “ABC inventory analysis shoots for dollars, not pennies” (1951).",
    limits:
      "Needs a total above 0. Customers of the same value are of the same class, the better one, for nothing tells them apart. Zeros at the end of the list count as empty in Excel for Windows and Mac.",
  },

  WHALE: {
    summary: "Whale curve of customer profit",
    question: "How much profit do our best customers make, and how much do the others eat?",
    description:
      "Customers from the most to the least profitable. Spills 3 columns: row in your list, cumulative share of customers, cumulative share of total profit; the first row is the peak.",
    arguments: {
      values: "Profit of each customer, a column, in money; losses are negative.",
    },
    example: "=RM.WHALE({-20;60;10;50})",
    result: "peak | 0.75 | 1.2; 2 | 0.25 | 0.6; 4 | 0.5 | 1.1; 3 | 0.75 | 1.2; 1 | 1 | 1",
    formula:
      "Row k: k ÷ number of customers, and the sum of the k largest profits ÷ the sum of all. The peak is where the second share is first at its highest: all profitable customers and no others.",
    source:
      "Cooper & Kaplan, “Profit priorities from activity-based costing”, Harvard Business Review (1991).",
    limits:
      "Needs a total profit above 0. Blanks are left out. The first column is the row in the list, so that INDEX finds the name: =INDEX(A2:A500, row). Zeros at the end of the list count as empty in Excel for Windows and Mac. For the chart, take the rows below the first.",
  },

  LADDER: {
    summary: "Rung on the relationship ladder",
    question: "How far has the relationship with a customer come?",
    description:
      "1 prospect, 2 customer, 3 client, 4 supporter, 5 advocate, 6 partner: the highest rung that holds. Works on whole columns and spills one number per row.",
    arguments: {
      purchases: "Number of purchases, 0 or more; with 0 the customer is a prospect.",
      recommends:
        "Whether the customer recommends us: 0 no, 1 when asked, 2 unasked. Omitted: 0 for everybody.",
      joint_work: "TRUE when we work jointly with the customer. Omitted: FALSE for everybody.",
      client_from: "Number of purchases from which a customer is a client, 1 or more. Omitted: 2.",
    },
    example: "=RM.LADDER({0;1;3;2},{0;0;0;2})",
    result: "1, 2, 3, 5",
    formula:
      "No purchase 1; else joint_work 6; recommends 2: 5; recommends 1: 4; purchases ≥ client_from: 3; else 2.",
    source: "Christopher, Payne & Ballantyne, Relationship Marketing (1991).",
    limits:
      "Rungs 4 to 6 need a purchase. The ladder says what a customer has done, not what they feel; a blank beside filled cells is an error, where the host can tell it from 0.",
  },

  "RELATIONSHIP.LEVEL": {
    summary: "Level of effort that pays",
    question: "How much effort should we put into the relationship with a customer?",
    description:
      "Basic, reactive, accountable, proactive or partnership, by the number of customers and the margin. Works on whole columns and spills one word per row.",
    arguments: {
      customers: "Number of customers of this kind, 0 or more.",
      margin: "Margin of one of them: money or a share, like margin_limits.",
      customer_limits:
        "Two cells, the lower first: from the first the number is middling, from the second there are many.",
      margin_limits:
        "Two cells, the lower first: from the first the margin is middle, from the second high.",
    },
    example: "=RM.RELATIONSHIP.LEVEL({2000;300;20},0.4,{100;1000},{0.1;0.3})",
    result: "accountable, proactive, partnership",
    formula:
      "High, middle, low margin. Many customers: accountable, reactive, basic. A middling number: proactive, accountable, reactive. Few: partnership, proactive, accountable. At a limit the higher band holds.",
    source: "Kotler, Marketing Management: levels of relationship marketing.",
    limits:
      "A rule of thumb: the limits are the company's own. basic: sells and no more; reactive: invites questions; accountable: calls to ask; proactive: calls with advice from time to time; partnership: works with the customer all the time.",
  },
};
