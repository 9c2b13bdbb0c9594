/** The programme by which partnerships are chosen, built and managed. */
export const partnershipProgramme = {
  sheets: {
    steps: "Partnership programme",
    customers: "Key relationships",
    result: "Where the programme stands",
  },
  titles: {
    steps: "Partnership programme",
    customers: "Key relationships",
    result: "Where the programme stands",
  },
  notes: {
    steps:
      "Give each step one owner, dates, a cost and its main risk; write “done on” only when what stands under “done when” is true. Steps may be changed and added.",
    customers:
      "Choose few key customers; each needs a qualified manager, written duties, an annual and a long-term plan, and somebody above who oversees.",
    result:
      "Everything here calculates from the two other sheets; only the yellow cells are typed.",
  },
  advice:
    "Decide the order by what you do not know yet: a business case without assessed customers and researched capacity promises what nobody has checked. Each step names the sign by which it is done.",
  preview: "The steps, which you may change",
  steps: {
    customers: {
      name: "Assess customers",
      sign: "Customers are ranked by profit and potential, and those to approach as partners are named.",
    },
    benchmark: {
      name: "Benchmark",
      sign: "It is known where leading partners and competitors do better, why, and what is borrowed from them.",
    },
    capacity: {
      name: "Research the potential capacity",
      sign: "The assessment is filled with evidence; what can be promised, and what cannot, is written down.",
    },
    opportunities: {
      name: "Assess the opportunities",
      sign: "For each candidate: what we could do together, what both sides gain, what they think of it.",
    },
    prospects: {
      name: "Assess the prospects",
      sign: "Sales, cost and profit of each partnership are forecast, with a low and a high case.",
    },
    businessCase: {
      name: "Business case",
      sign: "Investment, return, payback and risks are decided upon, with limits at which we stop.",
    },
    investment: {
      name: "Carry out: investment",
      sign: "Money and people are released and named.",
    },
    communication: {
      name: "Carry out: communication system",
      sign: "Both sides know who speaks with whom, how often and about what; shared data flow and are used.",
    },
    carryingOut: {
      name: "Carry out: agreed actions",
      sign: "The first agreed actions are done with each partner, and the partner confirms it.",
    },
    evaluation: {
      name: "Carry out: evaluation",
      sign: "Results are compared with the business case and with the partner’s own view.",
    },
    correction: {
      name: "Carry out: correction",
      sign: "What differed is corrected or stopped; the reasons are written down.",
    },
    management: {
      name: "Manage the system of partnerships",
      sign: "Partnerships are reviewed together at fixed dates: which to deepen, keep, change or end.",
    },
  },
  columns: {
    number: "No.",
    step: "Step",
    state: "State",
    owner: "Owner",
    start: "Begins",
    end: "To be done by",
    done: "Done on",
    sign: "Done when",
    plannedCost: "Cost, planned",
    actualCost: "Cost, actual",
    result: "Result",
    risk: "Main risk",
    likelihood: "Likelihood, 1–5",
    damage: "Damage, 1–5",
    level: "Risk",
    answer: "How it is neutralised",
    watcher: "Who watches it",
    order: "Place in the chart",
    riskKey: "Sort key",
  },
  likelihoodPrompt:
    "1 hardly conceivable · 2 unlikely · 3 as likely as not · 4 likely · 5 nearly certain or begun already",
  damagePrompt:
    "1 hardly felt · 2 costs some time · 3 costs money or a milestone · 4 endangers the step · 5 endangers the partnership",
  states: {
    doneInTime: "done",
    doneLate: "done late",
    overdue: "overdue",
    underWay: "under way",
    toCome: "to come",
    unplanned: "no dates yet",
  },
  customerColumns: {
    customer: "Key customer",
    inPlace: "In place",
    missing: "Next to put in place",
    why: "Why a key customer",
    manager: "Manager of the relationship",
    qualified: "Manager qualified?",
    duties: "Duties written?",
    annualPlan: "Annual plan?",
    longPlan: "Long-term plan?",
    overseer: "Head manager who oversees",
    review: "Next review on",
    next: "Next step with the customer",
  },
  qualifiedPrompt: "Knows the customer’s business, may decide, and has time for it.",
  dutiesPrompt: "Duties, authority and measures of success are written and known to both sides.",
  annualPrompt: "Aims, actions and budget of this year, agreed with the customer.",
  longPrompt: "Where the relationship shall be in three to five years, and what that takes.",
  missing: {
    qualified: "name a qualified manager",
    duties: "write down the manager’s duties",
    annualPlan: "agree on an annual plan",
    longPlan: "draw up a long-term plan",
    overseer: "name a head manager who oversees",
  },
  complete: "all in place",
  asOf: "State on",
  asOfPrompt: "Today, unless you type another date over it.",
  figures: {
    steps: "Steps",
    done: "done",
    overdue: "overdue",
    doneShare: "Share done",
    dueShare: "Share that should be done by now",
    plannedCost: "Cost, planned",
    actualCost: "Cost, actual",
    overrun: "Actual against plan, where both are known",
    customers: "Key customers",
    complete: "of them with all five in place",
  },
  highFrom: "A risk is high from",
  middlingFrom: "A risk is middling from",
  risksTitle: "The highest risks: likelihood × damage",
  riskClass: "Class",
  classes: { low: "low", middling: "middling", high: "high" },
  noAnswer: "no answer yet",
  barsTitle: "What the chart draws, in weeks",
  bars: { begins: "Begins in week", done: "Done", toDo: "To do", overdue: "Overdue" },
  chartTitle: "The programme in time",
  weeks: "Weeks since the programme began",
  chartDescription:
    "A bar for each step that has both dates: grey is done, blue is to do, orange is overdue. The figures stand in the last table.",
};
