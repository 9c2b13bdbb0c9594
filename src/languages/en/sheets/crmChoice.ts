/** Whether a CRM system is needed, of what kind, and which. */
export const crmChoice = {
  sheets: { need: "CRM need", kinds: "CRM kinds", choice: "CRM choice" },
  titles: {
    need: "Do we need a CRM system?",
    kinds: "Which kinds of systems, and on what level?",
    choice: "Candidates compared by our own criteria",
  },
  notes: {
    need: "Say of each sign whether it holds here and by what you see it. A system answers none of them by itself: the answer stands beside each.",
    kinds:
      "Choose what is needed now, later or never; begin with one or two kinds and let them be used before the next is bought.",
    choice:
      "Weigh the criteria first and mark afterwards, from 1 (poor) to 5 (excellent), by what you have tried yourselves. What is not marked is left out, not put at nought.",
  },
  advice:
    "Settle the way of working before the system: one that is bought against a crisis or for the sake of image alone is seldom used.",
  preview: "The signs to begin with, which you may change",
  groups: { crisis: "crisis", growth: "growth", status: "status", indication: "indication" },
  answers: { yes: "yes", partly: "partly", no: "no" },
  levels: { operational: "operational", analytical: "analytical", collaborative: "collaborative" },
  needs: { now: "now", later: "later", never: "never" },
  signColumns: {
    sign: "Sign",
    group: "Group",
    holds: "Holds here",
    evidence: "What we see it by",
    answer: "The answer it needs",
    owner: "Owner",
    due: "By when",
  },
  kindColumns: {
    kind: "Kind of system",
    does: "What it does",
    level: "Level",
    need: "Needed",
    users: "Users",
    comment: "Comment",
  },
  criterionColumns: {
    criterion: "Criterion",
    look: "What to look at",
    weight: "Weight",
    required: "At least",
    evidence: "What the marks rest on",
  },
  candidate: (number: number) => `System ${number}`,
  weightPrompt: "How much it counts beside the others; 0 or blank does not count.",
  requiredPrompt:
    "The mark below which a system is out, whatever its score; blank where nothing is required.",
  markPrompt: "1 poor, 2 weak, 3 enough, 4 good, 5 excellent; blank where it was not tried.",
  resultsTitle: "What each candidate comes to",
  results: {
    name: "Name of the system",
    score: "Score, 1–5",
    marked: "Criteria marked",
    short: "Below what is required",
    once: "Cost once: licences, introduction, data, training",
    yearly: "Cost a year: licences, support, own work",
    cost: "Cost over five years",
    verdict: "Verdict",
  },
  costTitle: "Cost",
  tooLittle: "below what is required",
  best: "best of those that suffice",
  possible: "suffices",
  systems: "Systems",
  chartTitle: "Score of each candidate",
  chartDescription: "A bar for each candidate; the figures stand in the table above.",
  needHeaders: [
    "Group",
    "Signs that hold (partly counts half)",
    "Signs answered",
    "What a system can do about it",
  ],
  advices: {
    crisis:
      "A system shows who promised what to whom, but trust, rules and pay come first: settle them, then choose kinds that keep contacts and offers in one place.",
    growth:
      "Choose by the number of contacts and users of the next two years: contact management and sales automation first, analysis when the data are there.",
    status:
      "Image is no reason for daily use: name a benefit that users and customers notice within three months, or wait.",
    indication:
      "Choose by where the costs lie: contact centre and service where interaction is dear, field and mobile where customers are spread, partner relations where distribution is complex.",
  },
  signs: {
    dishonesty: {
      sign: "Employees take customers, commissions or information for themselves.",
      answer:
        "Clear rules, access by role, a record of contacts and discounts that is read every week.",
    },
    dependence: {
      sign: "Customers hang on single managers and leave with them.",
      answer:
        "Contacts, agreements and plans in one place; a second person known to every key customer.",
    },
    lostContracts: {
      sign: "Contracts are lost because promises, dates or questions were forgotten.",
      answer: "Every enquiry with owner and date; overdue ones seen by the manager daily.",
    },
    moreContacts: {
      sign: "There are more contacts than the department can handle.",
      answer:
        "Sort contacts by value; automate answers and reminders for the many, keep people for the few.",
    },
    moreStaff: {
      sign: "New people join faster than they learn who the customers are.",
      answer:
        "The way of selling written as steps, the history of every customer open to newcomers.",
    },
    image: {
      sign: "Management wants to appear modern.",
      answer: "A benefit that customers notice, with a figure and a date; otherwise wait.",
    },
    investors: {
      sign: "Investors or a parent company ask for controlled sales and forecasts.",
      answer: "A forecast by stage with its error; reports that come out of daily work.",
    },
    costOfInteraction: {
      sign: "One interaction with a customer is dear: visits, experts, long talks.",
      answer:
        "Channels by value of the customer; self-service and contact centre for what is simple.",
    },
    geography: {
      sign: "Customers or our own people are spread over many places.",
      answer: "Mobile access and one calendar; visits planned by value and by way.",
    },
    distribution: {
      sign: "Goods go through several levels of dealers, so that we do not know the end buyer.",
      answer:
        "Shared data with dealers, leads passed on and followed, agreements on whose customer it is.",
    },
    activity: {
      sign: "Customers buy or ask often, with many products and people on both sides.",
      answer: "The whole history seen by everybody who answers, with the next step.",
    },
  },
  kinds: {
    sales: {
      kind: "Sales automation",
      does: "Enquiries, offers, stages, forecast and tasks of sellers.",
    },
    marketing: {
      kind: "Marketing automation",
      does: "Segments, campaigns, messages by trigger, response and cost by campaign.",
    },
    service: {
      kind: "Service automation",
      does: "Cases, promised times, contracts, knowledge for those who answer.",
    },
    contacts: {
      kind: "Contact management",
      does: "People, firms, notes, calendar and files in one place; often enough for a small team.",
    },
    contactCentre: {
      kind: "Contact centre",
      does: "Telephone, e-mail, chat and messengers in one queue, with the customer's history on the screen.",
    },
    field: {
      kind: "Field service and visits",
      does: "Routes, work on site, stock in the van, signatures, offline work.",
    },
    partners: {
      kind: "Partner and supplier relations",
      does: "Leads, prices, training and claims shared with dealers and suppliers.",
    },
    helpdesk: {
      kind: "Helpdesk",
      does: "Questions of customers and colleagues as tickets, with priority and answers that can be searched.",
    },
    analysis: {
      kind: "Analysis of customers",
      does: "Value, retention, profitability and forecasts out of the data of the others.",
    },
  },
  criteria: {
    fit: {
      criterion: "Fit with our way of selling and serving",
      look: "Five of our own cases, played through from enquiry to payment and complaint.",
    },
    ease: {
      criterion: "Ease of use",
      look: "Two future users do their daily work without help after an hour; clicks for the ten commonest tasks.",
    },
    analysis: {
      criterion: "Reports and analysis",
      look: "Our five regular reports and a forecast, made in front of us from test data.",
    },
    links: {
      criterion: "Links with our other systems",
      look: "Accounting, website, telephony, e-mail: ready-made, tried and paid for by whom.",
    },
    personalData: {
      criterion: "Safety and personal data",
      look: "Where data lie, who reads them, consent and erasure, copies, log of access.",
    },
    mobile: { criterion: "Work on the move", look: "Telephone and tablet, without a network too." },
    introduction: {
      criterion: "Time and effort to introduce",
      look: "Plan with dates and our own hours; data moved as a trial; who trains.",
    },
    growth: {
      criterion: "Room to grow",
      look: "Twice the users, three times the data: price and speed; fields and steps of our own without a programmer.",
    },
    leaving: {
      criterion: "Way out",
      look: "All data, files and history in an open format at any time; terms of notice.",
    },
    supplier: {
      criterion: "Supplier and support",
      look: "References of our size, called; time to an answer; who stands behind the product in five years.",
    },
  },
};
