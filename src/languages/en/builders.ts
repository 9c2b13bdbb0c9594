/** What each table and assessment is, for the pane to offer it. */
export const builders = {
  costTable: {
    title: "Relationship-cost table",
    purpose:
      "What the partnership with each customer costs and what it leaves, from a sales list and a cost ledger.",
  },
  segmentMap: {
    title: "Segment map",
    purpose:
      "Which customers to deepen, whose basket or frequency to raise, and whom to serve cheaply: average purchase against purchases a month, from a sales list.",
  },
  customerProfile: {
    title: "Customer profile",
    purpose:
      "One page for one valuable buyer: who, value a month, a year and over the life, frequency and whether it falls, complaints. Only customers who consent; names or codes. From a sales list and a list of customers.",
  },
  retentionTable: {
    title: "Retention and cohorts",
    purpose:
      "Who stays, who leaves, and how many of the customers you win only replace those you lose: cohorts, leaky bucket, forecast, repeat buyers and reasons for leaving, from a sales list.",
  },
  valueForecast: {
    title: "Value forecast",
    purpose:
      "How often will each customer buy, is the customer still active, and what is it worth? Models fitted to a sales list and tested on its last part.",
  },
  keepingAndWinning: {
    title: "Keeping versus winning",
    purpose:
      "What does winning a customer cost, keeping one, winning one back, and what is one point more of retention worth? From a sales list and a list of costs.",
  },
  funnelAndSources: {
    title: "Funnel and sources",
    purpose:
      "How many come from the visit to the payment, where are most lost, and what do recommendations and other sources bring? From a list of steps and a sales list with sources, or typed.",
  },
  benchmarking: {
    title: "Benchmarking",
    purpose:
      "Where are we ahead of partners and competitors, where behind, why, and what can be borrowed?",
  },
  systemComparison: {
    title: "Before and after a CRM system",
    purpose:
      "Has the CRM system paid? Eight indicators before and after, each judged, and the payback in months.",
  },
  programmeReturn: {
    title: "Programme return",
    purpose:
      "What do financial, social and structural relationship programmes cost, add and return? From a list of programmes, or typed.",
  },
  longTermShare: {
    title: "Long-term share",
    purpose:
      "What share of sales and profit do long-standing customers bring, and what the rest? By length of relationship, from a sales list and, if there is one, a list of customers.",
  },
  potentialCapacity: {
    title: "Potential capacity",
    purpose: "What can the company do for its partners before it promises them anything?",
  },
  partnershipReadiness: {
    title: "Partnership readiness",
    purpose: "Are the premises of a partnership in place, and do we know our customers?",
  },
  elevenCs: {
    title: "Eleven Cs",
    purpose: "Where do we stand in the eleven Cs of relationship marketing, and what is wanted?",
  },
  relationshipOrientation: {
    title: "Transaction or relationship",
    purpose: "Eight contrasts: where are we, and where should this kind of product be?",
  },
  relationshipDrivers: {
    title: "Drivers of the relationship",
    purpose: "What drives our relations, what do they build, and what do they bring?",
  },
  relationshipParameters: {
    title: "Four parameters",
    purpose: "Commitment, responsiveness, reciprocity, trust: how does each side see them?",
  },
  customerSatisfaction: {
    title: "Customer satisfaction",
    purpose:
      "Five levels from the core product to feelings: what matters, and how well do we do it?",
  },
  personalisation: {
    title: "Personalisation check",
    purpose:
      "Have we what personalisation needs, do we keep the customer’s rights, and which mistakes do we make?",
  },
  organisationComponents: {
    title: "Components of the organisation",
    purpose:
      "How far do culture, strategy, structure, processes, people, leadership, technology and knowledge serve relationships?",
  },
  complaints: {
    title: "Complaints and reasons for leaving",
    purpose:
      "Are complaints answered in time, do the customers stay, what causes them, and why did those who left leave? Two logs to type into, with results and charts.",
  },
  bondBoard: {
    title: "Bonds with customers",
    purpose:
      "What binds each of the best customers to you, how easily does a competitor break it, and who hangs on one bond or none? From a sales list and your ratings.",
  },
  communicationBoard: {
    title: "Communication along the purchase",
    purpose:
      "How far has each buyer come from awareness to the evaluation of the experience, and by what means, message and incentive do they reach the next stage? From a sales list and your ratings.",
  },
  relationshipBoard: {
    title: "Relationship board",
    purpose:
      "On which rung of the ladder does each of the best customers stand, did they climb or fall, and do they get the effort that pays? From a sales list and your ratings.",
  },
  relationshipReturn: {
    title: "Return on the relationship",
    purpose:
      "Does the relationship pay, and why: from quality and sacrifices over satisfaction and ties to revenue, cost and profit. Rated, with figures from lists of sales and costs.",
  },
  stakeholderMap: {
    title: "Stakeholder map",
    purpose:
      "Who can help or stop us, how much do they care, and what relationship do we want? And what do partners bring, cost and risk, along the chain of supply and beside it?",
  },
  partnershipProgramme: {
    title: "Partnership programme",
    purpose:
      "From choosing customers to managing a system of partnerships: who does what by when, at what cost and risk, and what each key relationship still lacks.",
  },
  crmChoice: {
    title: "CRM need and choice",
    purpose:
      "Whether a CRM system is needed and which: motives with their answers, kinds and levels, candidates by weighted criteria.",
  },
};
