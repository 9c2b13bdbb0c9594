/** The board of the bonds with customers. */
export const bondBoard = {
  sheets: { board: "Bonds with customers", summary: "What holds customers" },
  guide:
    "A bond holds by its strength, less a fifth for each step by which a competitor breaks it more easily: strength 4, broken at once (5), holds 0.8.",
  variant: {
    label: "Bonds",
    names: { levels: "Eight levels of bonding", services: "Ten bonds of services" } as Record<
      string,
      string
    >,
  },
  numbers: {
    holdsFrom: "A bond holds from (0 to 5)",
    patronageFrom: "Buys enough from us from a share of",
  } as Record<string, string>,
  columns: {
    best: "What holds best",
    weakest: "What breaks first",
    holding: "Bonds that hold",
    state: "State",
    spending: "Spending on such goods",
    patronage: "Our share of it",
    evidence: "Evidence",
    nextStep: "Next step",
  },
  strengthGroup: "Strength: 0 none … 5 very strong",
  easeGroup: "How easily a competitor breaks it: 1 hardly … 5 at once",
  resultGroup: "What follows",
  strengthPrompt: "0 there is no such bond … 5 the customer would hardly leave because of it.",
  easePrompt: "1 hardly, and not for years … 5 at once, by an offer.",
  spendingPrompt: "What the customer spends on such goods in the period, with all suppliers.",
  states: ["▼ exposed", "● on one bond", "✓ held"],
  exposed: "Nothing holds: build a first bond.",
  single: (bond: string) => `Hangs on one bond (${bond}): add a second.`,
  noChoice: "Stays for want of choice only: give a reason to stay.",
  elsewhere: "Buys most elsewhere: find out what and why.",
  stateSection: "How customers are held",
  stateAdvice: [
    "A competitor’s first good offer takes them: talk to them now, the largest first.",
    "One change – a person, a price, a rival’s product – and they are free: add a bond of another kind.",
    "Look after what holds; widen what they buy.",
  ],
  bondSection: "The bonds over all customers",
  bond: "Bond",
  ratedCustomers: "Rated",
  meanStrength: "Mean strength",
  meanEase: "Mean ease of breaking",
  meanHold: "Mean hold",
  holdsCustomers: "Customers it holds",
  scale: "0 none … 5 very strong",
  strongestAndWeakest: (best: string, weakest: string) =>
    `On average “${best}” holds best and “${weakest}” least.`,
  noneRated: "No bond is rated yet: it needs its strength and how easily it is broken.",
  chartTitle: "How strong the bonds are, and how well they hold",
  chartDescription:
    "Bars for each bond: its mean strength, and what is left of it when a competitor tries. The numbers stand in the table above.",
  bonds: {
    structural: {
      name: "Structural",
      advice: "Link systems, processes, deliveries, so that a change costs the customer work.",
    },
    brand: {
      name: "Brand equity",
      advice: "Keep the brand worth asking for: quality, recognition, associations.",
    },
    attitude: {
      name: "Attitude",
      advice: "Be chosen for professionalism, care and culture: standards of service, training.",
    },
    personal: {
      name: "Personal",
      advice: "Several people on both sides know and trust each other, not one pair.",
    },
    information: {
      name: "Information",
      advice: "Give knowledge of markets, stock and use that others do not give.",
    },
    control: {
      name: "Control",
      advice: "Let the customer steer: order tracking, agreed service levels, own account.",
    },
    value: {
      name: "Value",
      advice: "Show in figures what the customer gains with us and what a change would cost.",
    },
    zeroOption: {
      name: "No alternative",
      advice: "Do not rely on it: build other bonds before a rival offers a choice.",
    },
    legal: { name: "Legal", advice: "Long contracts with terms that are fair to both." },
    economic: { name: "Economic", advice: "Rebates for loyalty, shared savings, credit terms." },
    technical: { name: "Technical", advice: "Equipment, spare parts and software that fit ours." },
    geographical: {
      name: "Geographical",
      advice: "Be nearest: branches, depots, a local contact.",
    },
    time: { name: "Time", advice: "Open when the customer needs it; shortest waiting." },
    social: { name: "Social", advice: "People who like to meet: regular contact, events, visits." },
    cultural: { name: "Cultural", advice: "Speak the customer’s language and know the customs." },
    ideological: {
      name: "Ideological",
      advice: "Stand for values that the customer shares, and act by them.",
    },
    knowledge: {
      name: "Knowledge",
      advice: "Know the customer’s business so well that a new supplier must start anew.",
    },
    psychological: {
      name: "Psychological",
      advice: "Be the first who comes to mind, and trusted: keep every promise.",
    },
  },
};
