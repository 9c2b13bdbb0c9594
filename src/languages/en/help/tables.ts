/** What each table and assessment computes, what to do about it, and where it comes from. A figure: its name, and how it is computed. */
export const tables = {
  costTable: {
    figures: [
      [
        "Lines 1 to 3: average sale, purchases, sales",
        "From the sales list, for the period and customer chosen. Refunds reduce sales and are no purchase. A purchase is an order number of a customer; without order numbers, a customer’s day.",
      ],
      [
        "Line 4: profit from sales",
        "The sum of the profit column; without it, sales less cost of goods; without that, sales × the margin you give.",
      ],
      [
        "Line 5 with its parts: costs of the partnership",
        "Costs of the ledger by line. A cost that names a customer is theirs; the others are shared out by sales, purchases, equally or by weight, as you choose for each line.",
      ],
      ["Line 6: profitability of the partnership", "Line 4 less line 5."],
      [
        "Whale curve",
        "Customers from the most to the least profitable; for each the share of total profit that they and all before them bring.",
      ],
    ],
    act: "Where line 6 is below 0, the customer costs more than they bring: find the cost line that is largest, and change terms (smallest order, delivery, price, service) before you think of parting. Guard the few who make the profit.",
    source:
      "Cooper & Kaplan, Profit Priorities from Activity-Based Costing, Harvard Business Review (1991).",
  },
  segmentMap: {
    figures: [
      ["Average purchase", "Sales of the customer in the period divided by purchases."],
      ["Purchases a month", "Purchases of the customer divided by the months of the period."],
      [
        "Quadrant",
        "Each figure is high from your own threshold on; without one, above the median of the customers.",
      ],
      [
        "Classes of frequency",
        "Share of buyers in each class, less the norm that you can type; and the share of their sales.",
      ],
    ],
    act: "High and frequent: keep and deepen. Low but frequent: raise the basket. High but rare: give reasons to come more often. Low and rare: serve cheaply.",
    source: "Segmentation by amount and frequency of purchase.",
  },
  customerProfile: {
    figures: [
      [
        "Value a month and a year",
        "Sales net of refunds, and profit, divided by the months since the first purchase; × 12 for the year.",
      ],
      [
        "Value over the whole life",
        "What was bought so far, plus the yearly value for the years still expected, discounted each year.",
      ],
      [
        "Falling frequency",
        "Days with a purchase in the last days compared with as many before. With a steady rate each purchase falls into either half with chance 1/2; a warning means that so few would come by chance in one of ten cases or less.",
      ],
      ["Complaints", "Counted from the list of complaints, the latest shown."],
    ],
    act: "Call a falling customer before the next order is missed, and ask. Show only customers who consent; take out those who no longer do with Refresh.",
    source: "Przyborowski & Wilenski, Biometrika 31 (1940), for the comparison of two counts.",
  },
  retentionTable: {
    figures: [
      [
        "Cohorts",
        "Customers by the period of their first purchase; the share of each cohort that bought so many periods later.",
      ],
      [
        "Leaky bucket",
        "Start + gained − lost = end. A customer is lost after the silence you choose; retention is the share of those at the start who were not lost; lifetime is 1 ÷ (1 − retention).",
      ],
      ["Gains that only replaced losses", "Lost divided by gained, at most 100%."],
      [
        "Forecast",
        "The shifted beta-geometric model, fitted to the curve of all cohorts, and tested on its last third.",
      ],
      [
        "Reasons for leaving",
        "Shares of the reasons that you typed, beside those that surveys of lost customers report.",
      ],
    ],
    act: "If most gains only replace losses, mend the leak before buying more customers: see in which period after the first purchase the curve falls most, and act just before it.",
    source:
      "Reichheld, The Loyalty Effect (1996); Fader & Hardie, How to project customer retention (2007).",
  },
  valueForecast: {
    figures: [
      [
        "Expected purchases and probability active",
        "BG/NBD, MBG/NBD and Pareto/NBD are fitted to each customer’s number of repeat purchases, their last one and their age; the one with the lowest AIC is taken unless you choose.",
      ],
      ["Expected amount", "The gamma-gamma model, from the average amounts of repeat buyers."],
      ["Value", "Expected purchases in the periods ahead × expected amount × margin, discounted."],
      [
        "Test",
        "Fitted to the first two thirds of the time and compared with what came after: total, classes, correlation. The verdict is that of the worst measure.",
      ],
    ],
    act: "Spend on customers of high value whose probability of being active falls. Trust rankings before amounts, and neither where the verdict speaks against it.",
    source:
      "Fader, Hardie & Lee, Counting your customers the easy way, Marketing Science 24 (2005).",
  },
  keepingAndWinning: {
    figures: [
      [
        "Cost per customer",
        "Spending on winning, keeping and winning back, divided by the customers gained, kept and won back.",
      ],
      [
        "Kept, lost, gained, won back",
        "A customer is active on a day with a purchase in the days of silence before it. Kept: active at both ends of the period; lost: at the start only; gained: first purchase in the period; won back: had left and bought again.",
      ],
      [
        "Worth of one point of retention",
        "Lifetime value at today’s retention and at one point more; the difference is the most that the point may cost a customer.",
      ],
      [
        "Payback of winning",
        "Months until the contributions of a customer cover the cost of winning; those of later years count less, by retention and discount.",
      ],
    ],
    act: "Move money to the activity whose customer costs least against what the customer brings; spend no more on retention than the point is worth.",
    source: "Blattberg, Getz & Thomas, Customer Equity (2001).",
  },
  funnelAndSources: {
    figures: [
      [
        "Share of the step before, loss",
        "Count of a step divided by that of the step before; the worst step is where the largest share is lost.",
      ],
      [
        "New customers, orders, sales by source",
        "Counted from the sales list; a customer is new at the first purchase of the list.",
      ],
      ["Share of recommendations", "Orders by recommended sources divided by all orders."],
      ["Days to close", "Mean days from the first contact to the purchase."],
    ],
    act: "Work at the worst step first: a point gained there passes on to all later ones. Where recommendations stay below 20%, ask satisfied customers for them.",
    source: "Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics.",
  },
  benchmarking: {
    figures: [
      ["Gap", "Our figure less the best of the others, in the unit of the indicator."],
      ["Index", "Ours divided by the best, or the best by ours where lower is better."],
      ["Rank", "Our place among all companies with a figure."],
    ],
    act: "Find the cause of the largest gap before copying a measure, and write down who borrows what by when.",
    source: "Camp, Benchmarking (1989).",
  },
  systemComparison: {
    figures: [
      ["Change", "After less before, and as a share of before."],
      ["Improvement", "The change, turned round where lower is better."],
      ["Payback", "What the system cost divided by what a month brings more than it costs."],
    ],
    act: "What became worse points to people and processes rather than to software: ask the users first.",
    source: "Payback period of investment appraisal.",
  },
  programmeReturn: {
    figures: [
      ["Profit added", "Profit with the programme less profit without it."],
      ["Return on spending", "(Profit added − spending) ÷ spending."],
      ["Rank", "Kinds of programmes by return, beside the ranks that a study found."],
    ],
    act: "Profit without the programme is the hard figure: take a group that did not get it. Move money from programmes that only lower the price to those that build ties.",
    source:
      "Palmatier, Gopalakrishna & Houston, Returns on business-to-business relationship marketing investments, Marketing Science 25 (2006).",
  },
  longTermShare: {
    figures: [
      [
        "Length of the relationship",
        "From the first purchase, or the day in the list of customers if that is earlier, to the end of the period.",
      ],
      [
        "Shares",
        "Customers, sales and profit of the long-standing and the rest, and of each class of length, divided by the totals.",
      ],
    ],
    act: "Where long-standing customers bring most, watch their leaving more closely than the winning of new ones.",
    source: "Reichheld, The Loyalty Effect (1996).",
  },
  potentialCapacity: {
    figures: [
      [
        "Indicators",
        "Figures out of your lists of production, deliveries, stock and products for the last twelve months and the twelve before. They inform whoever rates and set no score.",
      ],
    ],
    act: "Promise partners only what stages with a high score can carry; begin with the first lines of the action list.",
    source: "The research programme of a company’s potential capacity.",
  },
  partnershipReadiness: {
    figures: [],
    act: "A premise that is missing is to be put in place before a partnership is offered; what is not known of buyers can be asked.",
    source: "The premises of a partnership in relationship marketing.",
  },
  elevenCs: {
    figures: [],
    act: "Close the largest gaps between where you are and what is wanted; the highest level is not everybody’s aim.",
    source: "Gordon, Relationship Marketing (1998).",
  },
  relationshipOrientation: {
    figures: [],
    act: "A product bought once and for its price needs no relationship; where the gap is large, change what customers notice first.",
    source: "Christopher, Payne & Ballantyne, Relationship Marketing (1991).",
  },
  relationshipDrivers: {
    figures: [],
    act: "Begin with conflict: it counts twice, because bad experiences are noticed more than good ones.",
    source: "Palmatier, Relationship Marketing (2008).",
  },
  relationshipParameters: {
    figures: [],
    act: "Talk about the largest differences between the two sides before the lowest scores.",
    source: "Long-term commitment, responsiveness, reciprocity and trust.",
  },
  customerSatisfaction: {
    figures: [],
    act: "Improve first what matters to customers and is done badly. Ask them what matters; do not guess it.",
    source:
      "Barnes, Secrets of Customer Relationship Management (2001); Martilla & James, Importance-Performance Analysis, Journal of Marketing 41 (1977).",
  },
  personalisation: {
    figures: [],
    act: "Mend what breaks a right of the customer first, whatever its score; then the mistakes, then what is missing.",
    source: "What personalisation needs, the customer’s rights in it, and common mistakes.",
  },
  organisationComponents: {
    figures: [],
    act: "The weakest component holds back the others: technology helps little where culture and leadership do not follow.",
    source: "Gordon, Relationship Marketing (1998).",
  },
  complaints: {
    figures: [
      [
        "Answered in time",
        "Answers up to the promised day divided by complaints whose day has come. An answer without a promise is neither in time nor late.",
      ],
      ["Customers kept", "Customers who stayed divided by those of whom it is known."],
      ["Pareto chart", "Causes, the most frequent first, with their cumulative share."],
      [
        "Silent leavers",
        "Customers who left without a line in the log of complaints, as a share of all who left.",
      ],
    ],
    act: "Remove the first two or three causes; answer in time before you answer at length. Few complaints are no proof: most dissatisfied customers say nothing.",
    source: "TARP, Consumer Complaint Handling in America (1986); Juran’s “vital few” (1951).",
  },
  relationshipBoard: {
    figures: [
      [
        "Rung",
        "The highest rung that is known: prospect, customer, client from so many purchases, supporter, advocate, partner.",
      ],
      [
        "Effort that pays",
        "From the customer’s margin (high, middle, low) and how many customers have a margin like it.",
      ],
      ["Movement", "Rungs climbed or lost since the last round."],
    ],
    act: "Begin with whoever fell and with those who get less effort than pays; save effort where more is given than pays.",
    source:
      "Christopher, Payne & Ballantyne, Relationship Marketing (1991); Kotler, Marketing Management.",
  },
  bondBoard: {
    figures: [
      ["Hold of a bond", "Strength × (6 − ease of breaking) ÷ 5."],
      [
        "State",
        "Exposed: no bond holds from the limit on; on one bond: a single one does; held: two or more do.",
      ],
      ["Our share of spending", "Sales to the customer divided by what they spend on such goods."],
    ],
    act: "Talk to the exposed first, the largest before the others, and add a second bond of another kind where there is one.",
    source:
      "Gordon, Relationship Marketing (1998); Liljander & Strandvik, The nature of customer relationships in services (1995).",
  },
  communicationBoard: {
    figures: [
      [
        "Stage reached",
        "The stage that you chose; else trial for whoever has bought; else not known.",
      ],
      [
        "Reached it, of the stage before",
        "Buyers who have reached a stage, and their share of those at the stage before.",
      ],
    ],
    act: "Work where most stop; give each next stage an owner and a day; move a buyer on when the sign was seen.",
    source: "Rogers, Diffusion of Innovations; the stages of the adoption of a product.",
  },
  relationshipReturn: {
    figures: [
      [
        "Return on the relationship",
        "(Profit of sales − cost) ÷ cost, from the lists of sales and costs.",
      ],
      [
        "Share of spending",
        "Sales to the customer in a year divided by what they spend on what you could supply.",
      ],
    ],
    act: "Follow the chain backwards from a low result: low share, weak strength, ties, satisfaction, quality; mend the first weak link.",
    source:
      "Storbacka, Strandvik & Grönroos, Managing customer relationships for profit, International Journal of Service Industry Management 5 (1994).",
  },
  stakeholderMap: {
    figures: [
      ["Class", "From influence and interest: each is high from the limit on the sheet."],
      ["Priority", "Influence × interest × the levels by which the relationship falls short."],
      ["Net and return of a partner", "Benefit − cost a year; (benefit − cost) ÷ cost."],
    ],
    act: "Act on the highest priorities; spend little on whoever has neither influence nor interest. Let competition law be checked before figures are shared.",
    source: "Mendelow (1981); Johnson & Scholes, Exploring Corporate Strategy.",
  },
  partnershipProgramme: {
    figures: [
      ["State of a step", "From its dates, the day it was done and the day of the sheet."],
      [
        "Risk",
        "Likelihood × damage, each from 1 to 5; high and middling from the limits on the sheet.",
      ],
      ["Cost against plan", "Actual less planned, over steps of which both are known."],
    ],
    act: "An overdue step without an owner comes first; then the highest risk without an answer.",
    source: "The programme of a partnership; the matrix of risks.",
  },
  crmChoice: {
    figures: [
      [
        "Score of a candidate",
        "The mean of its marks, weighted by the criteria; a missed required mark rules it out.",
      ],
      ["Cost over five years", "What is paid once, plus what is paid each year × 5."],
    ],
    act: "Without a strong motive buy nothing. Try the two best with five cases of your own before you sign.",
    source: "Weighted scoring of alternatives; total cost of ownership.",
  },
};
